import { CONCEPTS, type Concept } from './concepts';
import type { Said } from './memory';
import { reachFor } from './patterns';
import type { Hit, Meaning } from './phrase';
import { presentIn } from './phrase-rule';

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
const QUESTION = 6;
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

/** What the two say together if the second leans on the first, else `null`. */
export function pairOf(pair: Pair): Said | null {
  const { first, second, clauses } = pair;
  if (!leansOn(pair)) return null;
  if (first.paired?.second === second && first.paired.clauses === clauses) return first.paired.said;
  const said = joined(pair);
  first.paired = { second, clauses, said };
  return said;
}

for (const concept of [EXCHANGE, GLAD, DEMAND, GIVE, SHIP, REVIEW, RATE, NEG, CHANGE, STARS]) {
  const bits: [number, number, number] = [0, 0, 0];
  bits[Math.floor(concept / 30) as 0 | 1 | 2] = 1 << (concept % 30);
  reachFor(bits);
}

/**
 * Whether `leansOn` could hold for two sentences that hold no more than these concepts, 30 to a number.
 * @param first where the three numbers of the first begin in `bits`; those of the second follow
 */
export function mayLean(bits: Int32Array, first: number): boolean {
  const has = (at: number, concept: number) => (bits[at + Math.floor(concept / 30)] as number) & (1 << (concept % 30));
  const second = first + 3;
  if (
    (has(second, EXCHANGE) || has(second, DEMAND)) &&
    (has(second, GIVE) || has(second, EXCHANGE) || has(second, SHIP))
  )
    return true;
  if (has(first, NEG) && (has(second, CHANGE) || has(second, STARS)) && (has(first, REVIEW) || has(first, RATE)))
    return true;
  return Boolean(has(first, GLAD) && has(second, RATE));
}

/** "Then we will …" after any sentence; "please change it" after one about a review. */
function leansOn({ first, second, length, scale }: Pair): boolean {
  const [before, after] = [first.meaning, second.meaning];
  if (
    (before[REVIEW]?.length || before[RATE]?.length) &&
    before[NEG]?.length &&
    (after[CHANGE]?.length || after[STARS]?.length)
  )
    return true;
  if (length <= QUESTION && before[GLAD]?.length && after[RATE]?.length) return true;
  if (!after[GIVE]?.length && !after[EXCHANGE]?.length && !after[SHIP]?.length) return false;
  const isEarly = (hit: Hit) => hit.from < LEAN_WITHIN * scale;
  return Boolean(after[EXCHANGE]?.length || after[DEMAND]?.some(isEarly));
}

function joined({ first, second, length, clauses }: Pair): Said {
  const meaning: Meaning = [];
  let breadth = 0;
  for (let c = 0; c < CONCEPTS.length; c++) {
    const moved = second.meaning[c]?.map(({ from, to }) => ({ from: from + length, to: to + length }));
    const hits = [...(first.meaning[c] ?? []), ...(moved ?? [])];
    if (hits.length === 0) continue;
    meaning[c] = hits;
    breadth++;
  }
  const counted = first.clauses.concat(second.clauses.map((number) => number + clauses));
  return { meaning, present: presentIn(meaning), clauses: counted, breadth };
}
