import * as z from 'zod/mini';
import { Instant } from './range';
import { ShipmentReason, ShipmentStatus } from './shipment';
import { SHORT, Short } from './text';

const Text = z.string().check(z.maxLength(2 * SHORT));

/** Something that happened to a parcel. `at` is ISO 8601; with `zone: unknown` it is local time somewhere. */
export const ParcelEvent = z.object({
  at: Short,
  zone: z.optional(z.literal('unknown')),
  status: ShipmentStatus,
  text: Text,
  place: z.optional(Short),
});
export type ParcelEvent = z.infer<typeof ParcelEvent>;

/**
 * Why a parcel has no newer answer: `offline` and `no-source` are no errors, `timeout` and `network` are the line's, the
 * others the service's.
 */
export const ParcelProblem = z.enum([
  'not-found',
  'invalid-number',
  'auth',
  'forbidden',
  'quota',
  'server',
  'malformed',
  'timeout',
  'network',
  'offline',
  'no-source',
]);
export type ParcelProblem = z.infer<typeof ParcelProblem>;

/** What is known of one parcel, by its number, and when to ask again. Nobody's name or address is in it. */
export const Parcel = z.object({
  number: Short,
  carrier: Short,
  status: ShipmentStatus,
  reason: z.optional(ShipmentReason),
  deliveredAt: z.optional(Short),
  estimate: z.optional(z.object({ from: Short, to: Short })),
  zone: z.optional(z.literal('unknown')),
  events: z.array(ParcelEvent).check(z.maxLength(100)),
  /** Who told; absent while nobody has. */
  source: z.optional(Short),
  /** When it was told, ms UTC. */
  toldAt: z.optional(Instant),
  /** Why the last question had no answer, and since when. */
  problem: z.optional(z.object({ code: ParcelProblem, at: Instant })),
  /** Services in a row that failed; for the wait before the next question. */
  failures: z._default(z.number(), 0),
  /** Not to be asked before, ms UTC; absent: never again by itself. */
  dueAt: z.optional(Instant),
  /** When it was last wanted: a parcel nobody looks at is not followed for ever. */
  wantedAt: Instant,
});
export type Parcel = z.infer<typeof Parcel>;
