import type { Language } from './context';
import type { Document } from './document';
import type { Memory, Said } from './memory';
import { mayLean, pairOf } from './pairs';
import { type Join, joinsIn, type Paragraph, type Placed } from './paragraphs';
import { clausesOf, type Grammar, meaningOf } from './phrase';
import { presentIn } from './phrase-rule';
import { reachAlone, reachOn } from './reach';
import { roomOf } from './room';
import { brokenBy, mayBreak, type SentenceRules } from './sentence-rules';
import type { Span } from './spans';
import type { Sentence } from './tokens';
import type { Word } from './vocabulary';

/** A language of a text, and its words. */
export interface Ear {
  language: Language;
  grammar: Grammar;
}

/** What one language's words say in a paragraph, as far as it was read. */
export interface Heard {
  /** Each sentence, `null` for nothing. */
  said: (Said | null | undefined)[];
  reach?: Int32Array;
  /** The rules that it breaks by itself. */
  faults?: readonly Fault[];
}

/** A rule (by its place among all) and what breaks it. */
export interface Fault {
  rule: number;
  start: number;
  end: number;
}

/** A sentence and what it says in the text's first language, `null` for nothing. */
export interface Reading {
  paragraph: Paragraph;
  /** Where the paragraph begins in the text. */
  start: number;
  sentence: Sentence;
  said: Said | null;
  grammar: Grammar | undefined;
}

function heardIn({ heard }: Paragraph, { language }: Ear): Heard {
  const known = heard[language];
  if (known) return known;
  const made: Heard = { said: [] };
  heard[language] = made;
  return made;
}

/** What a sentence says in one language, read when first asked for. */
export function saidAt(paragraph: Paragraph, ear: Ear, index: number, memory: Memory | null): Said | null {
  const heard = heardIn(paragraph, ear);
  const known = heard.said[index];
  if (known !== undefined) return known;
  const { text, tokens, sentences } = paragraph;
  const sentence = sentences[index] as Sentence;
  const kept = memory?.of(text, tokens, sentence);
  let said = kept?.[ear.language];
  if (said === undefined) {
    const meaning = meaningOf(paragraph, index, ear.grammar);
    let breadth = 0;
    for (let c = 0; c < meaning.length; c++) if (meaning[c]?.length) breadth++;
    said = null;
    if (breadth > 0)
      said = { meaning, present: presentIn(meaning), clauses: clausesOf(tokens, sentence, meaning), breadth };
    if (kept) kept[ear.language] = said;
  }
  heard.said[index] = said;
  return said;
}

/** Every sentence, in reading order. */
export function readingsOf({ paragraphs, ears, languages, memory }: Document): Reading[] {
  const ear = ears.find(({ language }) => language === languages[0]);
  return paragraphs.flatMap(({ paragraph, start }) =>
    paragraph.sentences.map((sentence, index) => ({
      ...{ paragraph, start, sentence, grammar: ear?.grammar },
      said: ear ? saidAt(paragraph, ear, index, memory) : null,
    })),
  );
}

/** From the first of some sentences to the last; empty without any. */
export function wholeOf(readings: readonly Reading[]): Span[] {
  const [first] = readings;
  const last = readings.at(-1);
  return first && last ? [{ start: first.start + first.sentence.start, end: last.start + last.sentence.end }] : [];
}

/** The rules that sentences of a text break, and pairs of neighbours read as one. Offsets are in the normalised text. */
export function faultsOf({ paragraphs, ears, memory }: Document, rules: SentenceRules): Fault[] {
  const found: Fault[] = [];
  for (const ear of ears) {
    let before: Placed | null = null;
    for (const placed of paragraphs) {
      const { paragraph, start } = placed;
      if (paragraph.sentences.length === 0) continue;
      const heard = heardIn(paragraph, ear);
      heard.faults ??= faultsIn(paragraph, ear, rules, memory);
      for (const fault of heard.faults)
        found.push(start === 0 ? fault : { ...fault, start: fault.start + start, end: fault.end + start });
      if (before) addPair(before, placed, ear, rules, memory, found);
      before = placed;
    }
  }
  return found;
}

function faultsIn(paragraph: Paragraph, ear: Ear, rules: SentenceRules, memory: Memory | null): Fault[] {
  const found: Fault[] = [];
  const { sentences } = paragraph;
  const bits = reachIn(paragraph, ear);
  for (let i = 0; i < sentences.length; i++) {
    const at = 3 * i;
    if (!mayBreak(rules.doors, bits[at] as number, bits[at + 1] as number, bits[at + 2] as number)) continue;
    const said = saidAt(paragraph, ear, i, memory);
    if (said)
      for (const { rule, from, to } of brokenBy(rules, said, ear.grammar)) {
        const { from: first } = sentences[i] as Sentence;
        found.push({ rule, ...spanOf(paragraph, first + from, first + to - 1) });
      }
  }
  const place = { paragraph, start: 0 };
  for (let i = 0; i + 1 < sentences.length; i++)
    if ((sentences[i] as Sentence).to === (sentences[i + 1] as Sentence).from)
      addPairAt(place, i, place, i + 1, ear, rules, memory, found);
  return found;
}

/** The last sentence of a paragraph with the first of the next one. */
function addPair(a: Placed, b: Placed, ear: Ear, rules: SentenceRules, memory: Memory | null, found: Fault[]): void {
  addPairAt(a, a.paragraph.sentences.length - 1, b, 0, ear, rules, memory, found);
}

/** How many clauses begin between the sentences of two paragraphs: more than one, so that nothing reaches over. */
const APART = 2;

function addPairAt(
  a: Placed,
  i: number,
  b: Placed,
  j: number,
  ear: Ear,
  rules: SentenceRules,
  memory: Memory | null,
  found: Fault[],
): void {
  const [x, y] = [reachIn(a.paragraph, ear), reachIn(b.paragraph, ear)];
  if (!mayLean(x, 3 * i, y, 3 * j)) return;
  const both = (n: 0 | 1 | 2) => (x[3 * i + n] as number) | (y[3 * j + n] as number);
  if (!mayBreak(rules.pairDoors, both(0), both(1), both(2))) return;
  const first = saidAt(a.paragraph, ear, i, memory);
  const second = first && saidAt(b.paragraph, ear, j, memory);
  if (!second) return;
  const one = a.paragraph.sentences[i] as Sentence;
  const { from: next } = b.paragraph.sentences[j] as Sentence;
  const length = one.to - one.from;
  const clausesOfA = a.paragraph.tokens.clauses;
  const clauseAt = (token: number) => clausesOfA[token] as number;
  const clauses = (a === b ? clauseAt(next) : clauseAt(one.to - 1) + APART) - clauseAt(one.from);
  const said = pairOf({ first, second, length, clauses, scale: ear.grammar.scale });
  if (!said) return;
  const placeOf = (token: number) =>
    token < length ? { ...a, token: one.from + token } : { ...b, token: next + token - length };
  for (const { rule, from, to } of brokenBy(rules, said, ear.grammar)) {
    if (!rules.inPairs[rule]) continue;
    const [begin, end] = [placeOf(from), placeOf(to - 1)];
    found.push({
      rule,
      start: begin.start + (begin.paragraph.tokens.starts[begin.token] as number),
      end: end.start + (end.paragraph.tokens.ends[end.token] as number),
    });
  }
}

function spanOf({ tokens }: Paragraph, first: number, last: number) {
  return { start: tokens.starts[first] as number, end: tokens.ends[last] as number };
}

/** The concepts that each sentence may hold, three numbers of 30 bits each: nearly all hold too few to break a rule. */
function reachIn(paragraph: Paragraph, ear: Ear): Int32Array {
  const heard = heardIn(paragraph, ear);
  if (heard.reach) return heard.reach;
  const { tokens, sentences, words } = paragraph;
  const { index } = ear.grammar;
  const made = new Int32Array(3 * sentences.length);
  const joins = joinsIn(paragraph);
  let join = 0;
  for (let s = 0, at = 0; s < sentences.length; s++, at += 3) {
    const { from, to } = sentences[s] as Sentence;
    const room = roomOf(words, tokens.clauses, from, to);
    for (let i = from; i < to; i++) {
      const opening = index.opening(words[i] as Word);
      if (opening !== null) reachAlone(opening, made, at);
    }
    for (let i = from; i < to; i++) {
      const opening = index.opening(words[i] as Word);
      if (opening !== null) reachOn(opening, i + 1, room, made, at);
    }
    for (; join < joins.length && (joins[join] as Join).first < to; join++) {
      const { word, last } = joins[join] as Join;
      const opening = index.opening(word);
      if (opening === null) continue;
      reachAlone(opening, made, at);
      reachOn(opening, last + 1, room, made, at);
    }
  }
  heard.reach = made;
  return made;
}
