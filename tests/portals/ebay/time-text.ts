import type { Language } from './types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units of the coarse times: English was seen, the other languages are guesses. */
const UNITS: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['m', 'h', 'd'],
  de: [' Min.', ' Std.', ' T'],
  it: [' min', ' h', ' g'],
  fr: [' min', ' h', ' j'],
};

/**
 * The coarse time of a row, rounded down: `5m`, `7h`, `2d`, and from a week on month and day (`Nov 3`).
 * @param at @param now ms UTC
 */
export function rowTime(at: number, now: number, language: Language, zone: string): string {
  const age = Math.max(0, now - at);
  const [minutes, hours, days] = UNITS[language];
  if (age < HOUR) return `${Math.max(1, Math.floor(age / MINUTE))}${minutes}`;
  if (age < DAY) return `${Math.floor(age / HOUR)}${hours}`;
  if (age < 7 * DAY) return `${Math.floor(age / DAY)}${days}`;
  const locale = language === 'en' ? 'en-US' : language;
  const year = (instant: number) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(instant);
  const withYear = year(at) === year(now) ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: zone, ...withYear }).format(at);
}

/** The posted time of a bubble. The real format is unknown; this is the locale's medium date with a short time. */
export function bubbleTime(at: number, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at);
}
