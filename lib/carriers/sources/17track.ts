import * as z from 'zod/mini';
import type { ShipmentReason, ShipmentStatus } from '../../model/shipment';
import { eventOf, failed, listOf, lookUp, parseBody, part, placeOf, Text, tracked, unreadable } from './read';
import type { Answered, HttpRequest, Keys, Source } from './source';
import { stampOf } from './times';

// Main and sub states of 17TRACK v2.4, identical in eight public clients, read 2026-11.
const BY_STATUS: Readonly<Record<string, ShipmentStatus>> = {
  NotFound: 'pending',
  InfoReceived: 'info_received',
  InTransit: 'in_transit',
  Expired: 'expired',
  AvailableForPickup: 'available_for_pickup',
  OutForDelivery: 'out_for_delivery',
  DeliveryFailure: 'failed_attempt',
  Delivered: 'delivered',
  Exception: 'exception',
};
const BY_SUB: Readonly<Record<string, ShipmentStatus>> = {
  Exception_Returning: 'returned',
  Exception_Returned: 'returned',
  Exception_Cancel: 'cancelled',
};
const REASON_OF_SUB: Readonly<Record<string, ShipmentReason>> = {
  InTransit_CustomsProcessing: 'customs',
  InTransit_CustomsRequiringInformation: 'customs',
  DeliveryFailure_Security: 'security',
  DeliveryFailure_Rejected: 'refused',
  DeliveryFailure_InvalidAddress: 'address',
  Exception_Security: 'security',
  Exception_Damage: 'damaged',
  Exception_Rejected: 'refused',
  Exception_Delayed: 'delay',
  Exception_Lost: 'lost',
};

const Event = z.object({
  time: Text,
  time_iso: Text,
  time_utc: Text,
  description: Text,
  location: Text,
  stage: Text,
  sub_status: Text,
});
const Info = z.object({
  latest_status: part(z.object({ status: Text, sub_status: Text })),
  time_metrics: part(z.object({ estimated_delivery_date: part(z.object({ from: Text, to: Text })) })),
  tracking: part(z.object({ providers: listOf(z.object({ events: listOf(Event) })) })),
});
const Body = z.object({
  code: z.catch(z.optional(z.coerce.number()), undefined),
  data: part(
    z.object({
      accepted: listOf(z.object({ number: Text, track_info: part(Info) })),
      rejected: listOf(z.object({ number: Text, error: part(z.object({ code: Text })) })),
      errors: listOf(z.object({ code: Text })),
    }),
  ),
});

const statusOf = (status: string | undefined, sub: string | undefined): ShipmentStatus => {
  const bySub = lookUp(BY_SUB, sub);
  return bySub === 'unknown' ? lookUp(BY_STATUS, status ?? sub?.split('_')[0]) : bySub;
};

const UNREGISTERED = '-18019902';

function errorFor(code: string | undefined) {
  switch (code) {
    case '-18010002':
      return failed('auth');
    case '-18010014':
      return failed('malformed');
    // Not registered yet: the desk registers a number before it asks, and asks again soon.
    case UNREGISTERED:
      return failed('not-found', 60);
    case '-18019903':
      return failed('invalid-number');
    default:
      return failed('malformed');
  }
}

function parcelOf(number: string, info: z.infer<typeof Info>): Answered {
  const { status: stated, sub_status: sub } = info.latest_status ?? {};
  if (sub === 'NotFound_InvalidCode') return { number, ...failed('invalid-number') };
  const events = (info.tracking?.providers ?? []).flatMap((provider) =>
    provider.events.flatMap((event) =>
      eventOf(
        stampOf(event.time_iso) ?? stampOf(event.time_utc) ?? stampOf(event.time),
        statusOf(undefined, event.sub_status ?? event.stage),
        event.description,
        placeOf(event.location),
      ),
    ),
  );
  const planned = info.time_metrics?.estimated_delivery_date;
  return tracked(
    {
      number,
      status: statusOf(stated, sub),
      reason: Object.hasOwn(REASON_OF_SUB, sub ?? '') ? REASON_OF_SUB[sub ?? ''] : undefined,
      estimate: { from: stampOf(planned?.from), to: stampOf(planned?.to) },
    },
    events,
  );
}

const post = (path: string, numbers: readonly string[], { key = '' }: Keys): HttpRequest => ({
  url: `https://api.17track.net/track/v2.4/${path}`,
  method: 'POST',
  headers: { '17token': key, 'Content-Type': 'application/json' },
  body: JSON.stringify(numbers.map((number) => ({ number }))),
});

/** 17TRACK v2.4: one key, many carriers; a number is registered once and then asked for. */
export const SEVENTEEN_TRACK: Source = {
  id: '17track',
  name: '17TRACK',
  carriers: 'all',
  hosts: ['https://api.17track.net'],
  fields: [{ id: 'key', label: '17token' }],
  signUp: 'https://api.17track.net',
  batch: 40,
  // Three requests a second.
  quota: { gap: 350 },
  seen: '2026-11-22',
  register: (numbers, keys) => post('register', numbers, keys),
  ask: (numbers, keys) => post('gettrackinfo', numbers, keys),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed || status >= 400) return unreadable(status);
    const { accepted = [], rejected = [], errors = [] } = parsed.data ?? {};
    const parcels: Answered[] = [
      ...accepted.flatMap(({ number, track_info }) => (number && track_info ? [parcelOf(number, track_info)] : [])),
      ...rejected.map(({ number, error }) => ({
        ...(number ? { number } : {}),
        ...errorFor(error?.code),
        ...(error?.code === UNREGISTERED ? { unregistered: true as const } : {}),
      })),
    ];
    if (parcels.length > 0) return { parcels };
    const first = errors[0]?.code ?? (parsed.code ? String(parsed.code) : undefined);
    return first ? errorFor(first) : unreadable(status);
  },
};
