import { hull, instant } from '../../model/range';
import type { OrderShipment, OrderSighting } from '../../model/sighting';
import type { OrderBody } from './schemas-case';

type OrderJson = OrderBody['order'];

const DAY = 86_400_000;
/** The most parcels of one order that are kept. */
const MOST_PARCELS = 20;

/**
 * Who ships, from Amazon's own word. `Seller` was seen for seller-shipped orders; `Amazon` is a GUESS for the other,
 * and anything else stays unknown.
 */
export function fulfilmentOf(channel: string | undefined): 'seller' | 'amazon' | undefined {
  if (channel === 'Seller') return 'seller';
  return channel === 'Amazon' ? 'amazon' : undefined;
}

/** The order of an orders-api body, or `null` when the body is about another order. */
export function orderFromJson(orderId: string, { order }: OrderBody): OrderSighting | null {
  if (order.amazonOrderId !== undefined && order.amazonOrderId !== orderId) return null;
  const fulfilment = fulfilmentOf(order.fulfillmentChannel);
  const sighting: OrderSighting = { kind: 'order', orderId, items: [], ...statusOf(order), ...parcelsOf(order) };
  if (order.orderMarketplaceId) sighting.marketplace = order.orderMarketplaceId;
  if (fulfilment) sighting.fulfilment = fulfilment;
  if (order.purchaseDate !== undefined) sighting.purchased = instant(order.purchaseDate);
  if (order.latestShipDate !== undefined) sighting.dispatchBy = instant(order.latestShipDate);
  if (order.latestDeliveryDate !== undefined) {
    sighting.promised = instant(order.latestDeliveryDate);
    const offset = order.timeZoneDetailsMap?.latestDeliveryDate?.offset;
    if (offset !== undefined) sighting.promisedUntil = dayEnd(order.latestDeliveryDate, offset);
  }
  for (const item of order.orderItems ?? []) {
    if (!item.Title) continue;
    sighting.items.push({
      title: item.Title,
      ...(item.QuantityOrdered !== undefined ? { quantity: item.QuantityOrdered } : {}),
      ...(item.SellerSKU ? { sku: item.SellerSKU } : {}),
      ...(item.ASIN ? { itemId: item.ASIN } : {}),
    });
  }
  return sighting;
}

const dayEnd = (at: number, offset: number): number => Math.round(Math.floor((at + offset) / DAY) * DAY + DAY - offset);

/** What Amazon's status says. `cancellationDate` is left alone: it may be the day on which an order lapses by itself. */
function statusOf({ orderStatus, orderItems, ...order }: OrderJson) {
  const status = orderStatus?.OrderStatus;
  const refunded = orderStatus?.RefundApplied ?? order.RefundApplied;
  const items = orderItems ?? [];
  const isCancelled =
    status === 'Canceled' ||
    status === 'Cancelled' ||
    (items.length > 0 && items.every((item) => (item.QuantityCanceled ?? 0) >= (item.QuantityOrdered || 1)));
  return {
    ...(refunded === undefined ? {} : { refunded }),
    ...(goesBack(status) ? { returning: true } : {}),
    ...(isCancelled ? { cancelled: true } : {}),
  };
}

const goesBack = (status: string | undefined): boolean =>
  status === 'ReturningToSeller' || status === 'ReturnedToSeller';

function parcelsOf({ packages, orderStatus }: OrderJson): Partial<OrderSighting> {
  const shipments = (packages ?? []).slice(0, MOST_PARCELS).map(
    ({ Carrier: carrier, TrackingId: number }): OrderShipment => ({
      ...(carrier ? { carrier } : {}),
      ...(number ? { number } : {}),
      // Of several parcels the order's status does not say which one goes back.
      ...(packages?.length === 1 && goesBack(orderStatus?.OrderStatus) ? { status: 'returned' } : {}),
    }),
  );
  if (shipments.length === 0) return {};
  const first = shipments.find(({ number }) => number !== undefined) ?? shipments[0];
  const sent = (packages ?? []).flatMap(({ ShipDate }) => (ShipDate === undefined ? [] : [instant(ShipDate)]));
  return {
    ...(first?.carrier ? { carrier: first.carrier } : {}),
    ...(first?.number ? { tracking: first.number } : {}),
    shipments,
    ...(sent.length > 0 ? { dispatched: sent.reduce(hull) } : {}),
  };
}
