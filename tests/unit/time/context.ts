import type { Timing } from '../../../lib/model/message';
import type { TimeContext } from '../../../lib/time/time';

/** When the pages of these tests were rendered: a Saturday, 16:30 in Berlin. */
export const NOW = Date.UTC(2025, 10, 22, 15, 30);

/** A page in `language`, rendered at an instant given as ISO text, with times written in `zones`. */
export const page = (language: string, zones: readonly string[] = ['Europe/Berlin'], at?: string): TimeContext => {
  const now = at === undefined ? NOW : Date.parse(at);
  return { language, zones, rendered: { from: now, to: now } };
};

const iso = (ms: number) => new Date(ms).toISOString().replace(/:00\.000Z$/, 'Z');

/** `2025-11-21T13:05Z` for a minute, `… 33s` for a second, `a … b` for a longer range, `null` for no time. */
export function shown(timing: Timing | null): string | null {
  if (!timing) return null;
  const { from, to } = timing.range;
  if (to - from === 59_999) return iso(from);
  if (to - from === 999) return new Date(from).toISOString().replace('.000Z', 'Z second');
  return to === from
    ? new Date(from).toISOString()
    : `${iso(from)} ... ${iso(to === from ? to : to + ((to + 1) % 60_000 === 0 ? 1 : 0))}`;
}
