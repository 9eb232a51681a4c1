import type { CDPSession, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { PLAIN, sabotaged, workshop } from './support/hostile-pages';
import { order, PROTOTYPES, TAKEN, TEXTS, THROWER } from './support/hostile-scripts';
import { badgesOn, checkOn, waitForBadges } from './support/overlay';
import { eventually } from './support/panel';
import { focusReply, openThread } from './support/portals';
import { collectTrouble, inOurWorld, type Trouble } from './support/trouble';

const now = Date.now();
const INBOX = '/messaging/inbox-v3?fi=responseNeeded';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const named = amazonSite({
  now,
  hosts: ['sellercentral.amazon.co.uk'],
  layout: 'table',
  listKeys: 'rich',
  pageSize: 40,
  conversations: Object.values(TEXTS).map((text, n) => ({
    buyer: text.slice(0, 35),
    orderId: order(n),
    subject: text,
    status: 'action-needed' as const,
    messages: [{ from: 'buyer' as const, minutesAgo: 60 * (n + 1), text }],
  })),
});
const ebayNamed = ebaySite({
  now,
  hosts: ['www.ebay.co.uk'],
  conversations: Object.values(TEXTS).map((text, n) => ({
    user: text,
    title: text,
    itemId: String(285_512_345_600 + n),
    unread: true,
    messages: [{ from: 'buyer' as const, minutesAgo: 60 * (n + 1), text }],
  })),
});

const evil = sabotaged(
  amazonSite({
    seed: 31,
    now,
    hosts: ['sellercentral.amazon.ca'],
    layout: 'flat-divs',
    listKeys: 'rich',
    pageSize: 40,
  }),
  { prototypes: PROTOTYPES, thrower: THROWER, taken: TAKEN },
);

const plainUrl = (page: string) => `https://sellercentral.amazon.com${INBOX}&page=${page}`;
const evilUrl = (name: string) => `https://sellercentral.amazon.ca${INBOX}&evil=${name}`;

const walker = amazonSite({
  seed: 41,
  now,
  hosts: ['sellercentral.amazon.com.au'],
  layout: 'kat-rows',
  conversations: 8,
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let trouble: Trouble;

beforeAll(async () => {
  portals = await startPortals([named, ebayNamed, evil, workshop, walker]);
  stage = await openStage({ port: portals.port });
  trouble = await collectTrouble(stage.browser, stage.extensionId);
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});
afterEach(() => {
  expect(trouble.found.splice(0)).toEqual([]);
});

async function visit(url: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await stage.browser.newPage();
  const session = await trouble.watch(page);
  await page.goto(url);
  return { page, session };
}

async function openPanel(): Promise<Page> {
  const panel = await stage.browser.newPage();
  await trouble.watch(panel);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.goto(`chrome-extension://${stage.extensionId}/sidepanel.html`);
  await panel.waitForSelector('[data-portal-summary="amazon"]');
  return panel;
}

/** Waits until Amazon's summary in the panel says that, and gives all it says. */
function amazonSays(panel: Page, what: string): Promise<string> {
  const said = () => panel.$eval('[data-portal-summary="amazon"]', (one) => one.textContent ?? '');
  return eventually(said, (text) => text.includes(what), 'the summary', 8000);
}

const rowsOf = (badges: { place: string }[]) => badges.filter(({ place }) => place === 'row').length;
const isAlive = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(() => done('alive'), 0)));
const call = (page: Page, name: string) =>
  page.evaluate((wanted) => (window as unknown as Record<string, () => unknown>)[wanted]?.(), name);
/** The row that each badge stands in, by the order id that the badge and the row are known by. */
const homesOn = (page: Page) =>
  page.$$eval('replywatch-badge', (all) =>
    all.map((one) => [
      one.getAttribute('data-conversation'),
      one.closest('[data-order]')?.getAttribute('data-order') ?? null,
    ]),
  );

describe('names and texts', () => {
  it('are texts everywhere, and break neither page nor panel', async () => {
    const { page } = await visit(`https://sellercentral.amazon.co.uk${INBOX}`);
    await waitForBadges(page, (all) => rowsOf(all) >= 8, 'badges');
    // The sentences of a badge come up under the pointer.
    for (const badge of await page.$$('replywatch-badge')) {
      const box = await badge.evaluate((one) => one.closest('tr')?.getBoundingClientRect().toJSON());
      if (box) await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2);
    }
    const { page: ebay } = await visit('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
    await waitForBadges(ebay, (all) => rowsOf(all) >= 5, 'eBay badges');
    const panel = await openPanel();
    await panel.waitForFunction(() => document.querySelectorAll('[data-queue-item]').length >= 13, { timeout: 8000 });
    const seen = await panel.evaluate(() => ({
      text: document.body.textContent ?? '',
      markup: document.querySelectorAll('img,script:not([src]),iframe').length,
      wide: [...document.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .length,
      scrolls: document.documentElement.scrollWidth - innerWidth,
      // A name that fills more than its own line pushes the others away.
      tallest: Math.max(...[...document.querySelectorAll('[data-queue-item]')].map((one) => one.clientHeight)),
    }));
    expect(seen.text).toContain(TEXTS.markup.slice(0, 35));
    expect(seen.text).toContain('W'.repeat(35));
    expect(seen.text).not.toContain('W'.repeat(201));
    expect(seen.markup).toBe(0);
    expect(seen.scrolls).toBeLessThanOrEqual(0);
    expect(seen.tallest).toBeLessThan(120);
    for (const one of [page, ebay, panel]) {
      expect(await one.evaluate(() => 'owned' in window)).toBe(false);
      await one.close();
    }
  });
});

describe('the data that a page loads', () => {
  it('may be garbage from every path, and forged by the thousand', async () => {
    const { page } = await visit(plainUrl('fuzz'));
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges');
    expect(await call(page, 'odd')).toEqual([
      'object',
      'object',
      'TypeError',
      'TypeError',
      'TypeError',
      'rejected RangeError',
    ]);
    await call(page, 'fuzz');
    await call(page, 'forge');
    await wait(600);
    expect(await page.evaluate(() => ({}) as { polluted?: number })).toEqual({});
    expect(await inOurWorld(page, stage.extensionId, '({}).polluted === undefined')).toBe(true);
    // The rows are on the page, whatever the data says: they are read all the same.
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges after garbage');
    await page.close();
  });
});

describe('a page of its own mind', () => {
  it('that changed what everything is made of: our world does not care, the tap survives', async () => {
    const { page } = await visit(evilUrl('prototypes'));
    const badges = await waitForBadges(page, (all) => rowsOf(all) >= 5, 'badges');
    // Rows of this layout have no id: it comes from the page's data alone.
    expect(badges.some(({ conversation }) => /^[0-9a-f-]{36}$/.test(conversation))).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([]);
    await page.close();
  });

  it('that throws in every handler', async () => {
    const { page } = await visit(evilUrl('thrower'));
    await waitForBadges(page, (all) => rowsOf(all) >= 5, 'badges');
    await page.mouse.move(700, 400);
    await page.close();
  });

  it('that has defined our elements first gets nothing drawn, and the panel says why', async () => {
    const panel = await openPanel();
    const { page } = await visit(evilUrl('taken'));
    await panel.waitForFunction(() => document.body.textContent?.includes('cannot read this page'), {
      timeout: 10_000,
      polling: 100,
    });
    expect(await badgesOn(page)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { roots: string[] }).roots)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('that defines them later loses the badges it has, and never gets into one', async () => {
    const { page } = await visit(plainUrl('lateTaken'));
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges');
    await call(page, 'take');
    await page.evaluate(() => {
      const row = document.querySelector('.line');
      if (row) {
        const twin = row.outerHTML.replace(/<replywatch.*?<\/replywatch-badge>/g, '').replaceAll('1000100', '1000199');
        row.insertAdjacentHTML('afterend', twin.replace('Palmer', 'Winifred'));
      }
    });
    await waitForBadges(page, (all) => all.length === 0, 'no badges');
    expect(await page.evaluate(() => (window as unknown as { stolen: unknown }).stolen ?? null)).toBeNull();
    await page.close();
  });

  it('that clones, spoils and moves badges: none stays in another row', async () => {
    const { page } = await visit(plainUrl('mover'));
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges');
    await call(page, 'clone');
    await call(page, 'spoil');
    await call(page, 'move');
    await wait(500);
    const homes = (await homesOn(page)).filter(([, home]) => home !== null);
    expect(homes).toHaveLength(PLAIN.length);
    for (const [conversation, home] of homes) expect(conversation).toBe(home);
    // A page that keeps at it is left alone.
    for (let round = 0; round < 12; round++) {
      await call(page, 'move');
      await wait(100);
    }
    expect((await homesOn(page)).filter(([, home]) => home !== null)).toEqual([]);
    const panel = await openPanel();
    expect(await amazonSays(panel, 'its page removes the badges')).toContain('seen');
    await panel.close();
    await page.close();
  });

  it('that leaves no room gets no badge, and the panel says so beside its numbers', async () => {
    // First the panel: only a page that is on the screen is drawn on.
    const panel = await openPanel();
    const { page } = await visit(plainUrl('cramped'));
    expect(await amazonSays(panel, 'no room for badges in its list')).toContain('seen');
    expect(rowsOf(await badgesOn(page))).toBe(0);
    await page.close();
    await panel.close();
  });

  it('that plays a newer overlay: ours stays', async () => {
    const { page } = await visit(plainUrl('calm'));
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges');
    await page.evaluate((id) => {
      const detail = { contentScriptName: 'overlay-amazon', messageId: 'x' };
      const type = `${id}:overlay-amazon:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
      for (const name of ['visibilitychange', 'pageshow', 'popstate', 'resize', 'input', 'pointermove', 'scroll'])
        for (const target of [window, document]) target.dispatchEvent(new Event(name, { bubbles: true }));
      document.querySelector('.line')?.remove();
    }, stage.extensionId);
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length - 1, 'badges of the rest');
    await wait(300);
    expect(rowsOf(await badgesOn(page))).toBe(PLAIN.length - 1);
    await page.close();
  });

  it('whose forms cover up what elements are and can: nothing hangs, nothing is thrown', async () => {
    const { page } = await visit(plainUrl('clobber'));
    await wait(1500);
    expect(await isAlive(page)).toBe('alive');
    await page.close();
  });

  it('that throws the reply check out at each frame is left alone; a text 1,500 boxes deep is read', async () => {
    const { page } = await visit(plainUrl('editor'));
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges');
    // The rules are loaded when the first reply box is seen.
    for (let n = 0; n < 100 && !(await checkOn(page))?.categories.length; n++) await wait(50);
    expect((await checkOn(page))?.categories).toContain('contact-info');
    await call(page, 'start');
    await page.focus('[contenteditable]');
    for (let n = 0; n < 12; n++) {
      await page.keyboard.type('x');
      await page.evaluate(() => document.querySelector('#list')?.append(document.createElement('hr')));
      await wait(150);
    }
    // Five within two seconds; on a slow machine some come before these.
    expect(await page.evaluate(() => (window as unknown as { thrown: number }).thrown)).toBeLessThanOrEqual(8);
    await page.close();
  });

  it('without rows says nothing', async () => {
    const { page } = await visit(plainUrl('empty'));
    await wait(500);
    expect(await badgesOn(page)).toEqual([]);
    await page.close();
  });
});

describe('a page that is too much', () => {
  it('5,000 boxes deep and 100 roots deep', async () => {
    const { page } = await visit(plainUrl('nested'));
    await page.waitForFunction(
      (rows) => document.querySelectorAll('[data-order] replywatch-badge').length === rows,
      { timeout: 8000 },
      PLAIN.length,
    );
    await page.close();
  });

  it('50,000 elements: no task of ours hangs the tab', async () => {
    const { page } = await visit(plainUrl('crowd'));
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges');
    await wait(500);
    expect(await isAlive(page)).toBe('alive');
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    expect(Math.max(0, ...tasks)).toBeLessThan(15_000);
    await page.close();
  });

  it('written anew after it had loaded: badges and reply check come again', async () => {
    const { page } = await visit(plainUrl('rewrite'));
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges');
    await call(page, 'rewrite');
    await waitForBadges(page, (all) => rowsOf(all) === PLAIN.length, 'badges on the page written anew');
    await page.type('textarea', 'mail me: shop@example.com now');
    const end = Date.now() + 3000;
    while ((await checkOn(page))?.verdict !== 'violation' && Date.now() < end) await wait(50);
    expect((await checkOn(page))?.verdict).toBe('violation');
    await page.close();
  });

  it('walked through 50 times: listeners and elements do not pile up', async () => {
    const { page, session } = await visit(`https://sellercentral.amazon.com.au${INBOX}`);
    await waitForBadges(page, (all) => rowsOf(all) > 2, 'badges');
    const truth = walker.truth().find(({ needsReply }) => needsReply);
    if (!truth) throw new Error('nobody waits');
    await openThread(page, truth);
    await focusReply(page);
    const count = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
    };
    await session.send('Performance.enable');
    const walk = async (rounds: number) => {
      await page.evaluate(async (wanted) => {
        for (let round = 0; round < wanted; round++) {
          for (const step of [-1, 1]) {
            const arrived = new Promise((done) => addEventListener('popstate', done, { once: true }));
            history.go(step);
            await arrived;
            await new Promise((done) => setTimeout(done, 50));
          }
        }
      }, rounds);
      await wait(600);
    };
    await walk(5);
    const before = await count();
    await walk(20);
    const after = await count();
    expect(after.listeners).toBeLessThan(before.listeners + 60);
    expect(after.nodes).toBeLessThan(before.nodes * 1.5 + 500);
    expect(rowsOf(await badgesOn(page))).toBeLessThanOrEqual(8);
    await page.close();
  });
});
