import type { Coverage } from '../model/coverage';
import type { Portal } from '../model/portal';
import { inboxOf } from './identity';

/** A tab that shows a portal's page. */
export interface PortalTab {
  id: number;
  windowId: number | undefined;
  portal: Portal;
  host: string;
  page: 'inbox' | 'compose' | 'order' | 'other';
  /** A list and no conversation: loading it again opens nothing and marks nothing as read. */
  isList: boolean;
  /** Frozen: it is still there, what was typed too, but nothing in it runs. Discarded: its page is gone. */
  sleep: 'awake' | 'frozen' | 'discarded';
  /** In front in its window. */
  active: boolean;
  /** ms UTC. */
  lastUsed: number;
}

/** The tabs of an account's inbox, the one in front or used last first. Sellers of one login share them. */
export const tabsOf = <T extends Pick<PortalTab, 'portal' | 'host' | 'active' | 'lastUsed'>>(
  { portal, account }: Pick<Coverage, 'portal' | 'account'>,
  tabs: readonly T[],
): T[] =>
  tabs
    .filter((tab) => tab.portal === portal && inboxOf(portal, { host: tab.host }) === inboxOf(portal, account))
    .sort((a, b) => Number(b.active) - Number(a.active) || b.lastUsed - a.lastUsed);

/** The records with those marked of which every inbox tab is asleep: their lists cannot change any more. */
export const withSleep = (coverage: readonly Coverage[], tabs: readonly PortalTab[]): Coverage[] =>
  coverage.map((record) => {
    const lists = tabsOf(record, tabs).filter(({ page }) => page === 'inbox');
    return lists.length > 0 && lists.every(({ sleep }) => sleep !== 'awake') ? { ...record, asleep: true } : record;
  });

/** The tab that "Reload this tab" means, if there is one. */
export const reloadable = (
  account: Pick<Coverage, 'portal' | 'account'>,
  tabs: readonly PortalTab[],
): PortalTab | undefined => tabsOf(account, tabs).find(({ isList }) => isList);
