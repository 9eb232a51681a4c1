import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../../lib/core/browser';
import type { PortalTab } from '../../lib/inbox/sleep';
import { followedTab } from './followed-tab';

/**
 * The portal tab whose conversation the panel shows. Docked: the tab in front of the panel's own window, if it is a
 * portal's. In a window or tab of its own: the one last in front of the agent.
 */
export async function openTab(tabs: ReadonlySignal<PortalTab[]>): Promise<ReadonlySignal<PortalTab | null>> {
  // A docked panel is no tab.
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  if (own) return followedTab(tabs);
  const windowId = signal<number | undefined>(undefined);
  browser.windows
    .getCurrent()
    .then(({ id }) => {
      windowId.value = id;
    })
    .catch((error) => console.error(error));
  return computed(() => tabs.value.find((tab) => tab.active && tab.windowId === windowId.value) ?? null);
}
