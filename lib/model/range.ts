import * as z from 'zod/mini';

// 2000-01-01 to 2100-01-01: an instant outside is a misreading (seconds taken for milliseconds, a garbled year).
const EARLIEST = 946_684_800_000;
const LATEST = 4_102_444_800_000;

/** An instant in ms UTC, within this century. */
export const Instant = z.number().check(z.int(), z.minimum(EARLIEST), z.maximum(LATEST));

/** Earliest and latest possible instant (ms UTC, inclusive); an ISO stamp is a range of width 0. */
export const TimeRange = z
  .object({ from: Instant, to: Instant })
  .check(z.refine((range) => range.from <= range.to, { error: 'a range ends before it starts' }));
export type TimeRange = z.infer<typeof TimeRange>;

/** The range of width 0 at `at` (ms UTC). */
export const instant = (at: number): TimeRange => ({ from: at, to: at });

/** ms between the two ends. */
export const widthOf = (range: TimeRange): number => range.to - range.from;

/** Both ends moved by `ms`. */
export const shift = (range: TimeRange, ms: number): TimeRange => ({ from: range.from + ms, to: range.to + ms });

/** The smallest range that holds both. */
export const hull = (a: TimeRange, b: TimeRange): TimeRange => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** What both have in common, or `null` when they do not touch. */
export function overlap(a: TimeRange, b: TimeRange): TimeRange | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}
