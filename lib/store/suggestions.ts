import { SuggestionEntry } from '../model/suggestion';
import { database } from './database';
import { parseRecords } from './records';

/** So many are kept, the newest. */
const MOST = 1000;

/** Notes one line; the oldest make room. @throws when the store cannot be written */
export async function logSuggestion(entry: SuggestionEntry): Promise<void> {
  const tx = (await database()).transaction('suggestions', 'readwrite');
  // Its rejection is looked at below, or lost with the throw of a write.
  tx.done.catch(() => undefined);
  await tx.store.add(entry);
  const surplus = (await tx.store.count()) - MOST;
  if (surplus > 0) for (const key of await tx.store.getAllKeys(null, surplus)) await tx.store.delete(key);
  await tx.done;
}

/** The log, oldest first. For extension pages too: damaged records are left out. */
export async function readSuggestionLog(): Promise<SuggestionEntry[]> {
  return parseRecords(SuggestionEntry, await (await database()).getAll('suggestions'), []).good;
}
