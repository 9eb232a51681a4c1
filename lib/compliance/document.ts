import type { CheckContext, Language } from './context';
import { languagesToCheck, type Scores, scoresOf } from './language';
import type { GrammarSource } from './lexicon/index';
import { type Normalized, normalize } from './normalize';
import { type ParagraphMemory, type Placed, paragraphsOf } from './paragraphs';
import { quotedSpans } from './quotes';
import { type Ear, saidAt } from './readings';
import type { Span } from './spans';

export { once } from './paragraphs';
export type { Span } from './spans';

/** A reply taken apart once, for all rules. Spans are in `text`, the normalised text; `origin` leads back. */
export interface Document {
  source: string;
  text: string;
  origin: Normalized['origin'];
  quoted: readonly (readonly [number, number])[];
  paragraphs: readonly Placed[];
  /** Somewhere are more than two line breaks in a row. */
  hasWideGap: boolean;
  languages: readonly Language[];
  /** How much speaks for each language. */
  scores: Scores;
  /** The languages that there are words for. */
  ears: readonly Ear[];
  /** All signs and marks of its paragraphs. */
  signs: number;
  marks: number;
  context: CheckContext;
  /** Results of detectors that several rules share. */
  memo: Map<unknown, unknown>;
}

/**
 * Takes a reply apart: normalised, quotes masked, paragraphs, words and sentences. Linear in the text. A language whose
 * words `grammars` does not have says nothing. With a `memory`, known paragraphs are not read again.
 */
export function readDocument(
  source: string,
  context: CheckContext,
  grammars: GrammarSource,
  memory: ParagraphMemory | null,
): Document {
  memory?.turn();
  const { text, origin } = normalize(source);
  const quoted = quotedSpans(text);
  const { paragraphs, hasWideGap } = paragraphsOf(text, quoted, memory);
  let signs = 0;
  let marks = 0;
  for (const { paragraph } of paragraphs) {
    signs |= paragraph.signs;
    marks |= paragraph.marks;
  }
  const scores = scoresOf(paragraphs);
  const guess = languagesToCheck(scores, text, context.language);
  let ears: Ear[] = [];
  for (const language of guess.languages) {
    const grammar = grammars(language, guess.unsure && language !== guess.languages[0]);
    if (grammar) ears.push({ language, grammar });
  }
  let { languages } = guess;
  if (guess.unsure && languages.length > 1) {
    languages = mostCovering(languages, ears, paragraphs);
    ears = ears.filter(({ language }) => languages.includes(language));
  }
  for (const { paragraph } of paragraphs)
    if (paragraph.languages.join() !== languages.join()) {
      paragraph.languages = languages;
      paragraph.memo = new Map();
    }
  const memo = new Map<unknown, unknown>();
  return {
    source,
    text,
    origin,
    quoted,
    paragraphs,
    hasWideGap,
    languages,
    scores,
    ears,
    signs,
    marks,
    context,
    memo,
  };
}

/** The languages whose words say most about a short text: within a third of the best. */
function mostCovering(languages: readonly Language[], ears: readonly Ear[], paragraphs: readonly Placed[]): Language[] {
  const said = new Map<Language, number>();
  for (const ear of ears) {
    let sum = 0;
    for (const { paragraph } of paragraphs)
      for (let i = 0; i < paragraph.sentences.length; i++) sum += saidAt(paragraph, ear, i)?.breadth ?? 0;
    said.set(ear.language, sum);
  }
  const most = Math.max(...languages.map((language) => said.get(language) ?? 0));
  return languages.filter((language) => (said.get(language) ?? 0) * 1.5 >= most);
}

/** The sentence around a place, or the place itself where there is none. */
export function sentenceAt({ paragraphs }: Document, at: number): Span {
  const placed = paragraphs[lastFrom(paragraphs, at)];
  const own = placed ? at - placed.start : -1;
  if (!placed || own >= placed.paragraph.text.length) return { start: at, end: at };
  const { sentences } = placed.paragraph;
  const found = sentences[lastFrom(sentences, own)];
  if (!found || own >= found.end) return { start: at, end: at };
  return { start: found.start + placed.start, end: found.end + placed.start };
}

/** The last of some parts, sorted by where they start, that starts at `at` or before; -1 for none. */
function lastFrom(parts: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as { start: number }).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first sentence, `null` without any. */
export function firstSentence({ paragraphs }: Document): Span | null {
  for (const { paragraph, start } of paragraphs) {
    const [first] = paragraph.sentences;
    if (first) return { start: first.start + start, end: first.end + start };
  }
  return null;
}
