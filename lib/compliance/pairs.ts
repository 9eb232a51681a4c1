import { CONCEPTS, type Concept } from './concepts';
import type { Hit, Meaning } from './phrase';
import { presentIn } from './phrase-rule';
import { reachFor } from './reach';
import type { Said } from './said';

/** Two neighbouring sentences in one language. */
export interface Pair {
  first: Said;
  second: Said;
  /** How many tokens the first has, and how many clauses the second starts after it. */
  length: number;
  clauses: number;
  /** How many tokens a word takes on average in this language. */
  scale: number;
}

/** How far into a sentence "then" or "in return" may stand for it to lean on the one before, in words. */
const LEAN_WITHIN = 4;
/** Words of a sentence such as "Happy with it?", which the next one answers. */
const QUESTION = 8;
const id = (concept: Concept) => CONCEPTS.indexOf(concept);
const EXCHANGE = id('exchange');
const GLAD = id('glad');
const DEMAND = id('demand');
const GIVE = id('give');
const SHIP = id('ship');
const REVIEW = id('review');
const RATE = id('rate');
const NEG = id('neg');
const CHANGE = id('change');
const STARS = id('stars');
const UNDO = id('undo');
const REMIND = id('remind');
const FROMYOU = id('fromyou');
const ASK = id('ask');
const DO = id('do');
const LEAVE = id('leave');
const PORTAL = id('portal');

/** What the two say together if the second leans on the first, else `null`. */
export function pairOf(pair: Pair): Said | null {
  const { first, second, clauses } = pair;
  if (!leansOn(pair)) return null;
  if (first.paired?.second === second && first.paired.clauses === clauses) return first.paired.said;
  const said = joined(pair);
  first.paired = { second, clauses, said };
  return said;
}

for (const concept of [
  EXCHANGE,
  GLAD,
  DEMAND,
  GIVE,
  SHIP,
  REVIEW,
  RATE,
  NEG,
  CHANGE,
  STARS,
  UNDO,
  REMIND,
  FROMYOU,
  LEAVE,
]) {
  const bits: [number, number, number] = [0, 0, 0];
  bits[Math.floor(concept / 30) as 0 | 1 | 2] = 1 << (concept % 30);
  reachFor(bits);
}

/**
 * Whether `leansOn` could hold for two sentences that hold no more than these concepts, 30 to a number.
 * @param a where the three numbers of the first begin in `first`; likewise `b` in `second`
 */
export function mayLean(first: Int32Array, a: number, second: Int32Array, b: number): boolean {
  if (has(second, b, EXCHANGE) || has(second, b, DEMAND))
    if (has(second, b, GIVE) || has(second, b, EXCHANGE) || has(second, b, SHIP)) return true;
  if (has(first, a, NEG) && (has(second, b, CHANGE) || has(second, b, STARS)))
    if (has(first, a, REVIEW) || has(first, a, RATE)) return true;
  if (has(second, b, UNDO) && (has(first, a, REVIEW) || (has(first, a, NEG) && has(first, a, STARS)))) return true;
  if (has(first, a, REMIND) && has(first, a, FROMYOU) && (has(second, b, REVIEW) || has(second, b, RATE))) return true;
  if (has(first, a, REVIEW) && has(first, a, REMIND) && has(second, b, LEAVE)) return true;
  return has(first, a, GLAD) && (has(second, b, RATE) || (has(second, b, REVIEW) && has(second, b, LEAVE)));
}

/** The same for two sentences with another one between: "we saw your bad review", then "please delete it". */
export function mayLeanFar(first: Int32Array, a: number, second: Int32Array, b: number): boolean {
  return has(second, b, UNDO) && has(first, a, REVIEW) && (has(first, a, NEG) || has(second, b, PORTAL));
}

const has = (bits: Int32Array, at: number, concept: number): boolean =>
  ((bits[at + Math.floor(concept / 30)] as number) & (1 << (concept % 30))) !== 0;

/** "Then we will …" after any sentence; "please change it" after one about a review; "please rate us" after a reminder. */
function leansOn({ first, second, length, scale }: Pair): boolean {
  const [before, after] = [first.meaning, second.meaning];
  if (
    (before[REVIEW]?.length || before[RATE]?.length) &&
    before[NEG]?.length &&
    (after[CHANGE]?.length || after[STARS]?.length)
  )
    return true;
  if (before[REVIEW]?.length && after[UNDO]?.length && (after[ASK]?.length || after[DO]?.length)) return true;
  if (before[STARS]?.length && before[NEG]?.length && after[UNDO]?.length) return true;
  if (before[REMIND]?.length && before[FROMYOU]?.length && (after[REVIEW]?.length || after[RATE]?.length)) return true;
  if (before[REVIEW]?.length && before[REMIND]?.length && after[LEAVE]?.length && after[ASK]?.length) return true;
  if (length <= QUESTION && before[GLAD]?.length)
    if (after[RATE]?.length || (after[REVIEW]?.length && after[LEAVE]?.length)) return true;
  if (!after[GIVE]?.length && !after[EXCHANGE]?.length && !after[SHIP]?.length) return false;
  const isEarly = (hit: Hit) => hit.from < LEAN_WITHIN * scale;
  return Boolean(after[EXCHANGE]?.length || after[DEMAND]?.some(isEarly));
}

function joined({ first, second, length, clauses }: Pair): Said {
  const meaning: Meaning = new Array(CONCEPTS.length);
  let breadth = 0;
  for (let c = 0; c < CONCEPTS.length; c++) {
    const [before, after] = [first.meaning[c], second.meaning[c]];
    if (!before?.length && !after?.length) continue;
    const moved = after?.map(({ from, to }) => ({ from: from + length, to: to + length })) ?? [];
    meaning[c] = before?.length ? [...before, ...moved] : moved;
    breadth++;
  }
  const counted = first.clauses.concat(second.clauses.map((number) => number + clauses));
  return { meaning, present: presentIn(meaning), clauses: counted, breadth };
}
