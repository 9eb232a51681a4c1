import type { Account } from '../../model/account';
import type { View } from '../../model/portal';
import { clip } from '../../model/text';
import type { PageReading } from '../portal';
import { siteHost } from './sites';

/** Which page an address is: `inbox`, `compose`, `order`, or another one. Paths differ in case from link to link. */
export function pageOf(url: URL): PageReading['page'] {
  const path = url.pathname.toLowerCase().replace(/\/+$/, '');
  if (url.hostname.startsWith('mesg.')) return path.startsWith('/mesgweb') ? 'inbox' : 'other';
  if (path === '/cnt/viewmessage' || path === '/sh/messages') return 'inbox';
  if (path === '/cnt/replytomessages' || path === '/contact/sendmsg') return 'compose';
  return path === '/mesh/ord/details' || path === '/sh/ord/details' ? 'order' : 'other';
}

/** The list that an inbox address asks for; the selected folder, where shown, knows better. */
export function viewOfUrl(url: URL): View {
  if (url.hostname.startsWith('mesg.')) return mesgwebView(url.pathname);
  const status = parameter(url, 'status').toUpperCase();
  const type = parameter(url, 'conversation_type').toUpperCase();
  if (status === 'SENT' || type === 'SENT') return 'sent';
  if (type === 'FROM_EBAY') return 'other';
  if (status === 'UNREAD') return 'unread';
  return status === '' || status === 'ACTIVE' ? 'inbox' : 'other';
}

function mesgwebView(path: string): View {
  const folder = /^\/mesgweb\/ViewMessages\/(\d+)/i.exec(path)?.[1] ?? '0';
  if (folder === '1') return 'sent';
  return folder === '0' ? 'inbox' : 'other';
}

/** A query parameter by name in any case, or the empty text. */
export function parameter(url: URL, name: string): string {
  for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) return value;
  return '';
}

/** An address of the page as a URL, or `null` where it is none. */
export function parseHref(href: string | null, base: URL): URL | null {
  if (href === null || href.length > 4000 || !URL.canParse(href, base.href)) return null;
  return new URL(href, base.href);
}

/** The item id in `/itm/…` links, which may hold a title before it. */
export function itemOfLink(href: string | null): string | undefined {
  return /\/itm\/(?:[^/?#]{1,200}\/)?(\d{9,15})(?:[/?#]|$)/.exec(href?.slice(0, 2000) ?? '')?.[1];
}

/** The user name in `/usr/…` links. */
export function userOfLink(href: string | null): string | undefined {
  const encoded = /\/usr\/([^/?#]{1,200})/.exec(href?.slice(0, 2000) ?? '')?.[1];
  if (encoded === undefined) return undefined;
  try {
    return clip(decodeURIComponent(encoded)) || undefined;
  } catch {
    return undefined;
  }
}

/** The inbox of an account's site. */
export const inboxUrl = (account: Account): string =>
  `https://${siteHost(account.host)}/cnt/ViewMessage?group_type=CORE`;

/**
 * The thread about a listing with a user, the one address known to open a conversation; without both, the inbox.
 * A conversation's own id is in no address that was seen to work.
 */
export function threadUrl(conversation: {
  account: Account;
  itemId?: string | undefined;
  buyer?: string | undefined;
}): string {
  const { account, itemId, buyer } = conversation;
  if (!itemId || !buyer || !/^\d{9,15}$/.test(itemId)) return inboxUrl(account);
  const query = new URLSearchParams({
    reference_id: itemId,
    other_user_id: buyer,
    group_type: 'CORE',
    reference_type: 'LISTING',
  });
  return `https://${siteHost(account.host)}/cnt/ViewMessage?${query}`;
}
