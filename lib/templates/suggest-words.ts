import type { WordKey } from '../core/words';
import type { ShipmentStatus } from '../model/shipment';
import type { OrderFact } from '../model/suggestion';
import type { Topic } from '../model/topic';

/** What a buyer writes about: `asks where the parcel is`. */
export const TOPIC_WORDS: Readonly<Record<Topic, WordKey>> = {
  'where-is-my-order': 'topic_where',
  damaged: 'topic_damaged',
  'wrong-item': 'topic_wrong_item',
  return: 'topic_return',
  refund: 'topic_refund',
  cancel: 'topic_cancel',
  invoice: 'topic_invoice',
  'product-question': 'topic_product',
  thanks: 'topic_thanks',
  'out-of-office': 'topic_away',
};

/** What is known of an order. */
export const FACT_WORDS: Readonly<Record<OrderFact, WordKey>> = {
  sent: 'suggest_sent',
  'not-sent': 'suggest_not_sent',
  late: 'suggest_late',
  refunded: 'suggest_refunded',
  returning: 'suggest_returning',
  cancelled: 'suggest_cancelled',
};

/** Where a parcel is. */
export const STATUS_KEYS: Readonly<Record<ShipmentStatus, WordKey>> = {
  pending: 'parcel_pending',
  info_received: 'parcel_info_received',
  in_transit: 'parcel_in_transit',
  out_for_delivery: 'parcel_out_for_delivery',
  available_for_pickup: 'parcel_available_for_pickup',
  failed_attempt: 'parcel_failed_attempt',
  delivered: 'parcel_delivered',
  exception: 'parcel_exception',
  returned: 'parcel_returned',
  expired: 'parcel_expired',
  cancelled: 'parcel_cancelled',
  unknown: 'parcel_unknown',
};
