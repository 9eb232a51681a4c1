import { browser } from '../core/browser';
import { STORAGE_KEYS } from '../messaging/names';
import { watchKey } from './settings';

/** Did the browser refuse to store more? */
export const isQuotaError = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError';

/** Notes since when (ms UTC) nothing more can be stored, or with `null` that it can again. */
export async function noteStorageFull(since: number | null): Promise<void> {
  const known = await readStorageFull();
  if ((known === null) === (since === null)) return;
  if (since === null) await browser.storage.local.remove(STORAGE_KEYS.storageFull);
  // The note itself may find no room; the next failed write tries again.
  else await browser.storage.local.set({ [STORAGE_KEYS.storageFull]: since }).catch(() => undefined);
}

/** Since when (ms UTC) the browser has refused to store more, or `null`. */
export async function readStorageFull(): Promise<number | null> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.storageFull);
  return asInstant(stored[STORAGE_KEYS.storageFull]);
}

/** Calls back when storage becomes full (ms UTC) or has room again (`null`), until `signal` is aborted. */
export function watchStorageFull(callback: (since: number | null) => void, signal: AbortSignal): void {
  watchKey(STORAGE_KEYS.storageFull, (value) => callback(asInstant(value)), signal);
}

const asInstant = (value: unknown): number | null => (typeof value === 'number' ? value : null);
