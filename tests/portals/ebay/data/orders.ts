import { pick, randomFrom } from '../../world';
import type { Conversation } from '../types';
import { CARRIERS, LISTINGS } from './catalogue';

/** What the order page shows. Instants are ms UTC, money is pounds. */
export interface Order {
  orderId: string;
  user: string;
  title: string;
  itemId: string;
  sku: string;
  price: string;
  soldAt: number;
  carrier: string;
  tracking: string;
}

const DAY = 86_400_000;

/** The order that a conversation is about, the same each time; `null` when it names none. */
export function orderOf(conversation: Conversation): Order | null {
  if (!conversation.orderId) return null;
  const random = randomFrom(Number(conversation.orderId.replaceAll('-', '').slice(-9)));
  const listing = LISTINGS.find(({ title }) => title === conversation.title) ?? pick(random, LISTINGS);
  const mention =
    conversation.messages.find(({ text }) => text.includes(conversation.orderId ?? '')) ?? conversation.messages.at(-1);
  const [carrier, tracking] = pick(random, CARRIERS);
  return {
    orderId: conversation.orderId,
    user: conversation.user,
    title: conversation.title,
    itemId: conversation.itemId,
    sku: listing.sku,
    price: listing.price,
    soldAt: (mention?.at ?? 0) - 2 * DAY,
    carrier,
    tracking,
  };
}
