import type { Page } from 'puppeteer';
import { checkOn } from '../e2e/support/overlay';
import { focusReply, openThread } from '../e2e/support/portals';
import type { Figures } from './bounds';
import { median, percentile } from './measure';
import { onPage, PAGES, pause, type Stages } from './stages';

const TYPED = 'the parcel leaves today and will be with you soon ';
const TIMES = 4;
const LENGTH = 4000;
const FRAMES = 'replywatchFrames';
const FINDINGS = 40;
const SENTENCE = 'Hello, the carrier says that your parcel is in the depot in Leeds. ';
const WRONG = [
  'Please leave us a 5 star review. ',
  'See www.brass-lamps.com for more. ',
  'Write to help@brass-lamps.com instead. ',
  'It left on Thursday 😊 ',
  'Call us on 020 7946 0958. ',
  'Use code SAVE10 for 10 % off your next order. ',
];

/** What a page saw while somebody typed: ms of each frame that followed a key, and how many frames were long ones. */
interface Typed {
  frames: number[];
  long: number;
}

/** What the extension adds to the frame after a key in a long reply with findings in it, and how soon it is there at all. */
export async function benchKeys({ ours, bare, buyer }: Stages): Promise<Figures> {
  const withUs: Typed[] = [];
  const without: Typed[] = [];
  const ready: number[] = [];
  const visit = <T>(stage: Stages['ours'], work: (page: Page) => Promise<T>) =>
    onPage(stage, watch, PAGES.usual, async (page) => {
      await openThread(page, buyer);
      return work(page);
    });
  for (let round = 0; round < 2; round++) {
    without.push(await visit(bare, type));
    await visit(ours, async (page) => {
      ready.push(await untilChecked(page));
      withUs.push(await type(page, FINDINGS));
    });
  }
  for (let round = 0; round < 3; round++) ready.push(await visit(ours, untilChecked));
  const added = (share: number) => percentile(framesOf(withUs), share) - percentile(framesOf(without), share);
  const long = (typed: readonly Typed[]) => typed.reduce((sum, one) => sum + one.long, 0);
  return {
    'key.ready': median(ready),
    'key.p50': added(50),
    'key.p95': added(95),
    'key.long': long(withUs) - long(without),
  };
}

const framesOf = (typed: readonly Typed[]) => typed.flatMap(({ frames }) => frames);

/** ms from the reply box being there until the reply check stands beside it. */
async function untilChecked(page: Page): Promise<number> {
  const start = performance.now();
  while (!(await checkOn(page))) {
    if (performance.now() - start > 8000) throw new Error('no reply check beside the reply box');
    await pause(5);
  }
  return performance.now() - start;
}

/** @param findings how many the reply check must have shown at least before the first key counts */
async function type(page: Page, findings = 0): Promise<Typed> {
  await focusReply(page);
  await pause(1500);
  await page.evaluate((text) => document.execCommand('insertText', false, text), longReply());
  await pause(1500);
  await keys(page, TYPED);
  const found = findings > 0 ? Number((await checkOn(page))?.count ?? 0) : 0;
  if (found < findings) throw new Error(`only ${found} findings in the long reply`);
  await page.evaluate(forget, FRAMES);
  for (let time = 0; time < TIMES; time++) await keys(page, TYPED);
  const typed = await page.evaluate((name) => (window as unknown as Record<string, Typed>)[name], FRAMES);
  if (!typed || typed.frames.length < (TIMES * TYPED.length) / 2)
    throw new Error(`only ${typed?.frames.length} frames after keys`);
  return typed;
}

function forget(name: string): void {
  Object.assign((window as unknown as Record<string, Typed>)[name] ?? {}, { frames: [], long: 0 });
}

async function keys(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : (key as 'a'));
    await pause(20);
  }
}

/** Something wrong in every other sentence, in paragraphs of six. */
function longReply(): string {
  const parts: string[] = [];
  for (let n = 0; n < FINDINGS + 5; n++) {
    const wrong = WRONG[n % WRONG.length] as string;
    parts.push(`${n % 2 ? SENTENCE : ''}${wrong}${n % 3 === 2 ? '\n\n' : ''}`);
  }
  const text = parts.join('');
  return text + SENTENCE.repeat(Math.max(0, Math.ceil((LENGTH - text.length) / SENTENCE.length)));
}

/**
 * From the start of the frame that follows a key to the first task after it: the scripts of that frame, style, layout
 * and paint. The wait for the frame itself belongs to nobody and is left out.
 */
function watch(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument((name) => {
    const typed: Typed = { frames: [], long: 0 };
    (window as unknown as Record<string, Typed>)[name] = typed;
    new PerformanceObserver((list) => {
      typed.long += list.getEntries().length;
    }).observe({ type: 'long-animation-frame', buffered: false });
    // Registered at keydown, before any script hears of the input: so it is the first callback of the frame.
    addEventListener(
      'keydown',
      () =>
        requestAnimationFrame(() => {
          const start = performance.now();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => typed.frames.push(performance.now() - start);
          port2.postMessage(0);
        }),
      true,
    );
  }, FRAMES);
}
