import type { Words } from '../../../lib/core/words';
import { buyerOf, historyOf } from '../../../lib/inbox/customers';
import { joinable, suggestJoins } from '../../../lib/inbox/joins';
import type { Conversation } from '../../../lib/model/conversation';
import type { Join } from '../../../lib/model/customer';
import type { Order } from '../../../lib/model/order';
import type { ShownHistory } from './model';

/** More than these are a search of the portal's own. */
const MOST = 8;

/** What else is known of the buyer; without the orders that the view shows anyway. */
export function shownHistory(
  conversation: Conversation | null,
  shown: readonly Order[],
  {
    conversations,
    orders,
    joins,
  }: { conversations: readonly Conversation[]; orders: readonly Order[]; joins: readonly Join[] },
  words: Words,
): ShownHistory {
  if (!conversation) return { conversations: [], orders: [], self: null, joined: null, suggested: [], others: [] };
  const history = historyOf(conversation, conversations, orders, joins);
  return {
    conversations: history.conversations.slice(0, MOST),
    orders: history.orders.filter((order) => !shown.includes(order)).slice(0, MOST),
    self: buyerOf(conversation),
    joined: history.joined,
    suggested: suggestJoins(conversation, conversations, orders, joins).map(({ buyer, reason }) => ({
      buyer,
      reason: reason.by === 'order' ? words('conv_join_by_order', reason.orderId) : words('conv_join_by_name'),
    })),
    others: joinable(conversation, conversations, joins),
  };
}
