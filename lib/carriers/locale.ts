import type { Viewer } from './spec';

/** The language that a country's pages are in where only the country is known. */
const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  'US en,GB en,IE en,AU en,CA en,DE de,AT de,CH de,FR fr,BE fr,ES es,MX es,IT it,NL nl,PL pl,SE sv,PT pt,CZ cs,DK da,FI fi'
    .split(',')
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);
const COUNTRY_OF: Readonly<Record<string, string>> = {
  en: 'US',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
};

/**
 * Language and country as a page's address has them.
 *
 * @returns `de_DE`; `fallback` where neither is known or is not two letters
 */
export function localeOf({ country, language }: Viewer, fallback: string): string {
  const place = country && /^[A-Z]{2}$/.test(country) ? country : language ? COUNTRY_OF[language] : undefined;
  const spoken = language && /^[a-z]{2}$/.test(language) ? language : place ? LANGUAGE_OF.get(place) : undefined;
  return place && spoken ? `${spoken}_${place}` : fallback;
}
