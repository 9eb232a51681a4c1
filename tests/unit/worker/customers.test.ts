import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSerial } from '../../../lib/core/serial';
import { PROTOCOL } from '../../../lib/messaging/protocol';
import type { Buyer } from '../../../lib/model/customer';
import type { SuggestionEntry } from '../../../lib/model/suggestion';
import { readJoins } from '../../../lib/store/customers';
import { closeDatabase, database } from '../../../lib/store/database';
import { forgetOld } from '../../../lib/store/retention';
import { readSuggestionLog } from '../../../lib/store/suggestions';
import { customerHandlers } from '../../../lib/worker/customers';

const told = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/store/changed', () => ({ announceChange: told }));

const NOW = Date.UTC(2026, 10, 22);
const handlers = () => customerHandlers(createSerial(), () => NOW);
const A: Buyer = { portal: 'amazon', buyer: 'Jo Palmer', family: 'amazon:x' };
const B: Buyer = { portal: 'ebay', buyer: 'jo88', family: 'ebay:y' };
const C: Buyer = { ...B, buyer: 'someone' };
const entry: SuggestionEntry = {
  portal: 'ebay',
  topic: 'refund',
  rule: 'refund',
  template: 'refund-done',
  did: 'inserted',
  at: NOW - 7,
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  told.mockReset();
});

describe('what the agent says of two buyers', () => {
  it('is kept, told, and taken back', async () => {
    expect(await handlers()['join-customers']({ a: B, b: A })).toEqual({ joined: true });
    expect(await readJoins()).toMatchObject([{ amazon: A, ebay: B, refused: false, at: NOW }]);
    await handlers()['part-customers']({ a: A, b: B });
    expect(await readJoins()).toEqual([]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('joins nobody twice and nobody of one portal; a refusal can be overruled', async () => {
    await handlers()['refuse-customers']({ a: A, b: B });
    expect(await readJoins()).toMatchObject([{ refused: true }]);
    expect(await handlers()['join-customers']({ a: A, b: B })).toEqual({ joined: true });
    expect(await handlers()['join-customers']({ a: A, b: C })).toEqual({ joined: false });
    expect(await handlers()['join-customers']({ a: B, b: C })).toEqual({ joined: false });
    expect(await readJoins()).toHaveLength(1);
  });

  it('two at the same time: one of them', async () => {
    const worker = handlers();
    const both = await Promise.all([
      worker['join-customers']({ a: A, b: B }),
      worker['join-customers']({ a: A, b: C }),
    ]);
    expect(both).toEqual([{ joined: true }, { joined: false }]);
  });

  it('skips damaged records', async () => {
    await handlers()['join-customers']({ a: A, b: B });
    await (await database()).put('customers', { id: 'x', amazon: 7 } as never);
    expect(await readJoins()).toHaveLength(1);
  });

  it('is forgotten after a year, and a damaged record at once', async () => {
    await handlers()['join-customers']({ a: A, b: B });
    await (await database()).put('customers', { id: 'x' } as never);
    await forgetOld(NOW + 364 * 86_400_000);
    expect([await readJoins(), await (await database()).count('customers')]).toMatchObject([[{ amazon: A }], 1]);
    await forgetOld(NOW + 366 * 86_400_000);
    expect(await (await database()).count('customers')).toBe(0);
  });

  it('takes no buyer without a name, no portal that there is not, and no more than that', () => {
    const { request } = PROTOCOL['join-customers'];
    expect(request.safeParse({ a: A, b: B }).success).toBe(true);
    for (const bad of [{ ...A, buyer: '' }, { ...A, portal: 'etsy' }, { ...A, buyer: 'x'.repeat(201) }, null])
      expect(request.safeParse({ a: bad, b: B }).success).toBe(false);
    expect(request.parse({ a: { ...A, address: '12 Mill Lane' }, b: B })).toEqual({ a: A, b: B });
  });
});

describe('the log of suggestions', () => {
  it('holds the newest thousand, never from the future, and skips what is damaged', async () => {
    const db = await database();
    const tx = db.transaction('suggestions', 'readwrite');
    for (let at = 0; at < 1000; at++) await tx.store.add({ ...entry, at: NOW - 1000 + at });
    await tx.done;
    await db.add('suggestions', { text: 'Where is my parcel' } as never);
    await handlers()['log-suggestion']({ entry: { ...entry, at: NOW + 5 } });
    const log = await readSuggestionLog();
    expect(await db.count('suggestions')).toBe(1000);
    expect(log).toHaveLength(999);
    expect(log.at(-1)).toEqual({ ...entry, at: NOW });
  });

  it('takes no text', () => {
    const { request } = PROTOCOL['log-suggestion'];
    expect(request.parse({ entry: { ...entry, text: 'Hi Jo', buyer: 'Jo' } })).toEqual({ entry });
    expect(request.safeParse({ entry: { ...entry, rule: 'Where is my parcel?' } }).success).toBe(false);
  });
});
