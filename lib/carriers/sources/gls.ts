import * as z from 'zod/mini';
import type { ShipmentStatus } from '../../model/shipment';
import { tokenAt } from './oauth';
import { eventOf, failed, listOf, lookUp, parseBody, part, placeOf, reasonIn, Text, tracked, unreadable } from './read';
import type { Answered, Source } from './source';
import { stampOf } from './times';

// GLS's OpenAPI 1.0.7, read 2026-11; the assignment is ours. DELIVEREDPS is "delivered to a parcel shop": it waits there.
const BY_STATUS: Readonly<Record<string, ShipmentStatus>> = {
  PREADVICE: 'info_received',
  PLANNEDPICKUP: 'info_received',
  INPICKUP: 'info_received',
  INTRANSIT: 'in_transit',
  INWAREHOUSE: 'in_transit',
  INDELIVERY: 'out_for_delivery',
  DELIVEREDPS: 'available_for_pickup',
  DELIVERED: 'delivered',
  FINAL: 'delivered',
  NOTDELIVERED: 'failed_attempt',
  NOTPICKEDUP: 'exception',
  CANCELED: 'cancelled',
};

const Event = z.object({ code: Text, city: Text, country: Text, description: Text, eventDateTime: Text });
const Parcel = z.object({
  requested: Text,
  unitno: Text,
  status: Text,
  statusDateTime: Text,
  events: listOf(Event),
  errorCode: Text,
});
const Body = z.object({
  parcels: part(listOf(Parcel)),
  fault: part(z.object({ detail: part(z.object({ errorcode: Text })) })),
  errorCode: Text,
});

function errorFor(code: string | undefined) {
  switch (code) {
    case 'E_404_01':
    case 'E_404_02':
      return failed('not-found');
    case 'E_400_01':
    case 'E_400_03':
      return failed('invalid-number');
    case 'E_400_02':
      return failed('malformed');
    case 'E_500_01':
      return failed('server');
    case 'policies.ratelimit.QuotaViolation':
      return failed('quota');
    default:
      return null;
  }
}

function parcelOf(parcel: z.infer<typeof Parcel>): Answered {
  const number = parcel.unitno ?? parcel.requested ?? '';
  const error = parcel.errorCode ? (errorFor(parcel.errorCode) ?? failed('malformed')) : null;
  if (error) return { number: parcel.requested ?? number, ...error };
  const status = lookUp(BY_STATUS, parcel.status?.toUpperCase());
  // Events carry codes that no public table explains; the newest one is what the status stands for.
  const newest = parcel.events
    .map(({ eventDateTime }) => eventDateTime ?? '')
    .sort()
    .at(-1);
  return tracked(
    {
      number: parcel.requested ?? number,
      status,
      reason: reasonIn(status, ...parcel.events.slice(0, 3).map(({ description }) => description)),
      deliveredAt: status === 'delivered' ? stampOf(parcel.statusDateTime) : null,
    },
    parcel.events.flatMap((event) =>
      eventOf(
        stampOf(event.eventDateTime),
        event.eventDateTime === newest ? status : 'unknown',
        event.description,
        placeOf(event.city, event.country),
      ),
    ),
  );
}

/** GLS Track and Trace, 10 numbers a request, 500 requests a day. Source: GLS's OpenAPI file. */
export const GLS: Source = {
  id: 'gls',
  name: 'GLS',
  carriers: ['gls'],
  hosts: ['https://api.gls-group.net'],
  fields: [
    { id: 'id', label: 'Client ID' },
    { id: 'secret', label: 'Client Secret' },
  ],
  signUp: 'https://dev-portal.gls-group.net',
  batch: 10,
  quota: { gap: 1000, perDay: 500 },
  seen: '2026-11-22',
  token: tokenAt('https://api.gls-group.net/oauth2/v2/token', 'form'),
  ask: (numbers, _keys, token) => ({
    url: `https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/${numbers.map(encodeURIComponent).join(',')}?showEvents=true`,
    method: 'GET',
    headers: { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' },
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    const parcels = (parsed.parcels ?? []).map(parcelOf);
    if (parcels.length > 0 && (status < 400 || parcels.every((parcel) => 'error' in parcel))) return { parcels };
    return errorFor(parsed.fault?.detail?.errorcode ?? parsed.errorCode) ?? unreadable(status);
  },
};
