import { browser } from './browser';

/** Key of a text of the interface; `$1` to `$9` stand for what is put in. */
export type WordKey = keyof typeof import('../../public/_locales/en/messages.json');

/** Looks up a text. Pure code takes this as a parameter, so that a test or a script can pass its own. */
export type Words = (key: WordKey, ...substitutions: (string | number)[]) => string;

/** A text in the browser's language, in pages and content scripts; empty when there is no such key. */
export const words: Words = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

/**
 * BCP 47 tag for dates and numbers that go with {@link words}: the browser's own language while the texts are in it
 * (`en-GB` keeps its dates), else the language of the texts, so that one line never mixes two languages.
 */
export function wordsLocale(): string {
  const texts = words('locale');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === texts ? wanted : texts;
}

/** The agent's time zone, IANA. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
