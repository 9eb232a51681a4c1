import { accountName, storeOf } from '../model/account';
import type { Conversation } from '../model/conversation';
import { MARKETPLACE_HOSTS } from '../portals/amazon/marketplaces';

const STORES = new Map(Object.entries(MARKETPLACE_HOSTS).map(([id, host]) => [id, storeOf(host)]));

/**
 * The store that a conversation belongs to, as a country code (`UK`, `FR`). At Amazon by its marketplace id; without one
 * by the host, except in the common EU inbox, which holds ten stores. At eBay the site that it was seen on.
 * @returns `null` when it is not known
 */
export function marketplaceOf({ portal, account }: Pick<Conversation, 'portal' | 'account'>): string | null {
  if (portal === 'ebay') return storeOf(account.host);
  const known = account.marketplace === undefined ? undefined : STORES.get(account.marketplace);
  if (known) return known;
  const store = storeOf(account.host);
  return accountName(portal, { host: account.host }) === `Amazon ${store}` ? store : null;
}
