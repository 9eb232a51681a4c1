import { type AmountTable, amountsOf } from './amounts';
import { fold } from './fold';
import { WORDS } from './words';

/** How one language writes dates and times. All keys are folded. */
export interface LanguageTable {
  /** BCP 47. */
  tag: string;
  /** Names and their unambiguous beginnings of three letters or more -> 1 to 12. */
  months: Map<string, number>;
  /** Likewise -> 0 (Sunday) to 6. */
  weekdays: Map<string, number>;
  /** `today`, `yesterday` and the like -> days back. */
  days: Map<string, number>;
  /** Words for the half of the day -> hours to add. */
  halves: Map<string, 0 | 12>;
  /** What stands between day and time, longest first. */
  joiners: string[];
  /** Order of a date in figures, and of one without a year; `null`: writers of this language do not agree. */
  order: 'dmy' | 'mdy' | 'ymd' | null;
  shortOrder: 'dm' | 'md' | null;
  /** What separates the figures of a date. */
  separators: Set<string>;
  /** Hours below 10 stand without a 0 and without am or pm. */
  bareHours: boolean;
  amounts: AmountTable;
}

type Options = Intl.DateTimeFormatOptions;

const formatOf = (tag: string, options: Options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });

const parts = (tag: string, options: Options, utc: number): Intl.DateTimeFormatPart[] =>
  formatOf(tag, options).formatToParts(utc);

const partOf = (found: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string =>
  found.find((part) => part.type === type)?.value ?? '';

/** Every name in every given form, then the beginnings that only one of them has. */
function namesOf(forms: string[][]): Map<string, number> {
  const exact = new Map<string, number>();
  const beginnings = new Map<string, number | null>();
  forms.forEach((names, index) => {
    for (const name of names.map(fold)) {
      if (name) exact.set(name, index);
      for (let length = 3; length < name.length; length++) {
        const start = name.slice(0, length);
        const other = beginnings.get(start);
        beginnings.set(start, other === undefined || other === index ? index : null);
      }
    }
  });
  for (const [start, index] of beginnings) if (index !== null && !exact.has(start)) exact.set(start, index);
  return exact;
}

function monthsOf(tag: string): Map<string, number> {
  const styles: Options[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  const formats = styles.map((style) => formatOf(tag, style));
  const names = Array.from({ length: 12 }, (_, month) =>
    formats
      .map((format) => partOf(format.formatToParts(Date.UTC(2026, month, 5)), 'month'))
      // Chinese and Japanese write months in figures.
      .filter((name) => !/\d/.test(name)),
  );
  return new Map([...namesOf(names)].map(([name, index]) => [name, index + 1]));
}

function weekdaysOf(tag: string): Map<string, number> {
  const styles: Options[] = [
    { weekday: 'long' },
    { weekday: 'short' },
    { weekday: 'short', day: 'numeric', month: 'short' },
  ];
  const formats = styles.map((style) => formatOf(tag, style));
  // 2026-03-01 is a Sunday.
  return namesOf(
    Array.from({ length: 7 }, (_, day) =>
      formats.map((format) => partOf(format.formatToParts(Date.UTC(2026, 2, 1 + day)), 'weekday')),
    ),
  );
}

function daysOf(tag: string): Map<string, number> {
  const days = new Map<string, number>();
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(tag, { style, numeric: 'auto' });
    for (const back of [0, 1, 2]) {
      const word = fold(format.format(-back, 'day'));
      if (!/\d/.test(word)) days.set(word, back);
    }
  }
  return days;
}

function halvesOf(tag: string): Map<string, 0 | 12> {
  const halves = new Map<string, 0 | 12>([
    ['am', 0],
    ['pm', 12],
  ]);
  for (const half of [0, 12] as const) {
    const options: Options = { hour: 'numeric', minute: '2-digit', hour12: true };
    const word = fold(partOf(parts(tag, options, Date.UTC(2026, 2, 3, 9 + half)), 'dayPeriod'));
    if (word) halves.set(word, half);
  }
  return halves;
}

function joinersOf(tag: string, extra: readonly string[]): string[] {
  const found = new Set(extra.map(fold));
  for (const dateStyle of ['long', 'full'] as const) {
    const list = parts(tag, { dateStyle, timeStyle: 'short' }, Date.UTC(2026, 2, 3, 14, 5));
    const hour = list.findIndex((part) => part.type === 'hour');
    const word = fold(list[hour - 1]?.type === 'literal' ? (list[hour - 1]?.value ?? '') : '').replace(/^, ?/, '');
    // What Chinese and Japanese put there belongs to the date.
    if (/^\p{Script=Latin}/u.test(word)) found.add(word);
  }
  return [...found].sort((a, b) => b.length - a.length);
}

function figuresOf(tag: string): Pick<LanguageTable, 'order' | 'shortOrder' | 'separators'> {
  const orderOf = (options: Options) =>
    parts(tag, options, Date.UTC(2026, 2, 3))
      .filter((part) => part.type !== 'literal')
      .map((part) => part.type[0])
      .join('');
  const full = orderOf({ year: 'numeric', month: 'numeric', day: 'numeric' });
  const short = orderOf({ month: 'numeric', day: 'numeric' });
  const written = (options: Options) => parts(tag, options, Date.UTC(2026, 2, 3)).filter((p) => p.type === 'literal');
  const separators = [
    ...written({ dateStyle: 'short' }),
    ...written({ year: '2-digit', month: 'numeric', day: 'numeric' }),
  ];
  // Pages marked plain "en" are written on both sides of the Atlantic.
  const known = tag !== 'en';
  return {
    order: known && (full === 'dmy' || full === 'mdy' || full === 'ymd') ? full : null,
    shortOrder: known && (short === 'dm' || short === 'md') ? short : null,
    separators: new Set(separators.map((part) => part.value)),
  };
}

function build(tag: string, primary: string): LanguageTable {
  const words = WORDS[primary];
  if (!words) throw new Error(`no words for ${primary}`);
  const early = fold(
    new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 2, 3, 2, 5)),
  );
  return {
    tag,
    months: monthsOf(tag),
    weekdays: weekdaysOf(tag),
    days: daysOf(tag),
    halves: halvesOf(tag),
    joiners: joinersOf(tag, words.joiners),
    ...figuresOf(tag),
    bareHours: early === '2:05',
    amounts: amountsOf(tag, words),
  };
}

const MAX_TABLES = 12;
const tables = new Map<string, readonly LanguageTable[]>();
const built = new Map<string, LanguageTable>();

function tableOf(tag: string): LanguageTable | null {
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return null;
  }
  // Extensions can change digits, calendar and hours, which no portal does.
  const plain = canonical?.replace(/-[a-z0-9]-.*$/i, '');
  const primary = plain?.split('-')[0];
  if (!plain || !primary || !Object.hasOwn(WORDS, primary)) return null;
  let table = built.get(plain);
  if (!table) {
    if (built.size >= MAX_TABLES) built.clear();
    table = build(plain, primary);
    built.set(plain, table);
  }
  return table;
}

/**
 * The tables to read a page's texts with: the one of its language, if supported, then English. Built on first use and
 * kept; the order of figures is known only from the first.
 *
 * @param language BCP 47 tag of the page, `_` allowed; anything else counts as unknown
 */
export function tablesFor(language: string): readonly LanguageTable[] {
  let found = tables.get(language);
  if (!found) {
    const own = language.length <= 35 ? tableOf(language) : null;
    const english = own && /^en\b/.test(own.tag) ? null : tableOf('en');
    found = [own, english].filter((table) => table !== null);
    if (tables.size >= MAX_TABLES) tables.clear();
    tables.set(language.slice(0, 36), found);
  }
  return found;
}
