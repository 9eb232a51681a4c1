import { fold } from './fold';
import type { Words } from './words';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units of relative times in ms, and the largest amount that is believed. */
export const UNITS = {
  second: { ms: SECOND, most: 600 },
  minute: { ms: MINUTE, most: 600 },
  hour: { ms: HOUR, most: 100 },
  day: { ms: DAY, most: 400 },
  week: { ms: 7 * DAY, most: 57 },
} as const;
export type Unit = keyof typeof UNITS;

/** What the words around an amount mean; `unit: null` where they mean a month or year, or several things. */
interface Amount {
  unit: Unit | null;
  /** Nothing says "ago": it may be a duration as well. */
  bare: boolean;
}

export interface AmountTable {
  /** {@link amountKey} -> meaning. */
  around: Map<string, Amount>;
  /** Whole folded phrases without a figure, such as `an hour ago` -> unit, or `just now` -> `now`. */
  phrases: Map<string, Unit | 'now'>;
}

/**
 * The key of what stands before and after an amount, without spaces and dots. A single letter keeps its case (`3D` is
 * no time) and its distance when it is `m` (`10 m` is a length).
 */
export function amountKey(before: string, after: string): string {
  const squash = (text: string) => fold(text).replace(/[ .]/g, '');
  const [pre, post] = [squash(before), squash(after)];
  const letter = pre === '' && /^\s*(\p{L})\.?\s*$/u.exec(after)?.[1];
  if (!letter) return `${pre}|${post}`;
  return letter === 'm' && /^\s/.test(after) ? '| m' : `|${letter}`;
}

const isLetter = (key: string) => /^\| ?\p{L}$/u.test(key);

/** Text before and after the figure. */
function split(text: string): [string, string] | null {
  const [, before, after] = /^(\D*)\d+(\D*)$/.exec(text) ?? [];
  return before === undefined || after === undefined ? null : [before, after];
}

const STYLES = ['long', 'short', 'narrow'] as const;
const ALL_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
// One, few and many of the Slavic plurals; -5 and 5 alike.
const COUNTS = [1, 2, 5];

/** Builds the table of one language from `Intl` and its words. */
export function amountsOf(tag: string, words: Words): AmountTable {
  const around = new Map<string, Amount>();
  const put = (before: string, after: string, unit: Unit | null, bare: boolean) => {
    const key = amountKey(before, after);
    // A minus sign may be a countdown or a discount as well.
    if (key.startsWith('-') || key === '|') return;
    const known = around.get(key);
    around.set(key, { unit: known && known.unit !== unit ? null : unit, bare });
  };
  const ago = agoOf(tag);
  const relatives = STYLES.map((style) => new Intl.RelativeTimeFormat(tag, { style, numeric: 'always' }));
  for (const name of ALL_UNITS) {
    const unit = name in UNITS ? (name as Unit) : null;
    for (const [index, style] of STYLES.entries()) {
      const bare = new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: style });
      for (const count of COUNTS) {
        const past = split(relatives[index]?.format(-count, name) ?? '');
        if (past) put(past[0], past[1], unit, false);
        const plain = split(bare.format(count));
        if (!plain) continue;
        put(plain[0], plain[1], unit, true);
        put(ago[0] + plain[0], plain[1] + ago[1], unit, false);
      }
    }
  }
  for (const [key, amount] of around) {
    const vague = key === '| m' || (isLetter(key) && (amount.unit === 'week' || amount.unit === 'second'));
    if (vague || words.never?.includes(key.slice(1))) around.set(key, { unit: null, bare: true });
  }
  for (const [unit, list] of Object.entries(words.units) as [Unit, readonly string[]][]) {
    for (const word of list) {
      around.set(amountKey('', word), { unit, bare: true });
      around.set(amountKey(ago[0], ` ${word}${ago[1]}`), { unit, bare: false });
    }
  }
  return { around, phrases: phrasesOf(tag, words) };
}

/** What `Intl` puts before and after "2 hours" to say that they are past. */
function agoOf(tag: string): [string, string] {
  const past = split(new Intl.RelativeTimeFormat(tag, { numeric: 'always' }).format(-2, 'hour'));
  const plain = split(new Intl.NumberFormat(tag, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(2));
  if (!past || !plain) return ['', ''];
  const [unit, tail] = [fold(plain[1]), fold(past[1])];
  return [past[0], tail.startsWith(unit) ? tail.slice(unit.length) : ''];
}

function phrasesOf(tag: string, words: Words): Map<string, Unit | 'now'> {
  const phrases = new Map<string, Unit | 'now'>();
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  for (const unit of Object.keys(UNITS) as Unit[]) {
    const text = relative.format(-1, unit);
    for (const one of words.one) {
      phrases.set(fold(one.endsWith('’') ? text.replace(/1\s*/, one) : text.replace('1', one)), unit);
    }
  }
  for (const text of words.justNow) phrases.set(fold(text), 'now');
  return phrases;
}
