import { fits } from './notation';
import { emptyNode, type Leaf, matchRest, type Node } from './pattern-tree';
import { type Room, traceOf } from './room';
import { hashOf, type Reach, type Word } from './vocabulary';

// Which concepts a sentence may hold at all: nearly all sentences hold too few to break a rule, and are read no further.

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

/** The concepts that openings tell of, 30 to a number. */
const wanted: [number, number, number] = [0, 0, 0];

/** Has openings tell of these concepts too. Call it while modules load. */
export function reachFor(concepts: Reach): void {
  for (const n of [0, 1, 2] as const) wanted[n] |= concepts[n];
}

const isWanted = (concept: number) => ((wanted[Math.floor(concept / 30)] as number) & (1 << (concept % 30))) !== 0;

/**
 * How patterns may go on from the nodes at which they start, as far as they are of the concepts in `reachFor`. `null` for
 * not at all.
 */
export function openingOf(starts: readonly Node[]): Opening | null {
  const alone: [number, number, number] = [0, 0, 0];
  const all: [number, number, number] = [0, 0, 0];
  const nodes: Node[] = [];
  let nexts = 0;
  for (const start of starts) {
    for (const { concept, rest } of start.leaves) if (!rest && isWanted(concept)) mark(alone, concept);
    const node = pruned({ ...start, leaves: start.leaves.filter(({ rest }) => rest) });
    if (!node) continue;
    nodes.push(node);
    markAll(all, node);
    nexts |= node.loose || node.leaves.length > 0 ? -1 : node.traces;
  }
  for (const n of [0, 1, 2] as const) all[n] |= alone[n];
  return (all[0] | all[1] | all[2]) === 0 ? null : { alone, all, nodes, nexts };
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
