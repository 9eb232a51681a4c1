import { carriersNamed } from '../carriers/carrier-text';
import { identify } from '../carriers/identify';
import { marketplaceOf } from '../inbox/marketplace';
import { ordersOf, shipmentsOf } from '../inbox/order-facts';
import type { PageReport } from '../messaging/protocol';
import type { Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import type { OrderShipment } from '../model/sighting';
import { readOrders } from '../store/orders';
import { readParcel } from '../store/parcels';
import { readInbox } from '../store/read';
import type { WantedParcel } from '../tracking/desk-around';

const HOUR = 3_600_000;
/** The most parcels that one report has followed. */
const MOST = 20;

/**
 * The parcels of open conversations that a report is about: of its thread, and of the orders it brings. What Amazon ships
 * is not asked for, nor a parcel whose carrier is only a guess, nor one that was noted within the hour.
 * @param facts what the report's rows and threads turned out to be
 * @param now ms UTC
 */
export async function parcelsToFollow(
  { portal, sightings }: PageReport,
  facts: readonly (Conversation | null)[],
  now: number,
): Promise<WantedParcel[]> {
  const orderIds = new Set(sightings.flatMap((sighting) => (sighting.kind === 'order' ? [sighting.orderId] : [])));
  const identified = sightings.filter(({ kind }) => kind === 'row' || kind === 'thread');
  const thread = facts[identified.findIndex(({ kind }) => kind === 'thread')]?.key;
  if (orderIds.size === 0 && thread === undefined) return [];

  const orders = await readOrders();
  if (orders.length === 0) return [];
  const { conversations } = await readInbox();
  const wanted = new Map<string, WantedParcel>();
  for (const conversation of conversations) {
    if (conversation.state !== 'open' || conversation.portal !== portal) continue;
    const near = ordersOf(conversation, orders);
    if (conversation.key !== thread && !near.some(({ orderId }) => orderIds.has(orderId))) continue;
    for (const parcel of near.flatMap((order) => parcelsOf(order, conversation))) wanted.set(parcel.number, parcel);
  }
  const fresh: WantedParcel[] = [];
  for (const parcel of wanted.values()) {
    if (fresh.length === MOST) break;
    const known = await readParcel(parcel.number);
    if (!known || known.wantedAt <= now - HOUR) fresh.push(parcel);
  }
  return fresh;
}

function parcelsOf(order: Order, conversation: Conversation): WantedParcel[] {
  if (order.fulfilment === 'amazon' || order.cancelled) return [];
  const store = marketplaceOf(conversation);
  const country = store === 'UK' ? 'GB' : (store ?? undefined);
  return shipmentsOf(order).flatMap((shipment) => wantedOf(shipment, country) ?? []);
}

/** A number alone chooses its carrier only if it is distinctive; any other needs the portal's word on the carrier. */
function wantedOf({ number, carrier }: OrderShipment, country: string | undefined): WantedParcel | null {
  if (!number) return null;
  const found = identify(number, { carrierText: carrier, country });
  const [first] = found.candidates;
  if (!first || found.strength === 'none') return null;
  if (found.strength === 'strong') return { number: found.number, carrier: first.carrier };
  const isNamed = carrier !== undefined && carriersNamed(carrier, country).includes(first.carrier);
  return isNamed ? { number: found.number, carrier: first.carrier } : null;
}
