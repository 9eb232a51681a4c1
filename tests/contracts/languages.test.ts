import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/compliance/context';
import { ALL_WORDS } from '../../lib/compliance/lexicon/all';

describe('languages', () => {
  it('all have words', () => {
    expect(ALL_WORDS.map(([language]) => language).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('%s has a file of its own that the worker can put into a page', (language) => {
    const file = readFileSync(new URL(`../../entrypoints/words-${language}.ts`, import.meta.url), 'utf8');
    expect(file).toContain(`lexicon/${language}'`);
    expect(file).toContain(`layWords('${language}', {`);
  });
});
