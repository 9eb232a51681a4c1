import type { Language } from './context';
import type { Tally } from './language';
import type { Heard } from './readings';
import { glued, joinSpaced } from './respell';
import { signsOf } from './signs';
import type { Span } from './spans';
import { marksOf, type Sentence, type Tokens, tokenize, wordsOf } from './tokens';
import { type Word, wordOf } from './vocabulary';

// Addresses, numbers, blanks and sentences never reach over an empty line. So a reply is taken apart one paragraph at a
// time, and what was found in a paragraph holds until the paragraph changes.

/** A paragraph taken apart, wherever it stands. All offsets are in its own text. */
export interface Paragraph {
  text: string;
  /** Quoted spans, sorted, not overlapping. */
  quoted: readonly (readonly [number, number])[];
  tokens: Tokens;
  sentences: readonly Sentence[];
  /** What is remembered of each word. */
  words: readonly Word[];
  /** What stands in it, and of what kinds its words are: bits of `SIGN` and of `markWords`. */
  signs: number;
  marks: number;
  /** The languages of the whole text. */
  languages: readonly Language[];
  /** What its sentences say in each of them. */
  heard: Partial<Record<Language, Heard>>;
  /** Filled when first asked for. */
  tally?: Tally;
  joins?: readonly Join[];
  /** Results of detectors. */
  memo: Map<unknown, unknown>;
}

/** Words joined by single signs, read as one: `p@y.pal` -> `paypal`. */
export interface Join {
  word: Word;
  first: number;
  last: number;
}

/** A paragraph and where it begins in the normalised text. */
export interface Placed {
  paragraph: Paragraph;
  start: number;
}

/**
 * Whether a detector can find anything where these signs (bits of `SIGN`) and marked words (see `markWords`) are, in a
 * paragraph with these words.
 */
export type May = (signs: number, marks: number, words: readonly Word[]) => boolean;

/** Paragraphs of the last two texts. */
export class ParagraphMemory {
  private now = new Map<string, Paragraph>();
  private before = new Map<string, Paragraph>();

  /** A new text: what neither it nor the one before it holds is forgotten. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }

  of(key: string, make: () => Paragraph): Paragraph {
    const known = this.now.get(key) ?? this.before.get(key) ?? make();
    this.now.set(key, known);
    return known;
  }
}

const LINE = 10;
const BLANK = 32;
/** More than any paragraph has that somebody wrote. */
const MOST_JOINS = 600;
const isGap = (code: number) => code === 32 || code === 9 || code === 13;

/**
 * Splits a normalised text at its empty lines and takes each paragraph apart, those in `memory` only once. Linear.
 * @param quoted spans of buyer's text: they give no words, but a pattern may begin in them
 */
export function paragraphsOf(
  text: string,
  quoted: readonly (readonly [number, number])[],
  memory: ParagraphMemory | null,
): { paragraphs: Placed[]; hasWideGap: boolean } {
  const paragraphs: Placed[] = [];
  let hasWideGap = false;
  let start = 0;
  let quote = 0;
  const add = (end: number) => {
    if (end === start) return;
    const own = start === 0 && end === text.length ? text : text.slice(start, end);
    while ((quoted[quote]?.[1] ?? Number.POSITIVE_INFINITY) <= start) quote++;
    const spans: [number, number][] = [];
    for (let q = quote; q < quoted.length; q++) {
      const [first, last] = quoted[q] as [number, number];
      if (first >= end) break;
      spans.push([Math.max(0, first - start), Math.min(end, last) - start]);
    }
    // No paragraph holds an empty line: what stands before one in a key is not part of the text.
    const key = spans.length === 0 ? own : `${spans.join()}\n\n${own}`;
    const make = () => read(own, spans);
    paragraphs.push({ paragraph: memory ? memory.of(key, make) : make(), start });
  };
  for (let at = text.indexOf('\n'); at >= 0; ) {
    let next = at + 1;
    let lines = 1;
    for (let i = next; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LINE) {
        lines++;
        next = i + 1;
      } else if (!isGap(code)) break;
    }
    if (lines > 1) {
      add(at);
      start = next;
      if (lines > 2) hasWideGap = true;
    }
    at = text.indexOf('\n', next);
  }
  add(text.length);
  return { paragraphs, hasWideGap };
}

function read(text: string, quoted: readonly (readonly [number, number])[]): Paragraph {
  const signs = signsOf(text);
  const split = tokenize(text, quoted);
  const tokens = joinSpaced(text, split.tokens, split.marks, signs);
  const words = wordsOf(tokens);
  let { marks } = split;
  if (tokens !== split.tokens) marks |= marksOf(words);
  for (const [start, end] of quoted) marks |= tokenize(text.slice(start, end), []).marks;
  const sentences = tokens === split.tokens ? split.sentences : resync(split.sentences, tokens);
  return { text, quoted, tokens, sentences, words, signs, marks, languages: [], heard: {}, memo: new Map() };
}

/** Words that stand close to each other, also read as one; by their first word, the longest first. */
export function joinsIn(paragraph: Paragraph): readonly Join[] {
  paragraph.joins ??= joinsOf(paragraph);
  return paragraph.joins;
}

function joinsOf({ text, tokens, sentences }: Paragraph): Join[] {
  const joins: Join[] = [];
  const { starts, ends } = tokens;
  for (const { from, to } of sentences)
    for (let first = from; first + 1 < to; first++) {
      const end = ends[first] as number;
      if (starts[first + 1] !== end + 1 || text.charCodeAt(end) === BLANK) continue;
      for (const { word, last } of glued(text, tokens, first, to)) joins.push({ word: wordOf(word), first, last });
      if (joins.length > MOST_JOINS) return joins;
    }
  return joins;
}

/** Sentences keep their spans; their token numbers follow the joined tokens. */
function resync(sentences: readonly Sentence[], tokens: Tokens): Sentence[] {
  const moved: Sentence[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const from = at;
    while (at < tokens.starts.length && (tokens.starts[at] as number) < sentence.end) at++;
    if (at > from) moved.push({ ...sentence, from, to: at });
  }
  return moved;
}

/** Computes a detector's result once. */
export function once<T, D extends { memo: Map<unknown, unknown> }>(read: D, detector: (read: D) => T): T {
  let result = read.memo.get(detector) as T | undefined;
  if (result === undefined) {
    result = detector(read);
    read.memo.set(detector, result);
  }
  return result;
}

const NOTHING: readonly never[] = [];

/** What a detector finds in a paragraph, if it may find anything there. */
export function findIn<T>(
  paragraph: Paragraph,
  detector: (paragraph: Paragraph) => readonly T[],
  may: May,
): readonly T[] {
  const { signs, marks, words } = paragraph;
  return may(signs, marks, words) ? once(paragraph, detector) : NOTHING;
}

/** What a detector finds in each paragraph where it may find anything, in offsets of the whole text. */
export function perParagraph<T extends Span>(
  { paragraphs }: { paragraphs: readonly Placed[] },
  detector: (paragraph: Paragraph) => readonly T[],
  may: May,
): T[] {
  const found: T[] = [];
  for (const { paragraph, start } of paragraphs)
    for (const span of findIn(paragraph, detector, may))
      found.push(start === 0 ? span : { ...span, start: span.start + start, end: span.end + start });
  return found;
}
