import type { Language } from '../compliance/context';
import type { LanguageWords } from '../compliance/lexicon/index';

// reply-check.js and the file of each language are scripts of one isolated world, which no page can look into.
const SLOT = Symbol.for('replywatch.words');
const world = globalThis as { [SLOT]?: Map<Language, LanguageWords> | undefined };

/** Lays the words of a language where the reply check finds them. */
export function layWords(language: Language, words: LanguageWords): void {
  world[SLOT] ??= new Map();
  world[SLOT].set(language, words);
}

/** Takes them: those of another version of the extension, which may come into the same world, must not stay. */
export function takeWords(language: Language): LanguageWords | null {
  const words = world[SLOT]?.get(language) ?? null;
  world[SLOT]?.delete(language);
  return words;
}
