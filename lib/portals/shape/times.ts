import type { Timing } from '../../model/message';
import { instant, type TimeRange } from '../../model/range';
import { readTime } from '../../time/read';
import type { ReadInput } from '../portal';

/** No time text of a list is longer. */
const LONGEST = 64;

/** Texts remembered as "not a time" between reads; a page with more starts afresh. */
const REMEMBERED = 20_000;

/** Reads the text of an element as a time; `null` when it is not wholly one. */
export type ElementTime = (text: string, element: Element) => Timing | null;

/** Texts that are no time, by language: most texts of a page never are, and reading is the dearest step. */
const noTimes = new Map<string, Set<string>>();

/**
 * A reader for one look at a page: each text is read once, relative ones once for each moment of rendering.
 * @param zones IANA zones the page may have written its times in
 */
export function timesOf(input: ReadInput, language: string, zones: readonly string[]): ElementTime {
  const known = new Map<string, Timing | null>();
  const never = noTimesOf(language);
  const whenever: TimeRange = { from: Math.min(input.navigatedAt, input.now), to: input.now };
  return (text, element) => {
    if (text === '' || text.length > LONGEST || never.has(text)) return null;
    let timing = known.get(text);
    if (timing === undefined) {
      timing = readTime(text, { language, zones, rendered: whenever });
      known.set(text, timing);
      if (!timing && isNever(text, language, input.now)) never.add(text);
    }
    if (timing?.source !== 'relative') return timing;
    const changed = input.changedAt(element.firstChild ?? element) ?? input.changedAt(element);
    if (changed === undefined || changed > input.now) return timing;
    const key = `${text}\n${changed}`;
    let sharper = known.get(key);
    if (sharper === undefined) {
      sharper = readTime(text, { language, zones, rendered: instant(changed) });
      known.set(key, sharper);
    }
    return sharper ?? timing;
  };
}

const DAYS_AHEAD = 2 * 86_400_000;

/** Is it no time at all, rather than one that has not come yet in the zone it was read in? Only that may be remembered. */
const isNever = (text: string, language: string, now: number): boolean =>
  readTime(text, { language, zones: ['UTC'], rendered: { from: now, to: now + DAYS_AHEAD } }) === null;

function noTimesOf(language: string): Set<string> {
  let set = noTimes.get(language);
  if (!set || set.size > REMEMBERED) {
    set = new Set();
    noTimes.set(language, set);
  }
  return set;
}
