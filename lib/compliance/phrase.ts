import { CONCEPTS, type Concept, type Lexicon } from './concepts';
import { type Join, joinsIn, type Paragraph } from './paragraphs';
import type { Found } from './pattern-tree';
import { PatternIndex } from './patterns';
import { roomOf } from './room';
import type { Sentence, Tokens } from './tokens';

/** A concept found: tokens `from` (inclusive) to `to` (exclusive), counted from the sentence's first. */
export interface Hit {
  from: number;
  to: number;
}

/** What a sentence says: the hits of each concept by its index in `CONCEPTS`, in reading order. */
export type Meaning = (Hit[] | undefined)[];

/** The compiled words of one language. */
export interface Grammar {
  index: PatternIndex;
  after: boolean;
  scale: number;
}

/** Compiles a lexicon, its words joined with those common to all languages. */
export function grammarOf(lexicon: Lexicon, common: Lexicon['words']): Grammar {
  const words = { ...lexicon.words };
  for (const [concept, text] of Object.entries(common) as [Concept, string][]) {
    const own = words[concept];
    words[concept] = own ? `${own}|${text}` : text;
  }
  return { index: new PatternIndex(words), after: lexicon.negation === 'after', scale: lexicon.scale ?? 1 };
}

const NOISE = CONCEPTS.indexOf('noise');
const BUT = CONCEPTS.indexOf('but');
const NOT = CONCEPTS.indexOf('not');
const POLITE = CONCEPTS.indexOf('polite');
const PAST = CONCEPTS.indexOf('past');
const EXCHANGE = CONCEPTS.indexOf('exchange');
/** Their own negation belongs to them: "not satisfied", "not before you have", "do not miss". */
const OWN_NEGATION = (['fake', 'unhappy', 'before', 'demand', 'hurry', 'outside', 'fees'] as const).map((name) =>
  CONCEPTS.indexOf(name),
);
const BLANK = 32;
const ADDRESS = 200;

/**
 * Finds every concept of a sentence, given by its place in the paragraph. Linear in its words: each one looks up a
 * remembered tree of patterns.
 */
export function meaningOf(paragraph: Paragraph, place: number, grammar: Grammar): Meaning {
  const meaning: Meaning = new Array(CONCEPTS.length);
  const { text, tokens, sentences, words: known } = paragraph;
  const { starts, clauses } = tokens;
  const { from: first, to: limit } = sentences[place] as Sentence;
  const { index } = grammar;
  const room = roomOf(known, clauses, first, limit);
  const joins = joinsIn(paragraph);
  let join = firstJoinFrom(joins, first);
  for (let i = first; i < limit; i++) {
    if (isInAddress(text, starts[i] as number)) continue;
    const word = known[i] as (typeof known)[0];
    const isHit = record(meaning, index.at(word, i + 1, room, 0), i - first, first);
    if (!isHit) {
      for (const other of word.unleeted) if (record(meaning, index.at(other, i + 1, room, 0), i - first, first)) break;
      if (word.undigraphed) record(meaning, index.at(word.undigraphed, i + 1, room, 0), i - first, first);
    }
    while (join < joins.length && (joins[join] as Join).first < i) join++;
    for (let isRead = false; join < joins.length && (joins[join] as Join).first === i; join++) {
      const { word: joined, last } = joins[join] as Join;
      if (!isRead) isRead = record(meaning, index.at(joined, last + 1, room, word.text.length + 1), i - first, first);
    }
  }
  if (meaning[PAST] && meaning[EXCHANGE]) meaning[PAST] = notInReturn(meaning[PAST], meaning[EXCHANGE]);
  return meaning[NOISE] || meaning[NOT] ? withoutHidden(meaning) : meaning;
}

/** The place of the first of some joined words, sorted, that begins at a token or after it. */
function firstJoinFrom(joins: readonly Join[], token: number): number {
  let low = 0;
  let high = joins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joins[middle] as Join).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word is a part of a web address further on: `our-shop` in `www.our-shop.com` says nothing. */
function isInAddress(text: string, start: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : BLANK;
  if (before !== 45 && before !== 46 && before !== 47) return false;
  const head = text.slice(Math.max(0, start - ADDRESS), start);
  const from = head.lastIndexOf(' ') + 1;
  return /^\W?(?:https?:|www\.)/i.test(head.slice(from, from + 10));
}

function record(meaning: Meaning, found: Found, from: number, first: number): boolean {
  for (let i = 0; i < found.count; i++) {
    const concept = found.concepts[i] as number;
    const hit = { from, to: (found.ends[i] as number) - first };
    const hits = meaning[concept];
    if (hits) hits.push(hit);
    else meaning[concept] = [hit];
  }
  return found.count > 0;
}

/** "As thanks for your review" begins or ends with what is given for it, and thanks for none that is there. */
function notInReturn(past: readonly Hit[], exchange: readonly Hit[]): Hit[] {
  return past.filter(
    (own) => !exchange.some(({ from, to }) => (from < own.from && to > own.from) || (from < own.to && to > own.to)),
  );
}

/** Noise hides the words in it but a greeting ("good" in it praises nothing), and some concepts hide the negation in them. */
function withoutHidden(meaning: Meaning): Meaning {
  const hidden = meaning[NOISE];
  if (hidden)
    for (let c = 0; c < meaning.length; c++) {
      const hits = meaning[c];
      if (hits && c !== NOISE && c !== POLITE) meaning[c] = outside(hits, hidden);
    }
  for (const owner of OWN_NEGATION) {
    const own = meaning[owner];
    if (own && meaning[NOT]?.length) meaning[NOT] = outside(meaning[NOT], own);
  }
  return meaning;
}

/** The hits that lie in none of the spans; both in reading order. */
function outside(hits: readonly Hit[], spans: readonly Hit[]): Hit[] {
  const left: Hit[] = [];
  let at = 0;
  let reach = -1;
  for (const hit of hits) {
    for (let span = spans[at]; span && span.from <= hit.from; span = spans[++at]) reach = Math.max(reach, span.to);
    if (hit.to > reach) left.push(hit);
  }
  return left;
}

/** The clause numbers of a sentence's tokens from 0 on, counting the words that start a new clause. */
export function clausesOf(tokens: Tokens, sentence: Sentence, meaning: Meaning): number[] {
  const breaks = meaning[BUT];
  const { from, to } = sentence;
  const own = tokens.clauses.slice(from, to);
  const base = own[0] ?? 0;
  for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) - base;
  if (!breaks?.length) return own;
  let extra = 0;
  let at = 0;
  for (let i = 0; i < own.length; i++) {
    while (at < breaks.length && (breaks[at] as Hit).from < i) at++;
    if ((breaks[at] as Hit | undefined)?.from === i) extra++;
    own[i] = (own[i] as number) + extra;
  }
  return own;
}
