import { identify } from '../carriers/identify';
import { CARRIERS } from '../carriers/registry';
import { shipmentsOf } from '../inbox/order-facts';
import type { Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import type { Parcel, ParcelEvent } from '../model/parcel';
import type { ShipmentStatus } from '../model/shipment';
import type { OrderShipment } from '../model/sighting';
import type { Facts, WhenRange } from './facts';

/** Where and when a reply is written, and what the agent chose where there are several. */
export interface Writing {
  /** ms UTC. */
  now: number;
  /** IANA zone of the agent. */
  zone: string;
  /** BCP 47 of the reply: for the carrier's page. */
  language?: string | undefined;
  /** Of several orders or parcels, those that the agent looks at. */
  chosen?: { orderId?: string | undefined; number?: string | undefined } | undefined;
}

interface Sent {
  shipment: OrderShipment;
  parcel: Parcel | undefined;
}

/**
 * What a template may say about a conversation. What is not certain is left out: of two orders, or two parcels that are
 * both on their way, none is taken unless the agent has chosen. Nobody's name is among it.
 * @param orders those of the conversation
 * @param parcels what is known of parcels, any number of them
 */
export function factsOf(
  conversation: Pick<Conversation, 'portal' | 'orderId' | 'promised'>,
  orders: readonly Order[],
  parcels: readonly Parcel[],
  { now, zone, language, chosen = {} }: Writing,
): Facts {
  const order = only(orders, ({ orderId }) => orderId === chosen.orderId);
  const orderId = conversation.orderId ?? order?.orderId;
  const promised = order?.promised ?? (orders.length < 2 ? conversation.promised : undefined);
  const facts: Facts = { portal: conversation.portal, now, zone };
  if (orderId) facts.orderId = orderId;
  if (promised) facts.promised = promised;
  if (!order) return facts;
  if (order.items.length > 0) facts.itemTitles = order.items.map(({ title }) => title);
  if (order.dispatchBy) facts.dispatchBy = order.dispatchBy;
  if (order.deliveredAt) facts.deliveredAt = order.deliveredAt;
  const sent = shipmentsOf(order).map((shipment): Sent => ({ shipment, parcel: parcelOf(shipment, parcels) }));
  const one =
    only(sent, ({ shipment }) => shipment.number !== undefined && shipment.number === chosen.number) ?? last(sent);
  return one ? { ...facts, ...aboutParcel(one, language) } : facts;
}

/** The only one, or the one that was chosen. */
function only<T>(all: readonly T[], isChosen: (one: T) => boolean): T | undefined {
  return all.find(isChosen) ?? (all.length === 1 ? all[0] : undefined);
}

/** Of several parcels the only one that has not arrived. */
function last(sent: readonly Sent[]): Sent | undefined {
  const open = sent.filter((one) => statusOf(one) !== 'delivered');
  return open.length === 1 ? open[0] : undefined;
}

const plain = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();

function parcelOf({ number }: OrderShipment, parcels: readonly Parcel[]): Parcel | undefined {
  return number ? parcels.find((parcel) => plain(parcel.number) === plain(number)) : undefined;
}

/** The carrier's word, where it gave one; else the portal's. */
function statusOf({ shipment, parcel }: Sent): ShipmentStatus | undefined {
  return parcel && parcel.status !== 'unknown' ? parcel.status : shipment.status;
}

function aboutParcel(sent: Sent, language: string | undefined): Partial<Facts> {
  const { shipment, parcel } = sent;
  const facts: Partial<Facts> = {};
  const status = statusOf(sent);
  if (status) facts.status = status;
  if (shipment.number) {
    const { number, strength, candidates } = identify(shipment.number, {
      carrierText: shipment.carrier,
      ...(language ? { language: language.slice(0, 2).toLowerCase() } : {}),
    });
    facts.trackingNumber = number;
    // A number that two carriers may have leads to a page only where the parcel itself or its form tells whose it is.
    const known = candidates.find(({ carrier }) => carrier === parcel?.carrier && parcel.toldAt !== undefined);
    const sure = known ?? (strength === 'strong' || candidates.length === 1 ? candidates[0] : undefined);
    if (sure) Object.assign(facts, { trackingLink: sure.url, carrierName: CARRIERS[sure.carrier].brand });
  }
  if (!facts.carrierName && shipment.carrier) facts.carrierName = shipment.carrier;
  return parcel ? { ...facts, ...aboutJourney(parcel) } : facts;
}

/** States of a parcel that somebody carries. */
const MOVING: ReadonlySet<ShipmentStatus> = new Set(['in_transit', 'out_for_delivery', 'failed_attempt', 'delivered']);

function aboutJourney(parcel: Parcel): Partial<Facts> {
  const { events, estimate, deliveredAt, zone } = parcel;
  const zoned = (at: string) => (zone ? { at, zone } : { at });
  const facts: Partial<Facts> = {};
  const [newest] = events;
  if (newest) facts.lastEventAt = whenOf(newest);
  if (estimate) facts.estimate = { from: zoned(estimate.from), to: zoned(estimate.to) };
  if (deliveredAt) facts.deliveredAt = { from: zoned(deliveredAt), to: zoned(deliveredAt) };
  // Only a journey told from its announcement on tells when it began.
  const first = events.findLastIndex(({ status }) => MOVING.has(status));
  const begun = events[first];
  const isWhole = events.slice(first + 1).some(({ status }) => status === 'info_received' || status === 'pending');
  if (begun && isWhole) facts.dispatched = sameDay(begun);
  return facts;
}

const whenOf = ({ at, zone }: ParcelEvent) => (zone ? { at, zone } : { at });

const sameDay = (event: ParcelEvent): WhenRange => ({ from: whenOf(event), to: whenOf(event) });
