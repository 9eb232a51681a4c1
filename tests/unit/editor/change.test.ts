import { describe, expect, it } from 'vitest';
import { changed, sameText } from '../../../lib/editor/change';

describe('a change', () => {
  it('replaces exactly its units', () => {
    expect(changed('see a.com now', { start: 4, end: 10, text: '' })).toBe('see now');
    expect(changed('😊 x', { start: 0, end: 2, text: '' })).toBe(' x');
  });

  it('holds the same text whichever blanks the box keeps, and nothing else', () => {
    expect(sameText('a\u00a0 b', 'a  b')).toBe(true);
    expect(sameText('a b', 'ab')).toBe(false);
    expect(sameText('a\nb', 'a b')).toBe(false);
  });
});
