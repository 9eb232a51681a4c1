import * as z from 'zod/mini';
import { browser } from '../core/browser';
import { STORAGE_KEYS } from '../messaging/names';
import { SuggestionRule } from '../model/suggestion';
import type { SuggestionRules } from '../templates/suggest';
import { SUGGESTION_RULES } from '../templates/suggestion-rules';
import { watchKey } from './settings';

/** The most own rules. */
export const MOST_OWN_RULES = 50;

const Stored = z.object({ own: z.catch(z.array(z.unknown()), []), off: z.catch(z.array(z.unknown()), []) });
const BUILT_IN = new Set(SUGGESTION_RULES.map(({ id }) => id));

/** Rules from whatever was stored; single bad ones, those of a second equal id, and unknown built-in ids are left out. */
export function parseSuggestionRules(raw: unknown): SuggestionRules {
  const stored = Stored.safeParse(raw);
  if (!stored.success) return { own: [], off: [] };
  const own = new Map<string, SuggestionRule>();
  for (const one of stored.data.own.slice(0, MOST_OWN_RULES)) {
    const parsed = SuggestionRule.safeParse(one);
    if (parsed.success && !BUILT_IN.has(parsed.data.id) && !own.has(parsed.data.id))
      own.set(parsed.data.id, parsed.data);
  }
  const off = stored.data.off.filter((id): id is string => typeof id === 'string' && BUILT_IN.has(id));
  return { own: [...own.values()], off: [...new Set(off)] };
}

/** The agent's rules for suggestions; none of their own where nothing readable was stored. */
export async function readSuggestionRules(): Promise<SuggestionRules> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.suggestionRules);
  return parseSuggestionRules(stored[STORAGE_KEYS.suggestionRules]);
}

/** Keeps them in place of those before. Settings page only. */
export async function writeSuggestionRules(rules: SuggestionRules): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEYS.suggestionRules]: parseSuggestionRules(rules) });
}

/** Calls back after each change, until `signal` is aborted. */
export function watchSuggestionRules(callback: (rules: SuggestionRules) => void, signal?: AbortSignal): void {
  watchKey(STORAGE_KEYS.suggestionRules, (value) => callback(parseSuggestionRules(value)), signal);
}
