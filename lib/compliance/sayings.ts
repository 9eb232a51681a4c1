import { foldUnit, isIdeograph } from './fold';
import { type Tokens, wordsOf as wordsKnown } from './tokens';
import type { Word } from './vocabulary';

// Fixed ways of saying something, as token sequences: `stem*` begins with, `~` up to five words of the same clause, none of them a negation.
// The first word is always whole, so that a text is searched by looking up each of its words once.

/** One saying of a group: its further words after the first. `order`: as written. */
interface Saying {
  group: number;
  order: number;
  rest: readonly string[];
}

/** The sayings that begin with a word: by their second one, and those whose second one is not a certain word. */
interface Beginning {
  by: Map<string, Saying[]>;
  open: Saying[];
}

/** Sayings by their first word. */
export interface Sayings {
  byFirst: ReadonlyMap<string, Beginning>;
  /** By which words remember what begins with them. */
  id: number;
}

let indexes = 0;

/** A saying found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Said {
  group: number;
  from: number;
  to: number;
  /** The tokens that `~` stood for, likewise; empty where there were none. */
  gap: readonly [number, number];
}

const GAP = 5;
/** Words (folded) that a gap may not skip: "you need not wait" demands nothing. */
const NEGATIONS = new Set('not nicht kein keine pas no non niet geen nie inte nao degil'.split(' '));

/** Reads groups of sayings, alternatives separated by `|`. Throws where a first word is not whole: the data is ours. */
export function sayingsOf(groups: readonly string[]): Sayings {
  const index = new Map<string, Beginning>();
  let order = 0;
  for (const [group, text] of groups.entries())
    for (const alternative of text.split('|')) {
      const [first, ...rest] = wordsOf(alternative);
      if (!first || /[*~]/.test(first)) throw new Error(`no whole first word in ${alternative}`);
      const beginning: Beginning = index.get(first) ?? { by: new Map(), open: [] };
      index.set(first, beginning);
      const saying = { group, order: order++, rest };
      const [second] = rest;
      if (second === undefined || /[*~]/.test(second)) beginning.open.push(saying);
      else beginning.by.set(second, [...(beginning.by.get(second) ?? []), saying]);
    }
  return { byFirst: index, id: indexes++ };
}

/** The sayings that begin with a word. */
function startingWith({ byFirst, id }: Sayings, word: Word): Beginning | null {
  let beginning = word.says[id] as Beginning | null | undefined;
  if (beginning === undefined) {
    beginning = byFirst.get(word.text) ?? null;
    word.says[id] = beginning;
  }
  return beginning;
}

/** Whether two neighbours among some words could begin a saying. */
export function maySay(sayings: Sayings, words: readonly Word[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const beginning = startingWith(sayings, words[i] as Word);
    if (beginning === null) continue;
    const next = words[i + 1]?.text;
    if (next !== undefined && beginning.by.has(next)) return true;
    for (const { rest } of beginning.open) {
      const [second] = rest;
      if (second === undefined || second === '~') return true;
      if (next?.startsWith(second.slice(0, -1))) return true;
    }
  }
  return false;
}

/** Every saying in a text, in reading order; of several at one place the longest. Linear in the words. */
export function findSayings(sayings: Sayings, tokens: Tokens): Said[] {
  const found: Said[] = [];
  const { words, clauses } = tokens;
  const known = wordsKnown(tokens);
  for (let from = 0; from < words.length; from++) {
    const starting = startingWith(sayings, known[from] as Word);
    if (starting === null) continue;
    let best: (Said & { order: number }) | null = null;
    const certain = starting.by.get(words[from + 1] ?? '') ?? [];
    for (const list of [starting.open, certain])
      for (const { group, order, rest } of list) {
        const gap: [number, number] = [from, from];
        const to = follow(rest, 0, words, clauses, from + 1, gap);
        if (to > (best?.to ?? 0) || (best && to === best.to && order < best.order))
          best = { group, from, to, gap, order };
      }
    if (!best) continue;
    found.push(best);
    from = best.to - 1;
  }
  return found;
}

function follow(
  rest: readonly string[],
  part: number,
  words: readonly string[],
  clauses: readonly number[],
  at: number,
  gap: [number, number],
): number {
  const wanted = rest[part];
  if (wanted === undefined) return at;
  if (wanted === '~') {
    for (let skip = 0; skip <= GAP; skip++) {
      if (skip > 0 && NEGATIONS.has(words[at + skip - 1] ?? '')) return -1;
      const end = follow(rest, part + 1, words, clauses, at + skip, gap);
      if (end < 0) continue;
      gap[0] = at;
      gap[1] = at + skip;
      return end;
    }
    return -1;
  }
  const word = words[at];
  if (word === undefined || clauses[at] !== clauses[at - 1]) return -1;
  const fits = wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
  return fits ? follow(rest, part + 1, words, clauses, at + 1, gap) : -1;
}

/** Splits an alternative just as the tokeniser splits a text. */
function wordsOf(alternative: string): string[] {
  const words: string[] = [];
  for (const piece of alternative.trim().split(/[\s'’-]+/)) {
    let word = '';
    for (let i = 0; i < piece.length; i++) {
      const char = piece.charAt(i);
      if (isIdeograph(piece.charCodeAt(i)) || char === '~') {
        if (word) words.push(word);
        words.push(char);
        word = '';
      } else word += char === '*' ? char : foldUnit(piece.charCodeAt(i));
    }
    if (word) words.push(word);
  }
  return words;
}
