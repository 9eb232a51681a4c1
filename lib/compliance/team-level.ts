import type { Portal } from '../model/portal';
import type { RuleLevel, TeamRules } from '../model/team-rules';

/** What the team makes of a rule at a portal; `undefined` where it leaves the rule alone. */
export function levelOf(team: TeamRules, rule: string, portal: Portal): RuleLevel | undefined {
  return Object.hasOwn(team.rules, rule) ? team.rules[rule]?.[portal] : undefined;
}
