const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/**
 * `whole`: hours only, minutes below one hour (`26 h`, `42 min`). `ticking`: minutes below 4 h (`3 h 10`), as there they
 * change what to do next. `about`: rounded, for a time that is itself only known roughly.
 */
export type DurationStyle = 'whole' | 'ticking' | 'about';

/**
 * A duration of `ms` (negative counts as 0) in words that are the same in all languages of the interface. Rounded
 * down, so that a countdown never promises more than is left.
 */
export function formatDuration(ms: number, style: DurationStyle): string {
  const minutes = Math.floor(Math.max(ms, 0) / MINUTE);
  if (style === 'about') {
    // A range read seconds ago would else fall below its round number at once.
    if (ms >= 1.5 * HOUR) return `${Math.round(ms / HOUR)} h`;
    if (minutes >= 60) return '1 h';
    return minutes >= 10 ? `${Math.floor(minutes / 10) * 10} min` : '<10 min';
  }
  if (minutes < 1) return '<1 min';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (style === 'ticking' && hours < 4) return `${hours} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${hours} h`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs more than a hundred uses of it, and a list of 1,000 rows needs two for each row.
function formatter(locale: string, zone: string, kind: keyof typeof KINDS): Intl.DateTimeFormat {
  const key = `${locale}|${zone}|${kind}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...KINDS[kind], timeZone: zone });
    formatters.set(key, found);
  }
  return found;
}

const KINDS = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  // The date is only there to get the weekday's form inside one: `Di.`, not `Di`.
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short' },
  fullDate: { day: 'numeric', month: 'short', year: 'numeric' },
  calendar: { year: 'numeric', month: 'numeric', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const part = (format: Intl.DateTimeFormat, at: number, type: Intl.DateTimeFormatPartTypes): string =>
  format.formatToParts(at).find((one) => one.type === type)?.value ?? '';

/** One minute of somebody's clock. */
interface Moment {
  /** Days since 1970 of its calendar day. */
  day: number;
  time: string;
  weekday: string;
  date: string;
}

const moments = new Map<string, Moment>();
const MOST_MOMENTS = 5_000;

// A queue of 1,000 is worded anew each minute, from the same deadlines: only new ones need Intl, which is slow.
function momentOf(at: number, locale: string, zone: string): Moment {
  const key = `${Math.floor(at / MINUTE)}|${locale}|${zone}`;
  const known = moments.get(key);
  if (known) return known;
  const calendar = formatter('en', zone, 'calendar').formatToParts(at);
  const number = (type: string) => Number(calendar.find((one) => one.type === type)?.value);
  const moment: Moment = {
    day: Date.UTC(number('year'), number('month') - 1, number('day')) / DAY,
    time: formatter(locale, zone, 'time').format(at),
    weekday: part(formatter(locale, zone, 'weekday'), at, 'weekday'),
    date: formatter(locale, zone, 'date').format(at),
  };
  if (moments.size >= MOST_MOMENTS) moments.clear();
  moments.set(key, moment);
  return moment;
}

/**
 * `at` (ms UTC) as a clock time of 24 hours in `zone` (IANA): `20:15` on the calendar day of `now`, `Tue 09:40` up to
 * 6 days away, with the date beyond.
 */
export function formatClock(at: number, now: number, locale: string, zone: string): string {
  const { day, time } = momentOf(at, locale, zone);
  return day === momentOf(now, locale, zone).day ? time : `${formatDay(at, now, locale, zone)} ${time}`;
}

/** The day of `at` alone: `Tue` up to 6 days from `now`, else `30 Nov`. */
export function formatDay(at: number, now: number, locale: string, zone: string): string {
  const { day, weekday, date } = momentOf(at, locale, zone);
  return Math.abs(day - momentOf(now, locale, zone).day) <= 6 ? weekday : date;
}

/** An ISO date (`2026-05-12`) of a source, as a date of that language: `12 May 2026`. Other text stays as it is. */
export function formatIsoDate(iso: string, locale: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? iso : formatter(locale, 'UTC', 'fullDate').format(at);
}
