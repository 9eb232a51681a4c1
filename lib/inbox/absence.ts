import type { Conversation } from '../model/conversation';
import type { Coverage } from '../model/coverage';
import { resolveAccount } from './accounts';
import { answered } from './answered';
import type { ConversationIndex } from './conversation-index';
import { isComplete } from './coverage';

// One look never closes more than this many and half of what is open: then the look is doubted, not the list.
const DOUBTFUL = 10;

/** What a complete list says about the conversations that it does not hold. */
export interface Absence {
  absent: Conversation[];
  /** True when they are too many for one look: nothing is to be closed. */
  doubtful: boolean;
}

/**
 * Open conversations of an account that a complete "Response needed" list does not hold: dealt with elsewhere.
 * A partial list proves nothing; eBay has no such list (a read conversation leaves the unread ones unanswered).
 */
export function findAbsent(index: ConversationIndex, coverage: Coverage, all: readonly Coverage[]): Absence {
  const since = coverage.countedSince;
  if (coverage.portal !== 'amazon' || since === undefined || !isComplete(coverage)) {
    return { absent: [], doubtful: false };
  }
  const seen = new Set(coverage.seenKeys);
  const open = index
    .all()
    .filter(
      ({ state, portal, account }) =>
        state === 'open' && portal === coverage.portal && resolveAccount(portal, account, all) === coverage.key,
    );
  const absent = open.filter(
    ({ key, aliases, seenAt, reportedUnresolved }) =>
      seenAt < since && !reportedUnresolved && !seen.has(key) && !aliases.some((alias) => seen.has(alias)),
  );
  return { absent, doubtful: absent.length > DOUBTFUL && absent.length > open.length / 2 };
}

/** Stops the clocks of absent conversations: answered somewhere between when each was last seen and now (ms UTC). */
export function closeAbsent(index: ConversationIndex, absent: readonly Conversation[], at: number): void {
  for (const conversation of absent) {
    index.put(answered(conversation, { reason: 'elsewhere', at: { from: Math.min(conversation.seenAt, at), to: at } }));
  }
}
