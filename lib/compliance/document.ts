import type { CheckContext, Language } from './context';
import { languagesToCheck } from './language';
import type { GrammarSource } from './lexicon/index';
import type { Memory, Said } from './memory';
import { type Normalized, normalize } from './normalize';
import { type Pair, pairOf } from './pairs';
import type { ParagraphMemory } from './paragraphs';
import { clausesOf, type Grammar, meaningOf } from './phrase';
import { presentIn } from './phrase-rule';
import { quotedSpans } from './quotes';
import { joinSpaced } from './respell';
import { type Sentence, type Tokens, tokenize } from './tokens';

/** A span in the normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** What one language's words say in one sentence. Token numbers in it count from the sentence's first. */
export interface Reading {
  sentence: Sentence;
  meaning: Said['meaning'];
  said: Said;
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
  /** Its paragraphs, split when first asked for, and those remembered of the text before. */
  paragraphs?: readonly { start: number; document: Document }[] | undefined;
  parts: ParagraphMemory | null;
}

/**
 * Takes a reply apart: normalised, quotes masked, words and sentences, and what each says. Linear in the text. A
 * language whose words `grammars` does not have gives no readings. With a `memory`, known sentences are not read again.
 */
export function readDocument(
  source: string,
  context: CheckContext,
  grammars: GrammarSource,
  memory: Memory | null,
): Document {
  const { text, origin } = normalize(source);
  const quoted = quotedSpans(text);
  const split = tokenize(text, quoted);
  const tokens = joinSpaced(text, split.tokens);
  const sentences = tokens === split.tokens ? split.sentences : resync(split.sentences, tokens);
  const guess = languagesToCheck(tokens, text, context.language);
  memory?.turn();
  const heard = memory && sentences.map((sentence) => memory.of(text, tokens, sentence));
  let readings: Reading[] = [];
  for (const language of guess.languages) {
    const grammar = grammars(language, guess.unsure && language !== guess.languages[0]);
    if (!grammar) continue;
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] as Sentence;
      let said = heard?.[i]?.[language];
      if (said === undefined) {
        said = saidIn(text, tokens, sentence, grammar);
        const kept = heard?.[i];
        if (kept) kept[language] = said;
      }
      if (said) readings.push({ sentence, meaning: said.meaning, said, grammar, language });
    }
  }
  let { languages } = guess;
  if (guess.unsure) {
    languages = mostCovering(languages, readings);
    readings = readings.filter((reading) => languages.includes(reading.language));
  }
  const pairs = pairsOf(readings, tokens);
  const parts = memory?.paragraphs ?? null;
  const memo = new Map();
  return { source, text, origin, quoted, tokens, sentences, languages, readings, pairs, context, memo, parts };
}

function saidIn(text: string, tokens: Tokens, sentence: Sentence, grammar: Grammar): Said | null {
  const meaning = meaningOf(text, tokens, sentence, grammar);
  if (meaning.length === 0) return null;
  let breadth = 0;
  for (let c = 0; c < meaning.length; c++) if (meaning[c]?.length) breadth++;
  return { meaning, present: presentIn(meaning), clauses: clausesOf(tokens, sentence, meaning), breadth };
}

/** The languages whose words say most about a short text: within a third of the best. */
function mostCovering(languages: readonly Language[], readings: readonly Reading[]): Language[] {
  const said = (language: Language) =>
    readings.filter((reading) => reading.language === language).reduce((sum, reading) => sum + reading.said.breadth, 0);
  const most = Math.max(...languages.map(said));
  return languages.filter((language) => said(language) * 1.5 >= most);
}

function pairsOf(readings: readonly Reading[], tokens: Tokens): Reading[] {
  const pairs: Reading[] = [];
  for (let i = 0; i + 1 < readings.length; i++) {
    const first = readings[i] as Reading;
    const second = readings[i + 1] as Reading;
    if (first.language !== second.language || first.sentence.to !== second.sentence.from) continue;
    const pair: Pair = {
      first: first.said,
      second: second.said,
      length: first.sentence.to - first.sentence.from,
      clauses: (tokens.clauses[second.sentence.from] ?? 0) - (tokens.clauses[first.sentence.from] ?? 0),
      scale: first.grammar.scale,
    };
    const said = pairOf(pair);
    if (!said) continue;
    const sentence = { ...second.sentence, from: first.sentence.from, start: first.sentence.start };
    pairs.push({ ...second, sentence, meaning: said.meaning, said });
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
