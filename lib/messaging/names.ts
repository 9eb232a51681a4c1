/** Name of the BroadcastChannel on which the worker tells extension pages that the store changed. */
export const CHANGED_CHANNEL = 'replywatch-changed';

/** Keys in `storage.local` (never secrets): readable by content scripts, written by settings page and worker only. */
export const STORAGE_KEYS = {
  settings: 'settings',
  selectors: 'selectors',
  /** What the reply check is always to ignore: rules and keyed hashes. */
  ignored: 'ignored',
  /** The team's own rules; what an administrator set in `storage.managed` under `MANAGED_KEYS` comes before it. */
  teamRules: 'team-rules',
  /** Own, edited and hidden templates. */
  templates: 'templates',
  /** The agent's own rules for suggestions, and which built-in ones are off. */
  suggestionRules: 'suggestion-rules',
  /** When the browser refused to store more (ms UTC); absent while all is well. */
  storageFull: 'storage-full',
} as const;

/** Keys in `storage.managed`, named in the managed schema: the same rules as an object, or as the text of the file. */
export const MANAGED_KEYS = { teamRules: 'teamRules', teamRulesText: 'teamRulesText' } as const;
