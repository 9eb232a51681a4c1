import type { Conversation } from '../model/conversation';
import type { Buyer, Join } from '../model/customer';
import type { Order } from '../model/order';
import { isParticular, sameName } from './buyer-names';
import { buyerOf, isSameBuyer, joinedWith } from './customers';

/** A buyer of the other portal who may be the same one, and why: the order that one of the two names, or the name. */
export interface JoinSuggestion {
  buyer: Buyer;
  reason: { by: 'order'; orderId: string } | { by: 'name' };
}

const MOST_SUGGESTED = 3;
const MOST_LISTED = 200;

/** What a join is called: the same one whichever of the two is named first. */
export function joinId(a: Buyer, b: Buyer): string {
  const [amazon, ebay] = a.portal === 'amazon' ? [a, b] : [b, a];
  return JSON.stringify([amazon.family, plain(amazon), ebay.family, plain(ebay)]).slice(0, 1000);
}

const plain = ({ buyer }: Buyer): string => buyer.normalize('NFKC').trim().toLowerCase();

/**
 * With what the agent said of two buyers. `null` where they cannot be one: both of one portal, or one of them is joined
 * with somebody else already.
 */
export function withJoin(joins: readonly Join[], a: Buyer, b: Buyer, refused: boolean, at: number): Join[] | null {
  if (a.portal === b.portal) return null;
  const [amazon, ebay] = a.portal === 'amazon' ? [a, b] : [b, a];
  const id = joinId(a, b);
  const taken = [joinedWith(amazon, joins), joinedWith(ebay, joins)];
  const isFree = taken.every((other) => other === null || isSameBuyer(other, amazon) || isSameBuyer(other, ebay));
  if (!refused && !isFree) return null;
  return [...joins.filter((join) => join.id !== id), { id, amazon, ebay, refused, at }];
}

/** As if nothing had been said of the two. */
export const withoutJoin = (joins: readonly Join[], a: Buyer, b: Buyer): Join[] =>
  joins.filter(({ id }) => id !== joinId(a, b));

/**
 * Buyers of the other portal who may be the same one, at most three: an order number that one quotes and that is the
 * other's, or the same particular name. Nobody who is joined, and none that the agent has refused.
 */
export function suggestJoins(
  conversation: Conversation,
  conversations: readonly Conversation[],
  orders: readonly Order[],
  joins: readonly Join[],
): JoinSuggestion[] {
  const buyer = buyerOf(conversation);
  if (!buyer || joinedWith(buyer, joins)) return [];
  const mine = conversations.filter((other) => isBy(other, buyer)).concat(conversation);
  const quoted = new Set(mine.flatMap(({ quotedOrders }) => quotedOrders ?? []));
  const myOrders = new Set(mine.flatMap(({ orderId }) => orderId ?? []));
  const found: JoinSuggestion[] = [];
  const add = (one: JoinSuggestion) => {
    const isKnown = found.some(({ buyer: other }) => isSameBuyer(other, one.buyer));
    if (!isKnown && isFree(buyer, one.buyer, joins)) found.push(one);
  };
  const others = conversations.flatMap((other) => {
    const one = other.portal === buyer.portal ? null : buyerOf(other);
    return one ? [{ one, other }] : [];
  });
  for (const { one, other } of others) {
    const theirs = orders.find(({ portal, orderId }) => portal === other.portal && quoted.has(orderId));
    const isTheirOrder = theirs?.buyer !== undefined && sameName(theirs.buyer, one.buyer);
    const orderId =
      (other.orderId && quoted.has(other.orderId) ? other.orderId : undefined) ??
      other.quotedOrders?.find((id) => myOrders.has(id)) ??
      (isTheirOrder ? theirs.orderId : undefined);
    if (orderId) add({ buyer: one, reason: { by: 'order', orderId } });
  }
  for (const { one } of others)
    if (isParticular(one.buyer) && sameName(one.buyer, buyer.buyer)) add({ buyer: one, reason: { by: 'name' } });
  return found.slice(0, MOST_SUGGESTED);
}

/** Buyers of the other portal whom the agent may join by hand, newest first, each once, at most 200. */
export function joinable(
  conversation: Conversation,
  conversations: readonly Conversation[],
  joins: readonly Join[],
): Buyer[] {
  const buyer = buyerOf(conversation);
  if (!buyer || joinedWith(buyer, joins)) return [];
  const found = new Map<string, Buyer>();
  for (const other of conversations.toSorted((a, b) => b.seenAt - a.seenAt)) {
    const one = other.portal === buyer.portal ? null : buyerOf(other);
    if (one && !joinedWith(one, joins)) found.set(joinId(buyer, one), found.get(joinId(buyer, one)) ?? one);
  }
  return [...found.values()].slice(0, MOST_LISTED);
}

function isBy(conversation: Conversation, buyer: Buyer): boolean {
  const one = buyerOf(conversation);
  return one !== null && isSameBuyer(one, buyer);
}

/** Neither joined with anybody nor refused. */
const isFree = (buyer: Buyer, other: Buyer, joins: readonly Join[]): boolean =>
  joinedWith(other, joins) === null && !joins.some(({ id, refused }) => refused && id === joinId(buyer, other));
