import type { AnswerReason, Conversation } from '../model/conversation';
import type { TimeRange } from '../model/range';
import type { Settings } from '../model/settings';
import { PRESSING } from '../sla/band';
import type { Deadline } from '../sla/deadline';
import { type QueueItem, queueOf } from './queue';

/** The views of the queue, in the order of their keys. */
export const QUEUE_VIEWS = ['queue', 'save-first', 'before', 'check-in'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** The parts that a view falls into. */
export type Part =
  | 'first'
  | 'own'
  | 'later'
  | 'claims'
  | 'next'
  | 'late'
  | 'untimed'
  | 'sure'
  | 'maybe'
  | `answered-${AnswerReason}`;

/** One line of a view. Lines of one part stand together. */
export interface ViewItem extends QueueItem {
  part: Part;
}

/** Where an item goes: by part, then by each of `order` in turn (ms, or a rank). */
export interface Place {
  part: Part;
  order: readonly number[];
}

/**
 * The conversations that one view shows, in its order; equal ones by key, so that the store's order does not matter.
 * @param before end of the time that the view `before` looks at, ms UTC
 */
export function viewOf(
  view: Exclude<QueueView, 'check-in'>,
  conversations: readonly Conversation[],
  settings: Settings,
  now: number,
  before: number,
): ViewItem[] {
  const items = queueOf(conversations, settings, now);
  if (view === 'save-first') return arrange(items, SAVE_FIRST, (item) => saveFirst(item, now));
  if (view === 'before') return runningOut(items, now, before);
  return inQueueOrder(items);
}

/** Items of the queue, in its order, with its parts. */
export const inQueueOrder = (items: readonly QueueItem[]): ViewItem[] =>
  items.map((item) => ({ ...item, part: queuePart(item) }));

function queuePart({ band, deadline }: QueueItem): Part {
  if (!PRESSING.has(band)) return 'later';
  return deadline?.consequence === 'own-target' ? 'own' : 'first';
}

const SAVE_FIRST: readonly Part[] = ['claims', 'next', 'late', 'own', 'untimed'];

/**
 * By what an answer can still save. A claim costs more than a late reply, so claims that can still be prevented come
 * first; then what is not late yet; then what is. Among the late, one whose buyer may file a claim by now comes before
 * one where nothing more follows, and the one that passed its line last before those that passed it long ago: the
 * longer a buyer has waited, the less one more answer saves. Own targets follow, in the same manner.
 */
function saveFirst({ deadline }: QueueItem, now: number): Place {
  if (!deadline) return { part: 'untimed', order: [] };
  const { due, claim, consequence } = deadline;
  const ahead = due.to > now;
  if (consequence === 'own-target') return { part: 'own', order: ahead ? [0, due.from] : [1, -due.from] };
  // A claim that shows no date is not over because the message in it is late.
  const isUndated = consequence === 'claim' && deadline.clock === 'amazon.message' && !claim;
  if (consequence !== 'metric' && (ahead || isUndated)) return { part: 'claims', order: [due.from] };
  if (ahead) return { part: 'next', order: [due.from] };
  if (!claim) return { part: 'late', order: [1, -due.from] };
  return claim.at.to > now ? { part: 'claims', order: [claim.at.from] } : { part: 'late', order: [0, -claim.at.from] };
}

/** The next line of a deadline that has not surely passed: its own, else that of the claim; `null` when none is left. */
export function nextLine({ due, claim }: Deadline, now: number): TimeRange | null {
  if (due.to > now) return due;
  return claim && claim.at.to > now ? claim.at : null;
}

const RUNNING_OUT: readonly Part[] = ['sure', 'maybe', 'own'];

/**
 * What has a line between now and `before` (ms UTC, inclusive: at that moment nobody new has begun). `maybe` where the
 * latest possible time is after it; own targets by themselves. What has already passed its last line is not in it.
 */
export const runningOut = (items: readonly QueueItem[], now: number, before: number): ViewItem[] =>
  arrange(items, RUNNING_OUT, ({ deadline }) => {
    const line = deadline && nextLine(deadline, now);
    if (!line || line.from > before) return null;
    if (deadline.consequence === 'own-target') return { part: 'own', order: [line.from] };
    return { part: line.to <= before ? 'sure' : 'maybe', order: [line.from] };
  });

/** The items that `placeOf` gives a place, in the order of `parts`. */
export function arrange(
  items: readonly QueueItem[],
  parts: readonly Part[],
  placeOf: (item: QueueItem) => Place | null,
): ViewItem[] {
  return items
    .flatMap((item) => {
      const place = placeOf(item);
      return place ? [{ item, place }] : [];
    })
    .sort((a, b) => compare(a.place, b.place, parts) || compareKeys(a.item, b.item))
    .map(({ item, place }) => ({ ...item, part: place.part }));
}

function compare(a: Place, b: Place, parts: readonly Part[]): number {
  const byPart = parts.indexOf(a.part) - parts.indexOf(b.part);
  if (byPart !== 0) return byPart;
  const at = a.order.findIndex((value, index) => value !== b.order[index]);
  return at < 0 ? 0 : (a.order[at] ?? 0) - (b.order[at] ?? 0);
}

const compareKeys = (a: QueueItem, b: QueueItem): number =>
  a.conversation.key < b.conversation.key ? -1 : a.conversation.key > b.conversation.key ? 1 : 0;
