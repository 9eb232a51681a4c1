import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGS, type Language } from '../unit/core/catalog';

const root = new URL('../../', import.meta.url);
const LANGUAGES = Object.keys(CATALOGS) as Language[];
const KEYS = Object.keys(CATALOGS.en);
const holes = (text: string) => [...new Set(text.match(/\$[1-9]/g) ?? [])].sort();

/** Keys that code puts together from parts: the fixed part, and what may follow. */
const COMPOSED: RegExp[] = [
  /^band_(?:critical|urgent)$/,
  /^settings_grade_(?:verified|reported|weak|guess)$/,
  // `counted()` adds `_one`; these are the singular of a key that is itself used.
  /_one$/,
  // By rule, portal and fix.
  /^(?:finding|fix|rule)_/,
];

function sources(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
}

describe('texts of the interface', () => {
  it.each(LANGUAGES)('%s has the same keys as English', (language) => {
    expect(Object.keys(CATALOGS[language]).sort()).toEqual(KEYS.toSorted());
  });

  it.each(LANGUAGES)('%s has the same placeholders as English, numbered without a gap', (language) => {
    for (const key of KEYS) {
      const english = holes(CATALOGS.en[key]?.message ?? '');
      expect([key, holes(CATALOGS[language][key]?.message ?? '')]).toEqual([key, english]);
      expect([key, english]).toEqual([key, english.map((_, n) => `$${n + 1}`)]);
    }
  });

  it.each(LANGUAGES)(
    '%s follows the style: no exclamation mark, no word of measure that sounds like a contract',
    (language) => {
      for (const key of KEYS) {
        const text = CATALOGS[language][key]?.message ?? '';
        expect(`${key}: ${text}`).not.toMatch(/!|\b(?:ODR|SLA|compliant)\b/);
        expect(text.trim()).toBe(text);
      }
    },
  );

  it('every key that code names is there, and every key is used', () => {
    const code = ['components', 'entrypoints', 'lib'].flatMap(sources).join('\n');
    const literals = new Set([...code.matchAll(/['"`]([a-z]+(?:_[a-z0-9]+)+)['"`]/g)].map((match) => match[1] ?? ''));
    // `__MSG_key__` in the manifest.
    for (const match of code.matchAll(/__MSG_(\w+)__/g)) literals.add(match[1] ?? '');
    for (const match of code.matchAll(/words\('(\w+)'/g)) expect(KEYS).toContain(match[1]);
    const unused = KEYS.filter(
      (key) => key !== 'locale' && !literals.has(key) && !COMPOSED.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it.each(KEYS.filter((key) => key.endsWith('_one')))('%s has its plural', (key) => {
    expect(KEYS).toContain(key.slice(0, -'_one'.length));
  });

  it('the description fits the store', () => {
    for (const language of LANGUAGES) {
      expect(CATALOGS[language].extension_description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
