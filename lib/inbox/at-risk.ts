import type { AtRisk, Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import type { Parcel } from '../model/parcel';
import type { ShipmentStatus } from '../model/shipment';
import type { OrderShipment } from '../model/sighting';
import { numberKey, ordersOf, shipmentsOf } from './order-facts';

const DAY = 86_400_000;
/** A promise this wide (ms) is a whole day as its page wrote it, and ends when the day does. */
const WHOLE_DAY = 20 * 3_600_000;

/** What is known of parcels, by {@link numberKey}. */
export type ParcelsByNumber = ReadonlyMap<string, Pick<Parcel, 'status'>>;

export interface Risk {
  /** Absent: none that is known. */
  atRisk?: AtRisk;
  /** When a promised day ends that has not (ms UTC): look again then. */
  turnsAt?: number;
}

/**
 * Is the order of a conversation in trouble? Where several orders may be meant, only if all of them are: none is chosen.
 * An answered conversation is left alone.
 * @param now ms UTC
 */
export function riskOf(
  conversation: Conversation,
  orders: readonly Order[],
  parcels: ParcelsByNumber,
  now: number,
): Risk {
  if (conversation.state === 'answered') return {};
  const risks = ordersOf(conversation, orders).map((order) => riskOfOrder(order, parcels, now));
  const turns = risks.flatMap(({ turnsAt }) => turnsAt ?? []);
  const told = risks.flatMap(({ atRisk }) => atRisk ?? []);
  const [first] = told;
  return {
    ...(first && told.length === risks.length ? { atRisk: told.includes('exception') ? 'exception' : first } : {}),
    ...(turns.length > 0 ? { turnsAt: Math.min(...turns) } : {}),
  };
}

function riskOfOrder(order: Order, parcels: ParcelsByNumber, now: number): Risk {
  const shipments = shipmentsOf(order);
  const statuses = shipments.map((shipment) => statusOf(shipment, parcels));
  const isDelivered = statuses.length > 0 && statuses.every((status) => status === 'delivered');
  if (order.cancelled || order.deliveredAt || isDelivered) return {};
  if (statuses.some((status) => status === 'exception' || status === 'returned')) return { atRisk: 'exception' };
  // What Amazon ships, Amazon delivers: that it has come is told nowhere, so that a day gone by says nothing.
  const until = order.fulfilment === 'amazon' ? undefined : promisedUntil(order);
  if (until === undefined) return {};
  return until < now ? { atRisk: 'promise-passed' } : { turnsAt: until + 1 };
}

/** What the carrier says comes before what the portal says. */
function statusOf({ number, status }: OrderShipment, parcels: ParcelsByNumber): ShipmentStatus | undefined {
  const asked = number === undefined ? undefined : parcels.get(numberKey(number))?.status;
  return asked && asked !== 'unknown' ? asked : status;
}

/**
 * When the promised day is over, ms UTC. Of a promise that is only an instant, nobody says which zone's day is meant: in
 * none does the day end later than 24 h after it.
 */
function promisedUntil({ promised, promisedUntil }: Order): number | undefined {
  if (promisedUntil !== undefined || !promised) return promisedUntil;
  return promised.to - promised.from >= WHOLE_DAY ? promised.to : promised.to + DAY;
}
