import { CONCEPTS } from './concepts';
import { fits, type Part } from './notation';
import { type Room, traceOf } from './room';
import { hashOf, type Word } from './vocabulary';

/** Index of a concept in `CONCEPTS`. */
export type ConceptId = number;

/** The end of a pattern. */
export interface Leaf {
  concept: ConceptId;
  /** Its place among the numbers of a `Reach`, and its bit there. */
  cell: number;
  bit: number;
  /** Letters of the first word that are given; a joined word must be covered beyond its first piece. */
  size: number;
  rank: number;
  /** What must follow, from its first gap on. */
  rest: readonly Part[] | null;
  /** A trace (see `traceOf`) of the whole words in it. */
  trace: number;
}

/** Where patterns stand after some words: which end here, and how the others go on. */
export interface Node {
  leaves: Leaf[];
  next: Map<string, Node> | null;
  /** Traces of the words in `next`. */
  traces: number;
  loose: { part: Part; node: Node }[] | null;
}

/** What was found at one word: concepts and where their patterns end (exclusive token index), `count` of them. */
export interface Found {
  count: number;
  concepts: number[];
  ends: number[];
  ranks: number[];
}

/** Words that a gap may stand for. */
const GAP = 7;
/** "Thank you for the order, leave a review": what is asked after the comma is no thanks for it. */
const PAST = CONCEPTS.indexOf('past');

/** A place that nothing leads on from yet. */
export function emptyNode(): Node {
  return { leaves: [], next: null, traces: 0, loose: null };
}

/** Adds a pattern by what follows its first piece. */
export function insert(root: Node, rest: readonly Part[], leaf: Leaf): void {
  let node = root;
  for (let i = 0; i < rest.length; i++) {
    const part = rest[i] as Part;
    if (part.kind === 'gap') {
      leaf.rest = rest.slice(i);
      for (const { kind, text } of leaf.rest) if (kind === 'exact') leaf.trace |= traceOf(hashOf(text));
      break;
    }
    node = part.kind === 'exact' ? exactChild(node, part.text) : looseChild(node, part);
  }
  node.leaves.push(leaf);
}

/** The end of a pattern of a concept; `size`, `rank`: see `Leaf`. */
export function leafOf(concept: ConceptId, size: number, rank: number): Leaf {
  return { concept, cell: Math.floor(concept / 30), bit: 1 << (concept % 30), size, rank, rest: null, trace: 0 };
}

function exactChild(node: Node, text: string): Node {
  node.next ??= new Map();
  node.traces |= traceOf(hashOf(text));
  let child = node.next.get(text);
  if (!child) {
    child = emptyNode();
    node.next.set(text, child);
  }
  return child;
}

function looseChild(node: Node, part: Part): Node {
  node.loose ??= [];
  const known = node.loose.find((other) => other.part.kind === part.kind && other.part.text === part.text);
  if (known) return known.node;
  const child = emptyNode();
  node.loose.push({ part, node: child });
  return child;
}

/**
 * Adds the patterns that go on from a node at the words from `at` on; `first` is the one after their first word. A pattern
 * never reaches over a comma or the like, except in a gap.
 */
export function walk(node: Node, first: number, at: number, room: Room, least: number, found: Found): void {
  for (const leaf of node.leaves) {
    if (leaf.size < least || (leaf.trace & ~room.traces) !== 0) continue;
    const end = leaf.rest ? matchRest(leaf.rest, room, at, leaf.concept === PAST) : at;
    if (end >= 0) keep(found, leaf, end);
  }
  if ((!node.next && !node.loose) || at >= room.limit || room.clauses[at] !== room.clauses[first - 1]) return;
  const word = room.words[at] as Word;
  const child = node.traces & traceOf(word.hash) ? node.next?.get(word.text) : undefined;
  if (child) walk(child, first, at + 1, room, least, found);
  if (node.loose)
    for (const { part, node: other } of node.loose)
      if (fits(part, word.text)) walk(other, first, at + 1, room, least, found);
}

/** In the order of ranks: what is found first at a word counts first. */
function keep(found: Found, leaf: Leaf, end: number): void {
  const { concepts, ends, ranks } = found;
  let i = found.count++;
  for (; i > 0 && (ranks[i - 1] as number) > leaf.rank; i--) {
    concepts[i] = concepts[i - 1] as number;
    ends[i] = ends[i - 1] as number;
    ranks[i] = ranks[i - 1] as number;
  }
  concepts[i] = leaf.concept;
  ends[i] = end;
  ranks[i] = leaf.rank;
}

/** Where the rest of a pattern ends when its first word stands before `at`, or -1. `whole`: gaps stay in the clause too. */
export function matchRest(rest: readonly Part[], room: Room, at: number, whole = false): number {
  let index = at;
  for (let p = 0; p < rest.length; p++) {
    const part = rest[p] as Part;
    if (part.kind === 'gap') {
      const tail = rest.slice(p + 1);
      for (let skip = 0; skip <= GAP; skip++) {
        if (whole && room.clauses[index + skip] !== room.clauses[at - 1]) return -1;
        const end = matchRest(tail, room, index + skip, whole);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = room.words[index];
    if (index >= room.limit || word === undefined || !fits(part, word.text)) return -1;
    if (room.clauses[index] !== room.clauses[at - 1]) return -1;
    index++;
  }
  return index;
}
