import type { Language } from './context';
import type { Document } from './document';
import type { Fault } from './faults';
import { type Join, joinsIn, type Paragraph } from './paragraphs';
import { clausesOf, type Grammar, meaningOf } from './phrase';
import { presentIn } from './phrase-rule';
import { reachAlone, reachOn } from './reach';
import { roomOf } from './room';
import type { Said } from './said';
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

/** A sentence and what it says in the text's first language, `null` for nothing. */
export interface Reading {
  paragraph: Paragraph;
  /** Where the paragraph begins in the text. */
  start: number;
  sentence: Sentence;
  said: Said | null;
  grammar: Grammar | undefined;
}

/** What one language's words say in a paragraph, kept with it. */
export function heardIn({ heard }: Paragraph, { language }: Ear): Heard {
  const known = heard[language];
  if (known) return known;
  const made: Heard = { said: [] };
  heard[language] = made;
  return made;
}

/** What a sentence says in one language, read when first asked for. */
export function saidAt(paragraph: Paragraph, ear: Ear, index: number): Said | null {
  const heard = heardIn(paragraph, ear);
  const known = heard.said[index];
  if (known !== undefined) return known;
  const meaning = meaningOf(paragraph, index, ear.grammar);
  let breadth = 0;
  for (let c = 0; c < meaning.length; c++) if (meaning[c]?.length) breadth++;
  let said: Said | null = null;
  if (breadth > 0) {
    const clauses = clausesOf(paragraph.tokens, paragraph.sentences[index] as Sentence, meaning);
    said = { meaning, present: presentIn(meaning), clauses, breadth };
  }
  heard.said[index] = said;
  return said;
}

/** Every sentence, in reading order. */
export function readingsOf({ paragraphs, ears, languages }: Document): Reading[] {
  const ear = ears.find(({ language }) => language === languages[0]);
  return paragraphs.flatMap(({ paragraph, start }) =>
    paragraph.sentences.map((sentence, index) => ({
      ...{ paragraph, start, sentence, grammar: ear?.grammar },
      said: ear ? saidAt(paragraph, ear, index) : null,
    })),
  );
}

/** From the first of some sentences to the last; empty without any. */
export function wholeOf(readings: readonly Reading[]): Span[] {
  const [first] = readings;
  const last = readings.at(-1);
  return first && last ? [{ start: first.start + first.sentence.start, end: last.start + last.sentence.end }] : [];
}

/** The concepts that each sentence may hold, three numbers of 30 bits each: nearly all hold too few to break a rule. */
export function reachIn(paragraph: Paragraph, ear: Ear): Int32Array {
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
