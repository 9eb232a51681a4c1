import * as z from 'zod/mini';
import type { ShipmentReason, ShipmentStatus } from '../../model/shipment';
import { eventOf, failed, listOf, lookUp, parseBody, part, placeOf, Text, tracked, unreadable } from './read';
import type { Answered, Source } from './source';
import { stampOf } from './times';

// Milestones and status codes of Ship24's documentation and public clients, read 2026-11.
const BY_MILESTONE: Readonly<Record<string, ShipmentStatus>> = {
  pending: 'pending',
  info_received: 'info_received',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  available_for_pickup: 'available_for_pickup',
  failed_attempt: 'failed_attempt',
  delivered: 'delivered',
  exception: 'exception',
};
const BY_CODE: Readonly<Record<string, ShipmentStatus>> = {
  data_order_created: 'info_received',
  data_order_cancelled: 'cancelled',
  transit_handover: 'in_transit',
  transit_origin_country_departure: 'in_transit',
  destination_arrival: 'in_transit',
  customs_received: 'in_transit',
  customs_cleared: 'in_transit',
  customs_exception: 'exception',
  customs_rejected: 'exception',
  delivery_available_for_pickup: 'available_for_pickup',
  delivery_out_for_delivery: 'out_for_delivery',
  delivery_attempted: 'failed_attempt',
  delivery_refused: 'failed_attempt',
  delivery_exception: 'exception',
  delivery_delivered: 'delivered',
  exception_return: 'returned',
  exception_lost: 'exception',
  exception_discarded: 'exception',
};
/** Codes that say more than the milestone they come with. */
const SHARPER = new Set(['exception_return', 'data_order_cancelled']);
const REASONS: Readonly<Record<string, ShipmentReason>> = {
  customs_received: 'customs',
  customs_exception: 'customs',
  customs_rejected: 'customs',
  delivery_refused: 'refused',
  exception_lost: 'lost',
};

const Event = z.object({
  status: Text,
  statusCode: Text,
  statusMilestone: Text,
  occurrenceDatetime: Text,
  location: Text,
  trackingNumber: Text,
});
const Tracking = z.object({
  tracker: part(z.object({ trackingNumber: Text })),
  shipment: part(
    z.object({
      statusCode: Text,
      statusMilestone: Text,
      delivery: part(z.object({ estimatedDeliveryDate: Text })),
      trackingNumbers: listOf(z.object({ tn: Text })),
    }),
  ),
  events: listOf(Event),
});
const Body = z.object({
  data: part(z.object({ trackings: listOf(Tracking) })),
  errors: listOf(z.object({ code: Text, message: Text })),
});

function statusOf(milestone: string | undefined, code: string | undefined): ShipmentStatus {
  const known = lookUp(BY_MILESTONE, milestone);
  return known === 'unknown' || SHARPER.has(code ?? '') ? lookUp(BY_CODE, code) : known;
}

function parcelOf({ tracker, shipment, events }: z.infer<typeof Tracking>): Answered {
  const number = tracker?.trackingNumber ?? shipment?.trackingNumbers[0]?.tn ?? events[0]?.trackingNumber ?? '';
  const planned = stampOf(shipment?.delivery?.estimatedDeliveryDate);
  const code = shipment?.statusCode;
  return tracked(
    {
      number,
      status: statusOf(shipment?.statusMilestone, code),
      reason: Object.hasOwn(REASONS, code ?? '') ? REASONS[code ?? ''] : undefined,
      estimate: planned ? { from: planned, to: planned } : undefined,
    },
    events.flatMap((event) =>
      eventOf(
        stampOf(event.occurrenceDatetime),
        statusOf(event.statusMilestone, event.statusCode),
        event.status,
        placeOf(event.location),
      ),
    ),
  );
}

/** Ship24: one key, many carriers. */
export const SHIP24: Source = {
  id: 'ship24',
  name: 'Ship24',
  carriers: 'all',
  hosts: ['https://api.ship24.com'],
  fields: [{ id: 'key', label: 'API key' }],
  signUp: 'https://www.ship24.com/tracking-api',
  batch: 1,
  quota: { gap: 500 },
  seen: '2026-11-22',
  ask: ([number = ''], { key = '' }) => ({
    url: 'https://api.ship24.com/public/v1/trackers/track',
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ trackingNumber: number }),
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    const parcels = (parsed.data?.trackings ?? []).map(parcelOf);
    if (parcels.length > 0 && status < 400) return { parcels };
    const words = parsed.errors.map(({ code, message }) => `${code ?? ''} ${message ?? ''}`).join(' ');
    if (status === 404 && /not.?found/i.test(words)) return failed('not-found');
    if ((status === 400 || status === 422) && /tracking.?number/i.test(words)) return failed('invalid-number');
    return unreadable(status);
  },
};
