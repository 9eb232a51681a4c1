import { describe, expect, it } from 'vitest';
import { keptSubject } from '../../../../lib/portals/amazon/subject';

describe('what is kept of a row’s line', () => {
  it.each([
    ['Delivery enquiry', 'Delivery enquiry'],
    ['About 202-1234567-7654321, please', 'About 202-1234567-7654321, please'],
    ['Mail me: jo.doe+x@shop.example.', 'Mail me: …'],
    ['Ring +44 (0)20 7946-0958 now', 'Ring … now'],
    ['Ring 0151/23456789', 'Ring …'],
    ['Size 42, 3 pieces, 1234567', 'Size 42, 3 pieces, 1234567'],
    ['', ''],
  ])('%s', (text, kept) => {
    expect(keptSubject(text)).toBe(kept);
  });

  it('is 80 units at most, and never half a sign', () => {
    expect(keptSubject('word '.repeat(100))).toHaveLength(80);
    expect(keptSubject(`${'x'.repeat(79)}😀 and more`)).toBe('x'.repeat(79));
  });

  it('takes no time for a long line of digits or signs', () => {
    const start = performance.now();
    for (const sign of ['1', '@', '1 ', 'a@', '+'])
      expect(keptSubject(sign.repeat(400)).length).toBeLessThanOrEqual(80);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
