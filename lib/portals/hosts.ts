// Hosts as data: Amazon's from the marketplace table of the public notes (2026-11), eBay's site hosts; on eBay the
// new inbox lives on the site host, the old `mesg.` host still serves or redirects to it.

/**
 * Seller Central host -> the zone in which its own store lives (IANA, by the store's country; the United States store
 * runs on Pacific time: its order pages say PST). `null`: a host without a store of its own.
 */
export const AMAZON_HOSTS: Readonly<Record<string, string | null>> = {
  'sellercentral.amazon.com': 'America/Los_Angeles',
  'sellercentral.amazon.ca': 'America/Los_Angeles',
  'sellercentral.amazon.com.mx': 'America/Mexico_City',
  'sellercentral.amazon.com.br': 'America/Sao_Paulo',
  'sellercentral.amazon.co.uk': 'Europe/London',
  'sellercentral.amazon.de': 'Europe/Berlin',
  'sellercentral.amazon.fr': 'Europe/Paris',
  'sellercentral.amazon.it': 'Europe/Rome',
  'sellercentral.amazon.es': 'Europe/Madrid',
  'sellercentral.amazon.nl': 'Europe/Amsterdam',
  'sellercentral.amazon.se': 'Europe/Stockholm',
  'sellercentral.amazon.pl': 'Europe/Warsaw',
  'sellercentral.amazon.com.be': 'Europe/Brussels',
  'sellercentral.amazon.ie': 'Europe/Dublin',
  'sellercentral.amazon.com.tr': 'Europe/Istanbul',
  'sellercentral.amazon.ae': 'Asia/Dubai',
  'sellercentral.amazon.sa': 'Asia/Riyadh',
  'sellercentral.amazon.eg': 'Africa/Cairo',
  'sellercentral.amazon.co.za': 'Africa/Johannesburg',
  'sellercentral.amazon.in': 'Asia/Kolkata',
  'sellercentral.amazon.co.jp': 'Asia/Tokyo',
  'sellercentral-japan.amazon.com': 'Asia/Tokyo',
  'sellercentral.amazon.com.au': 'Australia/Sydney',
  'sellercentral.amazon.sg': 'Asia/Singapore',
  'sellercentral-europe.amazon.com': null,
};

/** eBay suffixes whose site host is known to serve, or by analogy serves, the current inbox. */
export const EBAY_SUFFIXES = [
  'com',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'com.au',
  'ca',
  'at',
  'ch',
  'ie',
  'nl',
  'be',
  'pl',
  'com.hk',
  'com.sg',
  'com.my',
  'ph',
] as const;

const EBAY_HOSTS = [
  ...EBAY_SUFFIXES.map((suffix) => `www.ebay.${suffix}`),
  'www.cafr.ebay.ca',
  'www.befr.ebay.be',
  'www.benl.ebay.be',
];

/** Match patterns are case-sensitive; these are the spellings seen. */
const EBAY_PATHS = ['cnt', 'sh', 'mesh', 'contact'] as const;

/** Content-script patterns of Seller Central: the whole host. */
export const AMAZON_MATCHES: string[] = Object.keys(AMAZON_HOSTS).map((host) => `https://${host}/*`);

/** Content-script patterns of eBay: messages, Seller Hub, order details, full-page compose; the old message host. */
export const EBAY_MATCHES: string[] = [
  ...EBAY_HOSTS.flatMap((host) => EBAY_PATHS.map((path) => `https://${host}/${path}/*`)),
  ...EBAY_SUFFIXES.map((suffix) => `https://mesg.ebay.${suffix}/mesgweb/*`),
];

const EBAY_HOST = new Set([...EBAY_HOSTS, ...EBAY_SUFFIXES.map((suffix) => `mesg.ebay.${suffix}`)]);

/** The portal that a host name belongs to, or `null`. */
export function portalOfHost(host: string): 'amazon' | 'ebay' | null {
  if (Object.hasOwn(AMAZON_HOSTS, host)) return 'amazon';
  return EBAY_HOST.has(host) ? 'ebay' : null;
}

/** Does an address fit a match pattern of the form `https://host/path*`, as the browser would say? */
export function fits(pattern: string, address: { protocol: string; host: string; pathname: string }): boolean {
  return `${address.protocol}//${address.host}${address.pathname}`.startsWith(pattern.replace(/\*$/, ''));
}
