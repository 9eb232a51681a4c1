import { instant } from '../../model/range';
import type { OrderSighting } from '../../model/sighting';
import type { OrderBody } from './schemas';

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
  const parcel = order.packages?.find(({ TrackingId }) => TrackingId !== undefined) ?? order.packages?.[0];
  const sighting: OrderSighting = { kind: 'order', orderId, items: [] };
  if (order.orderMarketplaceId) sighting.marketplace = order.orderMarketplaceId;
  if (fulfilment) sighting.fulfilment = fulfilment;
  if (order.purchaseDate !== undefined) sighting.purchased = instant(order.purchaseDate);
  if (order.latestDeliveryDate !== undefined) sighting.promised = instant(order.latestDeliveryDate);
  if (parcel?.Carrier) sighting.carrier = parcel.Carrier;
  if (parcel?.TrackingId) sighting.tracking = parcel.TrackingId;
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
