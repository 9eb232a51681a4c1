import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '../../../lib/store/database';
import { dropSecret, keepSecret, listSecrets, readSecret } from '../../../lib/store/vault';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

it('gives back what was kept, and nothing after it was dropped', async () => {
  await keepSecret('ups', { id: 'me', secret: 'söme thing' }, 5);
  expect(await readSecret('ups')).toEqual({ id: 'me', secret: 'söme thing' });
  expect(await listSecrets()).toEqual([{ source: 'ups', savedAt: 5 }]);
  await dropSecret('ups');
  expect(await readSecret('ups')).toBeNull();
  expect(await listSecrets()).toEqual([]);
});

it('writes nothing that can be read, with a key that cannot be exported', async () => {
  await keepSecret('dhl', { key: 'TOP-SECRET' }, 5);
  const stored = await (await database()).getAll('vault');
  for (const value of stored)
    if (value instanceof CryptoKey) {
      expect(value.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', value)).rejects.toThrow();
    } else expect(Buffer.from(value.data).toString('latin1')).not.toContain('TOP-SECRET');
  expect(stored).toHaveLength(2);
});

it('two that are kept at the same moment are both readable', async () => {
  await Promise.all([
    keepSecret('ups', { a: '1' }, 5),
    keepSecret('gls', { a: '2' }, 5),
    keepSecret('dhl', { a: '3' }, 5),
  ]);
  expect([await readSecret('ups'), await readSecret('gls'), await readSecret('dhl')]).toEqual([
    { a: '1' },
    { a: '2' },
    { a: '3' },
  ]);
});

it('a damaged record is no key rather than an error', async () => {
  await keepSecret('ups', { id: 'me' }, 5);
  const db = await database();
  await db.put('vault', { iv: new Uint8Array(12), data: new ArrayBuffer(40), savedAt: 5 }, 'source:ups');
  expect(await readSecret('ups')).toBeNull();
  await db.put('vault', 'odd' as never, 'source:gls');
  expect(await readSecret('gls')).toBeNull();
  expect((await listSecrets()).map(({ source }) => source)).toEqual(['ups']);
});

it('refuses fields that no key has', async () => {
  await expect(keepSecret('ups', { id: 'x'.repeat(5000) }, 5)).rejects.toThrow();
});
