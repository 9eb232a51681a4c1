import * as z from 'zod/mini';
import type { ShipmentReason, ShipmentStatus } from '../../model/shipment';
import { eventOf, failed, listOf, lookUp, parseBody, part, placeOf, reasonIn, Text, tracked, unreadable } from './read';
import type { Answered, Source } from './source';
import { stampOf } from './times';

// `statusCode` of DHL Shipment Tracking Unified 1.5, read 2026-11. DHL's "unknown" means: no scan yet.
const BY_CODE: Readonly<Record<string, ShipmentStatus>> = {
  'pre-transit': 'info_received',
  transit: 'in_transit',
  delivered: 'delivered',
  failure: 'exception',
  unknown: 'pending',
};
// There is no code for out for delivery, pick-up or a failed attempt: the wording says it (asked for in English).
const BY_WORDS: readonly [RegExp, ShipmentStatus][] = [
  [
    /\bout for delivery\b|^577$|\bwith (?:the )?delivery courier\b|loaded (?:in)?to the delivery vehicle/i,
    'out_for_delivery',
  ],
  [
    /\bready for (?:collection|pick-?up)\b|\bawaiting collection\b|available for (?:collection|pick-?up)/i,
    'available_for_pickup',
  ],
];
const FAILURE_WORDS: readonly [RegExp, ShipmentStatus][] = [
  [/\breturn(?:ed|ing)?\b[^.]{0,30}\b(?:sender|shipper)\b/i, 'returned'],
  [
    /\bdelivery (?:was )?(?:attempt|unsuccessful|not possible)|\bcould not be delivered\b|\brecipient (?:was )?(?:absent|not at home)/i,
    'failed_attempt',
  ],
];
const CUSTOMS = new Set(['447', '449', '506']);

const Place = z.object({ address: part(z.object({ addressLocality: Text, countryCode: Text })) });
const Event = z.object({
  timestamp: Text,
  statusCode: Text,
  status: Text,
  description: Text,
  location: part(Place),
});
const Shipment = z.object({
  id: Text,
  status: part(Event),
  estimatedTimeOfDelivery: Text,
  estimatedDeliveryTimeFrame: part(z.object({ estimatedFrom: Text, estimatedThrough: Text })),
  events: listOf(Event),
});
const Body = z.object({ shipments: part(listOf(Shipment)), title: Text, detail: Text });

type Stated = z.infer<typeof Event>;

function statusOf({ statusCode, status, description }: Stated): ShipmentStatus {
  const known = lookUp(BY_CODE, statusCode?.toLowerCase());
  const words = known === 'in_transit' ? BY_WORDS : known === 'exception' ? FAILURE_WORDS : [];
  const texts = [status, description].map((text) => text?.slice(0, 300) ?? '');
  return words.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1] ?? known;
}

function reasonOf(stated: Stated | undefined, status: ShipmentStatus): ShipmentReason | undefined {
  if (CUSTOMS.has(stated?.status ?? '')) return 'customs';
  return reasonIn(status, stated?.status, stated?.description);
}

function parcelOf(shipment: z.infer<typeof Shipment>): Answered {
  const stated = shipment.status ?? shipment.events[0];
  const status = stated ? statusOf(stated) : 'unknown';
  const at = stampOf(shipment.estimatedTimeOfDelivery);
  const frame = shipment.estimatedDeliveryTimeFrame;
  return tracked(
    {
      number: shipment.id ?? '',
      status,
      reason: reasonOf(stated, status),
      deliveredAt: status === 'delivered' ? stampOf(stated?.timestamp) : null,
      estimate: { from: stampOf(frame?.estimatedFrom) ?? at, to: stampOf(frame?.estimatedThrough) ?? at },
    },
    shipment.events.flatMap((event) => {
      const { addressLocality, countryCode } = event.location?.address ?? {};
      return eventOf(
        stampOf(event.timestamp),
        statusOf(event),
        event.description || event.status,
        placeOf(addressLocality, countryCode === addressLocality ? undefined : countryCode),
      );
    }),
  );
}

/** DHL Shipment Tracking Unified: one key for all of DHL. Source: DHL's developer portal and support pages. */
export const DHL: Source = {
  id: 'dhl',
  name: 'DHL',
  carriers: ['dhl'],
  hosts: ['https://api-eu.dhl.com'],
  fields: [{ id: 'key', label: 'API Key' }],
  signUp: 'https://developer.dhl.com/api-reference/shipment-tracking',
  batch: 1,
  quota: { gap: 1100, perDay: 250 },
  seen: '2026-11-22',
  ask: ([number = ''], { key = '' }) => ({
    url: `https://api-eu.dhl.com/track/shipments?trackingNumber=${encodeURIComponent(number)}&language=en`,
    method: 'GET',
    headers: { 'DHL-API-Key': key, Accept: 'application/json' },
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    // A 404 that is not DHL's own says nothing about the parcel.
    if (status === 404)
      return /no (?:result|shipment)/i.test(`${parsed.title} ${parsed.detail}`)
        ? failed('not-found')
        : unreadable(status);
    if (status === 400) return failed('invalid-number');
    if (status >= 400) return unreadable(status);
    const parcels = (parsed.shipments ?? []).map(parcelOf);
    return parcels.length > 0 ? { parcels } : unreadable(status);
  },
};
