import type { Timing } from '../model/message';
import type { ReadTime, TimeContext } from './time';
import { plausible, readWhole } from './whole';

/**
 * Reads one text of a portal page as a time. The whole text must be one: a date range, a sentence, a price or an id is
 * `null`. The page's language is tried first, then English; figures such as 3/4/2026 are read in the order of the
 * page's language, and not at all where that is unknown and both orders are possible. A text without a zone means the
 * hull over the context's zones; a time that has not come by the end of the rendering is `null`.
 *
 * Never throws, and settles texts of any length in microseconds.
 */
export const readTime: ReadTime = (text, context) => {
  const trimmed = plausible(text);
  return trimmed === null ? null : readWhole(trimmed, context, false);
};

// UTF-16 units and tokens of a status line, and the tokens of the longest time in it.
const LONGEST_SENTENCE = 200;
const MOST_TOKENS = 80;
const LONGEST_TIME = 12;
const TOKEN = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;
const OPENING = /^[("'„“«]+/;
const CLOSING = /[.,;:!?)"'“”»。、，]+$/;
// Beside one of these a time is one end of a range, or its figures belong to something else.
const GOES_ON = /^\s*(?:[-‐‑‒–—−~〜～/至到]\s*)?\d/;
const WENT_ON = /\d\s*[-‐‑‒–—−~〜～/至到]?\s*$/;

interface Hit {
  timing: Timing;
  /** Index of its last token. */
  last: number;
  /** Nothing beside it makes it a part of something longer. */
  alone: boolean;
}

type Token = { start: number; end: number };

/** The longest time that begins with the token `first`. */
function longestFrom(text: string, tokens: readonly Token[], first: number, context: TimeContext): Hit | null {
  const start = tokens[first]?.start ?? 0;
  for (let last = Math.min(tokens.length, first + LONGEST_TIME) - 1; last >= first; last--) {
    const end = tokens[last]?.end ?? start;
    const part = plausible(text.slice(start, end).replace(OPENING, '').replace(CLOSING, ''));
    const timing = part === null ? null : readWhole(part, context, true);
    if (timing) {
      return { timing, last, alone: !GOES_ON.test(text.slice(end)) && !WENT_ON.test(text.slice(0, start)) };
    }
  }
  return null;
}

/**
 * Finds the one time inside a status sentence, such as "Resolved on Nov 21, 2026" or "Gelöst am 21.11.2026". Counts
 * only dates and words that say "ago"; "answer within 24 hours" names no time.
 *
 * @returns `null` when there is none, or several, or a range of dates
 */
export function readTimeWithin(text: string, context: TimeContext): Timing | null {
  if (text.length > 5 * LONGEST_SENTENCE) return null;
  const sentence = text.trim();
  if (sentence.length > LONGEST_SENTENCE) return null;
  const tokens = Array.from(sentence.matchAll(TOKEN), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (tokens.length > MOST_TOKENS) return null;
  let found: Timing | null = null;
  for (let first = 0; first < tokens.length; first++) {
    const hit = longestFrom(sentence, tokens, first, context);
    if (!hit) continue;
    if (found || !hit.alone) return null;
    found = hit.timing;
    first = hit.last;
  }
  return found;
}
