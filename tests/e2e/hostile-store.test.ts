import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { waitForBadges } from './support/overlay';
import { collectTrouble, inOurWorld, type Trouble } from './support/trouble';

const now = Date.now();
const INBOX = '/messaging/inbox-v3?fi=responseNeeded';
const seller = amazonSite({ seed: 43, now, hosts: ['sellercentral.amazon.sg'], layout: 'table', conversations: 8 });

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let trouble: Trouble;

beforeAll(async () => {
  portals = await startPortals([seller]);
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

async function open(url: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await trouble.watch(page);
  await page.goto(url);
  return page;
}
const openInbox = () => open(`https://sellercentral.amazon.sg${INBOX}`);
const openOurs = (page: string) => open(`chrome-extension://${stage.extensionId}/${page}`);
const rowsOf = (badges: { place: string }[]) => badges.filter(({ place }) => place === 'row').length;

describe('what is stored', () => {
  it('no room: badges go on, the panel says so, and nothing is lost once there is room again', async () => {
    const worker = await stage.worker();
    await worker.evaluate(() => {
      const native = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };
      const refuse = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
      Object.assign(globalThis, {
        makeRoom() {
          Object.assign(IDBObjectStore.prototype, native);
        },
      });
    });
    const page = await openInbox();
    const badges = await waitForBadges(page, (all) => rowsOf(all) > 2, 'badges without room');
    const panel = await openOurs('sidepanel.html');
    await panel.waitForFunction(() => document.body.textContent?.includes('no space left'), { timeout: 8000 });
    await worker.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    // The page has not changed: what was not kept is told again all the same.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await panel.waitForFunction(() => !document.body.textContent?.includes('no space left'), { timeout: 8000 });
    await panel.waitForFunction(
      (ids) => ids.every((id) => document.querySelector(`[data-queue-item][data-conversation="${id}"]`)),
      { timeout: 8000 },
      badges.map(({ conversation }) => conversation).filter((id) => id !== ''),
    );
    await panel.close();
    await page.close();
  });

  it('damaged records and settings: defaults, a note in the log, everything else goes on', async () => {
    const worker = await stage.worker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(of: object): Promise<void> } } };
      };
      await chrome.storage.local.set({
        settings: { portals: 7, bands: { critical: 'x' }, staleMinutes: -1, ebayTargetHours: 1e9, notifications: [] },
        selectors: { amazon: { hooks: 3 }, ebay: '<b>' },
        'storage-full': 'x',
        diary: { lookedAt: 'x' },
      });
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('replywatch');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const change = database.transaction(['conversations', 'coverage', 'orders'], 'readwrite');
      const junk = { account: 7, aliases: null, state: {}, seenAt: Number.NaN, waiting: [1], buyer: 'Nobody' };
      change.objectStore('conversations').put({ ...junk, key: 'amazon:junk', portal: 'amazon' });
      change.objectStore('conversations').put({ ...junk, key: 'other:junk', portal: 'other' });
      change.objectStore('coverage').put({ ...junk, key: 'amazon:sellercentral.amazon.sg' });
      change.objectStore('orders').put({ ...junk, portal: 'amazon', orderId: '026-1234567-1000000' });
      await new Promise((done) => {
        change.oncomplete = done;
      });
      database.close();
    });
    const panel = await openOurs('sidepanel.html');
    await panel.waitForSelector('[data-queue-item]');
    const page = await openInbox();
    await waitForBadges(page, (all) => rowsOf(all) > 2, 'badges');
    await panel.waitForFunction(
      () =>
        new Promise<boolean>((done) => {
          const request = indexedDB.open('replywatch');
          request.onsuccess = () => {
            const all = request.result.transaction('log').objectStore('log').getAll();
            all.onsuccess = () => {
              request.result.close();
              done(all.result.filter(({ what }) => what === 'damaged-record').length >= 2);
            };
          };
        }),
      { timeout: 8000, polling: 200 },
    );
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain('Nobody');
    const options = await openOurs('options.html');
    await options.waitForSelector('input');
    for (const one of [options, panel, page]) await one.close();
  });
});

describe('a message to the worker', () => {
  const report = {
    portal: 'amazon',
    account: { host: 'sellercentral.amazon.sg' },
    page: 'inbox',
    state: 'ok',
    at: now,
    sightings: [],
    probe: {},
  };
  const from = async (page: Page, command: unknown, payload: unknown) => {
    const message = JSON.stringify({ replywatch: 1, command, payload });
    return inOurWorld<unknown>(page, stage.extensionId, `chrome.runtime.sendMessage(${message})`);
  };
  const refused = (error: string) => ({ ok: false, error });

  it('is refused when it is unknown, garbage, or from somebody else, and says why', async () => {
    const page = await openInbox();
    await waitForBadges(page, (all) => rowsOf(all) > 2, 'badges');
    for (const command of ['nothing', '__proto__', 'constructor', 'toString'])
      expect(await from(page, command, {})).toEqual(refused('unknown command'));
    for (const payload of [null, 7, 'x', [], {}, { ...report, at: 'x' }, { ...report, sightings: [{ kind: 'row' }] }])
      expect(await from(page, 'report', payload)).toEqual(refused('malformed payload'));
    for (const host of ['sellercentral.amazon.com', 'www.ebay.co.uk', 'evil.example'])
      expect(await from(page, 'report', { ...report, account: { host } })).toEqual(refused('not from its own page'));
    expect(await from(page, 'report', { ...report, portal: 'ebay' })).toEqual(refused('not from its own page'));
    expect(await from(page, 'open-conversation', { key: 'x' })).toEqual(refused('only for our own pages'));
    expect(await from(page, 'look-again', {})).toEqual(refused('only for our own pages'));
    expect(await from(page, 'report', report)).toMatchObject({ ok: true });
    await page.close();
    const panel = await openOurs('sidepanel.html');
    const ask = (message: object) =>
      panel.evaluate(
        (sent) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(of: object): Promise<unknown> } } }
          ).chrome.runtime
            .sendMessage(sent)
            .catch((error: Error) => error.message),
        message,
      );
    expect(await ask({ replywatch: 1, command: 'report', payload: report })).toEqual(refused('not from its own page'));
    expect(await ask({ replywatch: 1, command: 'open-conversation', payload: { key: 'x' } })).toEqual({
      ok: true,
      value: { opened: 'gone' },
    });
    expect((await ask({ replywatch: 2, command: 'report' })) ?? null).toBeNull();
    await panel.close();
  });
});
