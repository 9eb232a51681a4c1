import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { openOwnWindow } from './support/conversation';
import { waitForBadges } from './support/overlay';
import { eventually, press } from './support/panel';
import { openThread } from './support/portals';

// The same buyer at both portals: two names that nothing but the agent's own knowledge joins.

const now = Date.now();
const amazon = amazonSite({
  now,
  hosts: ['sellercentral.amazon.co.uk'],
  conversations: [
    {
      buyer: 'Palmer Quint',
      orderId: '026-1234567-1234561',
      subject: 'Lamp with a dent',
      status: 'action-needed',
      messages: [{ from: 'buyer', minutesAgo: 300, text: 'It came with a dent.' }],
    },
  ],
});
const ebay = ebaySite({
  now,
  hosts: ['www.ebay.co.uk'],
  conversations: ['brass-fan-88', 'somebody-else'].map((user, n) => ({
    user,
    title: `Brass lamp ${n + 1}`,
    itemId: String(285_512_345_670 + n),
    unread: true,
    messages: [{ from: 'buyer' as const, minutesAgo: 90 * (n + 1), text: 'Which bulb does it take?' }],
  })),
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let panel: Page;
let seller: Page;
let market: Page;

beforeAll(async () => {
  portals = await startPortals([amazon, ebay]);
  stage = await openStage({ port: portals.port });
  panel = await openOwnWindow(stage, await stage.open('options.html'));
  market = await stage.browser.newPage();
  await market.goto('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
  await waitForBadges(market, (all) => all.length === 2, 'eBay’s list');
  seller = await stage.browser.newPage();
  await seller.goto('https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

/** The card about the buyer, once it says that. */
const historySays = (what: RegExp) =>
  eventually(
    () => panel.$$eval('.history', (all) => all.map((one) => one.textContent ?? '').join(' ')),
    (text) => what.test(text),
    `the history to say ${what}`,
  );
const headSays = (name: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('.conversation-head')?.textContent?.includes(wanted),
    { polling: 50 },
    name,
  );
const namesByHand = () => panel.$$eval('.by-hand option', (all) => all.map((one) => one.textContent));

it('is joined by hand from a list of those who were seen', async () => {
  await openThread(seller, { buyer: 'Palmer Quint' });
  await headSays('Palmer Quint');
  expect(await historySays(/Join with a buyer at eBay/)).toContain('Nothing else was seen of this buyer.');
  expect((await namesByHand()).sort()).toEqual(['Choose a buyer', 'brass-fan-88', 'somebody-else']);
  const value = await panel.$$eval(
    '.by-hand option',
    (all) => (all.find((one) => one.textContent === 'brass-fan-88') as HTMLOptionElement).value,
  );
  await panel.select('.by-hand select', value);
  expect(await historySays(/Joined with brass-fan-88 · eBay/)).toContain('Brass lamp 1');
  // One person at each portal, and nobody else's conversations.
  expect(await panel.$$eval('[data-history]', (all) => all.length)).toBe(1);
  expect(await namesByHand()).toEqual([]);
});

it('and so from the other side, where one press leads to the first conversation', async () => {
  await market.bringToFront();
  await openThread(market, { user: 'brass-fan-88' });
  await headSays('brass-fan-88');
  await historySays(/Joined with Palmer Quint · Amazon/);
  await panel.click('[data-history^="amazon:"]');
  await headSays('Palmer Quint');
});

it('until the agent parts them again', async () => {
  await press(panel, 'Part');
  await historySays(/Nothing else was seen of this buyer\..*Join with a buyer at eBay/);
  await market.bringToFront();
  await headSays('brass-fan-88');
  expect(await historySays(/Join with a buyer at Amazon/)).not.toContain('Lamp with a dent');
  expect(amazon.posted.length + ebay.posted.length).toBe(0);
});
