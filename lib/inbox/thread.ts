import type { Conversation, Waiting } from '../model/conversation';
import type { Author, Message, MessageHint } from '../model/message';
import { hull, instant, type TimeRange } from '../model/range';
import type { ThreadSighting } from '../model/sighting';
import { answered } from './answered';
import type { SightingContext } from './context';
import { isAfter, newest, touches } from './ranges';
import { startAt } from './row';
import { withUndelivered } from './undelivered';

const STARTS: ReadonlySet<Author> = new Set(['buyer', 'portal-for-buyer', 'buyer-auto']);

/** What the messages say, before anything else that is known. */
interface Reading {
  /** The last seller's message that was delivered. */
  reply?: Message;
  /** Messages after it that wait for an answer, or may. */
  waiting: Message[];
  /** Those of them that surely do. */
  starters: number;
  /** A seller's message after it that the portal refused. */
  refused?: Message;
  /** Time of the last message that has one, whoever wrote it. */
  last?: TimeRange;
  /** Why all that waits may need no answer: only where every waiting message was read and has a hint. */
  hint?: MessageHint;
}

/** Sorts the messages (oldest first) by whether they are answered: assistants and system lines count for neither side. */
function readMessages({ messages, complete }: ThreadSighting): Reading {
  const at = messages.findLastIndex((message) => message.author === 'seller' && !message.refused);
  const after = messages.slice(at + 1);
  const reply = messages[at];
  const refused = after.findLast((message) => message.author === 'seller');
  const last = messages.findLast((message) => message.at)?.at?.range;
  const waiting = after.filter((message) => STARTS.has(message.author) || message.author === 'unknown');
  const hints = waiting.map(hintOf);
  const hint = (complete || reply) && hints.every((one) => one !== undefined) ? hints.at(-1) : undefined;
  return {
    ...(reply ? { reply } : {}),
    waiting,
    starters: after.filter((message) => STARTS.has(message.author)).length,
    ...(refused ? { refused } : {}),
    ...(last ? { last } : {}),
    ...(hint ? { hint } : {}),
  };
}

const hintOf = ({ author, hint }: Message): MessageHint | undefined =>
  hint ?? (author === 'buyer-auto' ? 'out-of-office' : undefined);

export type FoldThread = typeof foldThread;

/** What an open thread tells: the first message that waits for an answer, or that none does. */
export function foldThread(known: Conversation, shown: ThreadSighting, context: SightingContext): Conversation {
  const thread = withUndelivered(shown, known.undelivered ?? []);
  const reading = readMessages(thread);
  const base = withoutRefuted(known, thread, reading, context);
  const waits = reading.starters > 0 || (reading.waiting.length > 0 && thread.needsReply === 'yes');
  if (waits) return foldWaiting(base, thread, reading, context);
  // With an unknown author the clock that runs keeps running; whether one starts, nobody can say.
  if (reading.waiting.length > 0) return base.state === 'open' ? base : unsure(base, reading);
  if (reading.reply) return foldReply(base, reading, context);
  return thread.needsReply === 'yes' && base.state === 'unknown' ? { ...base, state: 'open' } : base;
}

/** Takes back an answer that this thread shows to be none: refused by the portal, or only inferred from a list. */
function withoutRefuted(
  known: Conversation,
  thread: ThreadSighting,
  reading: Reading,
  context: SightingContext,
): Conversation {
  const { answer, ...rest } = known;
  if (!answer) return known;
  const wasRefused =
    answer.reason === 'replied' &&
    reading.refused &&
    (reading.refused.at === undefined || touches(reading.refused.at.range, answer.at));
  const wasInferred = answer.reason === 'elsewhere' && context.at > answer.at.to;
  const readToTheEnd =
    answer.reason === 'replied' && thread.complete && reading.last !== undefined && isAfter(reading.last, answer.at);
  const refuted = reading.starters > 0 && (wasRefused || wasInferred || readToTheEnd);
  return refuted ? { ...rest, state: 'open' } : known;
}

function foldWaiting(
  known: Conversation,
  thread: ThreadSighting,
  reading: Reading,
  context: SightingContext,
): Conversation {
  const waiting = startOf(known, thread, reading, context);
  if (waiting === 'stale') return known;
  const reply = answerOf(known, reading);
  const { overSlaAt, waiting: before, topics: told, ...rest } = known;
  const topics = thread.topics ?? told;
  // The portal's "late" was about the message before the reply, or was read before this one was written.
  const isNewClock =
    waiting &&
    ((before && isAfter(waiting.start, before.start)) || (overSlaAt !== undefined && overSlaAt < waiting.start.from));
  return {
    ...rest,
    state: 'open',
    ...(waiting ? { waiting } : {}),
    ...(topics && topics.length > 0 ? { topics } : {}),
    ...(reply ? { answer: reply } : {}),
    ...(overSlaAt !== undefined && !isNewClock ? { overSlaAt } : {}),
  };
}

/** The first unanswered message; `stale` when the answer that is known already covers it. */
function startOf(
  known: Conversation,
  thread: ThreadSighting,
  reading: Reading,
  context: SightingContext,
): Waiting | 'stale' | undefined {
  const running = known.state === 'open' ? known.waiting : undefined;
  const first = firstWaiting(reading);
  const { answer } = known;
  if (!first) return timelessStart(known, reading, context);
  if (answer && !isAfter(first.start, answer.at)) return 'stale';
  const exact = thread.complete || reading.reply !== undefined;
  const isFirst = exact && first.from === 'thread';
  // What was not read, or has no time, may be older: the earlier of both.
  if (!isFirst && running && running.start.from <= first.start.from) return withCounts(running, reading, context);
  return withCounts({ ...first, from: isFirst ? 'thread' : 'row' }, reading, context, running);
}

/** The start by the messages' own times, if they have any: of the first, else (then only derived) of the next. */
function firstWaiting(reading: Reading): Waiting | null {
  const at = reading.waiting.findIndex((message) => message.at);
  const timing = reading.waiting[at]?.at;
  if (!timing) return null;
  const start = startAt(timing, at === 0 ? 'thread' : 'row');
  // If an author is not known, a reply may stand in between: the start lies anywhere up to the last message.
  const unsure = reading.waiting.some((message) => message.author === 'unknown');
  const last = reading.waiting.findLast((message) => message.at)?.at;
  return unsure && last ? { ...start, start: hull(timing.range, last.range) } : start;
}

/** Only the order of the messages is known: a running start stays; after an answer it lies between that and now. */
function timelessStart(known: Conversation, reading: Reading, context: SightingContext): Waiting | undefined {
  const { answer, lastActivity } = known;
  const running = known.state === 'open' ? known.waiting : undefined;
  if (running) return withCounts(running, reading, context);
  if (lastActivity && !(answer && !isAfter(lastActivity.range, answer.at)))
    return withCounts(startAt(lastActivity), reading, context);
  if (!answer) return known.waiting && withCounts(known.waiting, reading, context);
  const since = { from: answer.at.from, to: Math.max(answer.at.to, context.at) };
  return withCounts({ start: since, from: 'row', source: 'relative' }, reading, context);
}

function withCounts(waiting: Waiting, reading: Reading, context: SightingContext, running = waiting): Waiting {
  const { refused: _, hint: __, ...wait } = waiting;
  const refused = reading.refused && (reading.refused.at?.range ?? running.refused ?? instant(context.at));
  return {
    ...wait,
    messages: reading.starters,
    ...(refused ? { refused } : {}),
    ...(reading.hint ? { hint: reading.hint } : {}),
  };
}

function foldReply(known: Conversation, reading: Reading, context: SightingContext): Conversation {
  const start = known.state === 'open' ? known.waiting?.start : undefined;
  // The waiting message is newer than everything in this thread: the tab lags behind.
  if (start && reading.last && isAfter(start, reading.last)) return known;
  const answer = answerOf(known, reading);
  if (answer) return answered(known, answer);
  if (known.state === 'answered' && known.answer) return known;
  const since = reading.last?.from ?? start?.from ?? context.at;
  return answered(known, { reason: 'replied', at: { from: Math.min(since, context.at), to: context.at } });
}

/** The answer that the thread's last reply gives, or the known one where that is later; `null` without a time. */
function answerOf(known: Conversation, reading: Reading): Conversation['answer'] | null {
  const timing = reading.reply?.at;
  if (!timing) return null;
  const before = known.answer?.reason === 'elsewhere' ? undefined : known.answer;
  if (!before) return { reason: 'replied', at: timing.range };
  const at = newest({ range: before.at }, { range: timing.range })?.range ?? timing.range;
  return isAfter(timing.range, before.at) ? { reason: 'replied', at } : { ...before, at };
}

function unsure(known: Conversation, reading: Reading): Conversation {
  const first = reading.waiting[0]?.at?.range;
  // An unknown author before the answer is answered.
  if (known.answer && !(first && isAfter(first, known.answer.at))) return known;
  const { waiting: _, ...rest } = known;
  return { ...rest, state: 'unknown' };
}
