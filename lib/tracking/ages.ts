import type { ShipmentStatus } from '../model/shipment';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** After how long (ms) an answer is asked for anew; `null`: what was said stays. */
const AGES: Readonly<Record<ShipmentStatus, number | null>> = {
  pending: 4 * HOUR,
  info_received: 4 * HOUR,
  in_transit: HOUR,
  out_for_delivery: 15 * MINUTE,
  available_for_pickup: 4 * HOUR,
  failed_attempt: HOUR,
  exception: HOUR,
  unknown: 4 * HOUR,
  delivered: null,
  returned: null,
  expired: null,
  cancelled: null,
};

/** When (ms UTC) a parcel of this status, told of at `toldAt`, is asked for again; `null`: never by itself. */
export function dueAfter(status: ShipmentStatus, toldAt: number): number | null {
  const age = AGES[status];
  return age === null ? null : toldAt + age;
}

const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 2 * HOUR;

/**
 * How long to wait (ms) after the nth failure in a row: doubled each time, and spread over half of it, so that what
 * failed together does not come back together.
 * @param random in [0, 1)
 */
export function backOff(failures: number, random: number): number {
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, Math.min(failures, 20) - 1));
  return Math.round(wait / 2 + (random * wait) / 2);
}

/**
 * How long (ms) a `Retry-After` asks to wait: seconds or an HTTP date; `null` where there is none that can be read. Never
 * more than a day.
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), 24 * HOUR) : null;
}
