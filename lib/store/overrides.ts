import type { Override } from '../model/override';
import { database } from './database';

/** So many are kept, the newest. */
const MOST = 1000;

/** Notes one override; the oldest make room. @throws when the store cannot be written */
export async function recordOverride(override: Override): Promise<void> {
  const tx = (await database()).transaction('overrides', 'readwrite');
  // Its rejection is looked at below, or lost with the throw of a write.
  tx.done.catch(() => undefined);
  await tx.store.add(override);
  const surplus = (await tx.store.count()) - MOST;
  if (surplus > 0) for (const key of await tx.store.getAllKeys(null, surplus)) await tx.store.delete(key);
  await tx.done;
}
