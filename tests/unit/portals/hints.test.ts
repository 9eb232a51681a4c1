import { describe, expect, it } from 'vitest';
import { hintIn } from '../../../lib/portals/hints';
import { HINT_WORDS } from '../../../lib/portals/words-hints';
import { HINTED, NOT_HINTED } from '../../../lib/portals/words-hints.examples';

describe('messages that may need no answer', () => {
  it.each(Object.keys(HINT_WORDS))('%s: its examples are found', (language) => {
    const { thanks = [], 'out-of-office': away = [] } = HINTED[language] ?? {};
    expect(thanks.length * away.length).toBeGreaterThan(0);
    for (const text of thanks) expect([text, hintIn(text)]).toEqual([text, 'thanks']);
    for (const text of away) expect([text, hintIn(text)]).toEqual([text, 'out-of-office']);
  });

  it.each(Object.entries(HINT_WORDS))('%s: its words are written as they are compared', (_, words) => {
    for (const phrase of [words.thanks, words.fillers, words.outOfOffice].flatMap((all) => all.split('|')))
      expect(phrase).toMatch(/^[\p{Ll}\p{Lo}\p{Lm}\p{M} ー]+$/u);
  });

  it.each(NOT_HINTED)('no hint in: %s', (text) => expect(hintIn(text)).toBeUndefined());

  it('a thank-you is short, and a question anywhere in it is one', () => {
    expect(hintIn(`${'Thanks. '.repeat(15)}`)).toBe('thanks');
    expect(hintIn(`${'Thanks. '.repeat(16)}`)).toBeUndefined();
    expect(hintIn('Automatic reply: who is this?')).toBeUndefined();
  });

  it.each([
    'thanks '.repeat(20_000),
    `thanks\u0000\u202e${'\u0301'.repeat(100_000)}`,
    'ありがとう'.repeat(20_000),
    `${'\ud800'.repeat(99)} thanks`,
  ])('survives hostile text %#', (text) => {
    const before = performance.now();
    hintIn(text);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
