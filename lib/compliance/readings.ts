import type { Language } from './context';
import type { Document } from './document';
import type { Said } from './memory';
import { mayLean, type Pair, pairOf } from './pairs';
import { clausesOf, type Grammar, meaningOf } from './phrase';
import { presentIn } from './phrase-rule';
import { glued } from './respell';
import { mayBreak, type SentenceRules } from './sentence-rules';
import type { Sentence } from './tokens';
import { type Word, wordOf } from './vocabulary';

/** What one language's words say in one sentence. Token numbers in it count from the sentence's first. */
export interface Reading {
  sentence: Sentence;
  meaning: Said['meaning'];
  said: Said;
  grammar: Grammar;
  language: Language;
}

/** A language of a text, and what each sentence says in it as far as it was read: `null` for nothing. */
export interface Ear {
  language: Language;
  grammar: Grammar;
  said: (Said | null | undefined)[];
}

type Heard = Pick<Document, 'text' | 'tokens' | 'sentences' | 'memory'>;

/** What a sentence says in one language, read when first asked for. */
export function saidAt({ text, tokens, sentences, memory }: Heard, ear: Ear, index: number): Said | null {
  const known = ear.said[index];
  if (known !== undefined) return known;
  const sentence = sentences[index] as Sentence;
  const kept = memory?.of(text, tokens, sentence);
  let said = kept?.[ear.language];
  if (said === undefined) {
    const meaning = meaningOf(text, tokens, sentence, ear.grammar);
    let breadth = 0;
    for (let c = 0; c < meaning.length; c++) if (meaning[c]?.length) breadth++;
    const clauses = meaning.length === 0 ? [] : clausesOf(tokens, sentence, meaning);
    said = meaning.length === 0 ? null : { meaning, present: presentIn(meaning), clauses, breadth };
    if (kept) kept[ear.language] = said;
  }
  ear.said[index] = said;
  return said;
}

/** Every sentence that says anything, language by language, in reading order. */
export function readingsOf(document: Document): Reading[] {
  const readings: Reading[] = [];
  for (const ear of document.ears)
    for (const [index, sentence] of document.sentences.entries()) {
      const said = saidAt(document, ear, index);
      const { language, grammar } = ear;
      if (said) readings.push({ sentence, meaning: said.meaning, said, grammar, language });
    }
  return readings;
}

/** What may break a rule, and the tokens from which its own count. */
export interface Suspect {
  said: Said;
  grammar: Grammar;
  /** The first token. */
  from: number;
}

const BLANK = 32;
let room = new Int32Array(3 * 64);

/**
 * The sentences, and then the pairs of neighbours read as one, that may break any of the rules. Nearly all cannot: the
 * concepts that their words could stand for tell so, and what they say is not looked for.
 */
export function suspectsOf(document: Document, rules: SentenceRules): { single: Suspect[]; pairs: Suspect[] } {
  const single: Suspect[] = [];
  const pairs: Suspect[] = [];
  const { sentences } = document;
  if (room.length < 3 * sentences.length) room = new Int32Array(6 * sentences.length);
  for (const ear of document.ears) {
    const { grammar } = ear;
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] as Sentence;
      reach(document, sentence, grammar, 3 * i);
      const [a, b, c] = [room[3 * i] as number, room[3 * i + 1] as number, room[3 * i + 2] as number];
      if (!mayBreak(rules.doors, a, b, c)) continue;
      const said = saidAt(document, ear, i);
      if (said) single.push({ said, grammar, from: sentence.from });
    }
    for (let i = 0; i + 1 < sentences.length; i++) {
      const at = 3 * i;
      if (!mayLean(room, at)) continue;
      const a = (room[at] as number) | (room[at + 3] as number);
      const b = (room[at + 1] as number) | (room[at + 4] as number);
      const c = (room[at + 2] as number) | (room[at + 5] as number);
      if (!mayBreak(rules.pairDoors, a, b, c)) continue;
      const said = paired(document, ear, i);
      if (said) pairs.push({ said, grammar, from: (sentences[i] as Sentence).from });
    }
  }
  return { single, pairs };
}

function paired(document: Document, ear: Ear, index: number): Said | null {
  const { sentences, tokens } = document;
  const from = (sentences[index] as Sentence).from;
  const { from: next } = sentences[index + 1] as Sentence;
  const first = saidAt(document, ear, index);
  const second = first && saidAt(document, ear, index + 1);
  if (!second || (sentences[index] as Sentence).to !== next) return null;
  const clauses = (tokens.clauses[next] ?? 0) - (tokens.clauses[from] ?? 0);
  const pair: Pair = { first, second, length: next - from, clauses, scale: ear.grammar.scale };
  return pairOf(pair);
}

/** Leaves the concepts that a sentence may hold in `room`. */
function reach({ text, tokens, words }: Document, { from, to }: Sentence, { index }: Grammar, at: number): void {
  const { starts, ends } = tokens;
  room[at] = 0;
  room[at + 1] = 0;
  room[at + 2] = 0;
  const space = { words: tokens.words, clauses: tokens.clauses, limit: to };
  for (let i = from; i < to; i++) {
    index.reach(words[i] as Word, i + 1, space, room, at);
    const end = ends[i] as number;
    if (i + 1 === to || starts[i + 1] !== end + 1 || text.charCodeAt(end) === BLANK) continue;
    for (const { word, last } of glued(text, tokens, i, to)) index.reach(wordOf(word), last + 1, space, room, at);
  }
}
