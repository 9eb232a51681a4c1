import type { Settings } from '../model/settings';
import { type Place, placesOf } from '../time/zones';

const MINUTE = 60_000;
const DAY = 86_400_000;
// Shifts repeat weekly: what is not found within eight days is never found.
const WEEK = 8;

type Shift = Settings['shift'];

/** One working time: from `start` until before `end` (ms UTC). */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Is `at` (ms UTC) within the agent's working hours? A shift belongs to the day on which it starts: one of Friday that
 * crosses midnight goes on into Saturday. Where the zone (IANA) is not known, always: an alert too many does less harm.
 */
export function inShift(at: number, shift: Shift, zone: string): boolean {
  const [place] = placesOf([zone]);
  return !place || stretchAt(at, shift, place) !== null;
}

/** When the next shift starts after `at` (ms UTC); `null` without a known zone. */
export function nextShiftStart(at: number, shift: Shift, zone: string): number | null {
  const [place] = placesOf([zone]);
  if (!place) return null;
  const today = dayOf(at, place);
  for (let day = today - 1; day <= today + WEEK; day += 1) {
    const stretch = stretchOf(day, shift, place);
    if (stretch && stretch.start > at) return stretch.start;
  }
  return null;
}

/**
 * When the working time that runs at `at` ends (ms UTC); shifts that meet are one. `at` itself when none runs,
 * `Infinity` when it never ends.
 */
export function shiftEnd(at: number, shift: Shift, zone: string): number {
  const [place] = placesOf([zone]);
  if (!place) return Number.POSITIVE_INFINITY;
  let end = at;
  for (let joined = 0; joined <= WEEK; joined += 1) {
    const stretch = stretchAt(end, shift, place);
    if (!stretch) return end;
    end = stretch.end;
  }
  return Number.POSITIVE_INFINITY;
}

/** The shift that runs at `at`, yesterday's or today's. */
function stretchAt(at: number, shift: Shift, place: Place): Stretch | null {
  const today = dayOf(at, place);
  for (const day of [today - 1, today]) {
    const stretch = stretchOf(day, shift, place);
    if (stretch && stretch.start <= at && at < stretch.end) return stretch;
  }
  return null;
}

/**
 * The shift of a day (days since 1970 on the wall), or `null` when that is a day off. A start that the clocks skip is
 * as much later as they go forward; of an end that they show twice the later one counts.
 */
function stretchOf(day: number, shift: Shift, place: Place): Stretch | null {
  // 1970-01-01 was a Thursday; days count from Monday.
  if (!shift.days[(((day + 3) % 7) + 7) % 7]) return null;
  const [from, to] = [minutesOf(shift.from), minutesOf(shift.to)];
  const lastDay = to <= from ? day + 1 : day;
  const wallEnd = lastDay * DAY + to * MINUTE;
  const start = place.dayStart(day * DAY + from * MINUTE);
  return { start, end: Math.max(...place.instants(wallEnd), place.dayStart(wallEnd)) };
}

const dayOf = (at: number, place: Place): number => Math.floor(place.wall(at) / DAY);

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
