import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { toolbarOf, waitForBadges } from './support/overlay';
import { openThread } from './support/portals';

const now = Date.now();
const order = (n: number) => `026-1234567-${String(1_000_000 + n)}`;
const waiting = (buyer: string, n: number, hours: number, fulfilment: 'seller' | 'amazon' = 'seller') => ({
  buyer,
  orderId: order(n),
  subject: 'Where is my order?',
  status: 'action-needed' as const,
  fulfilment,
  messages: [{ from: 'buyer' as const, minutesAgo: hours * 60, text: 'Where is it?' }],
});
const uk = amazonSite({
  now,
  hosts: ['sellercentral.amazon.co.uk'],
  conversations: [
    waiting('Late', 1, 30),
    waiting('Critical', 2, 23.5),
    waiting('Urgent', 3, 21),
    waiting('Calm', 4, 2),
  ],
});
const de = amazonSite({
  now,
  hosts: ['sellercentral.amazon.de'],
  language: 'de-DE',
  layout: 'table',
  conversations: [{ ...waiting('Eilig', 5, 22), orderId: '302-1234567-1000005' }],
});
const ebay = ebaySite({
  now,
  hosts: ['www.ebay.co.uk'],
  conversations: [
    {
      user: 'patient',
      title: 'Brass lamp',
      itemId: '285512345671',
      unread: true,
      messages: [{ from: 'buyer', minutesAgo: 27 * 60, text: 'Hello?' }],
    },
    {
      user: 'read-one',
      title: 'Socket set',
      itemId: '285512345672',
      unread: false,
      messages: [{ from: 'buyer', minutesAgo: 90, text: 'Thanks' }],
    },
  ],
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let panel: Page;

const items = () =>
  panel.$$eval('[data-queue-item]', (all) =>
    all.map((one) => ({
      portal: one.getAttribute('data-portal'),
      conversation: one.getAttribute('data-conversation'),
      band: one.getAttribute('data-band'),
      due: one.getAttribute('data-due'),
      text: (one.textContent ?? '').replace(/\s+/g, ' '),
    })),
  );
const summary = (portal: string) =>
  panel.$eval(`[data-portal-summary="${portal}"]`, (one) =>
    Object.fromEntries([...one.attributes].filter((a) => a.name.startsWith('data-')).map((a) => [a.name, a.value])),
  );

async function eventually<T>(get: () => Promise<T>, done: (value: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  let value = await get();
  while (!done(value)) {
    if (Date.now() > end) throw new Error(`${what}: not within 20 s, but ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await get();
  }
  return value;
}

beforeAll(async () => {
  portals = await startPortals([uk, de, ebay]);
  stage = await openStage({ port: portals.port });
  panel = await stage.open('sidepanel.html');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

describe('one queue and one number over both portals', () => {
  it('a new user reads what to open, and the toolbar does not pretend to know', async () => {
    expect(await items()).toEqual([]);
    expect((await panel.$eval('body', (body) => body.textContent ?? '')).toLowerCase()).toContain('amazon');
    expect((await summary('amazon'))['data-state']).toBe('never-seen');
    const toolbar = await eventually(
      async () => toolbarOf(await stage.worker()),
      ({ text }) => text === '?',
      'a question mark',
    );
    expect(toolbar.text).toBe('?');
  });

  it('orders what both portals show by what hurts first', async () => {
    for (const url of [
      'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded',
      'https://sellercentral.amazon.de/messaging/inbox-v3?fi=responseNeeded',
      'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE',
    ]) {
      const page = await stage.browser.newPage();
      await page.goto(url);
      await waitForBadges(page, (badges) => badges.length > 0, `badges on ${url}`);
    }
    await panel.bringToFront();
    const queue = await eventually(items, (all) => all.length === 7, 'seven items');
    const names = queue.map((item) =>
      ['Late', 'Critical', 'Eilig', 'Urgent', 'patient', 'Calm', 'read-one'].find((n) => item.text.includes(n)),
    );
    expect(names).toEqual(['Late', 'Critical', 'Eilig', 'Urgent', 'patient', 'Calm', 'read-one']);
    expect(queue.map((item) => item.band)).toEqual([
      'overdue',
      'critical',
      'urgent',
      'urgent',
      'overdue',
      'ok',
      'unknown',
    ]);
  });

  it('counts by portal, and says how much was seen', async () => {
    const amazon = await summary('amazon');
    expect(amazon).toMatchObject({
      'data-needs-reply': '5',
      'data-urgent': '4',
      'data-seen': '5',
      'data-total': '5',
      'data-state': 'ok',
    });
    expect(Date.parse(amazon['data-seen-at'] ?? '')).toBeGreaterThan(now);
    expect(await summary('ebay')).toMatchObject({ 'data-unread': '1', 'data-urgent': '1' });
  });

  it('shows the same number on the toolbar', async () => {
    const { text, title } = await eventually(
      async () => toolbarOf(await stage.worker()),
      (one) => one.text === '5',
      'the toolbar to say 5',
    );
    expect(text).toBe('5');
    expect(title).toMatch(/^5 urgent in this browser profile · Amazon .*UK 3 \(/);
    expect(title).toMatch(/EU 1 \(/);
  });

  it('a click brings up the tab that shows the conversation, or opens its address', async () => {
    const pages = (await stage.browser.pages()).length;
    await panel.bringToFront();
    await panel.click('[data-queue-item]');
    const page = await eventually(
      async () => {
        for (const one of await stage.browser.pages()) {
          if (one.url().includes('amazon.co.uk') && (await one.evaluate(() => document.visibilityState)) === 'visible')
            return one;
        }
        return null;
      },
      (one) => one !== null,
      'a portal tab in front',
    );
    expect(page?.url()).toContain('/messaging/inbox');
    expect((await stage.browser.pages()).length).toBeLessThanOrEqual(pages + 1);
  });

  it('works by keyboard alone', async () => {
    await panel.bringToFront();
    await panel.focus('[data-queue-item]');
    await panel.keyboard.press('ArrowDown');
    const second = await panel.evaluate(() =>
      document.activeElement?.closest('[data-queue-item]')?.getAttribute('data-band'),
    );
    expect(second).toBe('critical');
    await panel.keyboard.press('End');
    const last = await panel.evaluate(() =>
      document.activeElement?.closest('[data-queue-item]')?.getAttribute('data-band'),
    );
    expect(last).toBe('unknown');
  });

  it('keeps everything when the worker is killed, and goes on', async () => {
    const before = await items();
    await (await stage.worker()).close();
    de.buyerWrites('new', 'Wo ist mein Paket?');
    const page = (await stage.browser.pages()).find((one) => one.url().includes('amazon.de'));
    await page?.bringToFront();
    await panel.bringToFront();
    const after = await eventually(items, (all) => all.length === before.length + 1, 'the new conversation');
    expect(after.filter((item) => item.band !== 'ok')).toHaveLength(before.filter((item) => item.band !== 'ok').length);
  });

  it('an answer in the thread takes the conversation off the queue', async () => {
    const page = (await stage.browser.pages()).find((one) => one.url().includes('amazon.co.uk'));
    if (!page) throw new Error('no UK tab');
    await page.bringToFront();
    await openThread(page, { buyer: 'Critical' });
    const before = (await items()).length;
    const caseId = uk.truth().find((truth) => truth.buyer === 'Critical')?.caseId ?? '';
    uk.colleagueAnswers(caseId);
    await eventually(
      items,
      (all) => all.length === before - 1 && !all.some((one) => one.text.includes('Critical')),
      'it to leave',
    );
    await eventually(
      async () => (await toolbarOf(await stage.worker())).text,
      (text) => text === '4',
      'the toolbar to follow',
    );
  });

  it('nothing was sent, and nobody but the portals was contacted', () => {
    expect([...uk.posted, ...de.posted, ...ebay.posted]).toEqual([]);
    expect(portals.unexpected()).toEqual([]);
  });
});
