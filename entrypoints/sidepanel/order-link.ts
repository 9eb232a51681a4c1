import type { Account } from '../../lib/model/account';
import type { Portal } from '../../lib/model/portal';
import { siteHost } from '../../lib/portals/ebay/sites';
import { portalOfHost } from '../../lib/portals/hosts';

/** The portal's page about an order (public notes, 2026-11); `null` where the account's host, read off a page, is not the portal's. */
export function orderLink(portal: Portal, { host }: Account, orderId: string): string | null {
  const id = encodeURIComponent(orderId);
  const address =
    portal === 'amazon'
      ? `https://${host}/orders-v3/order/${id}`
      : `https://${siteHost(host)}/mesh/ord/details?mode=SH&orderid=${id}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && portalOfHost(url.host) === portal ? url.href : null;
}
