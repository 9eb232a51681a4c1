import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { OpenPage } from '../../components/panel/conversation/build';
import { browser } from '../../lib/core/browser';
import type { PortalTab } from '../../lib/inbox/sleep';
import { onChanged } from '../../lib/store/changed';
import { askConversation } from './ask-conversation';

/** A page says several times that it changes (ms). */
const SETTLE = 80;
/** No page is asked more often than this (ms): it looks at itself each time. */
const GAP = 400;

/** A tab, and the conversation that its page has open. */
export interface Opened {
  tab: PortalTab;
  page: OpenPage;
}

/** The conversation that is open in a tab, asked for again whenever tab, page or store change; never in between. */
export function openPage(tab: ReadonlySignal<PortalTab | null>): ReadonlySignal<Opened | null> {
  const opened = signal<Opened | null>(null);
  let turn = 0;
  let answered = 0;
  let asked = 0;
  let isSettling = false;

  const look = async () => {
    isSettling = false;
    const current = tab.peek();
    turn += 1;
    const mine = turn;
    asked = Date.now();
    const page = current && current.sleep === 'awake' ? await askConversation(current.id) : null;
    // A page that is asked again before it has answered must not keep the panel behind: only older answers are dropped.
    if (mine < answered || current?.id !== tab.peek()?.id) return;
    answered = mine;
    const next = current && page ? { tab: current, page } : null;
    if (JSON.stringify(next?.page) !== JSON.stringify(opened.value?.page) || next?.tab.id !== opened.value?.tab.id)
      opened.value = next;
  };
  // Not put off by the next change: a busy worker must not keep the panel from ever asking.
  const soon = () => {
    if (isSettling) return;
    isSettling = true;
    setTimeout(look, Math.max(SETTLE, asked + GAP - Date.now()));
  };

  let last: number | undefined;
  effect(() => {
    const id = tab.value?.id;
    // Another tab: nothing of the one before is shown meanwhile.
    if (id !== last) opened.value = null;
    last = id;
    soon();
  });
  browser.tabs.onUpdated.addListener((id, changed) => {
    if (id === tab.peek()?.id && (changed.url !== undefined || changed.status === 'complete')) soon();
  });
  onChanged(soon, new AbortController().signal);
  return opened;
}
