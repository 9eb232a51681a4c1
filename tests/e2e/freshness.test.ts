import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import type { Site } from '../portals/site';
import { openStage, type Stage } from './support/browser';
import { toolbarOf, waitForBadges } from './support/overlay';
import { eventually, letTimePass, notesOn, press, storedIn, summaryOf } from './support/panel';
import { focusReply, openThread } from './support/portals';

const now = Date.now();
const UK = 'sellercentral.amazon.co.uk';
const INBOX = `https://${UK}/messaging/inbox-v3?fi=responseNeeded`;
const EBAY = 'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE';
const HOUR = 3_600_000;
const names = ['Amber', 'Blythe', 'Clement'];
const uk = amazonSite({
  now,
  hosts: [UK],
  layout: 'table',
  mountDelayMs: 60,
  conversations: names.map((buyer, index) => ({
    buyer,
    orderId: `026-4454321-${1_000_000 + index}`,
    subject: 'Where is my order?',
    status: 'action-needed' as const,
    messages: [{ from: 'buyer' as const, minutesAgo: 90 + index, text: 'Where is it?' }],
  })),
});
const ebay = keepable(ebaySite({ now, hosts: ['www.ebay.co.uk'] }));

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let panel: Page;

const account = async () => (await storedIn(panel)).coverage.find(({ key }) => key.startsWith('amazon'));
const stale = () =>
  eventually(
    () => notesOn(panel),
    (notes) => notes.some(({ text }) => text.includes('Last seen')),
    'a note on the age',
  ).then((notes) => notes.find(({ text }) => text.includes('Last seen')));
const inboxLoads = () => portals.requests.filter(({ path }) => path.startsWith('/messaging/inbox-v3')).length;
const message = () => panel.$eval('.message', (one) => one.textContent ?? '');

/** The same site with pages that the browser may keep alive for Back: none is kept that must not be stored. */
function keepable<S extends Site>(site: S): S {
  const headers = { 'cache-control': 'no-cache' };
  return {
    ...site,
    handle: async (request) => {
      if (request.url.pathname.endsWith('/events')) return { status: 204, headers, body: '' };
      const answer = await site.handle(request);
      return answer && { ...answer, headers: { ...answer.headers, ...headers } };
    },
  };
}

/** What the extension itself is asked to do with its tabs. */
const inTabs = (what: 'discard' | 'count', url: string): Promise<number> =>
  panel.evaluate(
    async (how, pattern) => {
      interface Tabs {
        query(of: object): Promise<{ id: number }[]>;
        discard(id: number): Promise<unknown>;
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const found = await tabs.query({ url: pattern });
      if (how === 'discard') for (const { id } of found) await tabs.discard(id);
      return found.length;
    },
    what,
    url,
  );

/** What the overlay in a tab says of its page. */
const stateOfTab = (url: string): Promise<{ typing: boolean; url: string; renderedAt: number }> =>
  panel.evaluate(async (pattern) => {
    interface Tabs {
      query(of: object): Promise<{ id: number }[]>;
      sendMessage(id: number, message: object): Promise<never>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ url: pattern });
    return tabs.sendMessage(tab?.id ?? 0, { replywatch: 1, ask: 'state' });
  }, url);

async function show(url = INBOX): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(url);
  await waitForBadges(page, (badges) => badges.length === 3, 'the list');
  await eventually(account, (one) => one?.state === 'ok' && one.seenKeys.length === 3, 'it to be stored');
  return page;
}

beforeAll(async () => {
  portals = await startPortals([uk, ebay]);
  stage = await openStage({ port: portals.port });
  panel = await stage.open('sidepanel.html');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

describe('every number is as old as what it was read from', () => {
  it('a page that came back by Back keeps the age of its rendering', async () => {
    const page = await stage.browser.newPage();
    await page.goto(EBAY);
    const first = await eventually(
      () => summaryOf(panel, 'ebay'),
      (one) => one['seen-at'] !== '',
      'eBay',
    );
    const rendered = Date.parse(first['seen-at'] ?? '');
    await page.goto('https://www.ebay.co.uk/itm/285512345671');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.goBack();
    expect(await page.evaluate(() => performance.now()), 'kept alive by the browser').toBeGreaterThan(1500);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await new Promise((resolve) => setTimeout(resolve, 700));
    const tab = await stateOfTab('https://www.ebay.co.uk/*');
    expect(Math.abs(tab.renderedAt - rendered)).toBeLessThan(1000);
    await panel.bringToFront();
    expect((await summaryOf(panel, 'ebay'))['seen-at']).toBe(first['seen-at']);
    await page.close();
  });

  it('a list that nothing has refreshed for long is stale though its tab is open and looked at', async () => {
    const page = await show();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await letTimePass(panel, 'amazon', 2 * HOUR);
    const note = await stale();
    expect(note?.text).toMatch(/^Amazon UK Last seen .+ Colleagues may have replied since\.$/);
    expect(note?.buttons).toEqual(['Reload this tab']);
    expect(await summaryOf(panel, 'amazon')).toMatchObject({ state: 'stale', seen: '3', total: '3' });
    await page.close();
  });
});

describe('a stale account', () => {
  it('offers to reload its tab, and the numbers are new', async () => {
    const page = await show();
    await letTimePass(panel, 'amazon', 2 * HOUR);
    await stale();
    const loads = inboxLoads();
    await press(panel, 'Reload this tab');
    const fresh = await eventually(
      () => summaryOf(panel, 'amazon'),
      ({ state }) => state === 'ok',
      'fresh numbers',
    );
    expect(inboxLoads()).toBe(loads + 1);
    expect(Date.parse(fresh['seen-at'] ?? '')).toBeGreaterThan(Date.now() - 20_000);
    await page.close();
  });

  it('never where a reply is being written', async () => {
    const page = await show();
    await openThread(page, { buyer: 'Amber' });
    await focusReply(page);
    await page.keyboard.type('Dear Amber');
    // Back on a list, with the draft still in the box: as far as the address goes it could be reloaded.
    await page.evaluate(() => history.replaceState(null, '', '/messaging/inbox-v3?fi=responseNeeded'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await letTimePass(panel, 'amazon', 2 * HOUR);
    await stale();
    const loads = inboxLoads();
    await press(panel, 'Reload this tab');
    await eventually(message, (said) => said !== '', 'a word on it');
    expect(await message()).toBe('A reply is being written in that tab. Nothing was reloaded.');
    expect(inboxLoads()).toBe(loads);
    await page.close();
  });

  it('nor a tab with an open conversation: there it offers the inbox, in another tab', async () => {
    const page = await show();
    await openThread(page, { buyer: 'Amber' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await letTimePass(panel, 'amazon', 2 * HOUR);
    const note = await eventually(
      () => notesOn(panel),
      (notes) => notes.some(({ buttons }) => buttons.includes('Open inbox')),
      'the inbox offered',
    );
    expect(note.flatMap(({ buttons }) => buttons)).not.toContain('Reload this tab');
    await press(panel, 'Open inbox');
    await eventually(
      () => summaryOf(panel, 'amazon'),
      ({ state }) => state === 'ok',
      'fresh numbers',
    );
    expect(await inTabs('count', `https://${UK}/*`)).toBe(2);
    expect(page.url()).toContain('cc=');
    for (const one of await stage.browser.pages()) if (one.url().includes(UK)) await one.close();
  });
});

describe('tabs that sleep', () => {
  it('a tab that the browser discarded is known as stale, on the toolbar too, and can be loaded again', async () => {
    await show();
    await panel.bringToFront();
    await eventually(
      () => summaryOf(panel, 'amazon'),
      ({ state }) => state === 'ok',
      'fresh numbers',
    );
    await inTabs('discard', `https://${UK}/*`);
    const note = await eventually(
      () => notesOn(panel),
      (notes) => notes.some(({ text }) => text.includes('put this tab to sleep')),
      'it to be known',
    );
    expect(note.find(({ text }) => text.includes('sleep'))?.buttons).toEqual(['Reload this tab']);
    expect(await summaryOf(panel, 'amazon')).toMatchObject({ state: 'stale' });
    await panel.reload();
    await eventually(
      async () => toolbarOf(await stage.worker()),
      ({ color }) => color.join() === '90,102,117,255',
      'a grey toolbar',
    );
    await press(panel, 'Reload this tab');
    await eventually(
      () => summaryOf(panel, 'amazon'),
      ({ state }) => state === 'ok',
      'fresh numbers',
      12_000,
    );
    for (const one of await stage.browser.pages()) if (one.url().includes(UK)) await one.close();
  });
});

describe('its own window', () => {
  it('opens from "too narrow", follows the portal tab used last, and names it', async () => {
    const page = await stage.browser.newPage();
    await page.setViewport({ width: 900, height: 800 });
    await page.goto(INBOX);
    await eventually(
      () => summaryOf(panel, 'amazon'),
      ({ state }) => state === 'too-narrow',
      'too narrow',
    );
    await press(panel, 'Move Replywatch to its own window');
    const target = await stage.browser.waitForTarget((one) => one.url().includes('sidepanel.html?window=1'));
    const own = await target.page();
    if (!own) throw new Error('no window');
    const named = () => own.$eval('[data-follows]', (one) => one.textContent ?? '').catch(() => '');
    await eventually(named, (name) => name === 'Amazon UK · inbox', 'the tab to be named');
    expect(await notesOn(own)).toMatchObject([{ buttons: [] }]);
    const other = await stage.browser.newPage();
    await other.goto(EBAY);
    await other.bringToFront();
    await eventually(named, (name) => name === 'eBay bright-tools · inbox', 'the other tab');
    await page.bringToFront();
    await eventually(named, (name) => name === 'Amazon UK · inbox', 'the first tab again');
    await own.close();
  });

  it('nothing was asked of the portals by us', () => {
    expect([...uk.posted, ...ebay.posted]).toEqual([]);
    expect(portals.unexpected()).toEqual([]);
  });
});
