import type { Account } from '../../model/account';
import type { View } from '../../model/portal';
import type { PageReading } from '../portal';
import { caseIdInUrl, orderIdIn } from './ids';

/** The `fi=` values seen (public notes, 2026-11, and the older all-capitals spelling), folded to letters only. */
const FILTERS: Record<string, View> = {
  responseneeded: 'response-needed',
  all: 'all',
  allmessages: 'all',
  sent: 'sent',
  sentmessages: 'sent',
  resolved: 'resolved',
  reportedunresolved: 'reported-unresolved',
  search: 'search',
  caseid: 'search',
};

const ORDER_PAGE = /^\/orders-v3\/order\/(\d{3}-\d{7}-\d{7})(?:\/|$)/;

/** What kind of page an address is. */
export function pageOf(url: URL): PageReading['page'] {
  const path = url.pathname.toLowerCase();
  if (/^\/messaging\/inbox(?:-v\d+)?(?:\/|$)/.test(path)) return 'inbox';
  if (/^\/messaging\/contact(?:\/|$)/.test(path)) return 'compose';
  if (ORDER_PAGE.test(path)) return 'order';
  return 'other';
}

/** Is this the form on which a seller names carrier and tracking number? Its page need not show the order. */
export const isShipmentForm = (url: URL): boolean =>
  /^\/orders-v3\/order\/\d{3}-\d{7}-\d{7}\/(?:confirm|edit)-shipment(?:\/|$)/.test(url.pathname.toLowerCase());

/** The list that an address names, or `undefined` when it names none. */
export function viewOf(url: URL): View | undefined {
  const filter = url.searchParams.get('fi');
  if (filter === null) return undefined;
  return FILTERS[filter.toLowerCase().replace(/[^a-z]/g, '')] ?? 'other';
}

/** The case that an address has open, lower case. */
export const openCaseOf = (url: URL): string | undefined => caseIdInUrl(url.search);

/** The order an address is about: of an order page, or of a compose page. */
export function orderOf(url: URL): string | undefined {
  const inPath = ORDER_PAGE.exec(url.pathname.toLowerCase())?.[1];
  if (inPath) return inPath;
  for (const [name, value] of url.searchParams) if (name.toLowerCase() === 'orderid') return orderIdIn(value);
  return undefined;
}

/** Does an address open one case or one order? */
export const showsOne = (url: URL): boolean => openCaseOf(url) !== undefined || pageOf(url) === 'order';

/** The store an address names (`marketplaceID=`, `mp=`). */
export function marketplaceOf(url: URL): string | undefined {
  for (const [name, value] of url.searchParams)
    if (/^(?:marketplaceid|mp)$/i.test(name) && /^A[0-9A-Z]{8,16}$/.test(value)) return value;
  return undefined;
}

/** Has Amazon sent the agent to its sign-in page? */
export const isSignIn = (url: URL): boolean => /^\/ap\/(?:signin|mfa|cvf)/.test(url.pathname);

/** The address of a conversation: its case, else a search for its order, else the inbox. */
export function threadUrl(conversation: {
  account: Account;
  nativeId?: string | undefined;
  orderId?: string | undefined;
}): string {
  const { account, nativeId, orderId } = conversation;
  const base = `https://${account.host}/messaging`;
  if (nativeId) {
    const id = encodeURIComponent(nativeId);
    return `${base}/inbox?fi=caseId&ss=${id}&cc=${id}`;
  }
  return orderId ? `${base}/inbox-v3?fi=search&ss=${encodeURIComponent(orderId)}` : inboxUrl(account);
}

/** The list of what needs an answer. */
export const inboxUrl = (account: Account): string => `https://${account.host}/messaging/inbox-v3?fi=responseNeeded`;
