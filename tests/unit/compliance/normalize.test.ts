import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/compliance/fold';
import { normalize } from '../../../lib/compliance/normalize';
import { joinSpaced, unleet } from '../../../lib/compliance/respell';
import { tokenize } from '../../../lib/compliance/tokens';

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
    ['digits in black discs', '❶❷', '12'],
    ['superscript digits', '⁰⁷⁷', '077'],
    ['small capitals', 'ʙʀᴀꜱꜱ', 'brass'],
    ['filler and tag characters', 'a\u3164b\u{e0041}c', 'abc'],
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
        const offsets = Array.from({ length: plain.length + 1 }, (_, i) => origin(i));
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(offsets[0]).toBeGreaterThanOrEqual(0);
        expect(offsets.at(-1)).toBe(text.length);
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

describe('joinSpaced', () => {
  it.each([
    ['a p o s i t i v e r e v i e w', ['a', 'positive', 'review']],
    ['p.a.y.p.a.l me', ['paypal', 'me']],
    ['a g1ft c@rd', ['a', 'gift', 'card']],
    ['one rev!ew', ['one', 'review']],
    ['plug A, 2 b or c', ['plug', 'a', '2', 'b', 'or', 'c']],
    ['part b4rc0 and m8x20', ['part', 'b4rc0', 'and', 'm8x20']],
  ])('%s', (text, words) => {
    expect(joinSpaced(text, tokenize(text, []).tokens).words).toEqual(words);
  });
});
