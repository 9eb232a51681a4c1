import type { CheckContext } from '../compliance/context';
import type { Portal } from '../model/portal';
import type { Composer, PageReading } from '../portals/portal';
import { publicId } from './known';

/** What surrounds a reply besides the page as it was read. */
export interface AroundReply {
  portal: Portal;
  /** The page's. */
  address: string;
  /** BCP 47 or ISO 639-1; what the worker knows of the open conversation. */
  language?: string | undefined;
  /** Parcel numbers that the worker knows, by order id. */
  parcels: ReadonlyMap<string, readonly string[]>;
  /** ms UTC. */
  now: number;
  /** IANA zone of the agent. */
  zone: string;
}

/**
 * What the check may know about the reply in one box: the order, its parcels, the buyer's language where the portal
 * tells it. What is not known is absent. The box's own limit is added by whoever reads the box.
 */
export function checkContextOf(reading: PageReading | null, composer: Composer, around: AroundReply): CheckContext {
  const { portal, parcels, now, zone } = around;
  const sighting = reading?.thread?.sighting;
  const orderId = sighting?.orderId ?? (sighting ? undefined : orderInAddress(around.address));
  const conversation = sighting && publicId(sighting);
  const buyerLanguage = sighting?.language ?? around.language;
  const order = reading?.orders.find((one) => one.orderId === orderId);
  const shown = order?.shipments?.map(({ number }) => number) ?? [];
  const numbers = [order?.tracking, ...shown, ...((orderId && parcels.get(orderId)) || [])];
  const tracking = [...new Set(numbers.filter((number) => number !== undefined))].filter((number) => number !== '');
  return {
    portal,
    purpose: composer.purpose,
    ...(conversation ? { conversation } : {}),
    ...(orderId ? { orderId } : {}),
    ...(buyerLanguage ? { buyerLanguage } : {}),
    ...(tracking.length > 0 ? { trackingNumber: tracking[0], trackingNumbers: tracking } : {}),
    ...(composer.attachments ? { attachments: composer.attachments } : {}),
    ...(order?.promised ? { completedBy: order.promised.to } : {}),
    now,
    zone,
  };
}

/** The order that a message is started about: `?orderID=` (public notes, 2026-11). */
export function orderInAddress(address: string): string | undefined {
  for (const [name, value] of new URL(address).searchParams)
    if (/^order_?id$/i.test(name) && /^[\dDPS][\d-]{10,24}$/.test(value)) return value;
  return undefined;
}
