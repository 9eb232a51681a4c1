import type { Browser, Page } from 'puppeteer';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage } from './support/browser';
import { focusReply, openThread, pressSend } from './support/portals';
import { collectTrouble } from './support/trouble';

const now = Date.now();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const order = (n: number) => `026-7654321-${String(2_000_000 + n)}`;
const EBAY_ORDER = '11-12345-67890';

// In the layout `lines` a row shows the beginning of the newest message where others show a subject.
const EARLY = 'Mail wombat@buyer.example or ring +44 7700 900123, ';
const LATE = 'and whatever comes behind the eightieth sign of a message, such as quokka, stays where it is.';
const TYPED = 'numbat zyzzyva, or write to shop@example.com';

/** The same world for each run: nothing that one session did is there in the next. */
function world() {
  const amazon = amazonSite({
    now,
    hosts: ['sellercentral.amazon.co.uk'],
    layout: 'lines',
    conversations: ['Palmer', 'Quint', 'Rosalind'].map((buyer, n) => ({
      buyer,
      orderId: order(n),
      subject: 'Delivery enquiry',
      status: 'action-needed' as const,
      tracking: { carrier: 'Evri', number: 'H0123456789' },
      messages: [
        { from: 'buyer' as const, minutesAgo: 300 * (n + 1), text: 'An older message with a bandicoot in it.' },
        { from: 'buyer' as const, minutesAgo: 200 * (n + 1), text: `${EARLY}${LATE}` },
      ],
    })),
  });
  const ebay = ebaySite({
    now,
    hosts: ['www.ebay.co.uk'],
    conversations: ['patient-one', 'second-one'].map((user, n) => ({
      user,
      title: `Brass lamp ${n}`,
      itemId: String(285_512_345_670 + n),
      ...(n === 0 ? { orderId: EBAY_ORDER } : {}),
      unread: true,
      messages: [{ from: 'buyer' as const, minutesAgo: 90 * (n + 1), text: `${EARLY}${LATE}` }],
    })),
  });
  return { amazon, ebay };
}

/** An agent's session, the same with the extension and without. Returns the pages, still open. */
async function work(browser: Browser, visit: (page: Page) => Promise<unknown>): Promise<Page[]> {
  const pages: Page[] = [];
  const open = async (url: string) => {
    const page = await browser.newPage();
    pages.push(page);
    await visit(page);
    await page.goto(url);
    await wait(1200);
    return page;
  };
  const amazon = await open('https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded');
  for (const buyer of ['Palmer', 'Quint']) {
    await openThread(amazon, { buyer });
    await wait(500);
  }
  await focusReply(amazon);
  await amazon.keyboard.type(TYPED);
  await wait(600);
  await open(`https://sellercentral.amazon.co.uk/orders-v3/order/${order(0)}`);
  const ebay = await open('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
  await openThread(ebay, { user: 'patient-one' });
  await wait(500);
  await focusReply(ebay);
  await ebay.keyboard.type(TYPED);
  await wait(600);
  await open(`https://www.ebay.co.uk/mesh/ord/details?orderid=${EBAY_ORDER}`);
  return pages;
}

interface Run {
  /** `GET host/path?query`, sorted, without what Chromium asks for by itself. */
  requests: string[];
  unexpected: string[];
  /** Bodies posted before Send was pressed, and after. */
  posted: { before: string[]; after: string[] };
}

/** Runs the session against a fresh world. `visit` sees each page before it goes anywhere, `afterwards` all of them. */
async function run(
  start: (
    port: number,
  ) => Promise<{ browser: Browser; visit(page: Page): Promise<unknown>; afterwards?(pages: Page[]): Promise<void> }>,
): Promise<Run> {
  const { amazon, ebay } = world();
  const portals = await startPortals([amazon, ebay]);
  const { browser, visit, afterwards } = await start(portals.port);
  try {
    const pages = await work(browser, visit);
    await afterwards?.(pages);
    const bodies = () => [...amazon.posted, ...ebay.posted].map(({ path, body }) => `${path} ${body}`);
    const before = bodies();
    const inbox = pages.find((page) => page.url().includes('/cnt/ViewMessage'));
    await inbox?.bringToFront();
    if (inbox) await pressSend(inbox);
    await wait(1200);
    // What was typed is against the rules: with the extension the first press is held, and the agent presses again.
    if (inbox && bodies().length === before.length) await pressSend(inbox);
    await wait(500);
    const ours = new Set([...amazon.hosts, ...ebay.hosts]);
    return {
      requests: portals.requests
        .filter(({ host }) => ours.has(host))
        // The stand-ins' own data: eBay's is loaded before or after its address changes, as it comes.
        .map(({ method, host, path }) => `${method} ${host}${path.replace(/^(\/standin\/[^?]*).*/, '$1')}`)
        .sort(),
      unexpected: portals.unexpected(),
      posted: { before, after: bodies().slice(before.length) },
    };
  } finally {
    await browser.close();
    await portals.stop();
  }
}

let without: Run;
let having: Run;
let trouble: string[];
/** Everything that the extension keeps, and every attribute and text that its elements show to a page. */
let kept = '';
let shown = '';

beforeAll(async () => {
  const plainly = run(async (port) => ({
    browser: await puppeteer.launch({
      executablePath: process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium',
      pipe: true,
      acceptInsecureCerts: true,
      defaultViewport: { width: 1400, height: 900 },
      args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--no-sandbox', '--disable-gpu', '--disable-quic'],
    }),
    visit: async () => undefined,
  }));
  const withExtension = run(async (port) => {
    const stage = await openStage({ port });
    const watched = await collectTrouble(stage.browser, stage.extensionId);
    trouble = watched.found;
    return {
      browser: stage.browser,
      visit: (page) => watched.watch(page),
      async afterwards(pages) {
        for (const page of pages) {
          shown += await page.evaluate(() => {
            const of = (root: ParentNode): Element[] =>
              [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? of(one.shadowRoot) : [])]);
            return of(document)
              .filter(({ localName }) => localName.startsWith('replywatch-'))
              .map(({ outerHTML }) => outerHTML)
              .join('\n');
          });
        }
        const panel = await stage.open('sidepanel.html');
        await panel.waitForFunction(() => document.querySelectorAll('[data-queue-item]').length >= 5, {
          timeout: 8000,
        });
        const options = await stage.open('options.html');
        await options.waitForSelector('input');
        await wait(300);
        kept = await panel.evaluate(async () => {
          const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
          const database = await new Promise<IDBDatabase>((done) => {
            const request = indexedDB.open('replywatch');
            request.onsuccess = () => done(request.result);
          });
          const tables = await Promise.all(
            [...database.objectStoreNames].map(
              (name) =>
                new Promise((done) => {
                  const all = database.transaction(name).objectStore(name).getAll();
                  all.onsuccess = () => done([name, all.result]);
                }),
            ),
          );
          database.close();
          return JSON.stringify([tables, await chrome.storage.local.get()]);
        });
        await options.close();
        await panel.close();
      },
    };
  });
  [without, having] = await Promise.all([plainly, withExtension]);
}, 60_000);
afterAll(() => {
  expect(trouble).toEqual([]);
});

describe("an agent's session", () => {
  it('asks for nothing that it does not ask for without the extension', () => {
    expect(without.requests.length).toBeGreaterThan(20);
    const left = [...without.requests];
    const more = having.requests.filter((request) => {
      const at = left.indexOf(request);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    // The stand-ins load their lists again when they are told of a change: one such look may fall before or after.
    expect(more.length, more.join(', ')).toBeLessThanOrEqual(1);
    expect(more.filter((request) => !without.requests.includes(request))).toEqual([]);
    expect(having.unexpected).toEqual([]);
  });

  it('sends nothing by itself, and what is sent by the real Send is what was typed', () => {
    expect(having.posted.before).toEqual([]);
    expect(having.posted.after).toHaveLength(1);
    expect(having.posted.after).toEqual(without.posted.after);
    expect(having.requests.join('\n')).not.toMatch(/zyzzyva|numbat/);
  });

  it('leaves no message, no typed text and no way to reach a buyer in what is kept', () => {
    expect(kept).toContain('Palmer');
    expect(kept).toContain('H0123456789');
    for (const text of [kept, shown]) {
      expect(text).not.toMatch(/quokka|bandicoot|zyzzyva|numbat/);
      expect(text).not.toMatch(/wombat|buyer\.example|shop@|marketplace\.amazon/);
      expect(text).not.toMatch(/900123|\+44/);
      expect(text).not.toMatch(/PLACEHOLDER/i);
    }
  });

  it('shows a page no name, subject or text in the elements that are added to it', () => {
    expect(shown).toContain('replywatch-badge');
    expect(shown).toContain('replywatch-check');
    expect(shown).not.toMatch(/Palmer|Quint|patient-one|Brass lamp|Delivery enquiry|Mail/);
  });
});
