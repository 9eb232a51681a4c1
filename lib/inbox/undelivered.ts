import type { Conversation } from '../model/conversation';
import { instant, type TimeRange } from '../model/range';
import type { ThreadSighting } from '../model/sighting';
import { answered } from './answered';
import { touches } from './ranges';

/** A portal stamps a message at most this long after the press on Send (ms); times that a page shows are to the minute. */
const AFTER = 60_000;
/** So many are kept a conversation. */
const MOST = 10;

/** When a message that was sent at `at` (ms UTC) may be stamped. */
export const reachOf = (at: number): TimeRange => ({ from: at, to: at + AFTER });

/**
 * A thread in which the messages that are known not to have been delivered are marked so: for each range the first
 * message of the seller that touches it, since what follows may be the same text sent once more.
 */
export function withUndelivered(thread: ThreadSighting, ranges: readonly TimeRange[]): ThreadSighting {
  const lost = new Set(
    ranges.flatMap((range) => {
      const message = thread.messages.find(
        ({ author, at }) => author === 'seller' && at !== undefined && touches(at.range, range),
      );
      return message ? [message] : [];
    }),
  );
  if (lost.size === 0) return thread;
  return {
    ...thread,
    messages: thread.messages.map((message) => (lost.has(message) ? { ...message, refused: true } : message)),
  };
}

/** The reply sent at `at` (ms UTC) did not arrive: whoever waited waits on, since when they did. */
export function markUndelivered(known: Conversation, at: number): Conversation {
  const reach = reachOf(at);
  const before = (known.undelivered ?? []).filter(({ from }) => from !== reach.from);
  const marked = { ...known, undelivered: [...before, reach].slice(-MOST) };
  const { answer, ...rest } = marked;
  // That it was answered elsewhere was only inferred, and the portal may have taken this reply for the answer.
  const stopped =
    answer &&
    ((answer.reason === 'replied' && touches(answer.at, reach)) ||
      (answer.reason === 'elsewhere' && answer.at.to >= reach.from));
  const base: Conversation = stopped && marked.waiting ? { ...rest, state: 'open' } : marked;
  if (base.state !== 'open' || !base.waiting) return base;
  // Who writes after the reply waits for another one.
  if (base.waiting.start.from > reach.to) return base;
  return { ...base, waiting: { ...base.waiting, refused: instant(at) } };
}

/** The agent says that the reply sent at `at` (ms UTC) arrived. */
export function markDelivered(known: Conversation, at: number): Conversation {
  const { undelivered = [], ...rest } = known;
  const kept = undelivered.filter((range) => !touches(range, instant(at)));
  const marked: Conversation = kept.length > 0 ? { ...rest, undelivered: kept } : rest;
  if (marked.state !== 'open' || !marked.waiting || marked.waiting.start.from > at) return marked;
  return answered(marked, { reason: 'replied', at: instant(at) });
}
