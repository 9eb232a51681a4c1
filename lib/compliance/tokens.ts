import { FOLD_SIZE, FOLDED, foldUnit, isIdeograph } from './fold';
import { hashed, trimVocabulary, units, type Word, wordInUnits, wordOf } from './vocabulary';

/** Words of a text in columns: folded form, span in the normalised text, clause number (counts on over the text). */
export interface Tokens {
  words: string[];
  starts: number[];
  ends: number[];
  clauses: number[];
  /** What is remembered of each word; filled when first asked for. */
  known?: Word[];
}

/** Tokens `from` (inclusive) to `to` (exclusive) and the span they and their end mark take in the normalised text. */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
}

const CURRENCIES = '€$£';
const ENDS = '!?。！？…‼⁉\u2028\u2029';
const BREAKS = ',;:()[]–—、，；・«»';
const STARS = '★☆⭐✩✭';
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st nr no bzw ca usw approx inc ltd co etc ggf evtl inkl zzgl vgl tel art ref sig sigg sr sra srta dott avv mme exc bijv nl str num min max vs'.split(
    ' ',
  ),
);

const DOT = 2;
const LINE = 3;
const HYPHEN = 4;
const END = 5;
const BREAK = 6;
const CURRENCY = 7;
const PERCENT = 8;
const STAR = 9;
const EQUALS = 10;
/** Two letters for one (`ß`), or a letter beyond the table: the word is put together unit by unit. */
const LONG = 1;
const MIDDLE_DOT = 0x30fb;
/** From here on a kind is the folded unit itself. */
const PLAIN = 48;

const KINDS = Uint8Array.from(FOLDED);
const OTHERS = new Map<number, number>();
const kinds: [string, number][] = [
  [CURRENCIES, CURRENCY],
  [ENDS, END],
  [BREAKS, BREAK],
  [STARS, STAR],
  ['.', DOT],
  ['\n', LINE],
  ['-', HYPHEN],
  ['%', PERCENT],
  ['=', EQUALS],
];
for (const [signs, kind] of kinds)
  for (const sign of signs) {
    const code = sign.charCodeAt(0);
    if (code < FOLD_SIZE) KINDS[code] = kind;
    else OTHERS.set(code, kind);
  }

function kindOf(code: number): number {
  if (code < FOLD_SIZE) return KINDS[code] as number;
  return foldUnit(code) === '' ? (OTHERS.get(code) ?? 0) : LONG;
}

/** What is remembered of each word of a tokenised text. */
export function wordsOf(tokens: Tokens): readonly Word[] {
  tokens.known ??= tokens.words.map(wordOf);
  return tokens.known;
}

/** All marks of some words (see `markWords`) in one number. */
export function marksOf(words: readonly Word[]): number {
  let marks = 0;
  for (let i = 0; i < words.length; i++) marks |= (words[i] as Word).marks;
  return marks;
}

/**
 * Splits a normalised text. `masked` spans (quoted buyer text) give no tokens; they end the sentence before them.
 * Linear in the text.
 */
export function tokenize(text: string, masked: readonly (readonly [number, number])[]) {
  trimVocabulary();
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const clauses: number[] = [];
  const known: Word[] = [];
  const tokens: Tokens = { words, starts, ends, clauses, known };
  const sentences: Sentence[] = [];
  const { length } = text;
  let clause = 0;
  let marks = 0;
  let first = 0;
  let mask = 0;
  let nextMask = masked[0]?.[0] ?? Number.POSITIVE_INFINITY;
  let from = 0;

  const close = (end: number) => {
    clause++;
    if (words.length > first) sentences.push({ from: first, to: words.length, start: from, end });
    first = words.length;
    from = end;
  };
  const push = (word: Word, start: number, end: number) => {
    if (words.length === first) from = start;
    words.push(word.text);
    starts.push(start);
    ends.push(end);
    clauses.push(clause);
    known.push(word);
    marks |= word.marks;
  };

  for (let i = 0; i < length; ) {
    if (i >= nextMask) {
      close(i);
      i = Math.max(i, masked[mask]?.[1] ?? i);
      from = i;
      mask++;
      nextMask = masked[mask]?.[0] ?? Number.POSITIVE_INFINITY;
      continue;
    }
    const start = i;
    const code = text.charCodeAt(i);
    let kind = kindOf(code);
    if (kind >= PLAIN) {
      let hash = 0;
      let size = 0;
      do {
        units[size++] = kind;
        hash = hashed(hash, kind);
        kind = ++i < length ? kindOf(text.charCodeAt(i)) : 0;
      } while (kind >= PLAIN);
      const word = kind === LONG && !isIdeograph(text.charCodeAt(i)) ? null : wordInUnits(size, hash);
      if (word) push(word, start, i);
      else i = spell(start);
      continue;
    }
    switch (kind) {
      case 0:
        break;
      case LONG:
        if (!isIdeograph(code)) {
          i = spell(start);
          continue;
        }
        // Between characters it may part a list or spell a word out: `高・評・価`.
        if (code === MIDDLE_DOT) break;
        units[0] = code;
        push(wordInUnits(1, hashed(0, code)) as Word, i, i + 1);
        break;
      case DOT:
        if (endsSentence(text, i, tokens)) close(i + 1);
        else if (isMissingBlank(text, i)) clause++;
        break;
      case LINE:
        if (startsLine(text, i + 1)) close(i);
        break;
      case HYPHEN:
        if (text.charAt(i - 1) === ' ' && text.charAt(i + 1) === ' ') clause++;
        break;
      case END:
        close(i + 1);
        break;
      case BREAK:
        clause++;
        break;
      case CURRENCY:
        if (isByNumber(text, i)) push(wordOf(text.charAt(i)), i, i + 1);
        break;
      case PERCENT:
        push(wordOf('%'), i, i + 1);
        break;
      case EQUALS:
        push(wordOf('='), i, i + 1);
        break;
      default:
        push(wordOf('★'), i, i + 1);
    }
    i++;
  }
  close(length);
  return { tokens, sentences, marks };

  /** A word with units that fold to more than one, or a very long one. Returns where it ends. */
  function spell(start: number): number {
    let word = '';
    let i = start;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      const folded = foldUnit(code);
      if (folded === '' || isIdeograph(code)) break;
      word += folded;
    }
    push(wordOf(word), start, i);
    return i;
  }
}

/** A full stop after a word ends the sentence, unless it stands in a number, an abbreviation or a name. */
function endsSentence(text: string, dot: number, tokens: Tokens): boolean {
  const last = tokens.words.length - 1;
  if (tokens.ends[last] !== dot) return true;
  const before = tokens.words[last] ?? '';
  if (dot + 1 < text.length && foldUnit(text.charCodeAt(dot + 1)) !== '') return false;
  if (ABBREVIATIONS.has(before) || (before.length === 1 && before >= 'a' && before <= 'z')) return false;
  return before.length > 2 || !/^\d{1,2}$/.test(before) || !/^[ \t]+[a-z0-9]/.test(text.slice(dot + 1, dot + 6));
}

/** `arrived.The`: most likely two sentences, but it could also be `Pay.Pal`. */
function isMissingBlank(text: string, dot: number): boolean {
  return isUpper(text.charAt(dot + 1)) && !isUpper(text.charAt(dot - 1));
}

/** A currency sign counts as a word beside a number; elsewhere it may stand for a letter. */
function isByNumber(text: string, index: number): boolean {
  return /^ ?\d/.test(text.slice(index + 1, index + 3)) || /\d ?$/.test(text.slice(Math.max(0, index - 2), index));
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** Whether a line starts something new: blank, a list mark, or anything but a lower-case word. */
function startsLine(text: string, index: number): boolean {
  for (let i = index; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === ' ' || char === '\t' || char === '\r') continue;
    return char === char.toUpperCase();
  }
  return true;
}
