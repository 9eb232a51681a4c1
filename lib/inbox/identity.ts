import { type Account, accountKey } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Timing } from '../model/message';
import type { Portal } from '../model/portal';
import type { TimeRange } from '../model/range';
import type { RowSighting, ThreadSighting } from '../model/sighting';
import { SHORT } from '../model/text';
import type { SightingContext } from './context';
import type { ConversationIndex } from './conversation-index';
import { touches } from './ranges';

export type Identified = RowSighting | ThreadSighting;

const MINUTE = 60_000;
// Leaves room for the portal's name and the minute within a key.
const BUYER_IN_KEY = 120;

/** A native id as part of a key: Amazon's UUIDs are one whatever their case. */
export function nativeIdOf(portal: Portal, sighting: Identified): string | undefined {
  return portal === 'amazon' ? sighting.nativeId?.toLowerCase() : sighting.nativeId;
}

/** The newest activity that a sighting shows: of the row, or of the thread's last message with a time. */
export function activityOf(sighting: Identified): Timing | undefined {
  if (sighting.kind === 'row') return sighting.lastActivity;
  return sighting.messages.findLast((message) => message.at)?.at;
}

/**
 * The key a sighting has by itself: `portal:nativeId`, or provisional `portal:~orderId`, else `portal:~buyer@minute`
 * (minutes since 1970), or `null` when nothing identifies it.
 */
export function keyOf(portal: Portal, sighting: Identified): string | null {
  const nativeId = nativeIdOf(portal, sighting);
  const key = nativeId ? `${portal}:${nativeId}` : provisionalKeyOf(portal, sighting);
  return key !== null && key.length <= SHORT ? key : null;
}

function provisionalKeyOf(portal: Portal, sighting: Identified): string | null {
  if (sighting.orderId) return `${portal}:~${sighting.orderId}`;
  const activity = activityOf(sighting);
  if (!sighting.buyer || !activity) return null;
  return `${portal}:~${sighting.buyer.slice(0, BUYER_IN_KEY)}@${Math.floor(activity.range.from / MINUTE)}`;
}

/** What a sighting turned out to be. `ambiguous`: it fits several, so it is none. */
export type Match = Conversation | 'new' | 'ambiguous';

/**
 * Finds the stored conversation that a sighting shows: by key or alias, by equal order id, by equal buyer with times
 * within a minute. A sighting with a native id joins only provisional ones, so two native ids always stay apart.
 */
export function match(index: ConversationIndex, sighting: Identified, context: SightingContext): Match {
  const key = keyOf(context.portal, sighting);
  const native = nativeIdOf(context.portal, sighting) !== undefined;
  const byKey = key === null ? undefined : index.find(key);
  if (native && byKey) return byKey;
  const joinable = (conversation: Conversation) => !native || conversation.nativeId === undefined;

  if (sighting.orderId) {
    const sameOrder = index.byOrder(sighting.orderId);
    const candidates = sameOrder.filter(joinable);
    if (candidates.length === 1) return candidates[0] as Conversation;
    if (candidates.length > 1) return 'ambiguous';
    // The order has its own conversations already: this one is another, not the buyer's nearest in time.
    if (sameOrder.length > 0) return 'new';
  }
  if (byKey) return byKey;
  const activity = activityOf(sighting);
  if (!sighting.buyer || !activity) return 'new';
  const candidates = sameBuyer(index, sighting.buyer, context.account, sighting.orderId, [activity.range]).filter(
    joinable,
  );
  if (candidates.length > 1) return native ? 'new' : 'ambiguous';
  return candidates[0] ?? 'new';
}

/**
 * Stored conversations that are this one too: seen before anything told so, now recognisable. Of two joined ones at
 * most one has a native id.
 */
export function twinsOf(index: ConversationIndex, conversation: Conversation): Conversation[] {
  const { orderId, buyer, account } = conversation;
  const isOther = (other: Conversation) => other.key !== conversation.key;
  const isProvisional = (other: Conversation) => other.nativeId === undefined;
  if (orderId) {
    const sameOrder = index.byOrder(orderId);
    const natives = sameOrder.filter((other) => !isProvisional(other));
    const twins = sameOrder.filter(isOther);
    if (twins.length > 0) return natives.length <= 1 ? twins : [];
  }
  if (!buyer) return [];
  const near = sameBuyer(index, buyer, account, orderId, timesOf(conversation)).filter(isOther);
  return near.length === 1 && [conversation, ...near].some(isProvisional) ? near : [];
}

/** Conversations of one buyer in one inbox, active within a minute of one of `times`, and of no other order. */
function sameBuyer(
  index: ConversationIndex,
  buyer: string,
  account: Account,
  orderId: string | undefined,
  times: readonly TimeRange[],
): Conversation[] {
  return index
    .byBuyer(buyer)
    .filter(
      (other) =>
        inboxOf(other.portal, other.account) === inboxOf(other.portal, account) &&
        (!orderId || !other.orderId || other.orderId === orderId) &&
        timesOf(other).some((known) => times.some((time) => touches(known, time))),
    );
}

/** The inbox that a host shows, whoever is signed in: one for Amazon's common EU stores. */
export const inboxOf = (portal: Portal, account: Account): string => accountKey(portal, { host: account.host });

function timesOf(conversation: Conversation): TimeRange[] {
  return [conversation.lastActivity?.range, conversation.waiting?.start].filter((range) => range !== undefined);
}
