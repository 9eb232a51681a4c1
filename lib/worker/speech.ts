import { localZone, type Words, words, wordsLocale } from '../core/words';

/** The language and clock that a text is written for. */
export interface Speech {
  words: Words;
  /** BCP 47. */
  locale: string;
  /** IANA. */
  zone: string;
}

/** The browser's own. */
export const browserSpeech = (): Speech => ({ words, locale: wordsLocale(), zone: localZone() });
