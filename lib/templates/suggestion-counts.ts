import type { SuggestionEntry, SuggestionOutcome } from '../model/suggestion';

/** What became of the suggestions of one rule. */
export interface RuleCounts extends Record<SuggestionOutcome, number> {
  rule: string;
}

/** Counts by rule, the one that was shown most often first. */
export function countsByRule(log: readonly SuggestionEntry[]): RuleCounts[] {
  const counts = new Map<string, RuleCounts>();
  for (const { rule, did } of log) {
    const known = counts.get(rule) ?? { rule, inserted: 0, other: 0, nothing: 0 };
    counts.set(rule, { ...known, [did]: known[did] + 1 });
  }
  const shown = ({ inserted, other, nothing }: RuleCounts) => inserted + other + nothing;
  return [...counts.values()].sort((a, b) => shown(b) - shown(a) || (a.rule < b.rule ? -1 : 1));
}
