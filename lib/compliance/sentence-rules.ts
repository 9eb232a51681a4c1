import type { Broken, Said } from './memory';
import type { Grammar } from './phrase';
import { matchPhrase, type Phrase } from './phrase-rule';
import type { Rule } from './rule';

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
  return { phrases, rules, needs: Int32Array.from(needs), offsets: Int32Array.from(offsets), wide };
}

/** The rules that a sentence (or a pair) breaks, each once, in the order of rules. Remembered with what it says. */
export function brokenBy({ phrases, rules, needs, offsets, wide }: SentenceRules, said: Said, grammar: Grammar) {
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
