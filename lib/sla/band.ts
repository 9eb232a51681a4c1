import type { Settings } from '../model/settings';

/** How close a deadline is. */
export type Band = 'overdue' | 'critical' | 'urgent' | 'soon' | 'ok' | 'answered' | 'unknown';

/** Bands in which a conversation counts as urgent (toolbar, queue). */
export const PRESSING: ReadonlySet<Band> = new Set(['overdue', 'critical', 'urgent']);

const HOUR = 3_600_000;

/** The band of a deadline due at `due` (ms UTC) when it is `now`. A band begins exactly at its threshold. */
export function bandOf(due: number, now: number, bands: Settings['bands']): Band {
  const left = due - now;
  if (left <= 0) return 'overdue';
  if (left < bands.critical * HOUR) return 'critical';
  if (left < bands.urgent * HOUR) return 'urgent';
  if (left < bands.soon * HOUR) return 'soon';
  return 'ok';
}

/** When the band of a deadline next changes (ms UTC), or `null` when it is past its line. */
export function nextBandChange(due: number, now: number, bands: Settings['bands']): number | null {
  for (const hours of [bands.soon, bands.urgent, bands.critical, 0]) {
    // A band starts when less than its hours are left: one ms after the round number, except at the line itself.
    const at = due - hours * HOUR + (hours === 0 ? 0 : 1);
    if (at > now) return at;
  }
  return null;
}
