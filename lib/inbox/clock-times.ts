import type { Settings } from '../model/settings';
import { nextShiftStart } from '../sla/shift';
import { placesOf } from '../time/zones';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** When shifts usually start, for who has set no working hours. */
const SHIFT_STARTS = ['07:00', '15:00', '21:00'] as const;
/** When the day begins, for who asks what happened "since morning". */
const MORNING = '06:00';

/** From when and until when views look, ms UTC. */
export interface ViewTimes {
  since: number;
  before: number;
}

/** What the agent chose, as clock times (`HH:MM`); empty: the default. */
export interface ChosenTimes {
  since: string;
  before: string;
}

/**
 * Until the next shift starts, and since this one did. Working hours around the clock say neither: then the next of
 * 07:00, 15:00 and 21:00, and the last 06:00, by the clock of `zone` (IANA). A chosen clock time is the next, or the
 * last, at which the clock shows it.
 */
export function viewTimes(chosen: ChosenTimes, shift: Settings['shift'], now: number, zone: string): ViewTimes {
  return {
    since: chosen.since === '' ? usualSince(shift, now, zone) : lastAt(chosen.since, now, zone),
    before: chosen.before === '' ? usualBefore(shift, now, zone) : nextAt(chosen.before, now, zone),
  };
}

const isAroundTheClock = ({ from, to, days }: Settings['shift']): boolean =>
  from === '00:00' && to === '24:00' && !days.includes(false);

function usualBefore(shift: Settings['shift'], now: number, zone: string): number {
  const next = isAroundTheClock(shift) ? null : nextShiftStart(now, shift, zone);
  return next ?? Math.min(...SHIFT_STARTS.map((clock) => nextAt(clock, now, zone)));
}

function usualSince(shift: Settings['shift'], now: number, zone: string): number {
  const start = isAroundTheClock(shift) ? null : nextShiftStart(now - DAY, shift, zone);
  return start !== null && start <= now ? start : lastAt(MORNING, now, zone);
}

const nextAt = (clock: string, now: number, zone: string): number =>
  instantsOf(clock, now, zone).find((at) => at > now) ?? now + DAY;

const lastAt = (clock: string, now: number, zone: string): number =>
  instantsOf(clock, now, zone).findLast((at) => at <= now) ?? now - DAY;

/** Every instant from two days before `now` to two days after at which the clock shows `clock`, in their order. */
function instantsOf(clock: string, now: number, zone: string): number[] {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const [place] = placesOf([zone, 'UTC']);
  if (!place) return [];
  const wall = Math.floor(place.wall(now) / DAY) * DAY + (hours * 60 + minutes) * MINUTE;
  // Two days each way: on the day clocks go forward, a time may not exist.
  return [-2, -1, 0, 1, 2].flatMap((days) => place.instants(wall + days * DAY)).toSorted((a, b) => a - b);
}
