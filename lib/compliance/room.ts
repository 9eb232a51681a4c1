import type { Word } from './vocabulary';

/** A tokenised sentence as patterns look at it: up to the token `limit` (exclusive). */
export interface Room {
  words: readonly Word[];
  clauses: readonly number[];
  limit: number;
  /** Traces of its words. */
  traces: number;
}

/** One bit for a word, shared with others: a sentence without it does not hold the word. */
export const traceOf = (hash: number): number => 1 << ((hash ^ (hash >>> 15)) & 31);

/** The sentence of the tokens `from` to `limit` (exclusive). */
export function roomOf(words: readonly Word[], clauses: readonly number[], from: number, limit: number): Room {
  let traces = 0;
  for (let i = from; i < limit; i++) traces |= traceOf((words[i] as Word).hash);
  return { words, clauses, limit, traces };
}
