import type { Conversation } from '../model/conversation';
import type { ThreadSighting } from '../model/sighting';

/** Why a reply should not be sent without a look at the thread: somebody else answered, or it was opened long ago. */
export type Stale = { kind: 'answered'; at: number } | { kind: 'old'; openedAt: number };

/** Follows the open thread from look to look. Instants are ms UTC. */
export interface StaleThread {
  /**
   * @param key what the thread is known by; another one begins anew
   * @param facts what the worker knows of it, from other tabs too
   */
  look(key: string, thread: ThreadSighting, facts: Conversation | null, now: number): void;
  /** The reply box was emptied after text stood in it: a seller's message that appears now is the agent's own. */
  sent(now: number): void;
  /** What is to be said before sending, or `null`. */
  stale(now: number): Stale | null;
}

const OLD = 10 * 60_000;
/** A portal shows a sent message within this (ms). */
const OWN = 60_000;
/** It empties the box in the same moment, and either may be seen first (ms). */
const TOGETHER = 1500;

/** Duplicate replies are a team's commonest accident: this tells when the page is behind. It never blocks anything. */
export function followThread(): StaleThread {
  let key = '';
  let openedAt = 0;
  let sellerMessages = 0;
  let sentAt = Number.NEGATIVE_INFINITY;
  let answeredAt: number | null = null;
  let notedAt = Number.NEGATIVE_INFINITY;

  return {
    look(next, thread, facts, now) {
      const sellers = thread.messages.filter((message) => message.author === 'seller' && !message.refused);
      const newest = sellers.findLast((message) => message.at)?.at?.range.from;
      if (next !== key) {
        key = next;
        openedAt = now;
        answeredAt = null;
        sellerMessages = sellers.length;
      } else if (sellers.length > sellerMessages) {
        sellerMessages = sellers.length;
        if (now - sentAt < OWN) {
          // The agent has just read the thread and answered it.
          openedAt = now;
          answeredAt = null;
        } else {
          answeredAt = Math.max(newest ?? now, openedAt);
          notedAt = now;
        }
      }
      const elsewhere = facts?.state === 'answered' && facts.answer?.reason === 'replied' ? facts.answer.at : null;
      if (elsewhere && elsewhere.from > openedAt && now - sentAt >= OWN) answeredAt ??= elsewhere.from;
    },
    sent(now) {
      sentAt = now;
      if (now - notedAt >= TOGETHER) return;
      openedAt = now;
      answeredAt = null;
    },
    stale(now) {
      if (answeredAt !== null) return { kind: 'answered', at: answeredAt };
      return key !== '' && now - openedAt >= OLD ? { kind: 'old', openedAt } : null;
    },
  };
}
