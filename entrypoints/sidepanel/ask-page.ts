import * as z from 'zod/mini';
import { browser, type Tabs } from '../../lib/core/browser';
import type { AccountCounts } from '../../lib/inbox/counts';
import { inboxOf } from '../../lib/inbox/identity';
import type { Portal } from '../../lib/model/portal';
import { AMAZON_MATCHES, EBAY_MATCHES } from '../../lib/portals/hosts';

const MATCHES: Record<Portal, string[]> = { amazon: AMAZON_MATCHES, ebay: EBAY_MATCHES };

/** What an overlay answers; a structure is at most 200 kB by itself. */
const PageAnswer = z.object({
  structure: z.optional(z.string().check(z.maxLength(400_000))),
  report: z.optional(z.string().check(z.maxLength(100_000))),
});
type PageAnswer = z.infer<typeof PageAnswer>;

/**
 * Asks the account's portal tab to look at its page again, or for its structure without texts. Tried on each tab of
 * that inbox, the one last used first; `null` when none answers.
 */
export async function askPage(
  { portal, account }: Pick<AccountCounts, 'portal' | 'account'>,
  ask: 'look-again' | 'structure',
): Promise<PageAnswer | null> {
  const inbox = inboxOf(portal, account);
  const tabs = (await browser.tabs.query({ url: MATCHES[portal] })).filter(
    ({ url }) => url !== undefined && inboxOf(portal, { host: new URL(url).host }) === inbox,
  );
  for (const { id } of tabs.toSorted((a, b) => lastUsed(b) - lastUsed(a))) {
    if (id === undefined) continue;
    // A tab without a live overlay (loading, discarded, from before an update) rejects.
    const raw = await browser.tabs.sendMessage(id, { replywatch: 1, ask }, { frameId: 0 }).catch(() => undefined);
    const answer = PageAnswer.safeParse(raw);
    if (answer.success) return answer.data;
  }
  return null;
}

const lastUsed = (tab: Tabs.Tab): number => (tab.active ? Number.MAX_SAFE_INTEGER : (tab.lastAccessed ?? 0));
