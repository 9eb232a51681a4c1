import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/compliance/fold';
import { normalize } from '../../../lib/compliance/normalize';
import { unleet } from '../../../lib/compliance/respell';

describe('normalize', () => {
  it.each([
    ['plain text', 'Grüße à Łódź', 'Grüße à Łódź'],
    ['full width', 'ＡＢＣ＠１２', 'ABC@12'],
    ['invisible', 'a\u200bb\u00adc\ufeffd', 'abcd'],
    ['marks', 'e\u0301te\u0301', 'été'],
    ['Cyrillic in a Latin word', 'rеviеw', 'review'],
    ['a Cyrillic word of look-alikes in Latin text', 'please leave оо here', 'please leave oo here'],
    ['Russian', 'Спасибо за заказ', 'Спасибо за заказ'],
    ['mathematical letters', '𝐫𝐞𝐯𝐢𝐞𝐰', 'review'],
    ['squared letters', '🅰🅱', 'AB'],
    ['circled digits', '①②', '12'],
    ['keycaps', '1\ufe0f\u20e32', '12'],
  ])('%s', (_name, text, expected) => {
    expect(normalize(text).text).toBe(expected);
  });

  it('leads back to the text as given', () => {
    const text = 'xx ｍｅ＠ｓｈｏｐ．ｃｏｍ a\u200bb';
    const { text: plain, origin } = normalize(text);
    const start = plain.indexOf('me@');
    expect(text.slice(origin(start), origin(start + 'me@shop.com'.length))).toBe('ｍｅ＠ｓｈｏｐ．ｃｏｍ');
    expect(origin(plain.length)).toBe(text.length);
  });

  it('gives rising offsets inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { text: plain, origin } = normalize(text);
        let last = 0;
        for (let i = 0; i <= plain.length; i++) {
          expect(origin(i)).toBeGreaterThanOrEqual(last);
          last = origin(i);
        }
        expect(last).toBe(text.length);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Évaluation', 'evaluation'],
    ['Außerhalb', 'ausserhalb'],
    ['gwiazdkę', 'gwiazdke'],
    ['yıldız', 'yildiz'],
    ['œuvre', 'oeuvre'],
    ['レビュー', 'レビュー'],
  ])('%s -> %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });
});

describe('unleet', () => {
  it.each([
    ['r3v13w', 'review'],
    ['5t4r5', 'stars'],
    ['review', ''],
    ['12345', ''],
  ])('%s -> %j', (word, expected) => {
    expect(unleet(word)).toBe(expected);
  });
});
