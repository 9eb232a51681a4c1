import * as z from 'zod/mini';
import type { ShipmentStatus } from '../../model/shipment';
import { tokenAt } from './oauth';
import {
  byCode,
  eventOf,
  failed,
  listOf,
  lookUp,
  parseBody,
  part,
  placeOf,
  plain,
  reasonIn,
  statusError,
  Text,
  tracked,
  unreadable,
} from './read';
import type { Source } from './source';
import { stampOf } from './times';

// `statusCategory`: Delivered and Accepted in official samples, the next five in public code; the last three are guesses
// after their wording. Read 2026-11. "Delivered to Agent" is a hand-over: the buyer has not got it yet.
const BY_CATEGORY: Readonly<Record<string, ShipmentStatus>> = {
  delivered: 'delivered',
  accepted: 'in_transit',
  'pre-shipment': 'info_received',
  'in transit': 'in_transit',
  'out for delivery': 'out_for_delivery',
  'available for pickup': 'available_for_pickup',
  alert: 'exception',
  'delivery attempt': 'failed_attempt',
  'return to sender': 'returned',
  'delivered to agent': 'in_transit',
};
const BY_EVENT = byCode({ delivered: '01', out_for_delivery: 'OF', in_transit: '07 A1 10 T1 TL SF 03' });
const BY_WORDS: readonly [RegExp, ShipmentStatus][] = [
  [/^delivered to agent/i, 'in_transit'],
  [/^delivered/i, 'delivered'],
  [/out for delivery/i, 'out_for_delivery'],
  [/available for pickup|ready for pickup/i, 'available_for_pickup'],
  [/notice left|delivery attempt|no access/i, 'failed_attempt'],
  [/return(?:ed|ing)? to sender/i, 'returned'],
  [/pre-?shipment|label created/i, 'info_received'],
  [/^alert|undeliverable|held|missent|delay/i, 'exception'],
  [/in transit|arriv|depart|accept|processed|in possession|picked up|origin/i, 'in_transit'],
];

const Event = z.object({
  eventType: Text,
  eventCode: Text,
  eventTimestamp: Text,
  GMTTimestamp: Text,
  GMTOffset: Text,
  eventCity: Text,
  eventState: Text,
  eventCountry: Text,
});
const Body = z.object({
  trackingNumber: Text,
  status: Text,
  statusCategory: Text,
  statusSummary: Text,
  expectedDeliveryTimeStamp: Text,
  trackingEvents: listOf(Event),
  error: part(
    z.object({ code: Text, message: Text, errors: listOf(z.object({ code: Text, title: Text, detail: Text })) }),
  ),
});

/** USPS says local time with a false `Z`; the zone is known only where the GMT stamp or the offset is. */
function stampOfEvent({ GMTTimestamp, GMTOffset, eventTimestamp }: z.infer<typeof Event>) {
  const absolute = stampOf(GMTTimestamp);
  if (absolute) return absolute.zone ? stampOf(`${absolute.at}Z`) : absolute;
  const local = eventTimestamp?.replace(/z$/i, '');
  return stampOf(`${local}${/^[+-]\d{2}:\d{2}$/.test(GMTOffset ?? '') ? GMTOffset : ''}`);
}

function statusOfEvent({ eventCode, eventType }: z.infer<typeof Event>): ShipmentStatus {
  const known = lookUp(BY_EVENT, eventCode);
  if (known !== 'unknown') return known;
  return BY_WORDS.find(([words]) => words.test(plain(eventType)))?.[1] ?? 'unknown';
}

// Codes of the tracking part of USPS's error inventory.
function errorFor(code: string | undefined) {
  switch (code) {
    case '150001':
    case '150002':
    case '150003':
    case '150004':
    case '150009':
      return failed('not-found');
    case '150010':
      return failed('forbidden');
    case '150011':
    case '150012':
      return failed('invalid-number');
    default:
      return null;
  }
}

/**
 * USPS Tracking v3. Since 2026-04-01 it answers only for labels whose owner the key belongs to or who has agreed.
 * Source: USPS's public API examples and error inventory.
 */
export const USPS: Source = {
  id: 'usps',
  name: 'USPS (own labels)',
  carriers: ['usps'],
  hosts: ['https://apis.usps.com'],
  fields: [
    { id: 'id', label: 'Consumer Key' },
    { id: 'secret', label: 'Consumer Secret' },
  ],
  signUp: 'https://developers.usps.com',
  batch: 1,
  // New apps get about 60 requests an hour over all of USPS's APIs (users' reports).
  quota: { gap: 2000, perHour: 55 },
  seen: '2026-11-22',
  token: tokenAt('https://apis.usps.com/oauth2/v3/token', 'json'),
  ask: ([number = ''], _keys, token) => ({
    url: `https://apis.usps.com/tracking/v3/tracking/${encodeURIComponent(number)}?expand=DETAIL`,
    method: 'GET',
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    const { error } = parsed;
    if (error || status >= 400) {
      const said = [
        error?.code,
        error?.message,
        ...(error?.errors ?? []).flatMap(({ code, title, detail }) => [code, title, detail]),
      ];
      const code = said.map((text) => /\b1500\d\d\b/.exec(text ?? '')?.[0]).find(Boolean);
      const stated = statusError(status) ?? statusError(Number(error?.code));
      return errorFor(code) ?? (stated ? { error: stated } : unreadable(status));
    }
    if (!parsed.trackingNumber) return unreadable(status);
    const category = lookUp(BY_CATEGORY, plain(parsed.statusCategory).toLowerCase());
    const newest = parsed.trackingEvents[0];
    const result = category === 'unknown' && newest ? statusOfEvent(newest) : category;
    const expected = stampOf(parsed.expectedDeliveryTimeStamp);
    return {
      parcels: [
        tracked(
          {
            number: parsed.trackingNumber,
            status: result,
            reason: reasonIn(result, parsed.status, parsed.statusSummary, newest?.eventType),
            estimate: expected ? { from: expected, to: expected } : undefined,
          },
          parsed.trackingEvents.flatMap((event) =>
            eventOf(
              stampOfEvent(event),
              statusOfEvent(event),
              event.eventType,
              placeOf(event.eventCity, event.eventState, event.eventCountry),
            ),
          ),
        ),
      ],
    };
  },
};
