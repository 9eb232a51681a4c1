import type { Page, WebWorker } from 'puppeteer';

/** A badge as the page's DOM shows it. */
export interface SeenBadge {
  conversation: string;
  place: string;
  band: string;
  due: string | null;
  dueLatest: string | null;
  basis: string | null;
  consequence: string | null;
  nextDue: string | null;
  label: string;
}

/** All our badges on a page, open roots included, in composed order. */
export function badgesOn(page: Page): Promise<SeenBadge[]> {
  return page.evaluate(() => {
    const found: SeenBadge[] = [];
    const walk = (node: Element | ShadowRoot) => {
      for (const element of node.children) {
        if (element.localName === 'replywatch-badge') {
          const read = (name: string) => element.getAttribute(name);
          found.push({
            conversation: read('data-conversation') ?? '',
            place: read('data-place') ?? '',
            band: read('data-band') ?? '',
            due: read('data-due'),
            dueLatest: read('data-due-latest'),
            basis: read('data-basis'),
            consequence: read('data-consequence'),
            nextDue: read('data-next-due'),
            label: read('aria-label') ?? '',
          });
        }
        if (element.shadowRoot) walk(element.shadowRoot);
        walk(element);
      }
    };
    walk(document.body);
    return found;
  });
}

/** Waits until `badgesOn` satisfies `done`, or fails with what was there instead. */
export async function waitForBadges(
  page: Page,
  done: (badges: SeenBadge[]) => boolean,
  what: string,
  timeout = 20_000,
): Promise<SeenBadge[]> {
  const end = Date.now() + timeout;
  let badges: SeenBadge[] = [];
  while (Date.now() < end) {
    badges = await badgesOn(page);
    if (done(badges)) return badges;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: not within ${timeout} ms; on the page: ${JSON.stringify(badges, null, 1)}`);
}

/** The reply check's element on a page, as attributes; `null` when there is none. */
export function checkOn(page: Page): Promise<{ verdict: string; categories: string[]; count: number } | null> {
  return page.evaluate(() => {
    const find = (node: Document | ShadowRoot | Element): Element | null => {
      for (const element of node.querySelectorAll('*')) {
        if (element.localName === 'replywatch-check') return element;
        const inner = element.shadowRoot && find(element.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const element = find(document);
    if (!element) return null;
    return {
      verdict: element.getAttribute('data-verdict') ?? '',
      categories: (element.getAttribute('data-categories') ?? '').split(' ').filter(Boolean),
      count: Number(element.getAttribute('data-count')),
    };
  });
}

interface Action {
  getBadgeText(of: object): Promise<string>;
  getBadgeBackgroundColor(of: object): Promise<number[]>;
  getTitle(of: object): Promise<string>;
}

/** Text, colour and title of the toolbar button. */
export function toolbarOf(worker: WebWorker): Promise<{ text: string; color: number[]; title: string }> {
  return worker.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: { action: Action } }).chrome;
    return {
      text: await action.getBadgeText({}),
      color: [...(await action.getBadgeBackgroundColor({}))],
      title: await action.getTitle({}),
    };
  });
}
