import { hull, type TimeRange } from '../model/range';
import type { CivilDate, Written } from './absolute';
import type { Place } from './zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// The portal's clock and ours may differ by this much.
const SLACK = MINUTE;
// No place on earth is further ahead of another.
const SPREAD = 26 * HOUR;
// Portals leave the year out of recent dates only: an older one that happens to fit the weekday is not what was meant.
const YEARS_BACK = 2;

/** Midnight as a wall shows it; `null` for a day that does not exist or has another weekday. */
function midnightOf({ year = 0, month, day }: CivilDate, weekday: number | undefined): number | null {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (year < 2000 || year > 2099 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return weekday === undefined || date.getUTCDay() === weekday ? midnight : null;
}

/** What the text covers on the day of this midnight: the minute (or second) named, or the whole day. */
function spans(midnight: number, clock: Written['clock'], place: Place): TimeRange[] {
  if (!clock) return [{ from: place.dayStart(midnight), to: place.dayStart(midnight + DAY) - 1 }];
  return place.instants(midnight + clock.ms).map((utc) => ({ from: utc, to: utc + clock.precision - 1 }));
}

const union = (ranges: TimeRange[]): TimeRange | null =>
  ranges.reduce<TimeRange | null>((a, b) => (a ? hull(a, b) : b), null);

/** The part that has begun by `now`. */
const begun = (ranges: TimeRange[], clock: Written['clock'], now: number) =>
  ranges.filter((range) => range.from <= now + (clock ? SLACK : 0));

/** A calendar date, over all places at once: the year is the same for all. */
function ofDate(date: CivilDate, { weekday, clock }: Written, places: Place[], now: number): TimeRange | null {
  const at = (year: number) => {
    const midnight = midnightOf({ ...date, year }, weekday);
    return midnight === null ? [] : places.flatMap((place) => spans(midnight, clock, place));
  };
  if (date.year !== undefined) return union(begun(at(date.year), clock, now));
  const thisYear = new Date(now + SPREAD).getUTCFullYear();
  for (let year = thisYear; year >= thisYear - YEARS_BACK; year--) {
    const ranges = at(year);
    const past = begun(ranges, clock, now);
    if (past.length > 0) return union(past);
    // Tomorrow somewhere, or about to come: not a reason to take the year before.
    if (ranges.some((range) => range.from <= now + SPREAD)) return null;
  }
  return null;
}

/** `14:05`, `Mon 14:05`, `yesterday`: the latest one as seen at the instant `seen`. */
function asSeen({ back, weekday, clock }: Written, place: Place, seen: number): TimeRange[] {
  const today = Math.floor(place.wall(seen) / DAY) * DAY;
  if (back !== undefined) return begun(spans(today - back * DAY, clock, place), clock, seen);
  // The day that may have begun within the slack, then back until one fits; a time may be skipped on one day.
  for (let days = -1; days <= 8; days++) {
    const midnight = today - days * DAY;
    if (weekday !== undefined && new Date(midnight).getUTCDay() !== weekday) continue;
    const past = begun(spans(midnight, clock, place), clock, seen);
    if (past.length > 0) return past;
  }
  return [];
}

/** Cut off where the rendering ended: nothing is read before it happened. */
function clipped(range: TimeRange | null, now: number): TimeRange | null {
  return range && { from: Math.min(range.from, now), to: Math.min(range.to, now) };
}

/**
 * The instants that a written time can mean: the hull over all places (and over the time in which it was rendered, for
 * texts that depend on that), without those that had not come by the end of it.
 *
 * @returns `null` when it fits nowhere, or when its figures can be read as two different days
 */
export function resolve(written: Written, places: Place[], rendered: TimeRange): TimeRange | null {
  const now = rendered.to;
  if (written.dates.length === 0) {
    const seen = [rendered.from, now].flatMap((at) => places.flatMap((place) => asSeen(written, place, at)));
    return clipped(union(seen), now);
  }
  const readings = written.dates.flatMap((date) => {
    const range = clipped(ofDate(date, written, places, now), now);
    return range ? [range] : [];
  });
  const [first] = readings;
  return first && readings.every(({ from, to }) => from === first.from && to === first.to) ? first : null;
}
