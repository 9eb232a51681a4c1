import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../lib/model/sighting';
import { closeDatabase, database } from '../../../lib/store/database';
import { readInbox } from '../../../lib/store/read';
import { readStorageFull } from '../../../lib/store/storage-full';
import { NEXT_LOOK } from '../../../lib/worker/alarm';
import { openConversation } from '../../../lib/worker/open';
import { reinjectOverlay } from '../../../lib/worker/reinject';
import { stage } from './fake-browser';
import { ebayOff, fresh, HOST, HOUR, ID, list, MINUTE, NOON, report, reset, row, see, toolbar } from './scene';

vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return stage.fake.browser;
  },
}));
vi.mock('../../../lib/core/words', async (original) => ({
  ...(await original<typeof import('../../../lib/core/words')>()),
  localZone: () => 'UTC',
}));

beforeEach(reset);

describe('a report', () => {
  it('is answered row by row, in order, null where it is no conversation', async () => {
    const facts = await see([row(1, 3), row(2, 20, { nativeId: '' }), row(3, 5)]);
    expect(facts.map((fact) => fact?.key ?? null)).toEqual([`amazon:${ID(1)}`, null, `amazon:${ID(3)}`]);
  });

  it('twice changes nothing', async () => {
    await see([row(1, 3), row(2, 20)]);
    const before = await readInbox();
    await see([row(1, 3), row(2, 20)]);
    expect(await readInbox()).toEqual(before);
  });

  it('of 50 tabs at once loses nothing', async () => {
    const worker = fresh();
    await Promise.all(Array.from({ length: 50 }, (_, n) => worker.handlers.report(report([row(n, 5)]))));
    expect((await readInbox()).conversations).toHaveLength(50);
  });

  it.each(['degraded', 'loading', 'signed-out'] as const)(
    'of a %s page stores no rows and closes nothing',
    async (state) => {
      await see([row(1, 3)]);
      stage.now += MINUTE;
      expect(await see([row(2, 3)], { state })).toEqual([null]);
      const { conversations } = await readInbox();
      expect(conversations.map(({ key, state: open }) => [key, open])).toEqual([[`amazon:${ID(1)}`, 'open']]);
    },
  );

  it('of a portal that is off does nothing', async () => {
    stage.fake.storage.set('settings', { portals: { amazon: false, ebay: true } });
    expect(await see([row(1, 3)])).toEqual([null]);
    expect((await readInbox()).conversations).toEqual([]);
  });

  it('from a page whose clock runs ahead is not from the future', async () => {
    await see([row(1, 3)], { at: stage.now + HOUR });
    expect((await readInbox()).conversations[0]?.seenAt).toBe(stage.now);
  });

  it('brings an order together with its conversation, whichever comes first', async () => {
    const order: Sighting = {
      kind: 'order',
      orderId: 'o1',
      fulfilment: 'amazon',
      items: [],
      promised: { from: NOON, to: NOON },
    };
    await see([row(1, 3, { orderId: 'o1' })]);
    await fresh().handlers.report(report([order], { page: 'order' }));
    expect(await (await database()).get('orders', ['amazon', 'o1'])).toMatchObject({
      fulfilment: 'amazon',
      seenAt: stage.now,
    });
    expect((await readInbox()).conversations[0]).toMatchObject({ fulfilment: 'amazon', promised: { from: NOON } });
    const [second] = await see([row(2, 3, { orderId: 'o1' })]);
    expect(second).toMatchObject({ key: `amazon:${ID(2)}`, fulfilment: 'amazon' });
  });

  it('counts a row once whose id became known in between', async () => {
    const order = { orderId: '026-1234567-1234561' };
    const { nativeId: _, ...anonymous } = row(1, 3, order);
    await see([anonymous, row(2, 5)], {}, 2);
    await see([row(1, 3, order), row(2, 5)], {}, 2);
    const { coverage } = await readInbox();
    expect(coverage.map(({ seenKeys, total }) => [seenKeys.length, total])).toEqual([[2, 2]]);
  });

  it('closes what a complete list no longer holds', async () => {
    await see([row(1, 3), row(2, 5)]);
    stage.now += 40 * MINUTE;
    await see([row(1, 2)]);
    const { conversations } = await readInbox();
    expect(conversations.map(({ state, answer }) => [state, answer?.reason])).toEqual([
      ['open', undefined],
      ['answered', 'elsewhere'],
    ]);
  });

  it('but not what a partial one does not show', async () => {
    await see([row(1, 3), row(2, 5)]);
    stage.now += 40 * MINUTE;
    await see([row(1, 2)], {}, 2);
    expect((await readInbox()).conversations.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('takes over what was kept under the host when the seller becomes known', async () => {
    await see([row(1, 3)]);
    await see([row(1, 3)], { account: { host: HOST, seller: 'A1' } });
    await see([row(1, 3)]);
    expect((await readInbox()).coverage.map(({ key }) => key)).toEqual([`amazon:${HOST}/A1`]);
  });

  it('that finds no room is still answered, and the panel can say so', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await see([row(1, 3)])).toMatchObject([{ state: 'open' }]);
    expect(await readStorageFull()).toBe(stage.now);
    // Said to the page, so that it tells again what was not kept.
    expect(await fresh().handlers.report(report([row(1, 3)]))).toMatchObject({ kept: false });
    put.mockRestore();
    await see([row(1, 3)]);
    expect(await readStorageFull()).toBeNull();
  });

  it('with 1,000 rows is folded and stored in time', async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) =>
      row(n, 5, { buyer: `Buyer ${n % 400}`, subject: 'Where is it' }),
    );
    const { handlers } = fresh();
    await handlers.report(report(rows.slice(0, 1)));
    const start = performance.now();
    await handlers.report(report(rows));
    const took = performance.now() - start;
    expect((await readInbox()).conversations).toHaveLength(1_000);
    expect(took).toBeLessThan(5_000);
  });
});

describe('the worker may die after any step', () => {
  it('before the toolbar was painted: the next one paints it', async () => {
    ebayOff();
    const dying = fresh();
    await dying.handlers.report(report([row(1, 3), list(1)]));
    await closeDatabase();
    stage.fake.toolbar.text = 'lost';
    stage.fake.alarms.clear();
    await fresh().look();
    expect(toolbar().text).toBe('1');
    expect(stage.fake.alarms.get(NEXT_LOOK)?.scheduledTime).toBeGreaterThan(stage.now);
  });

  it('between noting and showing a notification: the next one shows it', async () => {
    stage.fake.browser.notifications.create.mockImplementationOnce(() => new Promise(() => undefined));
    await fresh().handlers.report(report([row(1, 0.5), list(1)]));
    await vi.waitFor(() => expect(stage.fake.browser.notifications.create).toHaveBeenCalled());
    expect(stage.fake.notifications.size).toBe(0);
    await fresh().look();
    await fresh().look();
    expect([...stage.fake.notifications.values()]).toEqual(['Amazon UK: 1 runs out before 12:35']);
    expect(stage.fake.browser.notifications.create).toHaveBeenCalledTimes(2);
  });

  it('between showing and crossing out: it is not shown twice', async () => {
    stage.fake.browser.notifications.create.mockImplementationOnce((id, { message }) => {
      stage.fake.notifications.set(id, message);
      return new Promise(() => undefined);
    });
    await fresh().handlers.report(report([row(1, 0.5), list(1)]));
    await vi.waitFor(() => expect(stage.fake.notifications.size).toBe(1));
    await fresh().look();
    stage.now += 20 * MINUTE;
    await fresh().look();
    expect(stage.fake.browser.notifications.create).toHaveBeenCalledTimes(1);
  });

  it('a notification that the browser refuses is told again, and costs nothing else', async () => {
    stage.fake.browser.notifications.create.mockRejectedValueOnce(new Error('refused'));
    await see([row(1, 0.5)]).catch(() => undefined);
    expect(stage.fake.alarms.get(NEXT_LOOK)?.scheduledTime).toBeGreaterThan(stage.now);
    await fresh().look();
    expect(stage.fake.notifications.size).toBe(1);
  });

  it('nothing is told that cannot be noted: it would be told at every look', async () => {
    const { set } = stage.fake.browser.storage.local;
    stage.fake.browser.storage.local.set = async () => Promise.reject(new Error('full'));
    await see([row(1, 0.5)]);
    expect(stage.fake.notifications.size).toBe(0);
    stage.fake.browser.storage.local.set = set;
    await fresh().look();
    expect(stage.fake.notifications.size).toBe(1);
  });

  it('and sets no alarm anew that is set', async () => {
    await see([row(1, 3)]);
    const set = stage.fake.browser.alarms.create.mock.calls.length;
    await fresh().look();
    expect(stage.fake.browser.alarms.create).toHaveBeenCalledTimes(set);
  });
});

describe('opening a conversation', () => {
  const key = `amazon:${ID(1)}`;

  it('focuses the tab that shows it', async () => {
    await see([row(1, 3)]);
    stage.fake.tabs.push({ id: 1, url: `https://${HOST}/messaging/inbox-v3?cc=${ID(2)}`, windowId: 5 });
    stage.fake.tabs.push({ id: 2, url: `https://${HOST}/messaging/inbox-v3?fi=all&cc=${ID(1)}`, windowId: 6 });
    expect(await openConversation(key)).toBe('focused');
    expect(stage.fake.tabs.map(({ active }) => active ?? false)).toEqual([false, true]);
    expect(stage.fake.browser.windows.update).toHaveBeenCalledWith(6, { focused: true });
  });

  it('navigates no tab that shows something else: a reply may stand there', async () => {
    await see([row(1, 3)]);
    const other = `https://${HOST}/messaging/inbox-v3?cc=${ID(2)}`;
    stage.fake.tabs.push({ id: 1, url: other, windowId: 5 });
    expect(await openConversation(key)).toBe('new-tab');
    expect(stage.fake.tabs.map(({ url }) => url)).toEqual([
      other,
      `https://${HOST}/messaging/inbox?fi=caseId&ss=${ID(1)}&cc=${ID(1)}`,
    ]);
  });

  it('finds it by an alias, and knows when it is gone', async () => {
    await see([row(1, 3, { nativeId: '', orderId: 'o1' })]);
    await see([row(1, 3, { orderId: 'o1' })]);
    expect(await openConversation('amazon:~o1')).toBe('new-tab');
    expect(await openConversation('amazon:nobody')).toBe('gone');
  });

  it('opens no address outside the portal, whatever the store says', async () => {
    await see([row(1, 3)], { account: { host: 'evil.example' } });
    expect(await openConversation(key)).toBe('gone');
    expect(stage.fake.tabs).toEqual([]);
  });
});

describe('after an install or update', () => {
  it('puts the overlay into open portal tabs, never the tap', async () => {
    stage.fake.state.manifest.content_scripts = [
      { matches: ['https://www.ebay.de/cnt/*'], js: ['overlay.js'], css: ['overlay.css'], all_frames: true },
      { matches: [`https://${HOST}/*`], js: ['tap.js'], world: 'MAIN' },
    ];
    stage.fake.tabs.push({ id: 1, url: 'https://www.ebay.de/cnt/ViewMessage', windowId: 1 });
    stage.fake.tabs.push({ id: 2, url: 'https://www.ebay.de/itm/1', windowId: 1 });
    stage.fake.tabs.push({ id: 3, url: 'https://www.ebay.de/cnt/ViewMessage', windowId: 1, discarded: true });
    stage.fake.browser.scripting.insertCSS.mockRejectedValueOnce(new Error('tab is gone'));
    stage.fake.tabs.push({ id: 4, url: 'https://www.ebay.de/cnt/ViewMessage', windowId: 1 });
    await reinjectOverlay();
    expect(stage.fake.browser.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 4, allFrames: true }, files: ['overlay.js'] }],
    ]);
  });
});
