import { accountKey } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Buyer, Join } from '../model/customer';
import type { Order } from '../model/order';
import { accountFamily, isTelling, sameName } from './buyer-names';

/** What is known of a buyer, at the portals where the agent says that it is the same one. */
export interface History {
  /** The other ones, newest first; without the one asked about. */
  conversations: Conversation[];
  /** Newest first. */
  orders: Order[];
  /** The buyer of the other portal whom the agent has joined. */
  joined: Buyer | null;
}

/** The buyer of a conversation, or `null` where the name tells nobody apart. */
export function buyerOf({ portal, account, buyer }: Pick<Conversation, 'portal' | 'account' | 'buyer'>): Buyer | null {
  return buyer && isTelling(buyer) ? { portal, buyer, family: accountFamily(portal, account) } : null;
}

/** Is it the same buyer, by portal, inbox and name? */
export const isSameBuyer = (a: Buyer, b: Buyer): boolean =>
  a.portal === b.portal && a.family === b.family && sameName(a.buyer, b.buyer);

/**
 * The other conversations and the orders of a conversation's buyer, and of the buyer who is joined with that one.
 * A buyer without a name that tells has no more than what belongs to the same order.
 */
export function historyOf(
  conversation: Conversation,
  conversations: readonly Conversation[],
  orders: readonly Order[],
  joins: readonly Join[],
): History {
  const buyer = buyerOf(conversation);
  const joined = buyer ? joinedWith(buyer, joins) : null;
  const own = conversations.filter((other) => isOfBuyer(other, buyer, conversation));
  const theirs = joined ? conversations.filter((other) => isOfBuyer(other, joined)) : [];
  const ofOwn = ordersOfBuyer(buyer, [conversation, ...own], conversations, orders);
  const ofTheirs = joined ? ordersOfBuyer(joined, theirs, conversations, orders) : [];
  return {
    conversations: [...own, ...theirs]
      .filter(({ key }) => key !== conversation.key)
      .sort((a, b) => lastOf(b) - lastOf(a)),
    orders: [...ofOwn, ...ofTheirs].sort((a, b) => (b.purchased?.from ?? b.seenAt) - (a.purchased?.from ?? a.seenAt)),
    joined,
  };
}

/** The buyer that the agent has joined with this one. */
export function joinedWith(buyer: Buyer, joins: readonly Join[]): Buyer | null {
  for (const { amazon, ebay, refused } of joins) {
    if (refused) continue;
    if (isSameBuyer(buyer, amazon)) return ebay;
    if (isSameBuyer(buyer, ebay)) return amazon;
  }
  return null;
}

const lastOf = ({ lastActivity, seenAt }: Conversation): number => lastActivity?.range.to ?? seenAt;

/** By name; without one that tells, by the order of the conversation asked about. */
function isOfBuyer(other: Conversation, buyer: Buyer | null, about?: Conversation): boolean {
  const isSameOrder = about?.orderId !== undefined && about.portal === other.portal && about.orderId === other.orderId;
  const one = buyerOf(other);
  if (!buyer || !one) return isSameOrder;
  return isSameOrder || (isSameBuyer(buyer, one) && !(about && contradicts(about, other)));
}

/** Two sellers who share a host: the same name is two people as far as we know. */
const contradicts = (a: Conversation, b: Conversation): boolean =>
  a.account.seller !== undefined &&
  b.account.seller !== undefined &&
  accountKey(a.portal, a.account) !== accountKey(b.portal, b.account);

/**
 * Orders by the conversations' ids; and by name. An order tells no inbox, so that a name at Amazon, where names are not
 * unique, counts only while no other inbox has a buyer of that name.
 */
function ordersOfBuyer(
  buyer: Buyer | null,
  own: readonly Conversation[],
  conversations: readonly Conversation[],
  orders: readonly Order[],
): Order[] {
  const ids = new Set(own.flatMap(({ portal, orderId }) => (orderId ? [`${portal} ${orderId}`] : [])));
  const elsewhere = conversations.some((other) => {
    const one = buyerOf(other);
    return buyer && one?.portal === buyer.portal && one.family !== buyer.family && sameName(one.buyer, buyer.buyer);
  });
  const byName = ({ portal, buyer: name }: Order) =>
    buyer !== null && !elsewhere && portal === buyer.portal && name !== undefined && sameName(name, buyer.buyer);
  return orders.filter((order) => ids.has(`${order.portal} ${order.orderId}`) || byName(order));
}
