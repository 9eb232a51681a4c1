import * as z from 'zod/mini';
import type { Portal } from './portal';
import { Short } from './text';

/**
 * One seller at one portal. Only the host is always known; the rest fills in when a page shows it, which is why none
 * of this is ever part of a conversation's key.
 */
export const Account = z.object({
  host: Short,
  /** Amazon marketplace id, such as `A1F83G8C2ARO7P`. */
  marketplace: z.optional(Short),
  /** Amazon seller, as the account switcher of the page names it. */
  seller: z.optional(Short),
  /** eBay user name of the signed-in seller. */
  user: z.optional(Short),
});
export type Account = z.infer<typeof Account>;

// One login and one inbox for these stores (Belgium's host is com.be): `amazon-messaging-api` notes, section 4.
const EU_INBOX = /^sellercentral(?:-europe\.amazon\.com|\.amazon\.(?:de|fr|it|es|nl|se|pl|ie|com\.be))$/;

/**
 * The key under which an account's numbers are kept. At Amazon the inbox and, when known, its seller: the account
 * switcher changes the seller without changing the host, and one seller has an inbox a region. The hosts of the common
 * EU inbox count as one. At eBay the user when known (one inbox, whatever the site), else the host.
 */
export function accountKey(portal: Portal, account: Account): string {
  if (portal === 'ebay') return `ebay:${account.user ?? account.host}`;
  const inbox = EU_INBOX.test(account.host) ? 'eu' : account.host;
  return account.seller ? `amazon:${inbox}/${account.seller}` : `amazon:${inbox}`;
}

/** A short name for people: `Amazon UK`, `Amazon EU`, `eBay bright-tools`, `eBay DE`. */
export function accountName(portal: Portal, account: Account): string {
  if (portal === 'ebay') return `eBay ${account.user ?? storeOf(account.host)}`;
  return `Amazon ${EU_INBOX.test(account.host) ? 'EU' : storeOf(account.host)}`;
}

const STORE_NAMES: Record<string, string> = { com: 'US', uk: 'UK' };

/** The country code by which people call the store of a portal's host: `UK`, `US`, `DE`. */
export function storeOf(host: string): string {
  if (host.startsWith('sellercentral-japan')) return 'JP';
  const last = host.split('.').at(-1) ?? host;
  return STORE_NAMES[last] ?? last.toUpperCase();
}
