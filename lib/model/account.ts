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
  /** Amazon seller (merchant) id. */
  seller: z.optional(Short),
  /** eBay user name of the signed-in seller. */
  user: z.optional(Short),
});
export type Account = z.infer<typeof Account>;

// One login and one inbox for these stores (Belgium's host is com.be): `amazon-messaging-api` notes, section 4.
const EU_INBOX = /^sellercentral(?:-europe\.amazon\.com|\.amazon\.(?:de|fr|it|es|nl|se|pl|ie|com\.be))$/;

/**
 * The key under which an account's numbers are kept: the seller or user when known, else the host; the hosts of
 * Amazon's common EU inbox count as one.
 */
export function accountKey(portal: Portal, account: Account): string {
  const owner = portal === 'amazon' ? account.seller : account.user;
  if (owner) return `${portal}:${owner}`;
  return `${portal}:${EU_INBOX.test(account.host) ? 'eu' : account.host}`;
}

/** A short name for people: `Amazon UK`, `Amazon EU`, `eBay bright-tools`, `eBay DE`. */
export function accountName(portal: Portal, account: Account): string {
  if (portal === 'ebay') return `eBay ${account.user ?? storeOf(account.host)}`;
  return `Amazon ${EU_INBOX.test(account.host) ? 'EU' : storeOf(account.host)}`;
}

const STORE_NAMES: Record<string, string> = { com: 'US', uk: 'UK' };

function storeOf(host: string): string {
  if (host.startsWith('sellercentral-japan')) return 'JP';
  const last = host.split('.').at(-1) ?? host;
  return STORE_NAMES[last] ?? last.toUpperCase();
}
