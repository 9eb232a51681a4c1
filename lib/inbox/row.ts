import type { Conversation, Waiting } from '../model/conversation';
import type { Timing } from '../model/message';
import type { RowSighting } from '../model/sighting';
import type { SightingContext } from './context';
import { isAfter, sharpen } from './ranges';
import { markUndelivered } from './undelivered';

const HOUR = 3_600_000;

/**
 * What a row tells about waiting. Only `needsReply: yes` starts a clock, at the newest activity; nothing here stops one.
 * @param before the newest activity that was known before this row
 */
export function foldRow(
  known: Conversation,
  row: RowSighting,
  context: SightingContext,
  before?: Timing | undefined,
): Conversation {
  if (row.refused && row.lastActivity) return undelivered(known, row.lastActivity);
  if (row.needsReply !== 'yes') return known;
  if (known.state === 'answered') return reopen(known, row.lastActivity, context, before);
  const waiting = row.lastActivity ? earlierStart(known, row.lastActivity) : known.waiting;
  return { ...known, state: 'open', ...(waiting ? { waiting } : {}) };
}

/** A time as coarse as a day does not say which of the replies it was. */
function undelivered(known: Conversation, { range }: Timing): Conversation {
  return range.to - range.from <= HOUR ? markUndelivered(known, range.from) : known;
}

/** A clock that starts at the newest activity seen, which may be later than the first unanswered message. */
export const startAt = (activity: Timing, from: Waiting['from'] = 'row'): Waiting => ({
  start: activity.range,
  from,
  source: activity.source,
  ...(activity.text === undefined ? {} : { text: activity.text }),
});

/** A buyer's message after the answer starts a new clock; anything else is a list that was not refreshed yet. */
function reopen(
  known: Conversation,
  activity: Timing | undefined,
  context: SightingContext,
  before: Timing | undefined,
): Conversation {
  const { answer } = known;
  if (answer?.reason === 'elsewhere') return reopenElsewhere(known, activity, context, before);
  if (!activity || !answer || !isAfter(activity.range, answer.at)) return known;
  return { ...known, state: 'open', waiting: startAt(activity) };
}

/**
 * "Gone from the list" was only inferred: a row that stands there again, needing a reply, proves it wrong. One that has
 * moved on since is a new message: none waited when the list was seen without it, though a page's minute may hold both.
 */
function reopenElsewhere(
  known: Conversation,
  activity: Timing | undefined,
  context: SightingContext,
  before: Timing | undefined,
): Conversation {
  const { answer, ...rest } = known;
  if (!answer || context.at <= answer.at.to) return known;
  const hasMoved = activity && before && isAfter(activity.range, before.range) && activity.range.to > answer.at.to;
  if (activity && (hasMoved || isAfter(activity.range, answer.at)))
    return { ...known, state: 'open', waiting: startAt(activity) };
  const waiting = known.waiting ?? (activity && startAt(activity));
  return { ...rest, state: 'open', ...(waiting ? { waiting } : {}) };
}

/**
 * The start after one more row. Until a seller's reply is seen it never moves later: an overlapping narrower range
 * sharpens it, an earlier one replaces it. What a thread told is better than any row.
 */
function earlierStart(known: Conversation, activity: Timing): Waiting | undefined {
  const { waiting, answer } = known;
  // Before the last answer: a page that lags behind.
  if (answer && !isAfter(activity.range, answer.at)) return waiting;
  if (!waiting) return startAt(activity);
  if (waiting.from !== 'row') return waiting;
  if (isAfter(waiting.start, activity.range)) return { ...waiting, ...startAt(activity) };
  const sharper = sharpen(waiting.start, activity.range);
  return sharper ? { ...waiting, ...startAt(activity), start: sharper } : waiting;
}
