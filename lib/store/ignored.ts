import { browser } from '../core/browser';
import { STORAGE_KEYS } from '../messaging/names';
import { Ignored, IgnoredEntry, MOST_IGNORED } from '../model/ignored';
import { watchKey } from './settings';

/** What is always ignored, from whatever was stored: `null` without a readable key, single bad entries left out. */
export function parseIgnored(raw: unknown): Ignored | null {
  const stored = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const key = Ignored.shape.key.safeParse(stored.key);
  if (!key.success) return null;
  const listed: unknown[] = Array.isArray(stored.entries) ? stored.entries.slice(-MOST_IGNORED) : [];
  const entries = listed.flatMap((entry) => {
    const parsed = IgnoredEntry.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  return { key: key.data, entries };
}

/** What is always ignored; `null` before the first reply box was seen. Any part of the extension may read it. */
export async function readIgnored(): Promise<Ignored | null> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.ignored);
  return parseIgnored(stored[STORAGE_KEYS.ignored]);
}

/** Makes sure that there is a key to hash with. Worker only. */
export async function ensureIgnoreKey(): Promise<Ignored> {
  const known = await readIgnored();
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return write({ key, entries: [] });
}

/** Adds one entry, at the end; the oldest goes when there are too many. Worker only, one call after the other. */
export async function addIgnored(entry: IgnoredEntry): Promise<Ignored> {
  const { key, entries } = await ensureIgnoreKey();
  const others = entries.filter(({ rule, hash }) => rule !== entry.rule || hash !== entry.hash);
  return write({ key, entries: [...others, entry].slice(-MOST_IGNORED) });
}

/** Forgets all that is always ignored; open pages show it again at once. */
export async function forgetIgnored(): Promise<void> {
  const known = await readIgnored();
  if (known) await write({ key: known.key, entries: [] });
}

/** Calls back after each change, until `signal` is aborted. */
export function watchIgnored(callback: (ignored: Ignored | null) => void, signal?: AbortSignal): void {
  watchKey(STORAGE_KEYS.ignored, (value) => callback(parseIgnored(value)), signal);
}

async function write(ignored: Ignored): Promise<Ignored> {
  await browser.storage.local.set({ [STORAGE_KEYS.ignored]: ignored });
  return ignored;
}
