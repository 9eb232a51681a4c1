import { CONCEPTS, type Concept } from './concepts';
import type { Grammar, Hit, Meaning } from './phrase';

// A phrase in words like `review pos<3 ask|leave -thanks`: the first slot is the anchor, each further slot must be
// found in the same sentence (`<n`: at most n words between), `-slot` must not (up to `<3`: only in the same clause).
// A leading `!` keeps negated sentences.

/** Alternatives of a slot, each with the number of words that may stand between it and the anchor. */
type Slot = { concept: number; within: number }[];

/** Which concepts a sentence or slot holds, one bit each, 30 to a number. */
type Bits = readonly [number, number, number];

/** One way to say what a rule forbids. */
export interface Phrase {
  /** What each slot, the anchor first, could be filled with; a sentence without one of them is skipped at once. */
  needs: Bits[];
  anchor: number[];
  slots: Slot[];
  without: Slot[];
  negatable: boolean;
}

const FAR = 30;
const BESIDE = 3;
const NEGATION_REACH = 8;
const id = (concept: Concept) => CONCEPTS.indexOf(concept);
const NOT = id('not');
const REFUSE = id('refuse');
const REPORT = id('report');
const ASSENT = id('assent');
const ASK = id('ask');
const DO = id('do');
const PAST = id('past');
const REVIEW = id('review');
const STARS = id('stars');
const IF = id('if');
const BUT = id('but');

/** Reads the notation above. Throws on an unknown concept: the data is ours. */
export function phrase(notation: string): Phrase {
  const negatable = !notation.startsWith('!');
  const slots: Slot[] = [];
  const without: Slot[] = [];
  for (const part of notation.replace(/^!/, '').trim().split(/\s+/)) {
    const slot = part
      .replace(/^-/, '')
      // Whoever asks may also just tell: `ask` stands for both.
      .replace(/\bask(<\d+)?/g, 'ask$1|do$1')
      .split('|')
      .map((alternative) => {
        const [name, within] = alternative.split('<');
        const concept = CONCEPTS.indexOf(name as Concept);
        if (concept < 0) throw new Error(`unknown concept ${name} in ${notation}`);
        return { concept, within: within ? Number(within) : FAR };
      });
    (part.startsWith('-') ? without : slots).push(slot);
  }
  const [anchor, ...rest] = slots;
  if (!anchor) throw new Error(`no anchor in ${notation}`);
  const needs = slots.map((slot) => bitsOf(slot.map(({ concept }) => concept)));
  return { needs, anchor: anchor.map((alternative) => alternative.concept), slots: rest, without, negatable };
}

/** The concepts of a sentence as bits, for `matchPhrase`. */
export function presentIn(meaning: Meaning): Bits {
  const bits: [number, number, number] = [0, 0, 0];
  for (let concept = 0; concept < meaning.length; concept++)
    if (meaning[concept]?.length) bits[Math.floor(concept / 30) as 0 | 1 | 2] |= 1 << (concept % 30);
  return bits;
}

function bitsOf(concepts: readonly number[]): Bits {
  const bits: [number, number, number] = [0, 0, 0];
  for (const concept of concepts) {
    const at = Math.floor(concept / 30) as 0 | 1 | 2;
    bits[at] |= 1 << (concept % 30);
  }
  return bits;
}

/** The tokens that a phrase covers in a sentence, or null. `present` is from `presentIn`, `clauses` from `clausesOf`, `first` the sentence's first token. */
export function matchPhrase(
  wanted: Phrase,
  meaning: Meaning,
  present: Bits,
  clauses: readonly number[],
  first: number,
  grammar: Grammar,
): Hit | null {
  for (const need of wanted.needs)
    if (!((need[0] & present[0]) | (need[1] & present[1]) | (need[2] & present[2]))) return null;
  const own = meaning[REPORT]?.length && !meaning[ASSENT]?.length ? ownFrom(meaning) : 0;
  for (const concept of wanted.anchor) {
    for (const anchor of meaning[concept] ?? []) {
      const hits = fill(wanted, anchor, meaning, clauses, first, grammar);
      if (!hits || hits.some((hit) => hit.from < own)) continue;
      if (wanted.negatable && isNegated(hits, meaning, clauses, first, grammar)) continue;
      return { from: Math.min(...hits.map((hit) => hit.from)), to: Math.max(...hits.map((hit) => hit.to)) };
    }
  }
  return null;
}

/** Where the agent speaks for himself after telling what was said: "you asked for a discount, so here is a code". */
function ownFrom(meaning: Meaning): number {
  const told = meaning[REPORT]?.at(-1)?.to ?? 0;
  return meaning[BUT]?.find((hit) => hit.from >= told)?.from ?? Number.POSITIVE_INFINITY;
}

function fill(
  wanted: Phrase,
  anchor: Hit,
  meaning: Meaning,
  clauses: readonly number[],
  first: number,
  grammar: Grammar,
): Hit[] | null {
  for (const slot of wanted.without) {
    const hit = nearest(slot, anchor, meaning, grammar.scale);
    if (!hit || (slot[0]?.concept === PAST && asksAnew(hit, anchor, meaning, clauses, first))) continue;
    const nearby = slot.every(({ within }) => within <= BESIDE);
    if (!nearby || clauses[hit.from - first] === clauses[anchor.from - first]) return null;
  }
  const hits = [anchor];
  for (const slot of wanted.slots) {
    const hit = nearest(slot, anchor, meaning, grammar.scale);
    if (!hit) return null;
    hits.push(hit);
  }
  return hits;
}

function nearest(slot: Slot, anchor: Hit, meaning: Meaning, scale: number): Hit | null {
  let best: Hit | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const { concept, within } of slot)
    for (const hit of meaning[concept] ?? []) {
      const gap = hit.from >= anchor.to ? hit.from - anchor.to : anchor.from >= hit.to ? anchor.from - hit.to : 0;
      if (gap <= within * scale && gap < distance) {
        best = hit;
        distance = gap;
      }
    }
  return best;
}

/** Whether thanks for something else come first and a request in a later clause: "Thanks for waiting, please rate us". */
function asksAnew(past: Hit, anchor: Hit, meaning: Meaning, clauses: readonly number[], first: number): boolean {
  const own = clauses[anchor.from - first] ?? -1;
  const thanks = clauses[past.from - first] ?? -1;
  const says = (concept: number, clause: number) =>
    meaning[concept]?.some((hit) => hit.from > past.from && clauses[hit.from - first] === clause) ?? false;
  return thanks < own && !says(REVIEW, thanks) && !says(STARS, thanks) && (says(ASK, own) || says(DO, own));
}

/**
 * Whether one of the hits is negated: by a negation before it in its clause with no request in between, by one after
 * it where the grammar puts it there, or by a refusal in its clause or the next.
 */
function isNegated(
  hits: readonly Hit[],
  meaning: Meaning,
  clauses: readonly number[],
  first: number,
  grammar: Grammar,
): boolean {
  const clauseAt = (token: number) => clauses[token - first] ?? -1;
  const key = hits.map((hit) => clauseAt(hit.from));
  for (const refuse of meaning[REFUSE] ?? []) {
    const clause = clauseAt(refuse.from);
    const next = startsAnew(clause + 1, meaning, clauses, first) ? clause : clause + 1;
    if (key.some((own) => own >= clause - 1 && own <= next)) return true;
  }
  const asks = [...(meaning[ASK] ?? []), ...(meaning[IF] ?? [])];
  for (const not of meaning[NOT] ?? []) {
    const clause = clauseAt(not.from);
    for (let h = 0; h < hits.length; h++) {
      const hit = hits[h] as Hit;
      if (key[h] !== clause) continue;
      const ahead = hit.from - not.to;
      if (ahead >= 0 && ahead <= NEGATION_REACH * grammar.scale) {
        if (!asks.some((ask) => ask.from >= not.to && ask.from < hit.from)) return true;
      } else if (grammar.after && ahead < 0) return true;
    }
  }
  return false;
}

/** Whether a clause turns to something else: it begins with "so", "but" or a request. */
function startsAnew(clause: number, meaning: Meaning, clauses: readonly number[], first: number): boolean {
  const at = clauses.indexOf(clause) + first;
  return [BUT, ASK].some((concept) => meaning[concept]?.some((hit) => hit.from - at >= 0 && hit.from - at < 2));
}
