import { describe, expect, it } from 'vitest';
import { PatternIndex } from '../../../lib/compliance/patterns';
import { phrase } from '../../../lib/compliance/phrase-rule';
import { quotedSpans } from '../../../lib/compliance/quotes';
import { roomOf } from '../../../lib/compliance/room';
import { tokenize } from '../../../lib/compliance/tokens';
import { wordOf } from '../../../lib/compliance/vocabulary';

describe('patterns', () => {
  it.each([
    ['review', 'review', true],
    ['review', 'reviews', false],
    ['review*', 'reviews', true],
    ['*bewertung', 'Produktbewertung', true],
    ['*bewertung*', 'Produktbewertungen', true],
    ['five star', 'five-star', true],
    ['# star*', '5 stars', true],
    ['save ~ fee', 'save the high eBay fee', true],
    ['save ~ fee', 'save one two three four five six seven eight fee', false],
    ['get _ free', 'get one free', true],
    ['five star', 'five, star', false],
    ['レビュー', 'レビュー', true],
  ])('%s matches %s: %s', (pattern, text, expected) => {
    const index = new PatternIndex({ review: pattern });
    const { words, clauses } = tokenize(text, []).tokens;
    const known = words.map(wordOf);
    const found = index.at(known[0] ?? wordOf(''), 1, roomOf(known, clauses, 0, known.length), 0);
    expect(found.count > 0).toBe(expected);
  });

  it('refuses a concept or phrase that does not exist', () => {
    expect(() => new PatternIndex({ nonsense: 'x' } as never)).toThrow('nonsense');
    expect(() => phrase('review nonsense')).toThrow('nonsense');
  });
});

describe('sentences', () => {
  it.each([
    ['Hello. Thank you! Bye', ['Hello.', 'Thank you!', 'Bye']],
    ['Dear Mr. Smith, e.g. this one. Bye.', ['Dear Mr. Smith, e.g. this one.', 'Bye.']],
    ['It weighs 2.5 kg on 5.11.2026 here.', ['It weighs 2.5 kg on 5.11.2026 here.']],
    ['One line\ngoes on\n\nNew one', ['One line\ngoes on', 'New one']],
    ['はい。いいえ。', ['はい。', 'いいえ。']],
  ])('%j', (text, expected) => {
    expect(tokenize(text, []).sentences.map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected);
  });
});

describe('quoted buyer text', () => {
  it.each([
    ['> first\nanswer\n > second', ['> first', ' > second']],
    ['You wrote: "call me" and we do not.', ['"call me"']],
    ['Sie schrieben: „ruf an“.', ['„ruf an“']],
    ['Vous nous avez écrit : « appelez ».', ['« appelez »']],
    ['The "blue" one', []],
    ['You wrote: "never closed', []],
  ])('%j', (text, expected) => {
    expect(quotedSpans(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});
