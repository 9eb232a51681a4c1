import { describe, expect, it } from 'vitest';
import { createOccurrences } from '../../../lib/editor/occurrences';
import { finding } from './finding';

const TEXT = 'see a.com and a.com';

describe('ignoring one place', () => {
  const at = (text: string, nth: number) => {
    const start = nth === 0 ? text.indexOf('a.com') : text.lastIndexOf('a.com');
    return finding({ match: 'a.com', start });
  };
  const ignoringSecond = () => {
    const occurrences = createOccurrences();
    occurrences.follow(TEXT);
    occurrences.add(at(TEXT, 1));
    return occurrences;
  };

  it.each([
    ['typed before it', `Hello, ${TEXT}`],
    ['typed after it', `${TEXT} today`],
    ['taken away before it', TEXT.replace('see ', '')],
    ['typed between the two', TEXT.replace('and', 'or maybe')],
  ])('stays with its place: %s', (_, next) => {
    const occurrences = ignoringSecond();
    occurrences.follow(next);
    expect(occurrences.has(at(next, 1))).toBe(true);
    expect(occurrences.has(at(next, 0))).toBe(false);
  });

  it('ends when the place is typed over, and does not come back with the same text', () => {
    const occurrences = ignoringSecond();
    occurrences.follow('see a.com and ');
    occurrences.follow(TEXT);
    expect(occurrences.has(at(TEXT, 1))).toBe(false);
  });

  it('is one rule only', () => {
    const occurrences = ignoringSecond();
    expect(occurrences.has({ ...at(TEXT, 1), rule: 'other' })).toBe(false);
  });
});
