import { expect, it } from 'vitest';
import { marketplaceOf } from '../../../lib/inbox/marketplace';

it.each([
  ['amazon', 'sellercentral.amazon.de', 'A13V1IB3VIYZZH', 'FR'],
  ['amazon', 'sellercentral.amazon.de', 'AMEN7PMS3EDWL', 'BE'],
  ['amazon', 'sellercentral.amazon.com', 'A2EUQ1WTGCTBG2', 'CA'],
  ['amazon', 'sellercentral.amazon.com', 'A1VC38T7YXB528', 'JP'],
  // The common EU inbox holds ten stores: its host says nothing.
  ['amazon', 'sellercentral.amazon.de', undefined, null],
  ['amazon', 'sellercentral-europe.amazon.com', undefined, null],
  ['amazon', 'sellercentral.amazon.de', 'not-an-id', null],
  ['amazon', 'sellercentral.amazon.co.uk', undefined, 'UK'],
  ['amazon', 'sellercentral.amazon.com.au', undefined, 'AU'],
  ['ebay', 'www.ebay.co.uk', undefined, 'UK'],
  ['ebay', 'www.ebay.com', undefined, 'US'],
] as const)('%s %s %s is %s', (portal, host, marketplace, store) => {
  expect(marketplaceOf({ portal, account: { host, ...(marketplace ? { marketplace } : {}) } })).toBe(store);
});
