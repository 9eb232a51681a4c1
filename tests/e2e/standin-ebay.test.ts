import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ebaySite } from '../portals/ebay';
import type { ConversationInput, EbaySite } from '../portals/ebay/types';
import { type Portals, startPortals } from '../portals/server';

const NOW = Date.UTC(2026, 10, 22, 12, 0);
const INBOX = 'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const FIELD = '#imageupload__sendmessage--textbox';
const SEND = '#imageupload__send--button';
const BUBBLE = '.app-conversation__message-bubble';

const GIVEN: ConversationInput[] = [
  {
    conversationId: '700000000001',
    user: 'bluebird_77',
    title: 'Brass lamp',
    itemId: '285512345671',
    orderId: '12-34567-89012',
    unread: true,
    messages: [
      { from: 'buyer', minutesAgo: 3000, text: 'Is it <b>real</b> brass?' },
      { from: 'seller', minutesAgo: 2900, text: 'Yes.' },
      { from: 'buyer', minutesAgo: 500, text: 'Where is it?' },
      { from: 'buyer', minutesAgo: 430, text: 'Hello?' },
    ],
  },
  {
    conversationId: '700000000002',
    user: 'tinker.tom',
    title: 'Socket set',
    itemId: '285512345672',
    unread: true,
    messages: [{ from: 'buyer', minutesAgo: 3100, text: 'Is the 10 mm one in it?' }],
  },
  {
    conversationId: '700000000003',
    user: 'eBay',
    title: 'Your payout',
    itemId: '',
    unread: false,
    messages: [{ from: 'ebay', minutesAgo: 27_360, text: 'It is on its way.' }],
  },
];

let browser: Browser;
let page: Page;
/** Where `browser` sends every host name; each test starts its own site there. */
let port: number;
let portals: Portals | undefined;

async function start(options: Parameters<typeof ebaySite>[0] = {}): Promise<EbaySite> {
  const site = ebaySite({
    now: NOW,
    zone: 'UTC',
    latency: 5,
    conversations: GIVEN,
    hosts: ['www.ebay.co.uk'],
    ...options,
  });
  portals = await startPortals([site], { port });
  port = portals.port;
  return site;
}

async function openInbox(url = INBOX): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('.card__content');
}

const texts = (css: string) => page.$$eval(css, (found) => found.map((element) => element.textContent?.trim() ?? ''));
const badge = (label: string) =>
  page.$$eval(
    '.menu__item--badged > span',
    (items, wanted) => {
      const item = items.find((span) => span.firstChild?.textContent === wanted);
      return item?.querySelector('.badge')?.textContent ?? '';
    },
    label,
  );

const plant = () => page.$eval('.card__datetime small', (time) => time.append(document.createElement('some-badge')));

beforeAll(async () => {
  await start();
  browser = await puppeteer.launch({
    executablePath: process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium',
    pipe: true,
    acceptInsecureCerts: true,
    args: [...FLAGS, ...(portals?.browserArgs ?? [])],
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await portals?.stop();
});

afterEach(async () => {
  await page.goto('about:blank');
  await portals?.stop();
});

afterAll(() => browser?.close());

describe('the eBay stand-in', () => {
  it('works its truth out of the messages', async () => {
    const site = await start();
    expect(site.truth()[0]).toEqual({
      conversationId: '700000000001',
      user: 'bluebird_77',
      title: 'Brass lamp',
      itemId: '285512345671',
      unread: true,
      opened: false,
      lastFrom: 'buyer',
      firstUnansweredAt: NOW - 500 * 60_000,
      lastActivityAt: NOW - 430 * 60_000,
    });
    expect(ebaySite({ now: NOW }).truth()).toEqual(ebaySite({ now: NOW }).truth());
  });

  it.each([
    { variant: '2026' as const, row: 'button.message-button', press: '[data-conversation-id="700000000001"]' },
    {
      variant: '2025' as const,
      row: '.card__item',
      press: '[id="700000000001"] > .card__message-content-wrapper[data-href]',
    },
  ])('shows $variant rows; a click opens the thread and marks it read', async ({ variant, row, press }) => {
    const site = await start({ variant });
    await openInbox();
    expect(await texts(`${row} .card__username`)).toEqual(['bluebird_77', 'tinker.tom', 'eBay']);
    expect(await texts(`${row} .card__datetime`)).toEqual(['7h', '2d', 'Nov 3']);
    expect(await page.$$eval(`${row} .card__content-unread`, (found) => found.length)).toBe(2);
    expect(await badge('Unread from members')).toBe('2');
    expect(await badge('Unread from eBay')).toBe('');

    await page.click(press);
    await page.waitForSelector(BUBBLE);
    const visible = `${BUBBLE}__message__content > :not(.clipped)`;
    expect(await texts(visible)).toEqual(['Hello?', 'Where is it?', 'Yes.', 'Is it <b>real</b> brass?']);
    expect(await page.$$eval(`${BUBBLE}__grey`, (found) => found.length)).toBe(3);
    await page.waitForFunction(() => document.querySelectorAll('.card__content-unread').length === 1);
    expect(await badge('Unread from members')).toBe('1');
    expect(site.truth()[0]).toMatchObject({ unread: false, opened: true });
  });

  it.each(['textarea', 'contenteditable'] as const)('sends a reply typed into a %s', async (composer) => {
    const site = await start({ composer });
    await openInbox();
    await page.click('button.message-button');
    await page.waitForSelector(FIELD);
    const disabled = () => page.$eval(SEND, (button) => (button as HTMLButtonElement).disabled);
    expect(await disabled()).toBe(true);
    if (composer === 'textarea') {
      await page.$eval(FIELD, (field) => {
        (field as HTMLTextAreaElement).value = 'no event';
      });
      expect(await disabled()).toBe(true);
      await page.$eval(FIELD, (field) => {
        (field as HTMLTextAreaElement).value = '';
      });
    }
    await page.type(FIELD, 'It left on Monday.');
    expect(await disabled()).toBe(false);
    await page.click(SEND);
    await page.waitForFunction((css) => document.querySelectorAll(css).length === 5, {}, BUBBLE);
    const first = await page.$eval(BUBBLE, (bubble) => ({ all: bubble.className, text: bubble.textContent }));
    expect(first.all).toBe('app-conversation__message-bubble');
    expect(first.text).toContain('It left on Monday.');
    expect(await disabled()).toBe(true);
    expect(new URLSearchParams(site.posted[0]?.body).get('message')).toBe('It left on Monday.');
    expect(site.truth()[0]).toMatchObject({ lastFrom: 'seller', firstUnansweredAt: null });
  });

  it('loads more rows at the end of the scroll, and says 99+', async () => {
    await start({ conversations: 1000 });
    await openInbox();
    const count = () => page.$$eval('button.message-button', (rows) => rows.length);
    expect(await count()).toBe(25);
    expect(await badge('Unread from members')).toBe('99+');
    await page.$eval('[data-testid="messages-inbox"]', (scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await page.waitForFunction(() => document.querySelectorAll('button.message-button').length === 50);
    expect(await page.$$eval('[data-conversation-id]', (rows) => new Set(rows.map((row) => row.id)).size)).toBe(50);
  });

  it('shows what buyers and colleagues do meanwhile', async () => {
    const site = await start();
    await openInbox();
    const id = site.buyerWrites('new', 'Do you ship to Ireland?');
    await page.waitForSelector(`button.message-button.unread:first-child[data-conversation-id="${id}"]`);
    expect(await badge('Unread from members')).toBe('3');
    site.colleagueAnswers('700000000002');
    await page.waitForSelector('[data-conversation-id="700000000002"]:not(.unread):first-child');
    expect(site.truth()[0]).toMatchObject({ lastFrom: 'seller', firstUnansweredAt: null, opened: false });
  });

  it('keeps foreign nodes beside unchanged ones, and loses them to a re-render', async () => {
    const site = await start();
    await openInbox();
    await plant();
    site.buyerWrites('700000000002', 'Anybody there?');
    await page.waitForSelector('[data-conversation-id="700000000002"]:first-child');
    expect(await page.$('some-badge')).not.toBeNull();
    const before = await page.$('button.message-button');
    site.rerender();
    await page.waitForFunction((row) => !row?.isConnected && document.querySelector('.message-button'), {}, before);
    expect(await page.$('some-badge')).toBeNull();
  });

  it('throws foreign nodes away by itself when hostile, and keeps the rows', async () => {
    await start({ hostileRerender: true });
    await openInbox();
    const row = await page.$('button.message-button');
    await plant();
    await page.waitForFunction(() => !document.querySelector('some-badge'));
    expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('opens deep links, goes back, filters, and leads the old host to the new inbox', async () => {
    await start();
    await openInbox('https://mesg.ebay.co.uk/mesgweb/ViewMessages/0');
    expect(new URL(page.url()).pathname).toBe('/cnt/ViewMessage');
    await page.click('button.message-button');
    await page.waitForSelector(BUBBLE);
    await page.waitForFunction(() => location.search.includes('question_id='));
    const link = page.url();
    await page.goBack();
    await page.waitForFunction((css) => !document.querySelector(css), {}, BUBBLE);
    await page.goto(link.replace('ViewMessage', 'viewMessage'));
    await page.waitForSelector(BUBBLE);
    await page.goto(`${INBOX}&conversation_type=FROM_EBAY`);
    await page.waitForSelector('button.message-button');
    expect(await texts('.card__username')).toEqual(['eBay']);
    await page.click('button.message-button');
    const frame = await page.waitForSelector('#app__email-iframe');
    await (await frame?.contentFrame())?.waitForSelector('h1');
    expect(await page.$(FIELD)).toBeNull();
  });

  it('shows an order with its parcel and an address of placeholders', async () => {
    await start();
    await page.goto('https://www.ebay.co.uk/mesh/ord/details?orderid=12-34567-89012');
    expect(await texts('.order-info.info-wrapper.info-item .info-value')).toHaveLength(3);
    expect(await texts('.info-value.buyer div:first-child')).toEqual(['bluebird_77']);
    expect((await texts('.tracking-info button'))[0]).toMatch(/^[A-Z0-9]{12,}$/);
    expect(await texts('.tracking-info')).toEqual([expect.stringMatching(/Royal Mail|UPS|DHL/)]);
    const address = await texts('.shipping-address .address button.tooltip__host');
    expect(address.every((line) => line.startsWith('PLACEHOLDER'))).toBe(true);
    expect(await page.content()).toMatch(/^<!--[\s\S]*Verified:[\s\S]*Guesses:/);
  });

  it('writes first through the dialog of a listing', async () => {
    const site = await start();
    await page.goto('https://www.ebay.co.uk/itm/285512345672');
    const element = await page.waitForSelector('iframe.m2m-dialog__ifr');
    const frame = await element?.contentFrame();
    await frame?.waitForSelector(FIELD);
    await frame?.type(FIELD, 'Hello there');
    await frame?.click(SEND);
    await frame?.waitForSelector('.compose__sent');
    expect(site.posted).toHaveLength(1);
  });
});
