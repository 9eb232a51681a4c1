import { describe, expect, it, vi } from 'vitest';
import { createIgnoring, hashOf } from '../../../lib/editor/ignoring';
import { finding } from './finding';

const KEY = '000102030405060708090a0b0c0d0e0f';
const link = finding({ match: 'Our-Shop.com' });

describe('ignoring', () => {
  it('is not ready until the stored list is known, even if there is none', () => {
    const ignoring = createIgnoring(vi.fn());
    expect(ignoring.isReady()).toBe(false);
    ignoring.stored(null);
    expect(ignoring.isReady()).toBe(true);
  });

  it('for a conversation stays in it', () => {
    const ignoring = createIgnoring(vi.fn());
    ignoring.forConversation(link, 'a');
    expect(ignoring.has(link, 'a')).toBe(true);
    expect(ignoring.has(link, 'b')).toBe(false);
    expect(ignoring.has({ ...link, match: 'other.com' }, 'a')).toBe(false);
  });

  it('always: has a rule and a hash kept, never the text', () => {
    const keep = vi.fn();
    const ignoring = createIgnoring(keep);
    ignoring.stored({ key: KEY, entries: [] });
    ignoring.always(link);
    expect(keep).toHaveBeenCalledExactlyOnceWith({ rule: link.rule, hash: hashOf(KEY, link) });
    expect(JSON.stringify(keep.mock.calls)).not.toMatch(/shop/i);
    expect(ignoring.has(link, 'anywhere')).toBe(true);
  });

  it('knows a stored match in other case, width and blanks, by its own rule and under its own key', () => {
    const ignoring = createIgnoring(vi.fn());
    const said = finding({ rule: 'promotion', match: 'New  Offer' });
    ignoring.stored({ key: KEY, entries: [{ rule: 'promotion', hash: hashOf(KEY, said) }] });
    expect(ignoring.has({ ...said, match: 'ｎｅｗ offer' }, '')).toBe(true);
    expect(ignoring.has({ ...said, rule: 'external-link' }, '')).toBe(false);
    expect(ignoring.has({ ...said, match: 'new offers' }, '')).toBe(false);
    ignoring.stored({ key: KEY.replace('0f', 'ff'), entries: [{ rule: 'promotion', hash: hashOf(KEY, said) }] });
    expect(ignoring.has(said, '')).toBe(false);
  });

  it('without a key holds for this page, and is over when all is forgotten', () => {
    const keep = vi.fn();
    const ignoring = createIgnoring(keep);
    ignoring.stored(null);
    ignoring.always(link);
    expect(keep).not.toHaveBeenCalled();
    expect(ignoring.has(link, '')).toBe(true);
    ignoring.stored({ key: KEY, entries: [{ rule: link.rule, hash: hashOf(KEY, link) }] });
    ignoring.stored({ key: KEY, entries: [] });
    expect(ignoring.has(link, '')).toBe(false);
  });

  it('takes any text', () => {
    for (const match of ['', '\0', '\ud800', '\u202e<b>', 'x'.repeat(100_000)])
      expect(hashOf(KEY, { rule: 'r', match })).toMatch(/^[0-9a-f]{16}$/);
  });
});
