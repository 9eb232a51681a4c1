import { browser } from '../core/browser';
import { MANAGED_KEYS, STORAGE_KEYS } from '../messaging/names';
import { TeamRules } from '../model/team-rules';
import { watchKey } from './settings';

/** The team's rules as they are stored, not yet parsed. */
export interface StoredTeamRules {
  /** Who set them: an administrator's comes before what stands in the settings. */
  from: 'administrator' | 'settings' | 'nobody';
  /** The object, or (from an administrator) the text of the file; `undefined` where nobody set any. */
  raw: unknown;
}

/** What an administrator set. Where the browser is not managed, or the area cannot be read: `undefined`. */
async function readManaged(): Promise<unknown> {
  try {
    const { teamRules, teamRulesText } = MANAGED_KEYS;
    const managed = await browser.storage.managed.get([teamRules, teamRulesText]);
    return managed[teamRules] ?? managed[teamRulesText];
  } catch {
    return undefined;
  }
}

/** The team's rules as stored, for a page that says what is wrong with them. */
export async function readStoredTeamRules(): Promise<StoredTeamRules> {
  const managed = await readManaged();
  if (managed !== undefined) return { from: 'administrator', raw: managed };
  const raw = (await browser.storage.local.get(STORAGE_KEYS.teamRules))[STORAGE_KEYS.teamRules];
  return { from: raw === undefined ? 'nobody' : 'settings', raw };
}

/**
 * Rules from whatever was stored; `undefined` where there are none, or none that can be read: a rule that is half
 * understood could hide a finding.
 */
export function parseTeamRules(raw: unknown): TeamRules | undefined {
  let file = raw;
  if (typeof raw === 'string') {
    try {
      file = JSON.parse(raw);
    } catch {
      return undefined;
    }
  }
  const parsed = TeamRules.safeParse(file);
  return parsed.success ? parsed.data : undefined;
}

/** The team's rules to check with. */
export async function readTeamRules(): Promise<TeamRules | undefined> {
  return parseTeamRules((await readStoredTeamRules()).raw);
}

/** Stores the team's rules in place of those before, or removes them with `null`. What an administrator set stays. */
export async function writeTeamRules(rules: TeamRules | null): Promise<void> {
  if (rules) await browser.storage.local.set({ [STORAGE_KEYS.teamRules]: TeamRules.parse(rules) });
  else await browser.storage.local.remove(STORAGE_KEYS.teamRules);
}

/** Calls back after each change, by the settings page or an administrator, until `signal` is aborted. */
export function watchTeamRules(callback: () => void, signal: AbortSignal): void {
  watchKey(STORAGE_KEYS.teamRules, callback, signal);
  const { onChanged } = browser.storage.managed;
  onChanged.addListener(callback);
  signal.addEventListener('abort', () => onChanged.removeListener(callback), { once: true });
}
