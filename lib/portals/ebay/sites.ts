// eBay's sites. Hosts as in `../hosts`; languages are those of the site itself (public knowledge, 2026-11).

const LANGUAGES: Readonly<Record<string, string>> = {
  com: 'en-US',
  'co.uk': 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  it: 'it-IT',
  es: 'es-ES',
  'com.au': 'en-AU',
  ca: 'en-CA',
  at: 'de-AT',
  ch: 'de-CH',
  ie: 'en-IE',
  nl: 'nl-NL',
  be: 'fr-BE',
  pl: 'pl-PL',
  'com.hk': 'zh-HK',
  'com.sg': 'en-SG',
  'com.my': 'en-MY',
  ph: 'en-PH',
};

const BILINGUAL: Readonly<Record<string, string>> = {
  'www.cafr.ebay.ca': 'fr-CA',
  'www.befr.ebay.be': 'fr-BE',
  'www.benl.ebay.be': 'nl-BE',
};

const suffixOf = (host: string): string => host.replace(/^.*\.?ebay\./, '');

/** UI language (BCP 47) of a site, by host name; `en` for an unknown one. */
export const languageOfHost = (host: string): string => BILINGUAL[host] ?? LANGUAGES[suffixOf(host)] ?? 'en';

/** The site host that serves the inbox: `mesg.ebay.de` -> `www.ebay.de`; `www.ebay.com` for what is no eBay host. */
export function siteHost(host: string): string {
  if (Object.hasOwn(BILINGUAL, host)) return host;
  const suffix = suffixOf(host);
  return /^(?:www|mesg)\.ebay\./.test(host) && Object.hasOwn(LANGUAGES, suffix) ? `www.ebay.${suffix}` : 'www.ebay.com';
}

/** A language that the page itself states, else its site's. */
export function languageOf(document: Document, url: URL): string {
  const stated = document.documentElement?.getAttribute('lang') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(stated) ? stated : languageOfHost(url.hostname);
}
