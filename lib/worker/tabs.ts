import { browser, type Tabs } from '../core/browser';
import type { PortalTab } from '../inbox/sleep';
import { pageOf as amazonPage } from '../portals/amazon/address';
import { pageOf as ebayPage } from '../portals/ebay/address';
import { AMAZON_MATCHES, EBAY_MATCHES, portalOfHost } from '../portals/hosts';

/** Parameters that open a conversation (public notes, 2026-11), lower case: such an address is not a list's. */
const OPENS = new Set(['cc', 'question_id', 'reference_id', 'other_user_id', 'conversation_id', 'message_id']);

/** Every open tab of a portal. Needs no permission for tabs: those of our hosts show their address. */
export async function portalTabs(): Promise<PortalTab[]> {
  const tabs = await browser.tabs.query({ url: [...AMAZON_MATCHES, ...EBAY_MATCHES] });
  return tabs.flatMap((tab) => portalTab(tab) ?? []);
}

/** A tab as one of a portal's; `null` for any other, or one that does not show its address. */
export function portalTab(tab: Tabs.Tab): PortalTab | null {
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const portal = url && portalOfHost(url.host);
  if (tab.id === undefined || !url || !portal) return null;
  const page = portal === 'amazon' ? amazonPage(url) : ebayPage(url);
  const opens = [...url.searchParams.keys()].some((name) => OPENS.has(name.toLowerCase()));
  // The types of the polyfill do not know it.
  const { frozen } = tab as { frozen?: boolean };
  return {
    id: tab.id,
    windowId: tab.windowId,
    portal,
    host: url.host,
    page,
    isList: page === 'inbox' && !opens,
    sleep: tab.discarded ? 'discarded' : frozen ? 'frozen' : 'awake',
    active: tab.active,
    lastUsed: tab.lastAccessed ?? 0,
  };
}
