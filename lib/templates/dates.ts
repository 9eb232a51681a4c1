import type { When, WhenRange } from './facts';

const DAY = 86_400_000;
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A day as it will be written: an instant, and the zone in which its day is to be read. */
interface Day {
  at: number;
  zone: string;
}

/** `null` for what is no date. A day of unknown zone stays the day that is written there. */
function dayOf(when: When, zone: string): Day | null {
  if (typeof when === 'number') return Number.isFinite(when) && Math.abs(when) < 8.64e15 ? { at: when, zone } : null;
  const text = when.at.trim();
  const iso = ISO.exec(text);
  if (!iso) return null;
  const isWritten = when.zone === 'unknown' || !OFFSET.test(text.slice(10));
  const at = Date.parse(isWritten ? `${iso[1]}T12:00:00Z` : text.replace(' ', 'T'));
  return Number.isFinite(at) ? { at, zone: isWritten ? 'UTC' : zone } : null;
}

/** The two ends as days; a range of a day or less is the day of its middle, so that no zone moves it. */
function daysOf({ from, to }: WhenRange, zone: string): [Day, Day] | null {
  const first = dayOf(from, zone);
  const last = dayOf(to, zone);
  if (!first || !last || last.at < first.at) return null;
  if (first.zone === last.zone && last.at - first.at <= DAY) {
    const middle = { at: (first.at + last.at) / 2, zone: first.zone };
    return [middle, middle];
  }
  return [first, last];
}

/** A zone that the browser does not know counts as UTC. */
function formatOf(language: string, zone: string, withYear: boolean): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  if (withYear) options.year = 'numeric';
  const tag = /^en$/i.test(language) ? 'en-GB' : language;
  try {
    return new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}

const yearOf = ({ at, zone }: Day) => formatParts(at, zone).slice(0, 4);
/** `2026-11-25`: the day in its zone. */
function formatParts(at: number, zone: string): string {
  try {
    return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(at);
  } catch {
    return new Date(at).toISOString().slice(0, 10);
  }
}

/**
 * A day, or two with a dash, in words: `Wednesday 25 November`. The year is named where it is not this year.
 * @param language BCP 47
 * @param zone IANA, of the agent
 * @returns `null` for what is no date
 */
export function inWords(range: WhenRange, language: string, zone: string, now: number): string | null {
  const days = daysOf(range, zone);
  if (!days) return null;
  const [first, last] = days;
  const year = yearOf({ at: now, zone });
  const format = formatOf(language, first.zone, yearOf(first) !== year || yearOf(last) !== year);
  const isOne = first.at === last.at || first.zone !== last.zone;
  const said = plainBlanks(isOne ? format.format(last.at) : format.formatRange(first.at, last.at));
  // In a Spanish sentence the article stands before it, and then no comma.
  return /^es/i.test(language) ? said.replaceAll(', ', ' ') : said;
}

/** Whether the last day of the range is over. */
export function isPast(range: WhenRange, zone: string, now: number): boolean {
  const last = daysOf(range, zone)?.[1];
  return last !== undefined && formatParts(last.at, last.zone) < formatParts(now, zone);
}

/** The next day from Monday to Friday, as an instant on it. */
export function nextWorkingDay(now: number, zone: string): number {
  const today = formatOf('en', zone, false)
    .formatToParts(now)
    .find(({ type }) => type === 'weekday')?.value;
  return now + (today === 'Friday' ? 3 : today === 'Saturday' ? 2 : 1) * DAY;
}

/** Thin and narrow blanks of `Intl` become ordinary ones: some boxes show them as squares. */
const plainBlanks = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');
