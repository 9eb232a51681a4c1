import type { Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import { present } from './attributes';
import type { SightingContext } from './context';
import type { ConversationIndex } from './conversation-index';
import { fold } from './fold';
import { type Identified, match, twinsOf } from './identity';
import { join } from './join';

/**
 * Takes one row or thread into the index: finds its conversation, folds, and joins records that turn out to be one.
 * @returns the conversation afterwards, or `null` when the sighting makes none (or fits several)
 */
export function applySighting(
  index: ConversationIndex,
  sighting: Identified,
  context: SightingContext,
): Conversation | null {
  const found = match(index, sighting, context);
  if (found === 'ambiguous') return null;
  const known = found === 'new' ? undefined : found;
  const folded = fold(known, sighting, context);
  if (!folded) return null;
  if (known && known.key !== folded.key) index.remove(known.key);
  index.put(folded);
  return joinTwins(index, folded);
}

/** Joins twin after twin: what one of them adds may tell the next. */
function joinTwins(index: ConversationIndex, conversation: Conversation): Conversation {
  const [twin] = twinsOf(index, conversation);
  if (!twin) return conversation;
  index.remove(twin.key);
  index.remove(conversation.key);
  const joined = twin.nativeId !== undefined ? join(twin, conversation) : join(conversation, twin);
  index.put(joined);
  return joinTwins(index, joined);
}

/** Lays what is known of an order over the conversations about it: who ships, and the promised date. */
export function applyOrder(index: ConversationIndex, order: Order): void {
  for (const conversation of index.byOrder(order.orderId)) {
    const { fulfilment = conversation.fulfilment, promised = conversation.promised } = order;
    if (fulfilment === conversation.fulfilment && sameRange(promised, conversation.promised)) continue;
    index.put({ ...conversation, ...present({ fulfilment, promised }) });
  }
}

function sameRange(a: Conversation['promised'], b: Conversation['promised']): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
