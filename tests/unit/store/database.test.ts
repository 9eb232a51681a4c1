import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Conversation } from '../../../lib/model/conversation';
import { closeDatabase, database, openDatabase } from '../../../lib/store/database';
import { changeInbox, markNotified } from '../../../lib/store/inbox';
import { MIGRATIONS } from '../../../lib/store/migrations';
import { readInbox } from '../../../lib/store/read';
import { forgetOld } from '../../../lib/store/retention';

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;

const conversation = (id: string, more: Partial<Conversation> = {}): Conversation => ({
  key: `amazon:${id}`,
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  aliases: [],
  state: 'open',
  firstSeenAt: NOW,
  seenAt: NOW,
  ...more,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

const keys = async () => (await readInbox()).conversations.map(({ key }) => key);

it('makes the newest version out of nothing', async () => {
  const db = await database();
  expect(db.version).toBe(MIGRATIONS.length);
  expect([...db.objectStoreNames]).toEqual(
    expect.arrayContaining([
      'conversations',
      'coverage',
      'customers',
      'log',
      'orders',
      'parcels',
      'suggestions',
      'usage',
      'vault',
    ]),
  );
  expect([...db.transaction('conversations').store.indexNames]).toEqual(['alias', 'orderId', 'portal']);
});

it('a migration that fails loses nothing', async () => {
  await (await database()).put('conversations', conversation('c1'));
  await closeDatabase();
  const broken = [
    ...MIGRATIONS,
    async (...[, tx]: Parameters<(typeof MIGRATIONS)[0]>) => {
      await tx.objectStore('conversations').clear();
      throw new Error('broken step');
    },
  ];
  await expect(openDatabase(broken, () => undefined)).rejects.toThrow('broken step');
  expect((await database()).version).toBe(MIGRATIONS.length);
  expect(await keys()).toEqual(['amazon:c1']);
});

it('migrates what is there, step after step', async () => {
  await (await database()).put('conversations', conversation('c1'));
  await closeDatabase();
  const ran: number[] = [];
  const steps = [2, 3].map((step) => async (...[, tx]: Parameters<(typeof MIGRATIONS)[0]>) => {
    const store = tx.objectStore('conversations');
    const [first] = await store.getAll();
    if (first) await store.put({ ...first, aliases: [...first.aliases, `step-${step}`] });
    ran.push(step);
  });
  const db = await openDatabase([...MIGRATIONS, ...steps], () => undefined);
  expect(ran).toEqual([2, 3]);
  expect(await db.getFromIndex('conversations', 'alias', 'step-3')).toMatchObject({ key: 'amazon:c1' });
  db.close();
});

it('makes room for a newer version at once, and opens again later', async () => {
  await database();
  const newer = await openDatabase([...MIGRATIONS, () => undefined], () => undefined);
  expect(newer.version).toBe(MIGRATIONS.length + 1);
  newer.close();
});

it('opens again after a failure', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await expect(database()).rejects.toThrow();
  expect((await database()).version).toBe(MIGRATIONS.length);
});

it('writes what a change put, joined and removed, and nothing else', async () => {
  await changeInbox('amazon', [], NOW, ({ index }) => {
    index.put(conversation('c1'));
    index.put(conversation('~o1'));
  });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await changeInbox('amazon', [], NOW, ({ index }) => {
    index.remove('amazon:~o1');
    index.put(conversation('c2', { aliases: ['amazon:~o1'] }));
  });
  expect(await keys()).toEqual(['amazon:c1', 'amazon:c2']);
  expect(put).toHaveBeenCalledTimes(1);
  put.mockRestore();
});

it('takes a damaged record out of the table and names it in the log, without its contents', async () => {
  const db = await database();
  await db.put('conversations', conversation('good'));
  await db.put('conversations', { ...conversation('bad'), state: 'Ann Buyer' as 'open' });
  await db.put('coverage', { key: 'amazon:x', portal: 'amazon' } as never);
  expect(await keys()).toEqual(['amazon:good']);
  const { value } = await changeInbox('amazon', [], NOW, ({ index }) => index.all().length);
  expect(value).toBe(1);
  expect(await db.count('conversations')).toBe(1);
  expect(await db.count('coverage')).toBe(0);
  const log = await db.getAll('log');
  expect(log).toHaveLength(2);
  expect(log[0]).toMatchObject({ at: NOW, what: 'damaged-record' });
  expect(JSON.stringify(log)).not.toContain('Ann');
});

it('a write that finds no room changes nothing and still tells what was folded', async () => {
  await changeInbox('amazon', [], NOW, ({ index }) => index.put(conversation('c1')));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { value, failure } = await changeInbox('amazon', [], NOW, ({ index }) => {
    index.put(conversation('c2'));
    return 'folded';
  });
  put.mockRestore();
  expect(value).toBe('folded');
  expect(failure).toMatchObject({ name: 'QuotaExceededError' });
  expect(await keys()).toEqual(['amazon:c1']);
});

it('a change that throws writes nothing', async () => {
  await expect(
    changeInbox('amazon', [], NOW, ({ index }) => {
      index.put(conversation('c1'));
      throw new Error('bug');
    }),
  ).rejects.toThrow('bug');
  expect(await keys()).toEqual([]);
});

it('keeps orders by portal and id', async () => {
  await changeInbox('amazon', ['o1'], NOW, ({ orders }) =>
    orders.set('o1', { kind: 'order', orderId: 'o1', portal: 'amazon', seenAt: NOW, items: [] }),
  );
  const db = await database();
  expect(await db.get('orders', ['amazon', 'o1'])).toMatchObject({ orderId: 'o1' });
  expect(await db.get('orders', ['ebay', 'o1'])).toBeUndefined();
  const { value } = await changeInbox('amazon', ['o1', 'o2'], NOW, ({ orders }) => [...orders.keys()]);
  expect(value).toEqual(['o1']);
});

it('notes notifications, also for a key that is gone', async () => {
  await changeInbox('amazon', [], NOW, ({ index }) => index.put(conversation('c1')));
  await markNotified(
    new Map([
      ['amazon:c1', NOW],
      ['amazon:gone', NOW],
    ]),
  );
  expect((await readInbox()).conversations).toMatchObject([{ key: 'amazon:c1', notifiedFor: NOW }]);
});

it('forgets answered conversations after 30 days, orders after 60, and keeps who still waits', async () => {
  const old = NOW - 31 * DAY;
  const answer = (at: number) => ({ reason: 'replied' as const, at: { from: at, to: at } });
  await changeInbox('amazon', ['o1', 'o2'], NOW, ({ index, orders, log }) => {
    index.put(conversation('open', { seenAt: old }));
    index.put(conversation('answered-long-ago', { state: 'answered', answer: answer(old), seenAt: old }));
    index.put(conversation('answered-lately', { state: 'answered', answer: answer(NOW - DAY), seenAt: NOW - DAY }));
    index.put(conversation('unknown-long-ago', { state: 'unknown', seenAt: old }));
    orders.set('o1', { kind: 'order', orderId: 'o1', portal: 'amazon', seenAt: NOW - 61 * DAY, items: [] });
    orders.set('o2', { kind: 'order', orderId: 'o2', portal: 'amazon', seenAt: NOW - 59 * DAY, items: [] });
    for (let n = 0; n < 600; n++) log.push({ at: n, what: 'failed', detail: '' });
  });
  await forgetOld(NOW);
  expect(await keys()).toEqual(['amazon:answered-lately', 'amazon:open']);
  const db = await database();
  expect((await db.getAll('orders')).map(({ orderId }) => orderId)).toEqual(['o2']);
  expect(await db.count('log')).toBe(500);
  expect((await db.getAll('log'))[0]?.at).toBe(100);
});
