import type { Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import type { OrderShipment } from '../model/sighting';

/**
 * The orders that a conversation is about. Its order id tells; on eBay, where most conversations name none, buyer and
 * item together do. A buyer with two orders of one item gets both: none is chosen.
 * @returns newest purchase first, where it is known
 */
export function ordersOf(
  conversation: Pick<Conversation, 'portal' | 'orderId' | 'buyer' | 'itemId'>,
  orders: readonly Order[],
): Order[] {
  const { portal, orderId, buyer, itemId } = conversation;
  const ofPortal = orders.filter((order) => order.portal === portal);
  if (orderId) return ofPortal.filter((order) => order.orderId === orderId);
  if (portal !== 'ebay' || !buyer || !itemId) return [];
  const user = buyer.toLowerCase();
  return ofPortal
    .filter((order) => order.buyer?.toLowerCase() === user && order.items.some((item) => item.itemId === itemId))
    .sort((a, b) => (b.purchased?.from ?? 0) - (a.purchased?.from ?? 0) || (a.orderId < b.orderId ? 1 : -1));
}

/** All parcels of an order, the first one first; also of a record that knows only its first. */
export function shipmentsOf({ shipments, carrier, tracking }: Order): OrderShipment[] {
  if (shipments && shipments.length > 0) return shipments;
  if (!carrier && !tracking) return [];
  return [{ ...(carrier ? { carrier } : {}), ...(tracking ? { number: tracking } : {}) }];
}

/** The template that sends a buyer on to Amazon: what Amazon ships, Amazon answers for. Only where Amazon says so. */
export function redirectOf({ portal, fulfilment }: Pick<Order, 'portal' | 'fulfilment'>): 'fba-redirect' | null {
  return portal === 'amazon' && fulfilment === 'amazon' ? 'fba-redirect' : null;
}
