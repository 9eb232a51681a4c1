import type { Template } from '../model/template';

/** The language that buyers at a store mostly write, by its country as in the name of the store. */
const STORE_LANGUAGES: Readonly<Record<string, string>> = {
  UK: 'en',
  GB: 'en',
  IE: 'en',
  US: 'en',
  CA: 'en',
  AU: 'en',
  SG: 'en',
  FR: 'fr',
  DE: 'de',
  AT: 'de',
  ES: 'es',
  MX: 'es',
  IT: 'it',
  NL: 'nl',
  PL: 'pl',
  SE: 'sv',
  TR: 'tr',
  JP: 'ja',
  BR: 'pt',
  PT: 'pt',
};

/** What is known of the languages around a reply. */
export interface Speakers {
  /** BCP 47, as the portal tells it or as the buyer writes. */
  buyer?: string | undefined;
  /** The store, as a country code such as `UK`; those of two languages (`BE`, `CH`) decide nothing. */
  marketplace?: string | null | undefined;
  /** BCP 47, of the agent's interface. */
  interface: string;
}

/** A template's variant, and whose language it is. `only`: there is none in anybody's language. */
export interface ChosenLanguage {
  /** ISO 639-1, a key of the template's texts; '' where it has none. */
  language: string;
  /** BCP 47 for its dates: with the region where that is known. */
  tag: string;
  why: 'buyer' | 'marketplace' | 'interface' | 'only';
}

const codeOf = (tag: string): string => (/^[a-z]{2}(?![a-z])/i.exec(tag)?.[0] ?? '').toLowerCase();

/** The variant of a template for a buyer: in their language, else the store's, else the agent's, else English. */
export function chooseLanguage(template: Pick<Template, 'texts'>, speakers: Speakers): ChosenLanguage {
  const has = (code: string) => code !== '' && Object.hasOwn(template.texts, code);
  const { buyer = '', marketplace } = speakers;
  const own = codeOf(buyer);
  if (has(own)) return { language: own, tag: tagOf(buyer, own), why: 'buyer' };
  const store = STORE_LANGUAGES[marketplace ?? ''] ?? '';
  if (has(store)) {
    const country = marketplace === 'UK' ? 'GB' : marketplace;
    return { language: store, tag: tagOf(`${store}-${country}`, store), why: 'marketplace' };
  }
  const agent = codeOf(speakers.interface);
  if (has(agent)) return { language: agent, tag: tagOf(speakers.interface, agent), why: 'interface' };
  const only = has('en') ? 'en' : (Object.keys(template.texts)[0] ?? '');
  return { language: only, tag: only, why: 'only' };
}

/** The tag as `Intl` writes it, or the language alone for what is no tag. */
function tagOf(tag: string, language: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? language;
  } catch {
    return language;
  }
}
