import type { CheckContext } from '../compliance/context';
import type { TeamRules } from '../model/team-rules';
import { readTeamRules, watchTeamRules } from '../store/team-rules';

/**
 * Follows the team's rules for one page.
 * @param changed called once they are read, where there are any, and after each change
 * @returns adds the rules as they are now to what the check may know
 */
export function followTeam(changed: () => void, signal: AbortSignal): (context: CheckContext) => CheckContext {
  let team: TeamRules | undefined;
  const read = async () => {
    const before = team;
    team = await readTeamRules();
    if (!signal.aborted && (team || before)) changed();
  };
  // Of a store that cannot be read nothing is known, and the built-in rules go on.
  const readAgain = () => void read().catch(() => undefined);
  watchTeamRules(readAgain, signal);
  readAgain();
  return (context) => (team ? { ...context, team } : context);
}
