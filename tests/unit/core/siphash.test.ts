import { describe, expect, it } from 'vitest';
import { sipHash } from '../../../lib/core/siphash';

const KEY = '000102030405060708090a0b0c0d0e0f';
const bytes = (length: number) => Uint8Array.from({ length }, (_, n) => n);

describe('SipHash-2-4', () => {
  it.each([
    [0, '726fdb47dd0e0e31'],
    [1, '74f839c593dc67fd'],
    [8, '93f5f5799a932462'],
    [15, 'a129ca6149be45e5'],
  ])("gives the paper's value for %i bytes", (length, expected) => {
    expect(sipHash(KEY, bytes(length))).toBe(expected);
  });

  it('is another for another key, and refuses a bad one', () => {
    expect(sipHash(KEY.replace('0f', '1f'), bytes(15))).not.toBe(sipHash(KEY, bytes(15)));
    expect(() => sipHash('secret', bytes(1))).toThrow(RangeError);
  });
});
