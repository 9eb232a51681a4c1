import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FollowedTab } from '../../components/panel/model';
import { browser } from '../../lib/core/browser';
import { nameAmong, resolveAccount } from '../../lib/inbox/accounts';
import type { PortalTab } from '../../lib/inbox/sleep';
import type { Coverage } from '../../lib/model/coverage';

/**
 * The portal tab last in front of the agent: of the window that was focused, or in which a tab was chosen, last, if a
 * portal's tab is in front there. Any other tab, and our own window, leave it as it is.
 */
export function followedTab(tabs: ReadonlySignal<PortalTab[]>): ReadonlySignal<PortalTab | null> {
  const windowId = signal<number | undefined>(undefined);
  let last: number | undefined;
  browser.windows.onFocusChanged.addListener((id) => {
    if (id !== browser.windows.WINDOW_ID_NONE) windowId.value = id;
  });
  browser.tabs.onActivated.addListener((chosen) => {
    windowId.value = chosen.windowId;
  });
  return computed(() => {
    const inFront = tabs.value.filter(({ active }) => active);
    const newest = [...tabs.value].sort((a, b) => b.lastUsed - a.lastUsed);
    const followed =
      inFront.find((tab) => tab.windowId === windowId.value) ?? newest.find(({ id }) => id === last) ?? newest[0];
    last = followed?.id;
    return followed ?? null;
  });
}

/** A tab with its account's name, as far as the host alone tells which account it is. */
export function nameTab(tab: PortalTab | null, coverage: readonly Coverage[]): FollowedTab | null {
  if (!tab) return null;
  const { id, portal, host, page } = tab;
  const key = resolveAccount(portal, { host }, coverage);
  const account = coverage.find((record) => record.key === key)?.account ?? { host };
  return { id, portal, page, name: nameAmong(portal, account, coverage) };
}
