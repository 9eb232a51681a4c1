import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../../lib/core/browser';
import type { PortalTab } from '../../lib/inbox/sleep';
import { portalTabs } from '../../lib/worker/tabs';

/** A page that loads says so several times (ms). */
const SETTLE = 100;

/** The open portal tabs, followed for as long as the page lives: which sleep, which is in front, what they show. */
export function watchTabs(): ReadonlySignal<PortalTab[]> {
  const tabs = signal<PortalTab[]>([]);
  let settling: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    const found = await portalTabs().catch(() => []);
    if (JSON.stringify(found) !== JSON.stringify(tabs.value)) tabs.value = found;
  };
  const soon = () => {
    clearTimeout(settling);
    settling = setTimeout(read, SETTLE);
  };
  const { onActivated, onAttached, onRemoved, onReplaced, onUpdated } = browser.tabs;
  for (const event of [onActivated, onAttached, onRemoved, onReplaced, onUpdated]) event.addListener(soon);
  browser.windows.onFocusChanged.addListener(soon);
  void read();
  return tabs;
}
