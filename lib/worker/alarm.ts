import { browser } from '../core/browser';
import { staleAt } from '../inbox/coverage';
import type { Settings } from '../model/settings';
import { nextBandChange } from '../sla/band';
import { deadlineOf } from '../sla/deadline';
import type { Inbox } from '../store/read';

/** Name of the only alarm. */
export const NEXT_LOOK = 'next-look';

// Chrome grants no alarm sooner than this.
const SOONEST = 30_000;
// A worker that is killed during a look has set no next alarm: the one that woke it rings again.
const AGAIN_MINUTES = 2;

/**
 * When to look again (ms UTC): at the first moment at which a band changes or an account becomes stale, at `latest` at
 * the latest.
 */
export function nextLookAt(
  { conversations, coverage }: Inbox,
  settings: Settings,
  now: number,
  latest: number,
): number {
  let soonest = latest;
  for (const conversation of conversations) {
    if (!settings.portals[conversation.portal]) continue;
    const due = deadlineOf(conversation, settings)?.due.from;
    const change = due === undefined ? null : nextBandChange(due, now, settings.bands);
    if (change !== null) soonest = Math.min(soonest, change);
  }
  for (const record of coverage) {
    const stale = staleAt(record, settings);
    if (settings.portals[record.portal] && stale !== null && stale > now) soonest = Math.min(soonest, stale);
  }
  return Math.max(now + SOONEST, soonest);
}

/** Sets the alarm; an update of the extension takes it away, so this runs at every start, and at the end of each look. */
export async function setAlarm(at: number): Promise<void> {
  const known = await browser.alarms.get(NEXT_LOOK);
  if (known?.scheduledTime !== at) browser.alarms.create(NEXT_LOOK, { when: at, periodInMinutes: AGAIN_MINUTES });
}
