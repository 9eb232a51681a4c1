import { signal } from '@preact/signals';
import { forgetIgnored, readIgnored, watchIgnored } from '../../lib/store/ignored';

/** How many matches are ignored for good, now and after each change, and how to forget them. */
export async function ignoredMatches(keep: (task: () => Promise<void>) => Promise<void>, signalOff: AbortSignal) {
  const count = signal((await readIgnored())?.entries.length ?? 0);
  watchIgnored((ignored) => {
    count.value = ignored?.entries.length ?? 0;
  }, signalOff);
  return { count, onForget: () => void keep(forgetIgnored) };
}
