import type { Linked } from '../../lib/inbox/handover-line';
import type { Portal } from '../../lib/model/portal';
import { threadUrl as amazonThread } from '../../lib/portals/amazon/address';
import { threadUrl as ebayThread } from '../../lib/portals/ebay/address';
import { portalOfHost } from '../../lib/portals/hosts';

const THREADS: Record<Portal, (of: Linked) => string> = { amazon: amazonThread, ebay: ebayThread };

/**
 * The address of a conversation for people outside this browser, or empty where it would not be the portal's own: the
 * account was read off a page. eBay's addresses name the buyer, so there it is the inbox.
 */
export function threadLink(of: Linked): string {
  const address = THREADS[of.portal](of);
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && portalOfHost(url.host) === of.portal ? url.href : '';
}
