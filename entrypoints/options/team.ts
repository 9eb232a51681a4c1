import { signal } from '@preact/signals';
import type { TeamImportResult, TeamView } from '../../components/settings/TeamRules';
import { RULES } from '../../lib/compliance/registry';
import { LONGEST_TEAM_FILE, parseTeamFile, teamFileOf } from '../../lib/compliance/team-file';
import { words } from '../../lib/core/words';
import { NO_TEAM_RULES, type TeamRules } from '../../lib/model/team-rules';
import { readStoredTeamRules, type StoredTeamRules, watchTeamRules, writeTeamRules } from '../../lib/store/team-rules';
import { download } from './download';

const KNOWN = Object.keys(RULES);

/** What is in force, and why not where it is not; names of rules that are unknown here do no harm. */
function viewOf({ from, raw }: StoredTeamRules): TeamView {
  if (from === 'nobody') return { rules: NO_TEAM_RULES, from, problems: [], unknown: [] };
  const parsed = parseTeamFile(raw);
  if (!parsed.ok) return { rules: NO_TEAM_RULES, from, problems: parsed.problems, unknown: [] };
  const unknown = Object.keys(parsed.rules.rules).filter((rule) => !KNOWN.includes(rule));
  return { rules: parsed.rules, from, problems: [], unknown };
}

/** Reads a chosen file; never rejects, a file that cannot be read is a problem like any other. */
async function readTeamFile(file: File) {
  // A unit of text takes four bytes at most: no need to load a film to refuse it.
  const text = file.size > 4 * LONGEST_TEAM_FILE ? null : await file.text().catch(() => '');
  return parseTeamFile(text ?? ' '.repeat(LONGEST_TEAM_FILE + 1), KNOWN);
}

/**
 * The team's rules on the settings page.
 * @param keep does something that writes, says whether it was kept, and offers to take it back
 */
export async function teamRulesOf(
  keep: (task: () => Promise<void>, said: string | undefined, undo: (() => Promise<void>) | null) => Promise<void>,
  until: AbortSignal,
) {
  const team = signal<TeamView>(viewOf(await readStoredTeamRules()));
  const teamImportResult = signal<TeamImportResult | null>(null);
  const readAgain = async () => {
    team.value = viewOf(await readStoredTeamRules());
  };
  watchTeamRules(() => void readAgain(), until);

  const write = async (rules: TeamRules | null) => {
    await writeTeamRules(rules);
    await readAgain();
  };
  const replace = (rules: TeamRules | null, said?: string) => {
    const { from, rules: before, problems } = team.value;
    // What could not be read cannot be put back either.
    const undo = problems.length > 0 ? null : () => write(from === 'settings' ? before : null);
    return keep(() => write(rules), said, undo);
  };

  return {
    team,
    teamImportResult,
    rules: RULES,
    onTeam: {
      onChange: (rules: TeamRules) => void replace(rules),
      onImport: async (file: File) => {
        teamImportResult.value = null;
        const parsed = await readTeamFile(file);
        teamImportResult.value = { name: file.name, problems: parsed.ok ? [] : parsed.problems };
        if (parsed.ok) await replace(parsed.rules, words('team_imported', file.name));
      },
      onExport: () => download('replywatch-team-rules.json', teamFileOf(team.value.rules), 'application/json'),
      onClear: () => void replace(null, words('team_cleared')),
    },
  };
}
