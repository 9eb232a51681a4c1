import { browser } from '../core/browser';
import { createSerial } from '../core/serial';
import { STORAGE_KEYS } from '../messaging/names';
import { DEFAULT_SETTINGS, Settings } from '../model/settings';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Settings from whatever was stored. Parsed key by key: one bad field falls back to its default, the others stay. */
export function parseSettings(raw: unknown): Settings {
  const stored = isRecord(raw) ? raw : {};
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, schema] of Object.entries(Settings.shape)) {
    const standard = DEFAULT_SETTINGS[key as keyof Settings];
    const value = stored[key];
    // A portal that was added later is missing in an older record.
    const parsed = schema.safeParse(isRecord(standard) && isRecord(value) ? { ...standard, ...value } : value);
    if (parsed.success) settings[key] = parsed.data;
  }
  return settings as Settings;
}

/** The agent's settings; defaults where nothing, or nothing readable, was stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.settings);
  return parseSettings(stored[STORAGE_KEYS.settings]);
}

// Two switches in one moment: the second must not write what it read before the first.
// Pure: a script that only reads settings is spared it.
const inTurn = /* @__PURE__ */ createSerial();

/** Changes some settings and returns all of them. Values that do not fit the schema are not taken over. */
export function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const next: Record<string, unknown> = { ...(await readSettings()) };
    for (const [key, value] of Object.entries(patch)) {
      const schema = Settings.shape[key as keyof Settings];
      const parsed = schema?.safeParse(value);
      if (parsed?.success) next[key] = parsed.data;
    }
    await browser.storage.local.set({ [STORAGE_KEYS.settings]: next });
    return next as Settings;
  });
}

/** Calls back with the new settings after each change, until `signal` is aborted. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  watchKey(STORAGE_KEYS.settings, (value) => callback(parseSettings(value)), signal);
}

/** Calls back with the raw new value of one key in `storage.local`, until `signal` is aborted. */
export function watchKey(key: string, callback: (value: unknown) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) callback(change.newValue);
  };
  // Held: after an update of the extension an orphaned page finds no `storage` any more.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
