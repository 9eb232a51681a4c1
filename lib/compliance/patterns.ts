import { CONCEPTS, type Concept, type Words } from './concepts';
import { foldUnit, isIdeograph } from './fold';
import { hashOf, type Reach, type Word } from './vocabulary';

// Notation of a lexicon: words separated by blanks; `stem*` begins with, `*stem` ends with, `*stem*` holds,
// `#` any number, `_` any one word, `~` up to seven words of the same sentence.

/** Index of a concept in `CONCEPTS`. */
export type ConceptId = number;

type Part = { kind: 'exact' | 'prefix' | 'suffix' | 'part' | 'number' | 'any' | 'gap'; text: string };

/** An alternative as written: read when a text first holds a word that it may start with. */
interface Source {
  concept: ConceptId;
  text: string;
  /** The order in which alternatives are tried: whole words, beginnings by length, the rest; each as written. */
  rank: number;
}

/** The end of a pattern. */
interface Leaf {
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
interface Node {
  leaves: Leaf[];
  next: Map<string, Node> | null;
  /** Traces of the words in `next`. */
  traces: number;
  loose: { part: Part; node: Node }[] | null;
}

/** How patterns may start at a word. */
export interface Opening {
  /** The concepts of those that need no certain word after it. */
  alone: Reach;
  /** The concepts of all of them. */
  all: Reach;
  /** Where the others go on from here. */
  nodes: readonly Node[];
  /** Traces of the words that may come next; all bits where any word may. */
  nexts: number;
}

/** What was found at one word: concepts and where their patterns end (exclusive token index), `count` of them. */
export interface Found {
  count: number;
  concepts: number[];
  ends: number[];
  ranks: number[];
}

/** A tokenised sentence as patterns look at it: up to the token `limit` (exclusive). */
export interface Room {
  words: readonly Word[];
  clauses: readonly number[];
  limit: number;
  /** Traces of its words. */
  traces: number;
}

/** One bit for a word, shared with others: a sentence without it does not hold the word. */
const traceOf = (hash: number): number => 1 << ((hash ^ (hash >>> 15)) & 31);

/** The sentence of the tokens `from` to `limit` (exclusive). */
export function roomOf(words: readonly Word[], clauses: readonly number[], from: number, limit: number): Room {
  let traces = 0;
  for (let i = from; i < limit; i++) traces |= traceOf((words[i] as Word).hash);
  return { words, clauses, limit, traces };
}

const GAP = 7;
/** A longer word is none in any language. */
const LONGEST = 64;
const SIGNS = new Set(['%', '★', '€', '$', '£']);
const BY_LENGTH = 1e6;
const LOOSE = 1e9;
const NOTHING: Found = { count: 0, concepts: [], ends: [], ranks: [] };

/** The concepts that `PatternIndex.reach` tells of, 30 to a number. */
const wanted: [number, number, number] = [0, 0, 0];

/** Has `PatternIndex.reach` tell of these concepts too. Call it while modules load. */
export function reachFor(concepts: Reach): void {
  for (const n of [0, 1, 2] as const) wanted[n] |= concepts[n];
}

const isWanted = (concept: number) => ((wanted[Math.floor(concept / 30)] as number) & (1 << (concept % 30))) !== 0;

let indexes = 0;

/** The patterns of one language, found by their first word. */
export class PatternIndex {
  private readonly exact = new Map<string, Source[]>();
  /** By their first two letters. */
  private readonly prefixes = new Map<string, { stem: string; source: Source }[]>();
  private readonly loose: { part: Part; source: Source }[] = [];
  private readonly id = indexes++;
  private readonly found: Found = { count: 0, concepts: [], ends: [], ranks: [] };

  /** Sorts the alternatives by their first word; the rest of each is read when needed. Throws on an unknown concept. */
  constructor(words: Words) {
    let order = 0;
    for (const [concept, text] of Object.entries(words)) {
      const id = CONCEPTS.indexOf(concept as Concept);
      if (id < 0) throw new Error(`unknown concept ${concept}`);
      for (let from = 0; from <= text.length; ) {
        const bar = text.indexOf('|', from);
        const to = bar < 0 ? text.length : bar;
        this.add({ concept: id, text: text.slice(from, to), rank: order++ });
        from = to + 1;
      }
    }
    for (const list of this.prefixes.values()) list.sort((a, b) => a.source.rank - b.source.rank);
  }

  private add(source: Source): void {
    const head = headOf(source.text);
    if (!head) return;
    const { kind, text } = head;
    if (kind === 'exact') append(this.exact, text, source);
    else if (kind === 'prefix' && text.length > 1) {
      source.rank += BY_LENGTH * text.length;
      append(this.prefixes, text.slice(0, 2), { stem: text, source });
    } else {
      source.rank += kind === 'prefix' ? BY_LENGTH * text.length : LOOSE;
      this.loose.push({ part: head, source });
    }
  }

  /**
   * Finds the patterns that start with `word`, which is read in place of the tokens before `next`. `least`: how many
   * letters of the word a pattern must give. The result is overwritten by the next call.
   */
  at(word: Word, next: number, room: Room, least: number): Found {
    const start = this.start(word);
    if (start === null) return NOTHING;
    const { found } = this;
    found.count = 0;
    walk(start, next, next, room, least, found);
    return found;
  }

  /**
   * How patterns may start with a word, in any of the ways to read it, as far as they are of the concepts in
   * `reachFor`. `null` for not at all.
   */
  opening(word: Word): Opening | null {
    const known = word.openings[this.id] as Opening | null | undefined;
    if (known !== undefined) return known;
    const made = this.openingOf(word);
    word.openings[this.id] = made;
    return made;
  }

  private openingOf(word: Word): Opening | null {
    const alone: [number, number, number] = [0, 0, 0];
    const nodes: Node[] = [];
    for (const one of [word, ...word.unleeted, word.undigraphed]) {
      const node = one && this.start(one);
      if (!node) continue;
      for (const { concept, rest } of node.leaves) if (!rest && isWanted(concept)) mark(alone, concept);
      const further = pruned({ ...node, leaves: node.leaves.filter(({ rest }) => rest) });
      if (further) nodes.push(further);
    }
    const all: [number, number, number] = [...alone];
    let nexts = 0;
    for (const node of nodes) {
      markAll(all, node);
      nexts |= node.loose || node.leaves.length > 0 ? -1 : node.traces;
    }
    return (all[0] | all[1] | all[2]) === 0 ? null : { alone, all, nodes, nexts };
  }

  private start(word: Word): Node | null {
    const known = word.starts[this.id] as Node | null | undefined;
    if (known !== undefined) return known;
    const made = word.text.length > LONGEST ? null : this.startOf(word.text);
    word.starts[this.id] = made;
    return made;
  }

  private startOf(word: string): Node | null {
    const sources = (this.exact.get(word) ?? []).slice();
    const stems = this.prefixes.get(word.slice(0, 2));
    if (stems) for (const { stem, source } of stems) if (word.startsWith(stem)) sources.push(source);
    for (const { part, source } of this.loose) if (fits(part, word)) sources.push(source);
    if (sources.length === 0) return null;
    const root = emptyNode();
    for (const { concept, text, rank } of sources) {
      const [head, ...rest] = parse(text);
      if (head) insert(root, rest, leafOf(concept, head.text.length, rank));
    }
    return root;
  }
}

function mark(concepts: [number, number, number], concept: number): void {
  concepts[Math.floor(concept / 30) as 0 | 1 | 2] |= 1 << (concept % 30);
}

/** Adds the concepts of all patterns that go on from a node. */
function markAll(concepts: [number, number, number], { leaves, next, loose }: Node): void {
  for (const { concept } of leaves) mark(concepts, concept);
  for (const child of next?.values() ?? []) markAll(concepts, child);
  for (const { node } of loose ?? []) markAll(concepts, node);
}

/**
 * Adds the concepts of the patterns that need no more words than an opening.
 * @param bits three numbers from `place` on, 30 concepts each
 */
export function reachAlone({ alone }: Opening, bits: Int32Array, place: number): void {
  bits[place] = (bits[place] as number) | alone[0];
  bits[place + 1] = (bits[place + 1] as number) | alone[1];
  bits[place + 2] = (bits[place + 2] as number) | alone[2];
}

/**
 * Adds the concepts of the other patterns that begin with an opening at the words before `next` and go on in the words
 * from there. Together no fewer than `PatternIndex.at` finds, of those in `reachFor`.
 * @param bits three numbers from `place` on, 30 concepts each
 */
export function reachOn(
  { all, nodes, nexts }: Opening,
  next: number,
  room: Room,
  bits: Int32Array,
  place: number,
): void {
  const left = all[0] & ~(bits[place] as number);
  if ((left | (all[1] & ~(bits[place + 1] as number)) | (all[2] & ~(bits[place + 2] as number))) === 0) return;
  if (nexts !== -1 && (next >= room.limit || (nexts & traceOf((room.words[next] as Word).hash)) === 0)) return;
  for (let n = 0; n < nodes.length; n++) descend(nodes[n] as Node, next, next, room, bits, place);
}

/** A copy of what leads to wanted concepts, `null` where nothing does. */
function pruned({ leaves, next, loose }: Node): Node | null {
  const node = { ...emptyNode(), leaves: leaves.filter(({ concept }) => isWanted(concept)) };
  for (const [word, child] of next ?? []) {
    const kept = pruned(child);
    if (!kept) continue;
    node.next ??= new Map();
    node.traces |= traceOf(hashOf(word));
    node.next.set(word, kept);
  }
  for (const { part, node: child } of loose ?? []) {
    const kept = pruned(child);
    if (!kept) continue;
    node.loose ??= [];
    node.loose.push({ part, node: kept });
  }
  return node.leaves.length > 0 || node.next || node.loose ? node : null;
}

function emptyNode(): Node {
  return { leaves: [], next: null, traces: 0, loose: null };
}

function insert(root: Node, rest: readonly Part[], leaf: Leaf): void {
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

function leafOf(concept: ConceptId, size: number, rank: number): Leaf {
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

/** A pattern never reaches over a comma or the like, except in a gap. */
function walk(node: Node, first: number, at: number, room: Room, least: number, found: Found): void {
  for (const leaf of node.leaves) {
    if (leaf.size < least || (leaf.trace & ~room.traces) !== 0) continue;
    const end = leaf.rest ? matchRest(leaf.rest, room, at) : at;
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

/** As `walk`, for the concepts alone. */
function descend(node: Node, first: number, at: number, room: Room, bits: Int32Array, place: number): void {
  const { leaves } = node;
  for (let l = 0; l < leaves.length; l++) {
    const { cell, bit, rest, trace } = leaves[l] as Leaf;
    const before = bits[place + cell] as number;
    if ((before & bit) | (trace & ~room.traces) || (rest && matchRest(rest, room, at) < 0)) continue;
    bits[place + cell] = before | bit;
  }
  if ((!node.next && !node.loose) || at >= room.limit || room.clauses[at] !== room.clauses[first - 1]) return;
  const word = room.words[at] as Word;
  const child = node.traces & traceOf(word.hash) ? node.next?.get(word.text) : undefined;
  if (child) descend(child, first, at + 1, room, bits, place);
  if (node.loose)
    for (const { part, node: other } of node.loose)
      if (fits(part, word.text)) descend(other, first, at + 1, room, bits, place);
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

/** Where the rest of a pattern ends when its first word stands before `at`, or -1. */
function matchRest(rest: readonly Part[], room: Room, at: number): number {
  let index = at;
  for (let p = 0; p < rest.length; p++) {
    const part = rest[p] as Part;
    if (part.kind === 'gap') {
      const tail = rest.slice(p + 1);
      for (let skip = 0; skip <= GAP; skip++) {
        const end = matchRest(tail, room, index + skip);
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

function fits(part: Part, word: string): boolean {
  switch (part.kind) {
    case 'exact':
      return word === part.text;
    case 'prefix':
      return word.startsWith(part.text);
    case 'suffix':
      return word.endsWith(part.text);
    case 'part':
      return word.includes(part.text);
    case 'number':
      return word >= '0' && word < ':';
    default:
      return true;
  }
}

/** Where the first piece of an alternative ends if it is a plain lower-case word, as most are; else -1. */
function plainHead(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) return i;
    if (code < 97 || code > 122) return -1;
  }
  return text.length;
}

function headOf(alternative: string): Part | undefined {
  const plain = plainHead(alternative);
  if (plain > 0) return { kind: 'exact', text: alternative.slice(0, plain) };
  return parse(alternative)[0];
}

/** Splits an alternative just as the tokeniser splits a text, keeping the marks. */
function parse(alternative: string): Part[] {
  const parts: Part[] = [];
  for (const piece of alternative.trim().split(/[\s'’-]+/)) {
    if (piece === '#') parts.push({ kind: 'number', text: '' });
    else if (piece === '_') parts.push({ kind: 'any', text: '' });
    else if (piece === '~') parts.push({ kind: 'gap', text: '' });
    else if (SIGNS.has(piece)) parts.push({ kind: 'exact', text: piece });
    else parts.push(...wordParts(piece));
  }
  return parts;
}

function wordParts(piece: string): Part[] {
  const parts: Part[] = [];
  let word = '';
  const flush = () => {
    if (word) parts.push({ kind: 'exact', text: word });
    word = '';
  };
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (isIdeograph(code)) {
      flush();
      parts.push({ kind: 'exact', text: piece.charAt(i) });
    } else if (piece.charAt(i) === '~') {
      flush();
      parts.push({ kind: 'gap', text: '' });
    } else word += foldUnit(code);
  }
  flush();
  const only = parts[0];
  if (parts.length === 1 && only) {
    const open = piece.startsWith('*');
    const ended = piece.endsWith('*');
    if (open || ended) only.kind = open && ended ? 'part' : open ? 'suffix' : 'prefix';
  }
  return parts;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
