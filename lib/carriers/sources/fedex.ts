import * as z from 'zod/mini';
import type { ShipmentReason } from '../../model/shipment';
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
  reasonIn,
  Text,
  tracked,
  unreadable,
} from './read';
import type { Answered, Source } from './source';
import { stampOf } from './times';

// FedEx's derived status codes: "Basic Integrated Visibility" 1.0.0 and its saved code table, read 2026-11.
const BY_CODE = byCode({
  info_received: 'OC EP MD AP',
  in_transit: 'PU PX IT IX AA AC AF AR AX DP EA EO FD LO OF Ow OX PF PL PM SF TR CC CP AO SP',
  out_for_delivery: 'OD ED AD',
  available_for_pickup: 'HL HP',
  failed_attempt: 'DE',
  delivered: 'DL',
  exception: 'SE DY DD CD PD DR',
  returned: 'RS RT',
  cancelled: 'CA',
});
// Requests and changes by people: they say nothing of where the parcel is.
const ABOUT_REQUESTS = new Set('RR RM RC RP LP RG RD CH DS'.split(' '));
const REASON_OF_CODE: Readonly<Record<string, ShipmentReason>> = {
  CD: 'customs',
  DY: 'delay',
  DD: 'delay',
  PD: 'delay',
};

const Detail = z.object({ reasonDescription: Text, actionDescription: Text });
const Latest = z.object({
  code: Text,
  derivedCode: Text,
  description: Text,
  statusByLocale: Text,
  ancillaryDetails: listOf(Detail),
  delayDetail: part(z.object({ type: Text, subType: Text, status: Text })),
});
const Place = z.object({ city: Text, stateOrProvinceCode: Text, countryCode: Text });
const Scan = z.object({
  date: Text,
  eventType: Text,
  derivedStatusCode: Text,
  eventDescription: Text,
  exceptionDescription: Text,
  scanLocation: part(Place),
});
const Failure = z.object({ code: Text, message: Text });
const Result = z.object({
  trackingNumberInfo: part(z.object({ trackingNumber: Text })),
  latestStatusDetail: part(Latest),
  dateAndTimes: listOf(z.object({ type: Text, dateTime: Text })),
  estimatedDeliveryTimeWindow: part(z.object({ window: part(z.object({ begins: Text, ends: Text })) })),
  scanEvents: listOf(Scan),
  error: part(Failure),
});
const Body = z.object({
  output: part(
    z.object({
      completeTrackResults: listOf(z.object({ trackingNumber: Text, trackResults: listOf(Result) })),
      alerts: listOf(z.object({ code: Text, alertType: Text, message: Text })),
    }),
  ),
  errors: listOf(Failure),
});

function parcelOf(number: string, result: z.infer<typeof Result>): Answered {
  const failure = result.error?.code ? errorFor(result.error.code) : null;
  if (failure && !result.latestStatusDetail?.derivedCode) return { number, ...failure };
  const latest = result.latestStatusDetail;
  const events = result.scanEvents.flatMap((scan) => {
    const { city, stateOrProvinceCode, countryCode } = scan.scanLocation ?? {};
    return eventOf(
      stampOf(scan.date),
      lookUp(BY_CODE, scan.derivedStatusCode ?? scan.eventType),
      scan.exceptionDescription || scan.eventDescription,
      placeOf(city, stateOrProvinceCode, countryCode),
    );
  });
  const code = latest?.derivedCode ?? latest?.code;
  const status = ABOUT_REQUESTS.has(code ?? '')
    ? (events.find((event) => event.status !== 'unknown')?.status ?? 'unknown')
    : lookUp(BY_CODE, code);
  const time = (type: string) => stampOf(result.dateAndTimes.find((one) => one.type === type)?.dateTime);
  const { begins, ends } = result.estimatedDeliveryTimeWindow?.window ?? {};
  const delay = latest?.delayDetail;
  const texts = [
    delay?.type,
    ...(latest?.ancillaryDetails ?? []).flatMap((detail) => [detail.reasonDescription, detail.actionDescription]),
    latest?.description,
  ];
  return tracked(
    {
      number,
      status,
      reason:
        reasonIn(status, ...texts) ?? REASON_OF_CODE[code ?? ''] ?? (delay?.status === 'DELAYED' ? 'delay' : undefined),
      deliveredAt: time('ACTUAL_DELIVERY'),
      estimate: {
        from: stampOf(begins) ?? time('ESTIMATED_DELIVERY'),
        to: stampOf(ends) ?? time('ESTIMATED_DELIVERY'),
      },
    },
    events,
  );
}

function errorFor(code: string) {
  if (/NOTFOUND$/.test(code) && code.startsWith('TRACKING.')) return failed('not-found');
  if (/^TRACKING\.TRACKINGNUMBER\.(?:EMPTY|INVALID)/.test(code)) return failed('invalid-number');
  if (code === 'NOT.AUTHORIZED.ERROR') return failed('auth');
  if (code === 'FORBIDDEN.ERROR') return failed('forbidden');
  if (code === 'INTERNAL.SERVER.ERROR' || code === 'SERVICE.UNAVAILABLE.ERROR') return failed('server');
  return null;
}

/** FedEx Track API, 30 numbers a request. Source: FedEx's OpenAPI file and rate-limit page. */
export const FEDEX: Source = {
  id: 'fedex',
  name: 'FedEx',
  carriers: ['fedex'],
  hosts: ['https://apis.fedex.com'],
  fields: [
    { id: 'id', label: 'API Key' },
    { id: 'secret', label: 'Secret Key' },
  ],
  signUp: 'https://developer.fedex.com',
  batch: 30,
  quota: { gap: 1000, perDay: 100_000 },
  seen: '2026-11-22',
  token: tokenAt('https://apis.fedex.com/oauth/token', 'form'),
  ask: (numbers, _keys, token) => ({
    url: 'https://apis.fedex.com/track/v1/trackingnumbers',
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'x-locale': 'en_US' },
    body: JSON.stringify({
      includeDetailedScans: true,
      trackingInfo: numbers.map((trackingNumber) => ({ trackingNumberInfo: { trackingNumber } })),
    }),
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    const results = (parsed.output?.completeTrackResults ?? []).flatMap(({ trackingNumber, trackResults }) =>
      // Several results of one number: a number that was used twice; the first is the newest.
      trackResults
        .slice(0, 1)
        .map((result) => parcelOf(trackingNumber ?? result.trackingNumberInfo?.trackingNumber ?? '', result)),
    );
    if (results.length > 0) return { parcels: results };
    const codes = [...parsed.errors, ...(parsed.output?.alerts ?? [])].map(({ code }) => code ?? '');
    return codes.map(errorFor).find(Boolean) ?? unreadable(status);
  },
};
