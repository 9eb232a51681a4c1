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

/** A parcel number without the blanks, hyphens and case in which pages and carriers differ. */
export const numberKey = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * A newer sighting of an order laid over what is known of it. A page that shows less (a card beside the messages, a form)
 * takes nothing away.
 */
export function mergeOrder(known: Order | undefined, next: Order): Order {
  if (!known) return next;
  const merged: Order = { ...known, ...next };
  if (next.items.length === 0) merged.items = known.items;
  if (next.shipments && known.shipments) merged.shipments = withCarriers(next.shipments, known.shipments);
  const isMoved = next.promised && next.promised.to !== known.promised?.to && next.promisedUntil === undefined;
  if (isMoved) delete merged.promisedUntil;
  return merged;
}

/** The page of an order names no carriers, its data does. */
function withCarriers(next: readonly OrderShipment[], known: readonly OrderShipment[]): OrderShipment[] {
  const carriers = new Map(known.map(({ number, carrier }) => [numberKey(number ?? ''), carrier]));
  return next.map((one) => {
    const carrier = one.carrier ?? carriers.get(numberKey(one.number ?? ''));
    return carrier ? { ...one, carrier } : one;
  });
}
