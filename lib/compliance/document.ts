import { CONCEPTS } from './concepts';
import type { CheckContext, Language } from './context';
import { languagesToCheck } from './language';
import type { GrammarSource } from './lexicon/index';
import { type Normalized, normalize } from './normalize';
import { clausesOf, type Grammar, type Meaning, meaningOf } from './phrase';
import { presentIn } from './phrase-rule';
import { quotedSpans } from './quotes';
import { joinSpaced } from './respell';
import { type Sentence, type Tokens, tokenize } from './tokens';

/** How far into a sentence "then" or "in return" may stand for it to lean on the one before, in words. */
const LEAN_WITHIN = 4;

/** A span in the normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** What one language's words say in one sentence. */
export interface Reading {
  sentence: Sentence;
  meaning: Meaning;
  present: ReturnType<typeof presentIn>;
  clauses: number[];
  grammar: Grammar;
  language: Language;
}

/** A reply taken apart once, for all rules. Spans are in `text`, the normalised text; `origin` leads back. */
export interface Document {
  source: string;
  text: string;
  origin: Normalized['origin'];
  quoted: [number, number][];
  tokens: Tokens;
  sentences: Sentence[];
  languages: Language[];
  readings: Reading[];
  /** Neighbouring sentences read as one, where the second leans on the first ("Then we will …"). */
  pairs: Reading[];
  context: CheckContext;
  /** Results of detectors that several rules share. */
  memo: Map<unknown, unknown>;
}

/** Takes a reply apart: normalised, quotes masked, words and sentences, and what each says. Linear in the text. */
export function readDocument(source: string, context: CheckContext, grammars: GrammarSource): Document {
  const { text, origin } = normalize(source);
  const quoted = quotedSpans(text);
  const split = tokenize(text, quoted);
  const tokens = joinSpaced(text, split.tokens);
  const sentences = tokens === split.tokens ? split.sentences : resync(split.sentences, tokens);
  const guess = languagesToCheck(tokens, text, context.language);
  let readings = guess.languages.flatMap((language) =>
    readingsIn(language, text, tokens, sentences, grammars(language)),
  );
  let { languages } = guess;
  if (guess.unsure) {
    languages = mostCovering(languages, readings);
    readings = readings.filter((reading) => languages.includes(reading.language));
  }
  const pairs = pairsOf(readings);
  return { source, text, origin, quoted, tokens, sentences, languages, readings, pairs, context, memo: new Map() };
}

function readingsIn(
  language: Language,
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  grammar: Grammar,
): Reading[] {
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    const meaning = meaningOf(text, tokens, sentence, grammar);
    if (meaning.length === 0) continue;
    const clauses = clausesOf(tokens, sentence, meaning);
    readings.push({ sentence, meaning, present: presentIn(meaning), clauses, grammar, language });
  }
  return readings;
}

/** The languages whose words say most about a short text: within a third of the best. */
function mostCovering(languages: readonly Language[], readings: readonly Reading[]): Language[] {
  const said = (language: Language) =>
    readings
      .filter((reading) => reading.language === language)
      .reduce((sum, { meaning }) => sum + meaning.filter((hits) => hits?.length).length, 0);
  const most = Math.max(...languages.map(said));
  return languages.filter((language) => said(language) * 1.5 >= most);
}

const EXCHANGE = CONCEPTS.indexOf('exchange');
const DEMAND = CONCEPTS.indexOf('demand');
const GIVE = CONCEPTS.indexOf('give');
const SHIP = CONCEPTS.indexOf('ship');
const REVIEW = CONCEPTS.indexOf('review');
const RATE = CONCEPTS.indexOf('rate');
const NEG = CONCEPTS.indexOf('neg');
const CHANGE = CONCEPTS.indexOf('change');
const STARS = CONCEPTS.indexOf('stars');

/** "Then we will …" after any sentence; "please change it" after one about a review. */
function leansOn(first: Reading, second: Reading): boolean {
  const has = (reading: Reading, ...concepts: number[]) => concepts.some((concept) => reading.meaning[concept]?.length);
  if (has(first, REVIEW, RATE) && has(first, NEG) && has(second, CHANGE, STARS)) return true;
  if (!has(second, GIVE, EXCHANGE, SHIP)) return false;
  return [EXCHANGE, DEMAND].some((concept) =>
    second.meaning[concept]?.some((hit) => hit.from - second.sentence.from < LEAN_WITHIN * second.grammar.scale),
  );
}

function pairsOf(readings: readonly Reading[]): Reading[] {
  const pairs: Reading[] = [];
  for (let i = 0; i + 1 < readings.length; i++) {
    const first = readings[i] as Reading;
    const second = readings[i + 1] as Reading;
    if (first.language !== second.language || first.sentence.to !== second.sentence.from) continue;
    if (!leansOn(first, second)) continue;
    const meaning: Meaning = [];
    for (let c = 0; c < CONCEPTS.length; c++) {
      const hits = [...(first.meaning[c] ?? []), ...(second.meaning[c] ?? [])];
      if (hits.length > 0) meaning[c] = hits;
    }
    const sentence = { ...second.sentence, from: first.sentence.from, start: first.sentence.start };
    pairs.push({
      ...second,
      sentence,
      meaning,
      present: presentIn(meaning),
      clauses: first.clauses.concat(second.clauses),
    });
  }
  return pairs;
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

/** The sentence around a span, or the span itself where there is none. */
export function sentenceAt(document: Document, start: number): Span {
  const found = document.sentences.find((sentence) => start >= sentence.start && start < sentence.end);
  return found ?? { start, end: start };
}

/** Computes a detector's result once a document. */
export function once<T>(document: Document, detector: (document: Document) => T): T {
  if (!document.memo.has(detector)) document.memo.set(detector, detector(document));
  return document.memo.get(detector) as T;
}
