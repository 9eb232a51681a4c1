import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_IGNORED } from '../../../lib/model/ignored';
import { addIgnored, ensureIgnoreKey, forgetIgnored, parseIgnored, readIgnored } from '../../../lib/store/ignored';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/core/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => Object.fromEntries(stored.has(key) ? [[key, stored.get(key)]] : []),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) stored.set(key, value);
        },
      },
    },
  },
}));
beforeEach(() => stored.clear());

const entry = (n: number) => ({ rule: 'external-link', hash: n.toString(16).padStart(16, '0') });

describe('what is always ignored', () => {
  it('has a key from the start, and keeps it', async () => {
    expect(await readIgnored()).toBeNull();
    const { key } = await ensureIgnoreKey();
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect((await ensureIgnoreKey()).key).toBe(key);
    await addIgnored(entry(1));
    await forgetIgnored();
    expect(await readIgnored()).toEqual({ key, entries: [] });
  });

  it('holds each once, the newest last, and drops the oldest', async () => {
    const { key } = await ensureIgnoreKey();
    stored.set('ignored', { key, entries: Array.from({ length: MOST_IGNORED }, (_, n) => entry(n)) });
    await addIgnored(entry(0));
    expect((await readIgnored())?.entries).toHaveLength(MOST_IGNORED);
    expect((await readIgnored())?.entries.at(-1)).toEqual(entry(0));
    const { entries } = await addIgnored(entry(MOST_IGNORED));
    expect(entries).toHaveLength(MOST_IGNORED);
    expect(entries[0]).toEqual(entry(2));
  });

  it.each([null, 'x', [], { key: 'short', entries: [] }, { entries: [entry(1)] }])('is nothing in %j', (raw) => {
    expect(parseIgnored(raw)).toBeNull();
  });

  it('leaves out a bad entry only', () => {
    const key = '0'.repeat(32);
    const raw = { key, entries: [entry(1), 5, { rule: '<b>', hash: entry(1).hash }, { rule: 'x', hash: 'text' }] };
    expect(parseIgnored(raw)).toEqual({ key, entries: [entry(1)] });
    expect(parseIgnored({ key, entries: 'x' })).toEqual({ key, entries: [] });
  });
});
