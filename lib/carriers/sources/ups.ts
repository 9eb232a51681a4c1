import * as z from 'zod/mini';
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
import { compactStamp } from './times';

// Three-digit status codes: UPS's developer appendix (saved copies), read 2026-11; the assignment is ours.
// 143 "delivered to agent" is a hand-over for the last mile, so not delivered.
const BY_CODE = byCode({
  info_received: '003 044 045 079 080 157 166',
  in_transit: '005 010 012 014 016 025 038 039 047 057 071 073 074 084 087 092 134 137 143 158 159 160 164 165',
  out_for_delivery: '006 021 037 072 078 089 091 146 162',
  available_for_pickup: '017 040 144 161',
  failed_attempt: '022 023 024 060 061 062 066 145',
  delivered: '011 026',
  exception: '032 046 048 049 050 051 052 053 086 090 013 029 030 058 059 064 068 069 076 124 125 147 149',
  returned: '033 034 035 036 067 081 118',
  cancelled: '007 043',
  unknown: '000 148 163',
});
const DELAYS = new Set('032 046 048 049 050 051 052 053 086 090'.split(' '));
// Where the code is not in the table. `I` covers transit and out for delivery alike, so it says the lesser.
const BY_TYPE = byCode({ delivered: 'D', in_transit: 'I', info_received: 'M', cancelled: 'MV', exception: 'X' });

const Status = z.object({
  type: Text,
  code: Text,
  statusCode: Text,
  description: Text,
  simplifiedTextDescription: Text,
});
const Address = z.object({ city: Text, stateProvince: Text, countryCode: Text, country: Text });
const Activity = z.object({
  date: Text,
  time: Text,
  gmtDate: Text,
  gmtTime: Text,
  gmtOffset: Text,
  status: part(Status),
  location: part(z.object({ address: part(Address) })),
});
const Package = z.object({
  trackingNumber: Text,
  currentStatus: part(Status),
  deliveryDate: listOf(z.object({ type: Text, date: Text })),
  deliveryTime: part(z.object({ type: Text, startTime: Text, endTime: Text })),
  activity: listOf(Activity),
});
const Shipment = z.object({
  inquiryNumber: Text,
  package: listOf(Package),
  warnings: listOf(z.object({ code: Text, message: Text })),
});
const Body = z.object({
  trackResponse: part(z.object({ shipment: listOf(Shipment) })),
  response: part(z.object({ errors: listOf(z.object({ code: Text, message: Text })) })),
});

type Stated = z.infer<typeof Status> | undefined;

function statusOf(stated: Stated) {
  const byCodeOnly = lookUp(BY_CODE, stated?.statusCode?.padStart(3, '0'));
  if (byCodeOnly !== 'unknown') return byCodeOnly;
  const known = stated?.statusCode !== undefined && Object.hasOwn(BY_CODE, stated.statusCode.padStart(3, '0'));
  return known ? 'unknown' : lookUp(BY_TYPE, stated?.type);
}

function stampOfActivity({ date, time, gmtDate, gmtTime, gmtOffset }: z.infer<typeof Activity>) {
  const absolute = gmtDate && gmtTime ? compactStamp(gmtDate, gmtTime, 'Z') : null;
  return absolute ?? compactStamp(date, time, /^[+-]\d{2}:\d{2}$/.test(gmtOffset ?? '') ? gmtOffset : '');
}

function parcelOf(box: z.infer<typeof Package>, fallback: string | undefined): Answered {
  const newest = box.activity[0];
  const current = box.currentStatus ?? newest?.status;
  const status = statusOf(current);
  const words = [current?.description, current?.simplifiedTextDescription, newest?.status?.description];
  const isDelay = DELAYS.has(current?.statusCode?.padStart(3, '0') ?? '');
  const day = (type: string) => box.deliveryDate.find((one) => one.type === type)?.date;
  const planned = day('RDD') ?? day('SDD');
  const { startTime, endTime } = box.deliveryTime ?? {};
  return tracked(
    {
      number: box.trackingNumber ?? fallback ?? '',
      status,
      reason: reasonIn(status, ...words) ?? (isDelay && status === 'exception' ? 'delay' : undefined),
      deliveredAt: deliveredAt(box, day('DEL'), endTime),
      estimate: planned ? { from: compactStamp(planned, startTime), to: compactStamp(planned, endTime) } : undefined,
    },
    box.activity.flatMap((activity) => {
      const { city, stateProvince, countryCode, country } = activity.location?.address ?? {};
      return eventOf(
        stampOfActivity(activity),
        statusOf(activity.status),
        activity.status?.description,
        placeOf(city, stateProvince, countryCode ?? country),
      );
    }),
  );
}

/** The scan tells the instant; the delivery date alone has no zone. */
function deliveredAt(box: z.infer<typeof Package>, day: string | undefined, time: string | undefined) {
  const scan = box.activity.find((activity) => statusOf(activity.status) === 'delivered');
  return (scan && stampOfActivity(scan)) ?? compactStamp(day, time);
}

/** An error's code; UPS answers 200 for a number that it does not know. */
function errorFor(code: string | undefined) {
  if (code === 'TW0001') return failed('not-found');
  if (code === 'TV1002' || code === 'TV1001') return failed('invalid-number');
  if (code === '250002' || code === '250003') return failed('auth');
  if (code === '10429') return failed('quota');
  return null;
}

/** UPS Track API. Source: the published `Tracking.yaml` and its issue list. */
export const UPS: Source = {
  id: 'ups',
  name: 'UPS',
  carriers: ['ups'],
  hosts: ['https://onlinetools.ups.com'],
  fields: [
    { id: 'id', label: 'Client ID' },
    { id: 'secret', label: 'Client Secret' },
  ],
  signUp: 'https://developer.ups.com',
  batch: 1,
  // UPS publishes no limit; one request a second has drawn no 10429 in public reports.
  quota: { gap: 1000, perDay: 5000 },
  seen: '2026-11-22',
  token: tokenAt('https://onlinetools.ups.com/security/v1/oauth/token', 'basic'),
  ask: ([number = ''], _keys, token) => ({
    url: `https://onlinetools.ups.com/api/track/v1/details/${encodeURIComponent(number)}?locale=en_US&returnSignature=false&returnMilestones=false&returnPOD=false`,
    method: 'GET',
    headers: { Authorization: `Bearer ${token}`, transId: crypto.randomUUID(), transactionSrc: 'replywatch' },
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    for (const { code } of parsed.response?.errors ?? []) {
      const error = errorFor(code);
      if (error) return error;
    }
    if (status >= 400) return status === 404 && parsed.response ? failed('not-found') : unreadable(status);
    const parcels = (parsed.trackResponse?.shipment ?? []).flatMap(({ inquiryNumber, package: boxes, warnings }) => {
      if (boxes.length > 0) return boxes.map((box) => parcelOf(box, inquiryNumber));
      const error = warnings.map(({ code }) => errorFor(code)).find(Boolean);
      return error ? [{ ...(inquiryNumber ? { number: inquiryNumber } : {}), ...error }] : [];
    });
    return parcels.length > 0 ? { parcels } : unreadable(status);
  },
};
