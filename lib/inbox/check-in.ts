import { AnswerReason, type Conversation } from '../model/conversation';
import type { Settings } from '../model/settings';
import { queueOf } from './queue';
import { arrange, inQueueOrder, type Part, runningOut, type ViewItem } from './views';

/** What somebody who comes in wants to know, in the order in which it is shown. */
export const CHECK_IN_LISTS = ['new', 'answered', 'late', 'before'] as const;
export type CheckInList = (typeof CHECK_IN_LISTS)[number];

const ANSWERED: readonly Part[] = AnswerReason.options.map((reason) => `answered-${reason}` as const);
const LATE: readonly Part[] = ['late', 'own'];

/**
 * What happened since `since`, and what comes until `before` (both ms UTC). A conversation can be in several lists.
 * - `new`: waits, and was first seen since, or its buyer wrote again since; in the order of the queue
 * - `answered`: by reason, the newest first. One that was seen missing from a list may have been answered before
 * - `late`: waits, and passed its line since; the longest late first; own targets apart
 * - `before`: what runs out, see `runningOut`
 */
export function checkInOf(
  conversations: readonly Conversation[],
  settings: Settings,
  now: number,
  since: number,
  before: number,
): Record<CheckInList, ViewItem[]> {
  const waiting = queueOf(conversations, settings, now);
  const done = conversations
    .filter(({ portal, state }) => state === 'answered' && settings.portals[portal])
    .map((conversation) => ({ conversation, deadline: null, band: 'answered' as const }));
  return {
    new: inQueueOrder(
      waiting.filter(
        ({ conversation: { firstSeenAt, waiting: wait } }) =>
          firstSeenAt >= since || (wait && wait.start.from >= since),
      ),
    ),
    answered: arrange(done, ANSWERED, ({ conversation: { answer } }) =>
      answer && answer.at.to >= since ? { part: `answered-${answer.reason}`, order: [-answer.at.to] } : null,
    ),
    late: arrange(waiting, LATE, ({ deadline }) => {
      if (!deadline || deadline.due.from < since || deadline.due.from > now) return null;
      return { part: deadline.consequence === 'own-target' ? 'own' : 'late', order: [deadline.due.from] };
    }),
    before: runningOut(waiting, now, before),
  };
}
