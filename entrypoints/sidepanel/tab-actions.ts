import * as z from 'zod/mini';
import { browser } from '../../lib/core/browser';
import type { WordKey } from '../../lib/core/words';
import type { AccountCounts } from '../../lib/inbox/counts';
import { reloadable } from '../../lib/inbox/sleep';
import { portalTabs } from '../../lib/worker/tabs';

/** A tab that is busy or frozen answers late or never (ms). */
const PATIENCE = 1500;

/** What an overlay says of its page before it is loaded again. */
const TabState = z.object({ typing: z.boolean(), url: z.string(), renderedAt: z.number() });

/**
 * Loads the account's list again, on the agent's click: never a page with an open conversation (that would mark it as
 * read), and never one that holds text, or might. A frozen tab is brought to the front first, so that it can answer.
 * @returns what to say
 */
export async function reloadTab(account: Pick<AccountCounts, 'portal' | 'account'>): Promise<WordKey> {
  const tab = reloadable(account, await portalTabs());
  if (!tab) return 'state_no_tab';
  if (tab.sleep === 'frozen') await goToTab(tab.id);
  if (tab.sleep !== 'discarded') {
    const state = await stateOf(tab.id);
    if (!state) return 'state_tab_silent';
    if (state.typing) return 'state_typing';
  }
  await browser.tabs.reload(tab.id);
  return 'state_reloading';
}

async function stateOf(id: number): Promise<z.infer<typeof TabState> | null> {
  const asked = browser.tabs.sendMessage(id, { replywatch: 1, ask: 'state' }, { frameId: 0 }).catch(() => undefined);
  const raw = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const parsed = TabState.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

/** Brings a tab and its window to the front; `false` when it was closed in the meantime. */
export async function goToTab(id: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(id, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}
