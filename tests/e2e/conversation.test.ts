import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mood } from '../portals/carriers';
import { boxOn, emptyBox, until } from './support/composer';
import { HOST, INBOX, keepDhlKey, NUMBER, ORDER, openDesk, orderSeen, parcelSites } from './support/conversation';
import { press, storedIn } from './support/panel';
import { focusReply, openThread } from './support/portals';

const { amazon, carriers } = parcelSites(Date.now());

let desk: Awaited<ReturnType<typeof openDesk>>;
let portal: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk({ amazon, carriers });
  ({ portal, panel } = desk);
  await portal.goto(INBOX);
}, 60_000);
afterAll(() => desk?.close());

const textOf = (selector: string) =>
  panel.$$eval(selector, (all) => all.map((one) => one.textContent ?? '').join(' ')).catch(() => '');

describe('the conversation that the tab has open', () => {
  it('shows itself, with an order that was never seen, and asks nobody for anything', async () => {
    expect(await panel.$('.place-switch')).toBeNull();
    await openThread(portal, { buyer: 'Palmer' });
    await panel.waitForSelector('[data-open-conversation]');
    expect(await textOf('.conversation-head')).toContain('Palmer');
    expect(await textOf('.order')).toContain('Not seen yet: open the order page.');
    expect(await panel.$eval('.order a', (link) => (link as HTMLAnchorElement).href)).toBe(
      `${HOST}/orders-v3/order/${ORDER}`,
    );
    expect(carriers.asked.size).toBe(0);
  });

  it('the queue stays where the agent wants it, until another conversation is opened', async () => {
    await panel.click('.place-switch .segment');
    await panel.waitForSelector('[data-open-conversation]', { hidden: true });
    await openThread(portal, { buyer: 'Imani' });
    await panel.waitForFunction(() => /Imani/.test(document.querySelector('.conversation-head')?.textContent ?? ''));
  });

  it('leaves with the conversation', async () => {
    await portal.goto('about:blank');
    await panel.waitForSelector('[data-open-conversation]', { hidden: true });
    await panel.waitForSelector('.place-switch', { hidden: true });
  });

  it('after the order page was opened: what it says, and a parcel without a key is a link', async () => {
    await portal.goto(`${HOST}/orders-v3/order/${ORDER}`);
    await orderSeen(panel);
    expect(await panel.$('[data-open-conversation]')).toBeNull();
    await portal.goto(INBOX);
    await openThread(portal, { buyer: 'Palmer' });
    await panel.waitForSelector('[data-parcel]');
    expect(await textOf('.order')).toContain('FBM, sent by you');
    expect(await textOf('.parcel')).toContain('No key for a service');
    expect(await panel.$eval('.parcel a', (link) => (link as HTMLAnchorElement).href)).toContain(NUMBER);
    expect(carriers.asked.size).toBe(0);
  });

  it('with a key: the parcel, from the carrier, and where it was', async () => {
    await keepDhlKey(desk.settings);
    await openThread(portal, { buyer: 'Imani' });
    await panel.waitForFunction(() => /Imani/.test(document.querySelector('.conversation-head')?.textContent ?? ''));
    await openThread(portal, { buyer: 'Palmer' });
    await panel.waitForSelector('[data-parcel][data-status="out_for_delivery"]');
    expect(await textOf('.parcel')).toContain('from DHL');
    expect(await panel.$$eval('.events li', (all) => all.length)).toBe(4);
    expect(await textOf('.conversation')).not.toContain('Secret');
  });
});

describe('a text for the box', () => {
  it('no box, or another conversation: nothing is inserted, and the panel says so', async () => {
    await panel.waitForSelector('[data-nth="1"]');
    // The page swaps the conversation under the panel's hands: the press comes before the panel knows.
    await focusReply(portal);
    const said = await panel.evaluate(async (host) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number }[]>; sendMessage(id: number, m: object): Promise<unknown> };
        };
      };
      const [tab] = await chrome.tabs.query({ url: `${host}/*` });
      return chrome.tabs.sendMessage(tab?.id ?? 0, {
        replywatch: 1,
        ask: 'insert',
        text: 'meant for somebody else',
        nativeId: '00000000-0000-0000-0000-000000000000',
      });
    }, HOST);
    expect(said).toEqual({ inserted: 'other-conversation' });
    expect((await boxOn(portal)).text).toBe('');
  });

  it('a template by search, with a blank that the agent fills', async () => {
    await panel.type('[data-search]', 'refund done');
    await panel.click('[data-template-name="refund-done"]');
    const missing = await panel.$eval('.template-list .offer', (one) => one.getAttribute('data-missing') ?? '');
    expect(missing).not.toBe('');
    await panel.click('.template-list [data-insert]');
    expect((await boxOn(portal)).text).toBe('');
    for (const blank of missing.split(' ')) await panel.type(`[data-blank="${blank}"]`, '12.50');
    await panel.click('.template-list [data-insert]');
    const box = await until(
      () => boxOn(portal),
      ({ text }) => text !== '',
      'the text',
    );
    expect(box.text).toContain('12.50');
    expect(box.text).not.toMatch(/[{}]/);
    await emptyBox(portal);
    expect(amazon.posted).toEqual([]);
  });

  it('the log knows rules and templates, and nobody', async () => {
    await panel.click('[data-nth="1"]');
    await until(
      () => boxOn(portal),
      ({ text }) => text.includes(NUMBER),
      'the text',
    );
    const log = () =>
      panel.evaluate(
        () =>
          new Promise<object[]>((resolve) => {
            const opening = indexedDB.open('replywatch');
            opening.onsuccess = () => {
              const all = opening.result.transaction('suggestions').objectStore('suggestions').getAll();
              all.onsuccess = () => {
                resolve(all.result as object[]);
                opening.result.close();
              };
            };
          }),
      );
    const entries = await until(log, (all) => all.some((one) => 'did' in one && one.did === 'inserted'), 'the log');
    expect(JSON.stringify(entries)).not.toMatch(/Palmer|Imani|026-/);
    await emptyBox(portal);
  });
});

describe('every way a service fails is one calm line', () => {
  it.each<[Mood, RegExp]>([
    ['unknown', /DHL does not know this number/],
    [500, /DHL has a fault\. Next try/],
    [429, /quota used up until/],
    [401, /DHL refuses your key/],
  ])('%s', async (mood, line) => {
    // As if nothing had been asked for yet.
    await panel.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('replywatch');
          opening.onsuccess = () => {
            const tx = opening.result.transaction(['parcels', 'usage'], 'readwrite');
            tx.objectStore('parcels').clear();
            tx.objectStore('usage').clear();
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    carriers.moods.dhl = mood;
    await portal.goto(INBOX);
    await openThread(portal, { buyer: 'Palmer' });
    await panel.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('.parcel-state')?.textContent ?? ''),
      { timeout: 20_000 },
      line.source,
    );
    expect(await panel.$$eval('.parcel-state', (all) => all.length)).toBe(1);
    carriers.moods.dhl = 'well';
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'])('axe finds nothing wrong (%s)', async (theme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await panel.evaluate(axe.source);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const results = await panel.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
    );
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });

  it('nothing was sent, nobody but portal and carrier was asked', async () => {
    expect(amazon.posted).toEqual([]);
    expect(desk.portals.unexpected()).toEqual([]);
    expect((await storedIn(panel)).conversations.length).toBeGreaterThan(0);
    await press(panel, 'Ask again');
  });
});
