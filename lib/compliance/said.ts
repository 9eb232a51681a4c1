import type { Meaning } from './phrase';
import type { presentIn } from './phrase-rule';

/** What a sentence says in one language. Token and clause numbers count from the sentence's first. */
export interface Said {
  meaning: Meaning;
  present: ReturnType<typeof presentIn>;
  clauses: number[];
  /** How many concepts it holds. */
  breadth: number;
  /** Rules that it breaks by itself, filled when first asked for. */
  broken?: readonly Broken[];
  /** The sentence after it that was last read together with it, and what the two say. */
  paired?: { second: Said; clauses: number; said: Said };
}

/** A rule (by its place among all) and the tokens that break it, counted from the sentence's first. */
export interface Broken {
  rule: number;
  from: number;
  to: number;
}
