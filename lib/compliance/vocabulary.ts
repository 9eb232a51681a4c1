import { isIdeograph } from './fold';
import { marksOfWord } from './marks';
import { unleet } from './respell';

/** Concepts as bits, 30 to a number. */
export type Reach = readonly [number, number, number];

/** What is remembered of a word (folded) from one text to the next: looked up once, then read. */
export class Word {
  readonly kind: 'word' | 'number' | 'ideograph';
  /** Where the patterns of each lexicon go on from here, by the lexicon's own number. */
  readonly starts: (object | null | undefined)[] = [];
  /** How patterns of each lexicon may start here, likewise. */
  readonly openings: (object | null | undefined)[] = [];
  /** The sayings that begin here, by the number of their index. */
  readonly says: (object | null | undefined)[] = [];
  /** Which tests of `markWords` it meets, one bit each. */
  readonly marks: number;
  /** The languages it speaks for, by their index in the function words. */
  votes: readonly number[] | undefined;
  private others: readonly Word[] | undefined;
  private umlaut: Word | null | undefined;

  constructor(
    readonly text: string,
    readonly hash: number,
  ) {
    const first = text.charCodeAt(0);
    this.kind = isIdeograph(first) ? 'ideograph' : first > 57 ? 'word' : 'number';
    this.marks = marksOfWord(text);
  }

  /** Read without digits for letters, `1` first as i and then as l. */
  get unleeted(): readonly Word[] {
    this.others ??= /\d/.test(this.text)
      ? [unleet(this.text), unleet(this.text, 'l')].filter(Boolean).map(wordOf)
      : NONE;
    return this.others;
  }

  /** Umlauts are also written as two letters: `aendern`. `null` where there are none. */
  get undigraphed(): Word | null {
    if (this.umlaut === undefined)
      this.umlaut = /[aou]e/.test(this.text) ? wordOf(this.text.replace(/([aou])e/g, '$1')) : null;
    return this.umlaut;
  }
}

const NONE: readonly Word[] = [];
const SLOTS = 1 << 15;
const MOST = 9000;
const LONGEST = 48;

let slots: (Word | undefined)[] = new Array(SLOTS);
let count = 0;

/** Where the tokeniser leaves the folded units of the word it is reading, up to `LONGEST` of them. */
export const units = new Uint16Array(LONGEST);

/** One step of the hash of a word: start with 0, add each folded unit. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Forgets all words when there are too many: an endless stream of texts must not grow. Call it between two texts. */
export function trimVocabulary(): void {
  if (count <= MOST) return;
  slots = new Array(SLOTS);
  count = 0;
}

/** The word whose first `length` units stand in `units`; `null` when it is too long to be remembered. */
export function wordInUnits(length: number, hash: number): Word | null {
  if (length > LONGEST) return null;
  let at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let word = slots[at]; word !== undefined; word = slots[at]) {
    if (word.hash === hash && isInUnits(word.text, length)) return word;
    at = (at + 1) & (SLOTS - 1);
  }
  const word = new Word(String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]), hash);
  // A single text with more words than this gets them all the same, only unremembered.
  if (count < SLOTS / 2) {
    slots[at] = word;
    count++;
  }
  return word;
}

function isInUnits(text: string, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== units[i]) return false;
  return true;
}

/** The hash of a folded text: that of its word. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
}

/** The word for a folded text. */
export function wordOf(text: string): Word {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (i < LONGEST) units[i] = unit;
    hash = hashed(hash, unit);
  }
  return wordInUnits(text.length, hash) ?? new Word(text, hash);
}
