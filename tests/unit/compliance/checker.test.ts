import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, createChecker } from '../../../lib/compliance/check';
import { readCorpus } from '../../corpus/score';

const TEXTS = readCorpus().map(({ text }) => text);
/** What joins or parts sentences, paragraphs, quotes and words, or hides an address. */
const PIECES = [
  '\n',
  '\n\n',
  '\n \n',
  '. ',
  ' ',
  '"',
  '> ',
  'You wrote: "',
  'Sie schrieben: „',
  '“',
  'Then ',
  'then we will refund you. ',
  'Please change it. ',
  'r e v i e w ',
  'a@b.de',
  'name at gmail',
  ' dot com',
  '07911 ',
  '😊',
  'е',
  '\u0301',
  '。',
];

/** One change of a text: where (0 to 1), how much goes, and what comes in its place. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat({ max: 40 }),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...TEXTS), fc.constant('')),
});
const start = fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 4 });
const contexts = fc.constantFrom(
  { portal: 'amazon' as const },
  { portal: 'ebay' as const, language: 'de' },
  { portal: 'amazon' as const, purpose: 'proactive' as const, orderId: '123-1234567-1234567' },
);

describe('a checker that remembers', () => {
  it('says of every text just what the check says that remembers nothing', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 12 }), contexts, (texts, edits, context) => {
        const checker = createChecker();
        let text = texts.join('\n\n');
        for (const { at, gone, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + gone);
          expect(checker.check(text, context)).toEqual(check(text, context));
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('goes by the context of now, not by the one remembered', () => {
    const checker = createChecker();
    const text = 'Thank you 😊\n\nSee https://www.ebay.de/itm/123456789012';
    const at = (portal: 'amazon' | 'ebay') => checker.check(text, { portal }).map(({ rule }) => rule);
    expect(at('amazon')).toEqual(['emoji', 'link_other']);
    expect(at('ebay')).toEqual([]);
    expect(at('amazon')).toEqual(['emoji', 'link_other']);
  });

  it('tells of the text that it checked last whether that is in a language with rules', () => {
    const checker = createChecker();
    const fully = (text: string) => {
      checker.check(text, { portal: 'amazon' });
      return checker.checkedFully();
    };
    expect(checker.checkedFully()).toBe(true);
    expect(fully('Hei, kiitos viestistäsi. Olemme lähettäneet tilauksen ja paketti saapuu huomenna.')).toBe(false);
    expect(fully('Thank you for your message. The parcel is on its way to you.')).toBe(true);
    expect(fully('Hei, kiitos viestistäsi. Olemme lähettäneet tilauksen ja paketti saapuu huomenna.')).toBe(false);
    expect(fully('  ')).toBe(true);
  });
});
