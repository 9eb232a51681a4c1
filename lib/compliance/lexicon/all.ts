import type { Language } from '../context';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { type LanguageWords, offerWords } from './index';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { SV } from './sv';
import { TONE } from './tone/index';
import { TR } from './tr';

const LEXICONS = { en: EN, fr: FR, de: DE, es: ES, it: IT, nl: NL, pl: PL, sv: SV, pt: PT, tr: TR, ja: JA };

/** Every language, for what is no page; a new one is a file, a line here and a script of its own in `entrypoints`. */
export const ALL_WORDS: readonly [Language, LanguageWords][] = (Object.keys(LEXICONS) as Language[]).map((language) => [
  language,
  { lexicon: LEXICONS[language], tone: TONE[language] },
]);

for (const [language, words] of ALL_WORDS) offerWords(language, words);
