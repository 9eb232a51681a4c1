import { CONCEPTS, type Concept, type Lexicon } from './concepts';
import { compile, matchRest, type PatternIndex } from './patterns';
import { glued, unleet } from './respell';
import type { Sentence, Tokens } from './tokens';

/** A concept found: tokens `from` (inclusive) to `to` (exclusive). */
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
  return { index: compile(words), after: lexicon.negation === 'after', scale: lexicon.scale ?? 1 };
}

const NOISE = CONCEPTS.indexOf('noise');
const BUT = CONCEPTS.indexOf('but');
const NOT = CONCEPTS.indexOf('not');
/** Their own negation belongs to them: "not satisfied", "not before you have", "do not miss". */
const OWN_NEGATION = (['fake', 'unhappy', 'before', 'demand', 'hurry', 'outside', 'fees'] as const).map((name) =>
  CONCEPTS.indexOf(name),
);

// Umlauts are also written as two letters: `aendern`.
const DIGRAPH = /[aou]e/;
const DIGRAPHS = /([aou])e/g;

/** Finds every concept of a sentence. Linear in its words: each one looks up a remembered list of patterns. */
export function meaningOf(text: string, tokens: Tokens, sentence: Sentence, grammar: Grammar): Meaning {
  const meaning: Meaning = [];
  const hidden: Hit[] = [];
  const { index } = grammar;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens.words[i] as string;
    const hit = collect(word, i, i + 1);
    if (!hit && /\d/.test(word) && !collect(unleet(word), i, i + 1)) collect(unleet(word, 'l'), i, i + 1);
    if (!hit && DIGRAPH.test(word)) collect(word.replace(DIGRAPHS, '$1'), i, i + 1);
    for (const join of glued(text, tokens, i, sentence.to))
      if (collect(join.word, i, join.last + 1, word.length + 1)) break;
  }
  if (hidden.length > 0)
    for (let c = 0; c < meaning.length; c++)
      if (c !== NOISE) meaning[c] = meaning[c]?.filter((hit) => !isInside(hit, hidden));
  if (meaning[NOT])
    for (const owner of OWN_NEGATION)
      meaning[NOT] = meaning[NOT]?.filter((hit) => !isInside(hit, meaning[owner] ?? []));
  return meaning;

  function collect(word: string, from: number, next: number, least = 0): boolean {
    let any = false;
    for (const pattern of word ? index.startingWith(word) : []) {
      if (pattern.size < least) continue;
      const to =
        pattern.rest.length === 0 ? next : matchRest(pattern.rest, tokens.words, tokens.clauses, next, sentence.to);
      if (to < 0) continue;
      any = true;
      const hit = { from, to };
      if (pattern.concept === NOISE) hidden.push(hit);
      const hits = meaning[pattern.concept];
      if (hits) hits.push(hit);
      else meaning[pattern.concept] = [hit];
    }
    return any;
  }
}

function isInside(hit: Hit, spans: readonly Hit[]): boolean {
  return spans.some((span) => hit.from >= span.from && hit.to <= span.to);
}

/** The clause numbers of a sentence's tokens, counting the words that start a new clause. */
export function clausesOf(tokens: Tokens, sentence: Sentence, meaning: Meaning): number[] {
  const breaks = meaning[BUT];
  const clauses: number[] = [];
  let extra = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (breaks?.some((hit) => hit.from === i)) extra++;
    clauses.push((tokens.clauses[i] as number) + extra);
  }
  return clauses;
}
