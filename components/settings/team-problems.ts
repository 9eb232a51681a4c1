import type { TeamProblem, TeamProblemKind } from '../../lib/compliance/team-file';
import type { WordKey, Words } from '../../lib/core/words';

const TEXTS: Record<TeamProblemKind, WordKey> = {
  too_large: 'team_problem_too_large',
  not_json: 'team_problem_not_json',
  version: 'team_problem_version',
  wrong_type: 'team_problem_wrong_type',
  missing: 'team_problem_missing',
  unknown_key: 'team_problem_unknown_key',
  unknown_rule: 'team_problem_unknown_rule',
  too_long: 'team_problem_too_long',
  too_many: 'team_problem_too_many',
  empty: 'team_problem_empty',
  not_a_choice: 'team_problem_not_a_choice',
  domain: 'team_problem_domain',
  unseen: 'team_problem_unseen',
  duplicate: 'team_problem_duplicate',
};

/** What is wrong with an entry of a team's file: `forbidden[2].severity: none of the choices. “loud”`. */
export function problemText({ path, what, value }: TeamProblem, words: Words): string {
  return `${path === '' ? '' : `${path}: `}${words(TEXTS[what])}${value === '' ? '' : ` “${value}”`}`;
}
