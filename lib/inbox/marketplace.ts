import { accountName, storeOf } from '../model/account';
import type { Conversation } from '../model/conversation';
import { AMAZON_HOSTS } from '../portals/hosts';

const STORES = new Map(Object.entries(AMAZON_HOSTS).flatMap(([host, ids]) => ids.map((id) => [id, storeOf(host)])));

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
