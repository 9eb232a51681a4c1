import { signal } from '@preact/signals';
import { RULES } from '../../lib/compliance/registry';
import { parseTeamFile } from '../../lib/compliance/team-file';
import { TeamRules } from '../../lib/model/team-rules';

const rules = TeamRules.parse({
  version: 1,
  name: 'Bright Tools',
  allowedDomains: ['help.bright-tools.com'],
  forbidden: [{ words: 'guaranteed', reason: 'We promise a date only where the carrier does.' }],
  approved: ['You find the safety sheet at https://help.bright-tools.com/sheet.'],
  rules: { emoji: 'off', link_video: { amazon: 'warning' } },
});
const wrong = parseTeamFile({ version: 1, allowedDomains: ['*.com'], approved: ['', 7] });

/** A team's rules in force, beside a file that was refused. */
export const TEAM = {
  team: signal({ rules, from: 'settings' as const, problems: [], unknown: ['once_known'] }),
  teamImportResult: signal({ name: 'team.json', problems: wrong.ok ? [] : wrong.problems }),
  rules: RULES,
};
