// Hosts as data: Amazon's from the marketplace table of the public notes (2026-11), eBay's site hosts; on eBay the
// new inbox lives on the site host, the old `mesg.` host still serves or redirects to it.

/** Seller Central host -> Amazon marketplace ids served there (first: the host's own store). */
export const AMAZON_HOSTS: Readonly<Record<string, readonly string[]>> = {
  'sellercentral.amazon.com': ['ATVPDKIKX0DER'],
  'sellercentral.amazon.ca': ['A2EUQ1WTGCTBG2'],
  'sellercentral.amazon.com.mx': ['A1AM78C64UM0Y8'],
  'sellercentral.amazon.com.br': ['A2Q3Y263D00KWC'],
  'sellercentral.amazon.co.uk': ['A1F83G8C2ARO7P'],
  'sellercentral.amazon.de': ['A1PA6795UKMFR9'],
  'sellercentral.amazon.fr': ['A13V1IB3VIYZZH'],
  'sellercentral.amazon.it': ['APJ6JRA9NG5V4'],
  'sellercentral.amazon.es': ['A1RKKUPIHCS9HS'],
  'sellercentral.amazon.nl': ['A1805IZSGTT6HS'],
  'sellercentral.amazon.se': ['A2NODRKZP88ZB9'],
  'sellercentral.amazon.pl': ['A1C3SOZRARQ6R3'],
  'sellercentral.amazon.com.be': ['AMEN7PMS3EDWL'],
  'sellercentral.amazon.ie': ['A28R8C7NBKEWEA'],
  'sellercentral.amazon.com.tr': ['A33AVAJ2PDY3EV'],
  'sellercentral.amazon.ae': ['A2VIGQ35RCS4UG'],
  'sellercentral.amazon.sa': ['A17E79C6D8DWNP'],
  'sellercentral.amazon.eg': ['ARBP9OOSHTCHU'],
  'sellercentral.amazon.co.za': ['AE08WJ6YKNBMC'],
  'sellercentral.amazon.in': ['A21TJRUUN4KGV'],
  'sellercentral.amazon.co.jp': ['A1VC38T7YXB528'],
  'sellercentral-japan.amazon.com': ['A1VC38T7YXB528'],
  'sellercentral.amazon.com.au': ['A39IBJ37TRP1C6'],
  'sellercentral.amazon.sg': ['A19VAU5U5O7RUS'],
  'sellercentral-europe.amazon.com': [],
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
