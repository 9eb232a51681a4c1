import type { Later } from '../portals/portal';

/** After a load that failed (ms); doubled each time, up to the longest. */
const RETRY = 1000;
const LONGEST_RETRY = 30_000;

/**
 * Something in a file of its own, loaded when it is first asked for.
 * @param load brings it into this world; rejects (or gives `null`) when it cannot: it is asked again later
 * @param arrived it is there, once
 * @param signal when aborted, nothing is loaded any more
 * @param isWanted is it to be loaded at all, now and after each failure?
 */
export function onDemand<T>(
  load: () => Promise<T | null>,
  arrived: (part: T) => void,
  signal: AbortSignal,
  isWanted: () => boolean = () => true,
): Later<T> {
  let part: T | null = null;
  let isAsked = false;
  let wait = RETRY;

  const ask = async () => {
    isAsked = true;
    const loaded = await load().catch(() => null);
    if (signal.aborted) return;
    if (loaded) {
      part = loaded;
      arrived(loaded);
      return;
    }
    setTimeout(() => {
      isAsked = false;
      later();
    }, wait);
    wait = Math.min(LONGEST_RETRY, wait * 2);
  };
  const later = () => {
    if (!isAsked && !signal.aborted && isWanted()) void ask();
    return part;
  };
  return later;
}
