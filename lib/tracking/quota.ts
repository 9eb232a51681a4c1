import * as z from 'zod/mini';
import type { Quota } from '../carriers/sources/source';
import { ParcelProblem } from '../model/parcel';
import { Instant } from '../model/range';
import { Short } from '../model/text';

const Count = z.number().check(z.int(), z.minimum(0));

/** How much of a service's quota is used. Kept, so that a worker that starts anew does not begin at nothing. */
export const Usage = z.object({
  source: Short,
  /** Number of the day and hour (UTC) that the counts are of. */
  day: Count,
  dayCount: Count,
  hour: Count,
  hourCount: Count,
  /** When it was asked last, ms UTC. */
  lastAt: z.optional(Instant),
  /** Not to be asked before, ms UTC: it said so, or it failed. */
  notBefore: z.optional(Instant),
  /** Why not. */
  problem: z.optional(ParcelProblem),
  /** Failures of the service itself in a row. */
  failures: z._default(Count, 0),
  /** It refused the key; nothing is asked until the key changes. */
  refused: z.optional(z.boolean()),
});
export type Usage = z.infer<typeof Usage>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What is asked by itself leaves this share of a day's or an hour's quota for the agent's own questions. */
const BY_ITSELF = 0.8;

export const unused = (source: string): Usage => ({ source, day: 0, dayCount: 0, hour: 0, hourCount: 0, failures: 0 });

/** The usage as of `now` (ms UTC): what was counted on another day or in another hour is gone. */
function current(usage: Usage, now: number): Usage {
  const day = Math.floor(now / DAY);
  const hour = Math.floor(now / HOUR);
  return {
    ...usage,
    day,
    dayCount: usage.day === day ? usage.dayCount : 0,
    hour,
    hourCount: usage.hour === hour ? usage.hourCount : 0,
  };
}

/**
 * When (ms UTC) the service may be asked next: `now` or later.
 * @param agent the agent is waiting for it; else some of the quota is left over
 */
export function nextTurn(quota: Quota, usage: Usage, now: number, agent: boolean): number {
  const { dayCount, hourCount, lastAt, notBefore } = current(usage, now);
  const share = agent ? 1 : BY_ITSELF;
  let at = Math.max(now, notBefore ?? 0, lastAt === undefined ? 0 : lastAt + quota.gap);
  if (quota.perHour !== undefined && hourCount >= Math.floor(quota.perHour * share))
    at = Math.max(at, (Math.floor(now / HOUR) + 1) * HOUR);
  if (quota.perDay !== undefined && dayCount >= Math.floor(quota.perDay * share))
    at = Math.max(at, (Math.floor(now / DAY) + 1) * DAY);
  return at;
}

/** The usage after one more request at `now` (ms UTC). */
export function used(usage: Usage, now: number): Usage {
  const known = current(usage, now);
  return { ...known, dayCount: known.dayCount + 1, hourCount: known.hourCount + 1, lastAt: now };
}
