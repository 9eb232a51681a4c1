import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { spokenText } from './support/closed';
import { eventually } from './support/panel';

const now = Date.now();
const HOST = 'sellercentral.amazon.co.uk';
const order = (n: number) => `026-1234567-${String(1_000_000 + n)}`;
const UPS = '1Z999AA10123456784';
const POST = 'RA473124829GB';
const waiting = (buyer: string, n: number, hours: number) => ({
  buyer,
  orderId: order(n),
  subject: 'Where is my order?',
  status: 'action-needed' as const,
  messages: [{ from: 'buyer' as const, minutesAgo: hours * 60, text: 'Where is it?' }],
});
const amazon = amazonSite({
  now,
  hosts: [HOST],
  conversations: [
    waiting('First', 1, 22.5),
    { ...waiting('Risky', 2, 22), promisedInDays: -3, tracking: { carrier: 'UPS', number: UPS } },
    {
      ...waiting('Shipped', 3, 3),
      tracking: { carrier: 'UPS', number: UPS },
      moreParcels: [{ carrier: 'Royal Mail', number: POST }],
      refundApplied: true,
      promisedInDays: -3,
      orderStatus: 'Delivered',
    },
    { ...waiting('By Amazon', 4, 2), fulfilment: 'amazon' as const, promisedInDays: -3 },
    { ...waiting('Back', 5, 1), tracking: { carrier: 'UPS', number: UPS }, orderStatus: 'ReturningToSeller' },
  ],
});
const ebay = ebaySite({
  now,
  hosts: ['www.ebay.co.uk'],
  conversations: [
    {
      user: 'bluebird_77',
      title: 'Brass lamp',
      itemId: '285512345671',
      orderId: '12-34567-89012',
      unread: true,
      messages: [{ from: 'buyer', minutesAgo: 300, text: 'Hello?' }],
    },
  ],
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let panel: Page;
let page: Page;

beforeAll(async () => {
  portals = await startPortals([amazon, ebay]);
  stage = await openStage({ port: portals.port });
  panel = await stage.open('sidepanel.html');
  page = await stage.browser.newPage();
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

/** All records of a table, read from an extension page. */
const table = (name: string): Promise<Record<string, unknown>[]> =>
  panel.evaluate(async (of) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('replywatch');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = await new Promise<Record<string, unknown>[]>((resolve) => {
      const reading = db.transaction(of).objectStore(of).getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    db.close();
    return all;
  }, name);

const stored = async (orderId: string) => (await table('orders')).find((one) => one.orderId === orderId);
const see = (url: string) => page.goto(url, { waitUntil: 'load' });
const orderPage = (n: number) => see(`https://${HOST}/orders-v3/order/${order(n)}`);
const queue = () =>
  panel.$$eval('[data-queue-item][data-portal="amazon"]', (all) =>
    all.map((one) => ({
      due: one.getAttribute('data-due') ?? '',
      band: one.getAttribute('data-band'),
      text: one.textContent ?? '',
    })),
  );
const buyers = (items: { text: string }[]) =>
  items.map(({ text }) => ['First', 'Risky', 'Shipped', 'By Amazon', 'Back'].find((name) => text.includes(name)));

describe('what an order page tells', () => {
  it('is stored with all its packages and flags, and nothing of the address', async () => {
    await see(`https://${HOST}/messaging/inbox-v3?fi=responseNeeded`);
    await eventually(queue, (items) => items.length === 5, 'the queue');
    await orderPage(3);
    const seen = await eventually(
      () => stored(order(3)),
      (one) => one !== undefined && Array.isArray(one.shipments) && one.buyer !== undefined,
      'the order',
    );
    expect(seen).toMatchObject({
      portal: 'amazon',
      orderId: order(3),
      fulfilment: 'seller',
      refunded: true,
      carrier: 'UPS',
      tracking: UPS,
      shipments: [
        { carrier: 'UPS', number: UPS, status: 'delivered' },
        { carrier: 'Royal Mail', number: POST, status: 'delivered' },
      ],
    });
    for (const key of ['purchased', 'promised', 'dispatchBy', 'dispatched']) expect(seen).toHaveProperty(key);
    expect(JSON.stringify(seen)).not.toMatch(/ADDRESS|@|opaque/);
  }, 60_000);

  it('has its parcels followed, and nobody is asked without a key', async () => {
    await eventually(
      () => table('parcels'),
      (all) => all.length === 2,
      'the parcels of the order',
    );
    expect((await table('parcels')).map(({ number, carrier, source }) => [number, carrier, source])).toEqual([
      [UPS, 'ups', undefined],
      [POST, 'royal-mail', undefined],
    ]);
    expect(await table('usage')).toEqual([]);
  });

  it('is known on eBay too', async () => {
    await see('https://www.ebay.co.uk/mesh/ord/details?mode=SH&orderid=12-34567-89012');
    const seen = await eventually(() => stored('12-34567-89012'), Boolean, 'the order');
    expect(seen).toMatchObject({ portal: 'ebay', buyer: 'bluebird_77', items: [{ itemId: '285512345671' }] });
    expect(seen?.shipments).toHaveLength(1);
    expect(seen).toHaveProperty('purchased');
    expect(JSON.stringify(seen)).not.toContain('PLACEHOLDER');
  });
});

describe('an order at risk', () => {
  it('rises within its band, and the row says why', async () => {
    expect(buyers(await queue()).slice(0, 2)).toEqual(['First', 'Risky']);
    await orderPage(2);
    const items = await eventually(queue, (all) => buyers(all)[0] === 'Risky', 'Risky at the top');
    expect(items.map(({ band }) => band).slice(0, 3)).toEqual(['urgent', 'urgent', 'ok']);
    expect(items[0]?.text).toContain('promised day is over');
    // Within the band only: nobody else has moved.
    expect(buyers(items)).toEqual(['Risky', 'First', 'Shipped', 'By Amazon', 'Back']);
  });

  it('is told by the portal where a parcel goes back, and not told of what Amazon ships', async () => {
    await orderPage(4);
    await eventually(() => stored(order(4)), Boolean, 'the order that Amazon ships');
    await orderPage(5);
    const items = await eventually(queue, (all) => buyers(all)[2] === 'Back', 'Back before the others that are ok');
    expect(items[2]?.text).toContain('parcel has a problem');
    expect(buyers(items)).toEqual(['Risky', 'First', 'Back', 'Shipped', 'By Amazon']);
    expect(items.filter(({ text }) => text.includes('promised day is over'))).toHaveLength(1);
  });
});

describe('the form that confirms a shipment', () => {
  const form = (action = 'confirm', n = 1) =>
    see(`https://${HOST}/orders-v3/order/${order(n)}/${action}-shipment`).then(() =>
      page.waitForSelector('[data-test-id="text-input-tracking-id"]'),
    );
  const NUMBER = 'input[data-test-id="text-input-tracking-id"]';
  const SELECT = '[data-test-id="tvs-carrier-dropdown"] > select';
  const type = async (number: string) => {
    await page.click(NUMBER, { count: 3 });
    await page.keyboard.press('Backspace');
    await page.type(NUMBER, number);
  };
  const checks = () =>
    page.$$eval('replywatch-check', (all) =>
      all.map((one) => ['verdict', 'categories', 'count'].map((name) => one.getAttribute(`data-${name}`)).join(' ')),
    );
  const said = async () => ((await checks()).length > 0 ? spokenText(page, 'replywatch-check') : '');
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => !one.localName.startsWith('replywatch-'))
        .map((one) => one.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')),
    );

  it('says in one line that a number is another carrier’s, and takes it back', async () => {
    await form();
    await page.select(SELECT, 'Royal Mail');
    await type(POST);
    const before = await boxes();
    const html = await page.evaluate(() => document.body.outerHTML);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await checks()).toEqual([]);

    await page.select(SELECT, 'UPS');
    const line = await eventually(said, (text) => text !== '', 'the line');
    expect(line).toContain('This looks like a Royal Mail number, not UPS.');
    expect(await checks()).toEqual(['advice wrong-tracking 1']);
    // Nothing of the page has moved or changed, and nothing has taken the focus.
    expect(await boxes()).toEqual(before);
    const after = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const one of copy.querySelectorAll('replywatch-check')) one.remove();
      return copy.outerHTML;
    });
    expect(after).toBe(html);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-test-id'))).toBe(
      'text-input-tracking-id',
    );

    await page.select(SELECT, 'Royal Mail');
    await eventually(checks, ([one]) => one === 'clean  0', 'the line taken back');
  }, 60_000);

  it('waits until the number is typed', async () => {
    await form();
    await page.select(SELECT, 'UPS');
    await type('1Z999AA101234');
    expect(await checks()).toEqual([]);
    await page.type(NUMBER, '56783');
    expect(await eventually(said, (text) => text !== '', 'the line')).toContain('check digit is wrong for UPS');
    await page.keyboard.press('Backspace');
    await page.type(NUMBER, '4');
    await eventually(checks, ([one]) => one === 'clean  0', 'the line taken back');
  }, 60_000);

  it.each(['Other', 'Sendle Express', ''])('says nothing for the carrier %j', async (carrier) => {
    await form();
    await page.select(SELECT, carrier);
    await type('RA473124829G1');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await checks()).toEqual([]);
  });

  it('looks at each package by its own carrier, and at what stands there already', async () => {
    await form('edit', 2);
    await page.click('button.add');
    await page.evaluate(
      (select, input, number) => {
        const list = document.querySelectorAll<HTMLSelectElement>(select)[1];
        const field = document.querySelectorAll<HTMLInputElement>(input)[1];
        if (!list || !field) throw new Error('no second package');
        list.value = 'Royal Mail';
        field.value = number;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      SELECT,
      NUMBER,
      UPS,
    );
    await eventually(checks, (all) => all.length === 1, 'one line');
    expect(await page.$eval('replywatch-check', (one) => (one.previousElementSibling as HTMLInputElement).value)).toBe(
      UPS,
    );
    expect(await page.$$eval(NUMBER, ([first]) => (first as HTMLInputElement).value)).toBe(UPS);
    expect(await said()).toContain('This looks like a UPS number, not Royal Mail.');
  });

  it('keeps the account well: such a page is no broken one', async () => {
    await form();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const state = await panel.$eval('[data-portal-summary="amazon"]', (one) => one.getAttribute('data-state'));
    expect(state).toBe('ok');
  });
});
