import type { WordKey, Words } from '../../../lib/core/words';
import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';
import fr from '../../../public/_locales/fr/messages.json';

export type Language = 'en' | 'fr' | 'de';

type Catalog = Record<string, { message: string }>;

/** The texts that ship, by language. */
export const CATALOGS: Record<Language, Catalog> = { en, fr, de };

/** `words` over those texts; throws on a key that is not there, where the browser would silently say nothing. */
export function wordsIn(language: Language): Words {
  return (key: WordKey, ...substitutions) => {
    const text = CATALOGS[language][key]?.message;
    if (text === undefined) throw new Error(`no ${language} text for ${key}`);
    return text.replace(/\$([1-9])/g, (_, n) => String(substitutions[Number(n) - 1] ?? ''));
  };
}
