import { levelOf } from '../../lib/compliance/team-level';
import type { Category, PolicySource, Severity } from '../../lib/model/finding';
import { PORTALS, type Portal } from '../../lib/model/portal';
import type { RuleLevel, TeamRules } from '../../lib/model/team-rules';
import type { RuleFacts } from './rule-facts';

const DAY = 86_400_000;
const OLD_AFTER = 180 * DAY;

/** One rule at one portal, as the table shows it. */
export interface RuleRow {
  id: string;
  portal: Portal;
  category: Category;
  /** As built in. */
  severity: Severity;
  source: PolicySource;
  /** What the team made of it, if anything. */
  level: RuleLevel | undefined;
  /** Read at its source more than 180 days ago. */
  isOld: boolean;
}

/** Every rule at every portal with a ruling, in the order of the rules. `now` in ms UTC. */
export function ruleRows(rules: Readonly<Record<string, RuleFacts>>, team: TeamRules, now: number): RuleRow[] {
  return Object.entries(rules).flatMap(([id, rule]) =>
    PORTALS.flatMap((portal) => {
      const ruling = rule[portal];
      if (!ruling) return [];
      const { severity, source } = ruling;
      const isOld = now - Date.parse(source.seen) > OLD_AFTER;
      return [{ id, portal, category: rule.category, severity, source, level: levelOf(team, id, portal), isOld }];
    }),
  );
}

/** The date of each portal's oldest rule, where that is more than 180 days ago. */
export function oldestOf(rows: readonly RuleRow[]): { portal: Portal; seen: string }[] {
  return PORTALS.flatMap((portal) => {
    const dates = rows.filter((row) => row.portal === portal && row.isOld).map((row) => row.source.seen);
    const [seen] = dates.sort();
    return seen ? [{ portal, seen }] : [];
  });
}

/** How many rules a team switched off, and how many it rates otherwise than built in. */
export function changesOf(rows: readonly RuleRow[]): { off: number; rated: number } {
  const count = (is: (row: RuleRow) => boolean) => new Set(rows.filter(is).map((row) => row.id)).size;
  return {
    off: count(({ level }) => level === 'off'),
    rated: count(({ level, severity }) => level !== undefined && level !== 'off' && level !== severity),
  };
}

/** The team's rules with one rule changed at one portal; `undefined` puts it back to what is built in. */
export function withLevel(team: TeamRules, id: string, portal: Portal, level: RuleLevel | undefined): TeamRules {
  const { [id]: before, ...rules } = team.rules;
  const after = { ...before };
  if (level) after[portal] = level;
  else delete after[portal];
  if (after.amazon || after.ebay) rules[id] = after;
  return { ...team, rules };
}
