import * as z from 'zod/mini';
import type { ShipmentStatus } from '../../model/shipment';
import { eventOf, failed, listOf, lookUp, parseBody, part, placeOf, reasonIn, Text, tracked, unreadable } from './read';
import type { Answered, Source } from './source';
import { stampOf } from './times';

// Event codes from public code, categories from the same and one official sample, read 2026-11. The full list of either is
// not public: others stay unknown. "Ready for delivery" is at the delivery office, not with the postman.
const BY_EVENT: Readonly<Record<string, ShipmentStatus>> = {
  EVKSP: 'delivered',
  EVKSF: 'delivered',
  EVGPD: 'out_for_delivery',
  EVKNA: 'failed_attempt',
  EVNDA: 'available_for_pickup',
  EVNSR: 'in_transit',
  EVODO: 'in_transit',
  EVNMI: 'in_transit',
};
const BY_CATEGORY: Readonly<Record<string, ShipmentStatus>> = {
  delivered: 'delivered',
  collected: 'delivered',
  'in transit': 'in_transit',
  'ready for delivery': 'in_transit',
  'out for delivery': 'out_for_delivery',
};

const Event = z.object({ eventCode: Text, eventName: Text, eventDateTime: Text, locationName: Text });
const Failure = z.object({ errorCode: Text });
const Piece = z.object({
  mailPieceId: Text,
  summary: part(
    z.object({
      lastEventCode: Text,
      lastEventName: Text,
      lastEventDateTime: Text,
      lastEventLocationName: Text,
      statusCategory: Text,
      statusDescription: Text,
    }),
  ),
  estimatedDelivery: part(z.object({ date: Text, startOfEstimatedWindow: Text, endOfEstimatedWindow: Text })),
  events: listOf(Event),
  error: part(Failure),
});
const Body = z.object({ mailPieces: listOf(Piece), errors: listOf(Failure), httpCode: Text });

function errorFor(code: string | undefined) {
  switch (code) {
    case 'E1142':
      return failed('not-found');
    case 'E0004':
      return failed('auth');
    case 'E0009':
      return failed('server');
    case 'E0016':
      return failed('forbidden');
    default:
      return null;
  }
}

function parcelOf(piece: z.infer<typeof Piece>): Answered | null {
  const number = piece.mailPieceId ?? '';
  const failure = errorFor(piece.error?.errorCode);
  if (failure) return { number, ...failure };
  const { summary } = piece;
  if (!summary && piece.events.length === 0) return null;
  const newest = piece.events[0];
  const byEvent = lookUp(BY_EVENT, summary?.lastEventCode ?? newest?.eventCode);
  const status = byEvent === 'unknown' ? lookUp(BY_CATEGORY, summary?.statusCategory?.trim().toLowerCase()) : byEvent;
  const { date, startOfEstimatedWindow: from, endOfEstimatedWindow: to } = piece.estimatedDelivery ?? {};
  const day = (time: string | undefined) => stampOf(date && time ? `${date}T${time}` : date);
  const events =
    piece.events.length > 0
      ? piece.events
      : [
          {
            eventCode: summary?.lastEventCode,
            eventName: summary?.lastEventName,
            eventDateTime: summary?.lastEventDateTime,
            locationName: summary?.lastEventLocationName,
          },
        ];
  return tracked(
    {
      number,
      status,
      reason: reasonIn(status, summary?.statusDescription, newest?.eventName),
      deliveredAt: status === 'delivered' ? stampOf(summary?.lastEventDateTime) : null,
      estimate: date ? { from: day(from), to: day(to) } : undefined,
    },
    events.flatMap((event) =>
      eventOf(
        stampOf(event.eventDateTime),
        lookUp(BY_EVENT, event.eventCode),
        event.eventName,
        placeOf(event.locationName),
      ),
    ),
  );
}

/** Royal Mail Tracking v2, for account customers. Source: a copy of its specification of 2021, which may have moved. */
export const ROYAL_MAIL: Source = {
  id: 'royal-mail',
  name: 'Royal Mail',
  carriers: ['royal-mail'],
  hosts: ['https://api.royalmail.net'],
  fields: [
    { id: 'id', label: 'X-IBM-Client-Id' },
    { id: 'secret', label: 'X-IBM-Client-Secret' },
  ],
  signUp: 'https://developer.royalmail.net',
  batch: 1,
  quota: { gap: 1000, perDay: 2000 },
  seen: '2026-11-22',
  ask: ([number = ''], { id = '', secret = '' }) => ({
    url: `https://api.royalmail.net/mailpieces/v2/${encodeURIComponent(number)}/events`,
    method: 'GET',
    headers: {
      'X-IBM-Client-Id': id,
      'X-IBM-Client-Secret': secret,
      'X-Accept-RMG-Terms': 'yes',
      Accept: 'application/json',
    },
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    const known = parsed.errors.map(({ errorCode }) => errorFor(errorCode)).find(Boolean);
    if (known) return known;
    if (status >= 400) return unreadable(status);
    const parcels = parsed.mailPieces.flatMap((piece) => parcelOf(piece) ?? []);
    return parcels.length > 0 ? { parcels } : unreadable(status);
  },
};
