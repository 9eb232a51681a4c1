import * as z from 'zod/mini';
import type { ShipmentReason, ShipmentStatus } from '../../model/shipment';
import {
  byCode,
  eventOf,
  failed,
  listOf,
  lookUp,
  parseBody,
  part,
  plain,
  reasonIn,
  Text,
  tracked,
  unreadable,
} from './read';
import type { Answered, Source } from './source';
import { newestFirst, stampOf } from './times';

// Event codes of Suivi v2, from public code and a copy of the documentation, read 2026-11. MD3, MD4, DI0 and DI3 are guesses
// after their family. `isFinal` is not used: it is true for returns as well.
const BY_CODE = byCode({
  info_received: 'DR1',
  in_transit: 'PC1 ET1 ET2 ET3 ET4 EP1 MD2 DO1',
  out_for_delivery: 'MD1 MD3 MD4',
  available_for_pickup: 'AG1',
  delivered: 'DI0 DI1',
  failed_attempt: 'ND1',
  exception: 'AN1 PB1 DO3 DI3',
  returned: 'RE1 DI2',
});
const REASONS: Readonly<Record<string, ShipmentReason>> = { DO1: 'customs', DO3: 'customs' };
// Where the label tells of trouble, it counts more than the code: codes of transit are used for it, too.
const TROUBLE: readonly [RegExp, ShipmentStatus][] = [
  [/retourn[ée]?[^.]{0,25}exp[ée]diteur|retour [àa] l.exp[ée]diteur/i, 'returned'],
  [/\bincident\b|endommag|\bperdu|\b(?:a|en) (?:du )?retard\b|\bretard[ée]?\b/i, 'exception'],
];
const MAY_HIDE_TROUBLE: ReadonlySet<ShipmentStatus> = new Set(['in_transit', 'out_for_delivery', 'unknown']);

const Event = z.object({ code: Text, label: Text, date: Text });
const Shipment = z.object({
  idShip: Text,
  deliveryDate: Text,
  estimDate: Text,
  event: listOf(Event),
});
const One = z.object({
  returnCode: z.catch(z.optional(z.coerce.number()), undefined),
  returnMessage: Text,
  idShip: Text,
  code: Text,
  message: Text,
  shipment: part(Shipment),
});
const Body = z.union([
  z.object({ responses: z.array(z.unknown()) }),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);
const Ones = listOf(One);

function statusOf({ code, label }: z.infer<typeof Event>): ShipmentStatus {
  const known = lookUp(BY_CODE, code);
  if (!MAY_HIDE_TROUBLE.has(known)) return known;
  return TROUBLE.find(([words]) => words.test(plain(label)))?.[1] ?? known;
}

function parcelOf(one: z.infer<typeof One>, http: number): Answered {
  const number = one.shipment?.idShip ?? one.idShip ?? '';
  const code = one.returnCode ?? http;
  if (!one.shipment || code === 104) {
    // 104 "conflict" is read as "not handed over yet" by some and as "not found" by others: nothing is known, so.
    if (code === 104) return tracked({ number, status: 'pending' }, []);
    return { number, ...errorFor(code, one) };
  }
  const { shipment } = one;
  const sorted = newestFirst(
    shipment.event.flatMap((event) => {
      const stamp = stampOf(event.date);
      return stamp ? [{ at: stamp.at, stamp, event }] : [];
    }),
  );
  const newest = sorted[0]?.event;
  const status = newest ? statusOf(newest) : 'pending';
  const planned = stampOf(shipment.estimDate) ?? (status === 'delivered' ? null : stampOf(shipment.deliveryDate));
  return tracked(
    {
      number,
      status,
      reason: reasonIn(status, newest?.label) ?? REASONS[newest?.code ?? ''],
      estimate: planned ? { from: planned, to: planned } : undefined,
    },
    sorted.flatMap(({ stamp, event }) => eventOf(stamp, statusOf(event), event.label)),
  );
}

function errorFor(code: number, one: z.infer<typeof One>) {
  if (one.code === 'TOO_MANY_REQUESTS') return failed('quota', 2);
  if (code === 404) return failed('not-found');
  if (code === 400) return failed('invalid-number');
  if (code === 401) return failed('auth');
  if (code === 403) return failed('forbidden');
  if (code === 429) return failed('quota', 2);
  return failed(code >= 500 ? 'server' : 'malformed');
}

/** La Poste Suivi v2: Colissimo, Chronopost and tracked mail, 10 numbers a request. */
export const LA_POSTE: Source = {
  id: 'la-poste',
  name: 'La Poste, Colissimo, Chronopost',
  carriers: ['la-poste', 'colissimo', 'chronopost'],
  hosts: ['https://api.laposte.fr'],
  fields: [{ id: 'key', label: 'X-Okapi-Key' }],
  signUp: 'https://developer.laposte.fr',
  batch: 10,
  quota: { gap: 200, perDay: 10_000 },
  seen: '2026-11-22',
  ask: (numbers, { key = '' }) => ({
    url: `https://api.laposte.fr/suivi/v2/idships/${numbers.map(encodeURIComponent).join(',')}?lang=fr_FR`,
    method: 'GET',
    headers: { 'X-Okapi-Key': key, Accept: 'application/json' },
  }),
  read(body, status) {
    const parsed = parseBody(Body, body);
    if (!parsed) return unreadable(status);
    const raw = 'responses' in parsed && Array.isArray(parsed.responses) ? parsed.responses : parsed;
    const ones = Ones.parse(raw).filter(
      (one) => one.shipment || one.returnCode !== undefined || one.code === 'TOO_MANY_REQUESTS',
    );
    if (ones.length === 0) return unreadable(status);
    const parcels = ones.map((one) => parcelOf(one, status));
    const only = parcels.length === 1 ? parcels[0] : undefined;
    return only && 'error' in only && !only.number ? { error: only.error } : { parcels };
  },
};
