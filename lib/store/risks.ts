import { type AtRisk, Conversation } from '../model/conversation';
import { database } from './database';

/** Writes which conversations are at risk and why, by key; `undefined` takes the mark away. */
export async function writeRisks(risks: ReadonlyMap<string, AtRisk | undefined>): Promise<void> {
  const tx = (await database()).transaction('conversations', 'readwrite');
  // Its rejection is looked at below, or lost with the throw of a write.
  tx.done.catch(() => undefined);
  for (const [key, atRisk] of risks) {
    const parsed = Conversation.safeParse(await tx.store.get(key));
    if (!parsed.success) continue;
    const { atRisk: _, ...conversation } = parsed.data;
    await tx.store.put(atRisk ? { ...conversation, atRisk } : conversation);
  }
  await tx.done;
}
