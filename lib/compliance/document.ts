import type { CheckContext, Language } from './context';
import { languagesToCheck } from './language';
import type { GrammarSource } from './lexicon/index';
import type { Memory } from './memory';
import { type Normalized, normalize } from './normalize';
import type { Paragraph, ParagraphMemory } from './paragraphs';
import { quotedSpans } from './quotes';
import { type Ear, saidAt } from './readings';
import { joinSpaced } from './respell';
import { SIGN, signsOf } from './signs';
import { marksOf, type Sentence, type Tokens, tokenize, wordsOf } from './tokens';
import type { Word } from './vocabulary';

/** A span in the normalised text. */
export interface Span {
  start: number;
  end: number;
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
  /** The languages that there are words for. */
  ears: Ear[];
  /** What is remembered of each word. */
  words: readonly Word[];
  /** What stands in the text, and of what kinds its words are: bits of `SIGN` and of `markWords`. */
  signs: number;
  marks: number;
  /** Every word stands for itself: nothing is quoted, and none is put together from several. */
  isPlain: boolean;
  context: CheckContext;
  /** Results of detectors that several rules share. */
  memo: Map<unknown, unknown>;
  /** Its paragraphs, split when first asked for, and those remembered of the text before. */
  paragraphs?: readonly Paragraph[] | undefined;
  parts: ParagraphMemory | null;
  memory: Memory | null;
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
  const signs = signsOf(text, 0, text.length);
  const quoted = signs & (SIGN.quote | SIGN.greater) ? quotedSpans(text) : [];
  const split = tokenize(text, quoted);
  const tokens = joinSpaced(text, split.tokens, split.marks, signs);
  const sentences = tokens === split.tokens ? split.sentences : resync(split.sentences, tokens);
  const words = wordsOf(tokens);
  // Quoted text has no words here, but a pattern may begin in it.
  const marks = quoted.length > 0 ? ANY_WORD : tokens === split.tokens ? split.marks : split.marks | marksOf(words);
  const guess = languagesToCheck(tokens, text, context.language);
  memory?.turn();
  let ears: Ear[] = [];
  for (const language of guess.languages) {
    const grammar = grammars(language, guess.unsure && language !== guess.languages[0]);
    if (grammar) ears.push({ language, grammar, said: new Array(sentences.length) });
  }
  let { languages } = guess;
  if (guess.unsure && languages.length > 1) {
    languages = mostCovering(languages, ears, { text, tokens, sentences, memory });
    ears = ears.filter(({ language }) => languages.includes(language));
  }
  const parts = memory?.paragraphs ?? null;
  return {
    ...{ source, text, origin, quoted, tokens, sentences, languages, ears, words, signs, marks, context },
    ...{ isPlain: quoted.length === 0 && tokens === split.tokens, memo: new Map(), parts, memory },
  };
}

/** Every mark that a word may have. */
const ANY_WORD = -1;

/** The languages whose words say most about a short text: within a third of the best. */
function mostCovering(languages: readonly Language[], ears: readonly Ear[], heard: Parameters<typeof saidAt>[0]) {
  const said = new Map<Language, number>();
  for (const ear of ears) {
    let sum = 0;
    for (let i = 0; i < heard.sentences.length; i++) sum += saidAt(heard, ear, i)?.breadth ?? 0;
    said.set(ear.language, sum);
  }
  const most = Math.max(...languages.map((language) => said.get(language) ?? 0));
  return languages.filter((language) => (said.get(language) ?? 0) * 1.5 >= most);
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
