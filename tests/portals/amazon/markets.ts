// Stores and which inbox covers them: public notes on hosts and marketplace ids, 2026-11.

export interface Market {
  id: string;
  /** The store's own Seller Central host. */
  host: string;
  country: string;
  zone: string;
  currency: string;
  /** Stores with the same value share one login and one inbox. */
  inbox: string;
  salesChannel: string;
  /** First digits of order ids there. */
  orderPrefix: string;
}

const eu = (id: string, tld: string, country: string, zone: string, orderPrefix: string, currency = 'EUR'): Market => ({
  id,
  host: `sellercentral.amazon.${tld}`,
  country,
  zone,
  currency,
  inbox: 'eu',
  salesChannel: `Amazon.${tld}`,
  orderPrefix,
});

const alone = (
  id: string,
  tld: string,
  country: string,
  zone: string,
  orderPrefix: string,
  currency: string,
): Market => ({
  ...eu(id, tld, country, zone, orderPrefix, currency),
  inbox: tld,
});

const MARKETS: readonly Market[] = [
  alone('A1F83G8C2ARO7P', 'co.uk', 'United Kingdom', 'Europe/London', '202', 'GBP'),
  eu('A1PA6795UKMFR9', 'de', 'Germany', 'Europe/Berlin', '302'),
  eu('A13V1IB3VIYZZH', 'fr', 'France', 'Europe/Paris', '403'),
  eu('APJ6JRA9NG5V4', 'it', 'Italy', 'Europe/Rome', '404'),
  eu('A1RKKUPIHCS9HS', 'es', 'Spain', 'Europe/Madrid', '405'),
  eu('A1805IZSGTT6HS', 'nl', 'Netherlands', 'Europe/Amsterdam', '406'),
  eu('A2NODRKZP88ZB9', 'se', 'Sweden', 'Europe/Stockholm', '407', 'SEK'),
  eu('A1C3SOZRARQ6R3', 'pl', 'Poland', 'Europe/Warsaw', '408', 'PLN'),
  eu('AMEN7PMS3EDWL', 'com.be', 'Belgium', 'Europe/Brussels', '409'),
  eu('A28R8C7NBKEWEA', 'ie', 'Ireland', 'Europe/Dublin', '204'),
  alone('ATVPDKIKX0DER', 'com', 'United States', 'America/Los_Angeles', '111', 'USD'),
  alone('A2EUQ1WTGCTBG2', 'ca', 'Canada', 'America/Los_Angeles', '701', 'CAD'),
  { ...alone('A1VC38T7YXB528', 'co.jp', 'Japan', 'Asia/Tokyo', '250', 'JPY'), host: 'sellercentral-japan.amazon.com' },
  alone('A1AM78C64UM0Y8', 'com.mx', 'Mexico', 'America/Mexico_City', '702', 'MXN'),
  alone('A2Q3Y263D00KWC', 'com.br', 'Brazil', 'America/Sao_Paulo', '701', 'BRL'),
  alone('A33AVAJ2PDY3EV', 'com.tr', 'Türkiye', 'Europe/Istanbul', '408', 'TRY'),
  alone('A2VIGQ35RCS4UG', 'ae', 'United Arab Emirates', 'Asia/Dubai', '404', 'AED'),
  alone('A17E79C6D8DWNP', 'sa', 'Saudi Arabia', 'Asia/Riyadh', '405', 'SAR'),
  alone('ARBP9OOSHTCHU', 'eg', 'Egypt', 'Africa/Cairo', '406', 'EGP'),
  alone('AE08WJ6YKNBMC', 'co.za', 'South Africa', 'Africa/Johannesburg', '407', 'ZAR'),
  alone('A21TJRUUN4KGV', 'in', 'India', 'Asia/Kolkata', '408', 'INR'),
  alone('A19VAU5U5O7RUS', 'sg', 'Singapore', 'Asia/Singapore', '503', 'SGD'),
  alone('A39IBJ37TRP1C6', 'com.au', 'Australia', 'Australia/Sydney', '250', 'AUD'),
];

/** The store with this id; throws for one that the stand-in does not know. */
export function marketOf(id: string): Market {
  const market = MARKETS.find((known) => known.id === id);
  if (!market) throw new Error(`no stand-in store ${id}`);
  return market;
}

/** The stores that a host's inbox covers, the host's own first; throws for an unknown host. */
export function marketsOn(host: string): Market[] {
  if (host === 'sellercentral-europe.amazon.com') return MARKETS.filter(({ inbox }) => inbox === 'eu');
  const own = MARKETS.find((known) => known.host === host);
  if (!own) throw new Error(`no stand-in store on ${host}`);
  return [own, ...MARKETS.filter((other) => other !== own && other.inbox === own.inbox)];
}
