import { isWrittenIn } from '../editor/field-text';
import type { Composer } from '../portals/portal';
import type { ChecksAround, StartChecks } from './checks-slot';
import { onDemand } from './on-demand';
import type { GuardedChecks } from './sends';
import type { Stale } from './stale-thread';

/**
 * The reply checks of one page, loaded when the first reply box is there: rules and words of eleven languages are far
 * more than all the rest of the overlay, and most pages have no reply box.
 * @param load brings the reply check into this world; rejects (or gives `null`) when it cannot: it is asked again later
 */
export function checksOnDemand(load: () => Promise<StartChecks | null>, around: ChecksAround): GuardedChecks {
  let checks: GuardedChecks | null = null;
  let composers: Composer[] = [];
  let stale: Stale | null = null;
  const start = onDemand(
    load,
    (startChecks) => {
      checks = startChecks(around);
      checks.follow(composers);
      checks.warn(stale);
    },
    around.signal,
    () => composers.length > 0,
  );

  return {
    follow(wanted) {
      composers = wanted;
      if (checks) checks.follow(wanted);
      else start();
    },
    warn(news) {
      stale = news;
      checks?.warn(news);
    },
    again: () => checks?.again(),
    holdText: () => checks?.holdText() ?? composers.some(({ field }) => isWrittenIn(field)),
    holds: (event) => checks?.holds(event) ?? false,
    look: (reading, now) => checks?.look(reading, now),
    buyerLanguage: () => checks?.buyerLanguage() ?? null,
    leave: () => checks?.leave(),
  };
}
