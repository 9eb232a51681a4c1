import type { Lexicon } from '../concepts';
import type { Language } from '../context';
import { type Grammar, grammarOf } from '../phrase';
import { COMMON } from './common';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { SV } from './sv';
import { TR } from './tr';

/** Every lexicon; a new language is a file and a line here. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  it: IT,
  nl: NL,
  pl: PL,
  sv: SV,
  pt: PT,
  tr: TR,
  ja: JA,
};

/** Gives the compiled words of a language. */
export type GrammarSource = (language: Language) => Grammar;

const compiled = new Map<Language, Grammar>();

/** The compiled words of a language, built when first asked for. */
export const grammar: GrammarSource = (language) => {
  let known = compiled.get(language);
  if (!known) {
    known = grammarOf(LEXICONS[language], COMMON);
    compiled.set(language, known);
  }
  return known;
};
