import { fieldOf } from '../editor/field';
import type { Composer } from '../portals/portal';
import type { ChecksAround, StartChecks } from './checks-slot';
import type { GuardedChecks } from './sends';
import type { Stale } from './stale-thread';

/** After a load that failed (ms); doubled each time, up to the longest. */
const RETRY = 1000;
const LONGEST_RETRY = 30_000;

/**
 * The reply checks of one page, loaded when the first reply box is there: rules and words of eleven languages are far
 * more than all the rest of the overlay, and most pages have no reply box.
 * @param load brings the reply check into this world; rejects (or gives `null`) when it cannot: it is asked again later
 */
export function checksOnDemand(load: () => Promise<StartChecks | null>, around: ChecksAround): GuardedChecks {
  let checks: GuardedChecks | null = null;
  let composers: Composer[] = [];
  let stale: Stale | null = null;
  let isAsked = false;
  let wait = RETRY;

  const ask = async () => {
    if (isAsked || around.signal.aborted) return;
    isAsked = true;
    const start = await load().catch(() => null);
    if (around.signal.aborted) return;
    if (start) {
      checks = start(around);
      checks.follow(composers);
      checks.warn(stale);
      return;
    }
    setTimeout(() => {
      isAsked = false;
      if (composers.length > 0) void ask();
    }, wait);
    wait = Math.min(LONGEST_RETRY, wait * 2);
  };

  return {
    follow(wanted) {
      composers = wanted;
      if (checks) checks.follow(wanted);
      else if (wanted.length > 0) void ask();
    },
    warn(news) {
      stale = news;
      checks?.warn(news);
    },
    again: () => checks?.again(),
    holdText: () => checks?.holdText() ?? composers.some(({ field }) => fieldOf(field).text().trim() !== ''),
    holds: (event) => checks?.holds(event) ?? false,
    look: (reading, now) => checks?.look(reading, now),
    buyerLanguage: () => checks?.buyerLanguage() ?? null,
    leave: () => checks?.leave(),
  };
}
