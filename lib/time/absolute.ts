import type { LanguageTable } from './tables';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A day in the calendar; `month` 1 to 12. It may still not exist. */
export interface CivilDate {
  year?: number;
  month: number;
  day: number;
}

/** What an absolute text says, before it is known where on earth. */
export interface Written {
  /** Several where the order of the figures is open; none where no date is written. */
  dates: CivilDate[];
  /** `today`, `yesterday`: days back. */
  back?: number;
  /** 0 is Sunday. */
  weekday?: number;
  /** ms since midnight and how many ms the last figure stands for. */
  clock?: { ms: number; precision: number };
  /** Folded zone text. */
  zone?: string;
}

type Day = Omit<Written, 'clock' | 'zone'>;

const WORD = String.raw`\p{L}+(?:-\p{L}+)*`;
const BEFORE = `^(?:(${WORD}),? )?`;
const AFTER = String.raw`(?:,? ?\(?(${WORD})\)?)?$`;

// 3 March 2026; 3. Sept., 3 de marzo de 2026, 12-Mar-26, 3 Mart 2026 Salı.
const DAY_MONTH = new RegExp(
  String.raw`${BEFORE}(\d{1,2})(?:st|nd|rd|th|er|o|\.)?(?: de | ?- ?| )?(\p{L}+)(?:,? (?:de |del )?(\d{4})|(?<=-\p{L}+)-(\d{4}|\d{2}))?(?:,? \(?(${WORD})\)?)?$`,
  'u',
);
// March 3, 2026; Nov-21-25.
const MONTH_DAY = new RegExp(
  String.raw`${BEFORE}(\p{L}+)[ -](\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4})|(?<=-\d+)-(\d{4}|\d{2}))?(?:,? \(?(${WORD})\)?)?$`,
  'u',
);
// 2026年3月3日(火), 3月3日周二.
const KANJI = new RegExp(String.raw`^(?:(\d{4}|\d{2})年 ?)?(\d{1,2})月 ?(\d{1,2})[日号號]${AFTER}`, 'u');
// 2026-03-03, 2026/3/3(火).
const YEAR_FIRST = new RegExp(String.raw`${BEFORE}(\d{4})([./-])(\d{1,2})\3(\d{1,2})${AFTER}`, 'u');
// 24/9/2025, 03.03.26, 25-09-24.
const YEAR_LAST = new RegExp(String.raw`${BEFORE}(\d{1,2})([./-])(\d{1,2})\3(\d{4}|\d{2})${AFTER}`, 'u');
// 24/09, 3.3.
const NO_YEAR = new RegExp(String.raw`${BEFORE}(\d{1,2})([./-])(\d{1,2})\.?${AFTER}`, 'u');

const fullYear = (text: string | undefined): { year?: number } =>
  text === undefined ? {} : { year: text.length === 2 ? 2000 + Number(text) : Number(text) };

/** A date with its weekday, if one stands there; `null` when a word beside it is not one. */
function dated(dates: CivilDate[], words: (string | undefined)[], table: LanguageTable): Day | null {
  const named = words.filter((word) => word !== undefined);
  if (named.length === 0) return { dates };
  const weekday = table.weekdays.get(named[0] ?? '');
  return named.length === 1 && weekday !== undefined ? { dates, weekday } : null;
}

function named(text: string, table: LanguageTable, own: LanguageTable): Day | null {
  const monthOf = (word: string | undefined) =>
    // "mar 3" on a French page is a Tuesday, whatever English makes of it.
    word === undefined || (own !== table && own.weekdays.has(word)) ? undefined : table.months.get(word);
  const [, before, day, name, year, short, after] = DAY_MONTH.exec(text) ?? [];
  const month = monthOf(name);
  if (month) return dated([{ ...fullYear(year ?? short), month, day: Number(day) }], [before, after], table);
  if (!/^en\b/.test(table.tag)) return null;
  const [, first, american, date, long, brief, last] = MONTH_DAY.exec(text) ?? [];
  const found = monthOf(american);
  return found ? dated([{ ...fullYear(long ?? brief), month: found, day: Number(date) }], [first, last], table) : null;
}

/** The readings of two figures and a year behind them. */
function yearLast(a: string, separator: string, b: string, c: string, table: LanguageTable): CivilDate[] {
  const [first, second] = [Number(a), Number(b)];
  const day1 = { ...fullYear(c), month: second, day: first };
  const month1 = { ...fullYear(c), month: first, day: second };
  if (c.length === 4) {
    if (table.order === 'dmy') return [day1];
    return table.order === 'mdy' && separator !== '.' ? [month1] : [day1, month1];
  }
  // Two figures of a year: only as this language writes them; 1.5.22 is a version.
  if (!table.order || !table.separators.has(separator)) return [];
  if (separator === '.' && (a.length < 2 || b.length < 2)) return [];
  if (table.order === 'ymd') return [{ ...fullYear(a), month: second, day: Number(c) }];
  return [table.order === 'dmy' ? day1 : month1];
}

function inFigures(text: string, table: LanguageTable, own: LanguageTable, anchored: boolean): Day | null {
  const kanji = KANJI.exec(text);
  if (kanji) {
    const [, year, month, day, after] = kanji;
    return dated([{ ...fullYear(year), month: Number(month), day: Number(day) }], [after], table);
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, before, year, separator, month = '', day = '', after] = yearFirst;
    if (separator === '.' && (month.length < 2 || day.length < 2)) return null;
    return dated([{ ...fullYear(year), month: Number(month), day: Number(day) }], [before, after], table);
  }
  // Which figure is the month only the page's own language can tell.
  if (table !== own) return null;
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, before, a = '', separator = '', b = '', c = '', after] = last;
    return dated(yearLast(a, separator, b, c, table), [before, after], table);
  }
  const [, before, a, , b, after] = NO_YEAR.exec(text) ?? [];
  // 24/9 alone is a fraction, a page number or a price; beside a weekday or a time of day it is a date.
  if (a === undefined || !(anchored || before || after)) return null;
  const day1 = { month: Number(b), day: Number(a) };
  const month1 = { month: Number(a), day: Number(b) };
  const both = { dm: [day1], md: [month1] };
  return dated(table.shortOrder ? both[table.shortOrder] : [day1, month1], [before, after], table);
}

function readDay(text: string, table: LanguageTable, own: LanguageTable, anchored: boolean): Day | null {
  const back = table.days.get(text);
  if (back !== undefined) return { dates: [], back };
  const weekday = anchored ? table.weekdays.get(text.replace(/^\((.+)\)$/, '$1')) : undefined;
  if (weekday !== undefined) return { dates: [], weekday };
  const found = /\d/.test(text) ? (inFigures(text, table, own, anchored) ?? named(text, table, own)) : null;
  return found && (found.dates.length > 0 || found.back !== undefined) ? found : null;
}

// Groups: hour, then minute and second with colons and a fraction; as `14 h 05 min 09 s`; as 14時05分09秒.
const CLOCK =
  /(?<![\d:.+/-])(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?| ?(h) ?(\d{2})(?: min (\d{2}) s)?|[時时点](\d{1,2})分(?:(\d{1,2})秒)?)(?![\d:])/u;

interface Clock {
  hour: number;
  minute: number;
  second: number;
  fraction: number;
  precision: number;
  /** Written with an `h`: 2h30 alone is a duration. */
  lettered: boolean;
  /** Two figures of the hour. */
  padded: boolean;
}

function clockOf(found: RegExpExecArray): Clock {
  const [, hour = '', m1, s1, fraction, h, m2, s2, m3, s3] = found;
  const second = s1 ?? s2 ?? s3;
  return {
    hour: Number(hour),
    minute: Number(m1 ?? m2 ?? m3),
    second: Number(second ?? 0),
    fraction: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * SECOND + 1e-6),
    precision: fraction !== undefined ? 1 : second !== undefined ? SECOND : MINUTE,
    lettered: h !== undefined,
    padded: hour.length === 2,
  };
}

/** ms since midnight; `null` for 25:10 and 14:05 pm. */
function timeOfDay(clock: Clock, half: 0 | 12 | undefined): number | null {
  const { hour, minute, second, fraction } = clock;
  if (minute > 59 || second > 59 || hour > (half === undefined ? 23 : 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + half;
  return hours * HOUR + minute * MINUTE + second * SECOND + fraction;
}

const trimmed = (text: string) => text.replace(/^[, ]+|[, ]+$/g, '');

/** Text with one of the words taken off its end or start, where it stands by itself or is not Latin. */
function without(text: string, word: string, at: 'start' | 'end'): string | null {
  if (text === word) return '';
  const rest = at === 'start' ? text.slice(word.length) : text.slice(0, -word.length);
  if (at === 'start' ? !text.startsWith(word) : !text.endsWith(word)) return null;
  const next = at === 'start' ? rest[0] : rest.at(-1);
  return /[\s,]/.test(next ?? '') || /\p{Script=Han}/u.test(word) ? rest : null;
}

function takeHalf(text: string, table: LanguageTable, at: 'start' | 'end'): [string, 0 | 12 | undefined] {
  for (const [word, half] of table.halves) {
    const rest = without(text, word, at);
    if (rest !== null) return [trimmed(rest), half];
  }
  return [text, undefined];
}

/**
 * Reads a whole text as a date, a time of day or both, in one language.
 *
 * @param text folded
 * @param table the language to read it in
 * @param own the page's own language, which alone decides the order of figures
 * @returns `null` when the text is not, from start to end, such a time
 */
export function readWritten(text: string, table: LanguageTable, own: LanguageTable): Written | null {
  const found = CLOCK.exec(text);
  if (!found) return readDay(text, table, own, false);
  const clock = clockOf(found);
  let before = text.slice(0, found.index);
  let after = text.slice(found.index + found[0].length);
  const iso = /^\d{4}-\d\d-\d\d(?:t| )$/.test(before);
  if (iso) before = before.slice(0, -1);
  // A day name that runs into the figures is Chinese, or no time at all.
  if (/[a-z]$/.test(before) || (/^\S/.test(after) && !/^(?:[,)]|[ap]m\b|z$|[+-]\d|\p{Script=Han}|uhr\b)/u.test(after)))
    return null;
  [before, after] = [trimmed(before), trimmed(after.replace(/^ ?uhr\b/, ''))];
  let half: 0 | 12 | undefined;
  [after, half] = takeHalf(after, table, 'start');
  if (half === undefined) [before, half] = takeHalf(before, table, 'end');
  const ms = timeOfDay(clock, half);
  if (ms === null) return null;
  const time = { ms, precision: clock.precision };
  const plain = !clock.lettered && (clock.padded || half !== undefined || table.bareHours);
  return joined({ before, after }, time, plain, table, own);
}

/** Makes one reading of the time of day and of what stands on both sides of it. */
function joined(
  { before, after }: { before: string; after: string },
  clock: { ms: number; precision: number },
  plain: boolean,
  table: LanguageTable,
  own: LanguageTable,
): Written | null {
  if (before === '') {
    const day = after === '' ? null : readDay(after, table, own, true);
    if (day) return { ...day, clock };
    return plain ? { dates: [], clock, ...zoneOf(after) } : null;
  }
  const joiner = table.joiners.find((word) => without(before, word, 'end') !== null);
  const bare = joiner === undefined ? before : trimmed(before.slice(0, -joiner.length));
  const day = readDay(bare, table, own, true);
  if (day) return { ...day, clock, ...zoneOf(after) };
  // Chinese puts the zone between the day and the time.
  if (after !== '' || !/^zh\b/.test(table.tag)) return null;
  const space = before.lastIndexOf(' ');
  const zone = before.slice(space + 1);
  if (space < 0) return plain ? { dates: [], clock, zone } : null;
  const head = readDay(before.slice(0, space), table, own, true);
  return head ? { ...head, clock, zone } : null;
}

const zoneOf = (text: string): { zone?: string } => (text === '' ? {} : { zone: text.replace(/^\((.+)\)$/, '$1') });
