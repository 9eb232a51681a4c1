import type { Layout, RowTimes, UiLanguage } from './options';

const MINUTE = 60_000;

/** How each layout writes a full time; all have minutes, none has seconds. GUESSES but for the zoned one. */
const FULL: Record<Layout, Intl.DateTimeFormatOptions> = {
  'kat-rows': { dateStyle: 'medium', timeStyle: 'short' },
  'kat-labels': { dateStyle: 'medium', timeStyle: 'short' },
  table: { dateStyle: 'short', timeStyle: 'short' },
  'kat-table': { dateStyle: 'long', timeStyle: 'short' },
  // `Sun, 2 Nov 2025, 15:20 MET` is how order pages write it (public notes, 2026-11).
  cards: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  'flat-divs': { dateStyle: 'medium', timeStyle: 'short' },
  subjects: { dateStyle: 'medium', timeStyle: 'short' },
  lines: { day: '2-digit', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** What a time text is written for. `now` in ms UTC. */
export interface DateStyle {
  language: UiLanguage;
  zone: string;
  now: number;
}

/** A row's time as the page writes it. */
export function rowTime(at: number, layout: Layout, times: RowTimes, style: DateStyle): string {
  if (times === 'relative') return relative(at, style);
  if (times === 'date') return write(at, { dateStyle: 'medium' }, style);
  if (times === 'today-time') {
    // As the inbox of 2018 did: a time for today, else day and month.
    const day = (instant: number) => write(instant, { dateStyle: 'short' }, style);
    return write(at, day(at) === day(style.now) ? { timeStyle: 'short' } : { month: 'short', day: 'numeric' }, style);
  }
  return write(at, FULL[layout], style);
}

/** A message's time: with the zone's short name. */
export function messageTime(at: number, style: DateStyle): string {
  const parts = { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return write(at, { ...parts, timeZoneName: 'short' }, style);
}

/** A day, such as the one in "Resolved on …". */
export function dayText(at: number, style: DateStyle): string {
  return write(at, { dateStyle: 'medium' }, style);
}

/** An order page's day, such as `Thu, Dec 5, 2019` or `Thu, 5 Dec 2019`. */
export function orderDay(at: number, style: DateStyle): string {
  return write(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, style);
}

/** An order page's time, such as `Sun, 2 Nov 2025, 15:20 GMT+1`. */
export function orderTime(at: number, style: DateStyle): string {
  return write(at, FULL.cards, style);
}

/** The 30 days of the metric cards: the first day without a year, the last with it. */
export function rangeTexts(style: DateStyle): { from: string; to: string } {
  const month = style.language === 'zh-CN' || style.language === 'ja-JP' ? 'long' : 'short';
  return {
    from: write(style.now - 30 * 24 * 60 * MINUTE, { month, day: 'numeric' }, style),
    to: write(style.now, { year: 'numeric', month, day: 'numeric' }, style),
  };
}

function relative(at: number, { language, now }: DateStyle): string {
  const minutes = Math.floor((now - at) / MINUTE);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always', style: 'short' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 24 * 60) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / (24 * 60)), 'day');
}

function write(at: number, options: Intl.DateTimeFormatOptions, { language, zone }: DateStyle): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at);
}
