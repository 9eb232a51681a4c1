import type { Lexicon } from '../concepts';
import type { Language } from '../context';
import { type Grammar, grammarOf } from '../phrase';
import { COMMON } from './common';
import type { Tone } from './tone/tone';

/** All words of one language. */
export interface LanguageWords {
  lexicon: Lexicon;
  tone: readonly Tone[];
}

/**
 * Gives the compiled words of a language, `null` where they are not there yet. `perhaps`: a short text may be in this
 * language, or in several others.
 */
export type GrammarSource = (language: Language, perhaps: boolean) => Grammar | null;

const held = new Map<Language, LanguageWords>();
const compiled = new Map<Language, Grammar>();
let asked: (language: Language, perhaps: boolean) => void = () => undefined;

/** Makes the words of a language known: with all others in `all.ts`, or when its own file arrives. */
export function offerWords(language: Language, words: LanguageWords): void {
  held.set(language, words);
  compiled.delete(language);
}

/** Calls back for each language of each text that is checked, the likeliest first and never as a perhaps. */
export function whenAsked(callback: typeof asked): void {
  asked = callback;
}

/** The words of a language as they are written; `undefined` where they are not there yet. */
export function wordsIn(language: Language): LanguageWords | undefined {
  return held.get(language);
}

/** The compiled words of a language, built when first asked for. */
export const grammar: GrammarSource = (language, perhaps) => {
  asked(language, perhaps);
  const known = compiled.get(language);
  if (known) return known;
  const words = held.get(language);
  if (!words) return null;
  const made = grammarOf(words.lexicon, COMMON);
  compiled.set(language, made);
  return made;
};
