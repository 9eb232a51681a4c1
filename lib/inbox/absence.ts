import type { Conversation } from '../model/conversation';
import type { Coverage } from '../model/coverage';
import { resolveAccount } from './accounts';
import { answered } from './answered';
import type { ConversationIndex } from './conversation-index';
import { isComplete } from './coverage';

// One look never closes more than ten conversations that are also more than half of what is open (12 of 30 are closed,
// 16 of 30 and 11 of 12 are not): then the look is doubted rather than the list, and the agent is asked.
const DOUBTFUL = 10;

/** What a complete list says about the conversations that it does not hold. */
export interface Absence {
  /** Dealt with elsewhere. */
  absent: Conversation[];
  /** Missing too, but the agent has to say what that means. */
  doubted: Conversation[];
}

/**
 * Open conversations of an account that a complete "Response needed" list does not hold: dealt with elsewhere.
 * A partial list proves nothing; eBay has no such list (a read conversation leaves the unread ones unanswered). What was
 * doubted once stays doubted until it is back or the agent has answered, and what the agent kept is not asked about again.
 */
export function findAbsent(index: ConversationIndex, coverage: Coverage, all: readonly Coverage[]): Absence {
  const since = coverage.countedSince;
  if (coverage.portal !== 'amazon' || since === undefined || !isComplete(coverage)) {
    return { absent: [], doubted: [] };
  }
  const seen = new Set(coverage.seenKeys);
  const kept = new Set(coverage.kept);
  const asked = new Set(coverage.held?.keys);
  const open = index
    .all()
    .filter(
      ({ state, portal, account }) =>
        state === 'open' && portal === coverage.portal && resolveAccount(portal, account, all) === coverage.key,
    );
  const missing = open.filter(
    ({ key, aliases, seenAt, reportedUnresolved, claim, waiting }) =>
      seenAt < since &&
      // The portal may have taken the list's entry away for a reply that it did not deliver.
      !waiting?.refused &&
      !reportedUnresolved &&
      // Its messages are answered: what is open is the claim, which no list of messages holds.
      !(claim === 'open' && !waiting) &&
      ![key, ...aliases].some((name) => seen.has(name)) &&
      ![key, ...aliases].some((name) => kept.has(name)),
  );
  const known = missing.filter(({ key }) => asked.has(key));
  const news = missing.filter(({ key }) => !asked.has(key));
  const isDoubtful = news.length > DOUBTFUL && news.length > open.length / 2;
  return isDoubtful ? { absent: [], doubted: missing } : { absent: news, doubted: known };
}

/** Stops the clocks of absent conversations: answered somewhere between when each was last seen and `at` (ms UTC). */
export function closeAbsent(index: ConversationIndex, absent: readonly Conversation[], at: number): void {
  for (const conversation of absent) {
    index.put(answered(conversation, { reason: 'elsewhere', at: { from: Math.min(conversation.seenAt, at), to: at } }));
  }
}

/** The record with the question that is open now, if any; what is back in the list is no longer kept. */
export function withDoubts(coverage: Coverage, doubted: readonly Conversation[], at: number): Coverage {
  const { held, kept = [], ...rest } = coverage;
  const seen = new Set(coverage.seenKeys);
  const stillKept = kept.filter((key) => !seen.has(key));
  return {
    ...rest,
    ...(stillKept.length > 0 ? { kept: stillKept } : {}),
    ...(doubted.length > 0 ? { held: { keys: doubted.map(({ key }) => key), at: held?.at ?? at } } : {}),
  };
}

/**
 * The agent's answer to what was doubted: closes what still waits, as of the look that missed it, or keeps it.
 * @returns the record without the question
 */
export function settleAbsence(index: ConversationIndex, coverage: Coverage, wereAnswered: boolean): Coverage {
  const { held, ...rest } = coverage;
  if (!held) return coverage;
  if (!wereAnswered) return { ...rest, kept: [...new Set([...(rest.kept ?? []), ...held.keys])] };
  const waiting = held.keys.flatMap((key) => index.find(key) ?? []);
  closeAbsent(
    index,
    waiting.filter(({ state, seenAt }) => state === 'open' && seenAt < held.at),
    held.at,
  );
  return rest;
}
