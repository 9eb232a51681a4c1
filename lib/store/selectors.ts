import { browser } from '../core/browser';
import { STORAGE_KEYS } from '../messaging/names';
import { PORTALS, type Portal } from '../model/portal';
import { SelectorFile } from '../portals/selectors';
import { watchKey } from './settings';

/** Selector files that the agent imported, by portal. Whether one is newer than the built-in is the reader's question. */
export type ImportedSelectors = Partial<Record<Portal, SelectorFile>>;

/** Imported selector files from whatever was stored; a damaged one is left out, the other portal's stays. */
export function parseSelectors(raw: unknown): ImportedSelectors {
  const stored = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const files: ImportedSelectors = {};
  for (const portal of PORTALS) {
    const parsed = SelectorFile.safeParse(stored[portal]);
    if (parsed.success && parsed.data.portal === portal) files[portal] = parsed.data;
  }
  return files;
}

/** The imported selector files. */
export async function readSelectors(): Promise<ImportedSelectors> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.selectors);
  return parseSelectors(stored[STORAGE_KEYS.selectors]);
}

/** Stores an imported file for its portal, or removes it with `null`. */
export async function writeSelectors(portal: Portal, file: SelectorFile | null): Promise<ImportedSelectors> {
  const files = await readSelectors();
  if (file) files[portal] = file;
  else delete files[portal];
  await browser.storage.local.set({ [STORAGE_KEYS.selectors]: files });
  return files;
}

/** Calls back with the imported files after each change, until `signal` is aborted. */
export function watchSelectors(callback: (files: ImportedSelectors) => void, signal?: AbortSignal): void {
  watchKey(STORAGE_KEYS.selectors, (value) => callback(parseSelectors(value)), signal);
}
