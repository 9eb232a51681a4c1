import { CONCEPTS } from './concepts';
import type { Grammar } from './phrase';
import { matchPhrase, type Phrase } from './phrase-rule';
import { reachFor } from './reach';
import type { Rule } from './rule';
import type { Broken, Said } from './said';
import type { Reach } from './vocabulary';

/** The phrases of all rules in one list, with what each needs laid out flat: nearly all fail there. */
export interface SentenceRules {
  phrases: readonly Phrase[];
  /** The rule of each phrase, by its place among all rules. */
  rules: readonly number[];
  needs: Int32Array;
  /** Where the needs of each phrase begin; one more entry than phrases. */
  offsets: Int32Array;
  /** Numbers a need takes. */
  wide: number;
  /** What each phrase needs, the rarest first, each set of needs once: three numbers a need, and how many follow. */
  doors: readonly Door[];
  /** The same for rules that look at pairs of sentences. */
  pairDoors: readonly Door[];
  /** Which rules do, by their place among all. */
  inPairs: readonly boolean[];
}

/** A need that several phrases share, and what else each of them needs. */
interface Door {
  need: Reach;
  others: readonly (readonly Reach[])[];
}

/** Concepts that most sentences hold: a phrase is told by its other needs. */
const COMMON = new Set(
  (['we', 'your', 'ask', 'do', 'if', 'give', 'not', 'order', 'want'] as string[]).map((name) =>
    (CONCEPTS as readonly string[]).indexOf(name),
  ),
);

function doorsOf(phrases: readonly Phrase[]): Door[] {
  const doors = new Map<string, { need: Reach; others: Reach[][] }>();
  for (const { needs } of phrases) {
    const [first, ...rest] = [...needs].sort((a, b) => weightOf(a) - weightOf(b));
    if (!first) continue;
    const door = doors.get(first.join()) ?? { need: first, others: [] };
    door.others.push(rest);
    doors.set(first.join(), door);
  }
  return [...doors.values()];
}

function weightOf(need: Reach): number {
  let weight = 0;
  for (let concept = 0; concept < CONCEPTS.length; concept++)
    if ((need[Math.floor(concept / 30)] as number) & (1 << (concept % 30))) weight += COMMON.has(concept) ? 100 : 1;
  return weight;
}

/** Whether a sentence that holds no more than these concepts, 30 to a number, may break any of the rules behind `doors`. */
export function mayBreak(doors: readonly Door[], a: number, b: number, c: number): boolean {
  for (let d = 0; d < doors.length; d++) {
    const { need, others } = doors[d] as Door;
    if (((need[0] & a) | (need[1] & b) | (need[2] & c)) === 0) continue;
    next: for (let o = 0; o < others.length; o++) {
      const needs = others[o] as readonly Reach[];
      for (let n = 0; n < needs.length; n++) {
        const other = needs[n] as Reach;
        if (((other[0] & a) | (other[1] & b) | (other[2] & c)) === 0) continue next;
      }
      return true;
    }
  }
  return false;
}

/** Lays out the phrases of rules. */
export function sentenceRules(all: readonly Rule[]): SentenceRules {
  const phrases: Phrase[] = [];
  const rules: number[] = [];
  const needs: number[] = [];
  const offsets = [0];
  for (const [index, rule] of all.entries())
    for (const phrase of rule.phrases ?? []) {
      phrases.push(phrase);
      rules.push(index);
      for (const need of phrase.needs) needs.push(...need);
      offsets.push(needs.length);
    }
  const wide = phrases[0]?.needs[0]?.length ?? 1;
  const inPairs = all.map((rule) => rule.pairs === true);
  const doors = doorsOf(phrases);
  for (const { needs } of phrases) for (const need of needs) reachFor(need);
  return {
    doors,
    pairDoors: doorsOf(phrases.filter((_, p) => inPairs[rules[p] as number])),
    inPairs,
    phrases,
    rules,
    needs: Int32Array.from(needs),
    offsets: Int32Array.from(offsets),
    wide,
  };
}

/** The rules that a sentence (or a pair) breaks, each once, in the order of rules. Remembered with what it says. */
export function brokenBy(
  { phrases, rules, needs, offsets, wide }: Pick<SentenceRules, 'phrases' | 'rules' | 'needs' | 'offsets' | 'wide'>,
  said: Said,
  grammar: Grammar,
) {
  if (said.broken) return said.broken;
  const broken: Broken[] = [];
  const { present } = said;
  let last = -1;
  next: for (let p = 0; p < phrases.length; p++) {
    const rule = rules[p] as number;
    if (rule === last) continue;
    const end = offsets[p + 1] as number;
    for (let at = offsets[p] as number; at < end; at += wide) {
      let met = 0;
      for (let w = 0; w < wide; w++) met |= (needs[at + w] as number) & (present[w] as number);
      if (met === 0) continue next;
    }
    const hit = matchPhrase(phrases[p] as Phrase, said.meaning, present, said.clauses, 0, grammar);
    if (!hit) continue;
    broken.push({ rule, from: hit.from, to: hit.to });
    last = rule;
  }
  said.broken = broken;
  return broken;
}
