import { describe, expect, it } from 'vitest';
import { SETTLE, settled } from '../../../lib/editor/settle';
import type { Finding } from '../../../lib/model/finding';

const finding = (rule: string, start: number, match: string): Finding => ({
  rule,
  category: 'external-link',
  severity: 'violation',
  start,
  end: start + match.length,
  match,
  reason: '',
  source: null,
  fixes: [],
});

// "see our-shop.com now"
const link = finding('link', 4, 'our-shop.com');

describe('a new finding', () => {
  it.each([
    ['while the caret stands inside its word', 9, 0, []],
    ['while the caret stands at the end of its word', 16, 0, []],
    ['once a blank follows', 17, 0, [link]],
    ['when the caret went elsewhere', 0, 0, [link]],
    ['after a pause, wherever the caret is', 16, SETTLE, [link]],
    ['in a box without a caret', null, 0, [link]],
  ])('%s', (_, caret, idle, shown) => {
    expect(settled([link], [], caret, idle)).toEqual(shown);
  });
});

describe('a finding that was shown before', () => {
  it('stays while its word is edited around', () => {
    const moved = finding('link', 6, 'our-shop.com');
    expect(settled([moved], [link], 18, 0)).toEqual([moved]);
  });

  it('vanishes at once when it is not true any more', () => {
    expect(settled([], [link], 5, 0)).toEqual([]);
  });
});
