import type { Portal } from '../model/portal';
import type { PageReading } from '../portals/portal';
import { onDemand } from './on-demand';
import type { TellThread, ThreadTold } from './topics-slot';

/**
 * Tells what the open thread is about, by words that are loaded when the first one is shown: they are as much as a tenth
 * of the overlay, and a list needs none of them.
 * @param load brings the words into this world; rejects (or gives `null`) when it cannot: it is asked again later
 * @param arrived they are there: the page is to be looked at again
 * @returns adds what is told to the reading's thread; nothing while the words are on their way
 */
export function topicsOnDemand(
  portal: Portal,
  load: () => Promise<TellThread | null>,
  arrived: () => void,
  signal: AbortSignal,
): (reading: PageReading) => void {
  const words = onDemand(load, arrived, signal);
  let last: { texts: string; told: ThreadTold } | null = null;

  return ({ thread }) => {
    if (!thread?.buyerTexts) return;
    const tell = words();
    if (!tell) return;
    const texts = thread.buyerTexts();
    // Held until the next look at another thread, like the page itself holds them; never sent.
    const now = JSON.stringify([thread.sighting.messages.map(({ author, refused }) => [author, refused]), texts]);
    if (now !== last?.texts) last = { texts: now, told: tell(portal, thread.sighting, texts) };
    Object.assign(thread.sighting, last.told);
  };
}
