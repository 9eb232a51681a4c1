// Adds or replaces texts of the interface in all three languages at once.
//   node scripts/add-words.mjs < words.json      {"key": {"en": "…", "fr": "…", "de": "…", "note": "where it stands"}}
// Placeholders are $1 to $9, the same ones in each language. A key that lacks a language is refused; nothing is written then.
import { readFileSync, writeFileSync } from 'node:fs';

const LANGUAGES = ['en', 'fr', 'de'];
const fileOf = (language) => new URL(`../public/_locales/${language}/messages.json`, import.meta.url);
const read = (language) => {
  try {
    return JSON.parse(readFileSync(fileOf(language), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
};

const words = JSON.parse(readFileSync(0, 'utf8'));
const holes = (text) => [...new Set(text.match(/\$[1-9]/g) ?? [])].sort().join();
for (const [key, entry] of Object.entries(words)) {
  if (!/^[A-Za-z0-9_]+$/.test(key)) throw new Error(`${key}: a key has letters, digits and _ only`);
  for (const language of LANGUAGES) {
    if (typeof entry[language] !== 'string' || entry[language] === '') throw new Error(`${key}: no ${language} text`);
    if (holes(entry[language]) !== holes(entry.en))
      throw new Error(`${key}: ${language} has other placeholders than en`);
  }
}
for (const language of LANGUAGES) {
  const all = read(language);
  for (const [key, entry] of Object.entries(words)) {
    all[key] = { message: entry[language], ...(language === 'en' && entry.note ? { description: entry.note } : {}) };
  }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(fileOf(language), `${JSON.stringify(sorted, null, 2)}\n`);
}
console.log(`${Object.keys(words).length} texts in ${LANGUAGES.join(', ')}`);
