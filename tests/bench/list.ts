import type { Page } from 'puppeteer';
import type { Figures } from './bounds';
import { median } from './measure';
import { onPage, PAGES, pause, type Stages, workOf } from './stages';

const ROUNDS = 5;
const WATCHED = 4000;
const SEEN = 'replywatchBench';

interface Seen {
  /** When the page had put its rows in, and when the first badge came (ms since navigation; 0: never). */
  rowsAt: number;
  badgeAt: number;
  long: { start: number; length: number }[];
}

/** Main-thread work and first badge on a list of a thousand rows, with and without the extension in turn. */
export async function benchList({ ours, bare }: Stages): Promise<Figures> {
  const rounds: { work: number; ratio: number; long: number; longest: number; badge: number }[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const [without, withUs] = [await look(bare), await look(ours)];
    if (withUs.badgeAt === 0) throw new Error('no badge on the list of a thousand rows');
    if (round < 0) continue;
    const ofList = withUs.long.filter(({ start }) => start > withUs.rowsAt);
    rounds.push({
      work: withUs.work - without.work,
      ratio: withUs.work / without.work - 1,
      long: sum(withUs) - sum(without),
      longest: Math.max(0, ...ofList.map(({ length }) => length)),
      badge: withUs.badgeAt - withUs.rowsAt,
    });
  }
  const middle = (key: keyof (typeof rounds)[0]) => median(rounds.map((round) => round[key]));
  return {
    'list.work': middle('work'),
    'list.ratio': middle('ratio'),
    'list.long': middle('long'),
    'list.longest': middle('longest'),
    'list.badge': middle('badge'),
  };
}

const sum = ({ long }: Seen) => long.reduce((total, { length }) => total + length, 0);

function look(stage: Stages['ours']): Promise<Seen & { work: number }> {
  return onPage(stage, watch, PAGES.thousand, async (page) => {
    await pause(WATCHED);
    const seen = await page.evaluate((name) => (window as unknown as Record<string, Seen>)[name], SEEN);
    if (!seen || seen.rowsAt === 0) throw new Error('the list of a thousand rows did not come');
    return { ...seen, work: await workOf(page) };
  });
}

/** Notes long tasks, the last of the rows and the first badge; follows each open root as the page makes it. */
function watch(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument((name) => {
    const seen: Seen = { rowsAt: 0, badgeAt: 0, long: [] };
    (window as unknown as Record<string, Seen>)[name] = seen;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.long.push({ start: startTime, length: duration });
    }).observe({ type: 'longtask', buffered: true });
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (node.nodeName === 'REPLYWATCH-BADGE') seen.badgeAt ||= performance.now();
          else if (node.nodeName === 'KAT-MESSAGING-ITEM' || node.nodeName === 'KAT-MESSAGING-LIST')
            seen.rowsAt ||= performance.now();
        }
    });
    observer.observe(document, { childList: true, subtree: true });
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      observer.observe(root, { childList: true, subtree: true });
      return root;
    };
  }, SEEN);
}
