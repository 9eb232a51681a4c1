import type { Language } from './context';
import { ParagraphMemory } from './paragraphs';
import type { Meaning } from './phrase';
import type { presentIn } from './phrase-rule';
import type { Sentence, Tokens } from './tokens';

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

/** One sentence, whatever stands around it. `null`: nothing in that language. */
export type SaidBy = Partial<Record<Language, Said | null>>;

interface Entry {
  words: string[];
  starts: number[];
  ends: number[];
  clauses: number[];
  heard: SaidBy;
}

/** What the sentences of a text said, kept for the next text: of a reply that grows, only what changed is read again. */
export class Memory {
  /** The paragraphs, as detectors have left them. */
  readonly paragraphs = new ParagraphMemory();
  private now = new Map<string, Entry[]>();
  private before = new Map<string, Entry[]>();

  /** A new text: what neither it nor the one before it holds is forgotten. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
    this.paragraphs.turn();
  }

  /** What is known of a sentence. Two sentences are one only if they were split into the same words and clauses. */
  of(text: string, tokens: Tokens, sentence: Sentence): SaidBy {
    const key = text.slice(tokens.starts[sentence.from], tokens.ends[sentence.to - 1]);
    const current = this.now.get(key);
    const known = current?.find((entry) => isSame(entry, tokens, sentence));
    if (known) return known.heard;
    const entry = this.before.get(key)?.find((other) => isSame(other, tokens, sentence)) ?? entryOf(tokens, sentence);
    if (current) current.push(entry);
    else this.now.set(key, [entry]);
    return entry.heard;
  }
}

function entryOf(tokens: Tokens, { from, to }: Sentence): Entry {
  const start = tokens.starts[from] ?? 0;
  const clause = tokens.clauses[from] ?? 0;
  return {
    words: tokens.words.slice(from, to),
    starts: tokens.starts.slice(from, to).map((at) => at - start),
    ends: tokens.ends.slice(from, to).map((at) => at - start),
    clauses: tokens.clauses.slice(from, to).map((number) => number - clause),
    heard: {},
  };
}

function isSame(entry: Entry, { words, starts, ends, clauses }: Tokens, { from, to }: Sentence): boolean {
  const { length } = entry.words;
  if (length !== to - from) return false;
  const start = starts[from] as number;
  const clause = clauses[from] as number;
  for (let i = 0, at = from; i < length; i++, at++)
    if (
      entry.starts[i] !== (starts[at] as number) - start ||
      entry.ends[i] !== (ends[at] as number) - start ||
      entry.clauses[i] !== (clauses[at] as number) - clause ||
      entry.words[i] !== words[at]
    )
      return false;
  return true;
}
