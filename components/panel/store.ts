/** A portal's store, for somebody whose accounts are not known yet. */
interface Store {
  /** As in `accountName`. */
  name: string;
  amazonHost: string;
  ebayHost: string;
}

const STORES: Record<string, Store> = {
  US: { name: 'US', amazonHost: 'sellercentral.amazon.com', ebayHost: 'www.ebay.com' },
  GB: { name: 'UK', amazonHost: 'sellercentral.amazon.co.uk', ebayHost: 'www.ebay.co.uk' },
  DE: { name: 'DE', amazonHost: 'sellercentral.amazon.de', ebayHost: 'www.ebay.de' },
  FR: { name: 'FR', amazonHost: 'sellercentral.amazon.fr', ebayHost: 'www.ebay.fr' },
  IT: { name: 'IT', amazonHost: 'sellercentral.amazon.it', ebayHost: 'www.ebay.it' },
  ES: { name: 'ES', amazonHost: 'sellercentral.amazon.es', ebayHost: 'www.ebay.es' },
  CA: { name: 'CA', amazonHost: 'sellercentral.amazon.ca', ebayHost: 'www.ebay.ca' },
  AU: { name: 'AU', amazonHost: 'sellercentral.amazon.com.au', ebayHost: 'www.ebay.com.au' },
};

const FALLBACK: Store = {
  name: 'UK',
  amazonHost: 'sellercentral.amazon.co.uk',
  ebayHost: 'www.ebay.co.uk',
};

/** The store that a browser language (BCP 47) suggests; the UK where it suggests none of ours. */
export function homeStore(locale: string): Store {
  const region = /^[a-z]+-/i.test(locale) ? new Intl.Locale(locale).region : new Intl.Locale(locale).maximize().region;
  return (locale !== 'en' && STORES[region ?? '']) || FALLBACK;
}
