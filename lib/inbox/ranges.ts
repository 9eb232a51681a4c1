import { overlap, type TimeRange, widthOf } from '../model/range';

const MINUTE = 60_000;

/** Is `a` wholly after `b`: could they not be the same instant? */
export const isAfter = (a: TimeRange, b: TimeRange): boolean => a.from > b.to;

/** Do two ranges overlap, or lie at most a minute apart (pages show minutes, data has ms)? */
export const touches = (a: TimeRange, b: TimeRange): boolean => a.from <= b.to + MINUTE && b.from <= a.to + MINUTE;

/** `next` sharpens `known` when it is narrower and may be the same instant; then what they share, else `null`. */
export function sharpen(known: TimeRange, next: TimeRange): TimeRange | null {
  return widthOf(next) < widthOf(known) ? overlap(known, next) : null;
}

/** The newer of two timed things: a later one replaces, a sharper one sharpens, anything else changes nothing. */
export function newest<T extends { range: TimeRange }>(known: T | undefined, next: T | undefined): T | undefined {
  if (!known || !next) return next ?? known;
  if (isAfter(next.range, known.range)) return next;
  const sharper = sharpen(known.range, next.range);
  return sharper ? { ...next, range: sharper } : known;
}
