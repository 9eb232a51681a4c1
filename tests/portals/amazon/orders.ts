import { styleOn } from './api';
import type { StoredCase } from './cases';
import { type DateStyle, orderDay, orderTime } from './dates';
import { marketOf } from './markets';
import type { Store } from './store';

const DAY = 86_400_000;

/**
 * The body of `GET /orders-api/order/<id>` as public notes describe it (2026-11): dates in fractional epoch seconds,
 * written the way a Java service does (`1.636992286776E9`). The shipped value of `fulfillmentChannel` for Amazon's own
 * warehouses is a GUESS. No address: `blob` is opaque.
 */
export function orderJson(stored: StoredCase): string {
  const market = marketOf(stored.marketplaceId);
  const seconds = (at: number) => `@@${javaDouble(at / 1000)}@@`;
  const shipped = stored.tracking !== null;
  const promised = stored.promisedAt ?? stored.purchasedAt + 6 * DAY;
  const body = {
    debugInfo: null,
    featureList: [],
    protips: [],
    requestId: `REQ${stored.caseId.slice(0, 8).toUpperCase()}`,
    responseCodes: [],
    order: {
      amazonOrderId: stored.orderId,
      sellerOrderId: stored.orderId,
      orderMarketplaceId: market.id,
      rootMarketplaceId: market.id,
      salesChannel: market.salesChannel,
      fulfillmentChannel: stored.fulfilment === 'seller' ? 'Seller' : 'Amazon',
      // GUESS: that the published flags stand beside the status.
      orderStatus: {
        OrderStatus: statusOf(stored),
        ...(stored.refundApplied === undefined ? {} : { RefundApplied: stored.refundApplied }),
      },
      purchaseDate: seconds(stored.purchasedAt),
      earliestShipDate: seconds(stored.purchasedAt + DAY),
      latestShipDate: seconds(stored.purchasedAt + 2 * DAY),
      earliestDeliveryDate: seconds(promised - 2 * DAY),
      latestDeliveryDate: seconds(promised),
      cancellationDate: null,
      timeZoneDetailsMap: {},
      packages: shipped
        ? parcelsOf(stored).map(({ carrier, number }, index) => ({
            PackageId: String(index + 1),
            TrackingId: number,
            Carrier: carrier,
            ShipDate: seconds(stored.purchasedAt + DAY),
            PackageItems: [],
          }))
        : null,
      orderItems: [
        {
          ASIN: stored.product.asin,
          SellerSKU: stored.product.sku,
          Title: stored.product.title,
          OrderItemId: `${stored.product.asin}-1`,
          QuantityOrdered: stored.quantity,
          QuantityShipped: shipped ? stored.quantity : 0,
          QuantityUnshipped: shipped ? 0 : stored.quantity,
          QuantityCanceled: 0,
          ItemStatus: { ItemStatus: shipped ? 'Shipped' : 'Unshipped' },
          ItemCost: { UnitPrice: { Amount: stored.product.price, CurrencyCode: market.currency } },
        },
      ],
      actions: ['contactBuyer', ...(shipped ? [] : ['confirmShipment', 'cancelOrder'])],
      pluginActions: { requestAReview: { isAvailable: false, reason: 'TOO_EARLY', url: null } },
      buyerProxyEmail: `${stored.caseId.slice(0, 13).replace('-', '')}@marketplace.amazon.com`,
      promiseResponseDueDate: null,
      shippingService: 'Standard',
      verifiedBusinessBuyer: false,
      blob: 'opaque',
    },
  };
  return JSON.stringify(body).replace(/"@@([^"]+)@@"/g, '$1');
}

const statusOf = ({ orderStatus, tracking }: StoredCase): string => orderStatus ?? (tracking ? 'Shipped' : 'Unshipped');

const parcelsOf = ({ tracking, moreParcels }: StoredCase) => (tracking ? [tracking, ...moreParcels] : []);

/** The texts of the order page, so that its script needs no date code of its own. */
export function orderView(store: Store, host: string, stored: StoredCase) {
  const market = marketOf(stored.marketplaceId);
  const style: DateStyle = styleOn(store, host);
  const promised = stored.promisedAt ?? stored.purchasedAt + 6 * DAY;
  const price = new Intl.NumberFormat(style.language, { style: 'currency', currency: market.currency });
  return {
    orderId: stored.orderId,
    purchased: orderTime(stored.purchasedAt, style),
    shipBy: orderDay(stored.purchasedAt + 2 * DAY, style),
    deliverBy: `${orderDay(promised - 2 * DAY, style)} - ${orderDay(promised, style)}`,
    price: price.format(stored.product.price * stored.quantity),
    channel: stored.fulfilment === 'seller' ? 'Seller fulfilled' : 'Fulfilled by Amazon',
    salesChannel: market.salesChannel,
    status: statusOf(stored),
    buyer: stored.buyer,
    product: stored.product,
    quantity: String(stored.quantity),
    parcels: parcelsOf(stored),
    contact: `/messaging/contact?orderID=${stored.orderId}&marketplaceID=${market.id}`,
  };
}

/** A number as Java prints a large double: `1.636992286776E9`. */
function javaDouble(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e+');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent}`;
}
