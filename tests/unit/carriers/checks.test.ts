import { describe, expect, it } from 'vitest';
import {
  endsInCheck,
  gs1,
  letter23,
  luhn,
  mod7,
  mod10,
  mod3736,
  s10Check,
  sumProduct,
} from '../../../lib/carriers/checks';

// Worked by hand; the textbook example where there is one.
describe('check digits', () => {
  it('mod 10 weighs characters by their place, letters as UPS counts them', () => {
    // 1*1 + 2*2 + 3*1 = 8
    expect(mod10('123', 1, 2)).toBe(2);
    // A is 65 - 3 = 62: 2
    expect(mod10('A', 1, 2)).toBe(8);
    expect(mod10('000', 3, 1)).toBe(0);
  });

  it('GS1 weighs 3 next to the check digit, whatever the length', () => {
    expect(gs1('400638133393')).toBe(1);
    expect(gs1('7351353')).toBe(7);
  });

  it('Luhn', () => expect(luhn('7992739871')).toBe(3));

  it('mod 7 of numbers longer than a safe integer', () => {
    expect(mod7('100')).toBe(2);
    expect(mod7('7'.repeat(40))).toBe(0);
  });

  it('sum of products, modulo twice', () => {
    // 1*3 + 2*1 + 3*7 + 4*3 = 38; 38 mod 11 = 5
    expect(sumProduct('1234', [3, 1, 7], 11, 10)).toBe(5);
    // 4*3 + 2*1 + 1*7 = 21; 21 mod 11 = 10, which becomes 0
    expect(sumProduct('421', [3, 1, 7], 11, 10)).toBe(0);
  });

  it('S10: 10 becomes 0, 11 becomes 5', () => {
    expect(s10Check('47312482')).toBe(9);
    expect(s10Check('00000000')).toBe(5);
    // 5 * 2 + 1 * 2 = 12, which leaves 1
    expect(s10Check('00010004'.replace('4', '0'))).toBe(9);
    expect(s10Check('00006000')).toBe(4);
  });

  it('ISO 7064 MOD 37,36 gives a digit or a letter', () => {
    expect(mod3736('A12425GABC1234002')).toBe('M');
  });

  it('the Spanish letter', () => {
    // 'A' is 65; 65 mod 23 = 19
    expect(letter23('A')).toBe('L');
  });

  it('compares with the last character', () => {
    expect(endsInCheck('79927398713', luhn)).toBe(true);
    expect(endsInCheck('79927398714', luhn)).toBe(false);
    expect(endsInCheck('', luhn)).toBe(false);
  });
});
