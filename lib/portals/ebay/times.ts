import { parentElementOf } from '../../dom/composed';
import type { Timing } from '../../model/message';
import { clip } from '../../model/text';
import { readTime } from '../../time/read';
import type { TimeContext } from '../../time/time';
import type { ReadInput } from '../portal';
import { shownText, textLeaf } from './text';

/** Clocks of eBay and of the computer may differ by this much, ms; a later time is a misreading. */
const AHEAD = 5 * 60_000;

/** Reads time texts of one page look; equal texts rendered at the same moment are read once. */
export interface Times {
  /** The time that an element shows; `within` is its row or message. `null` when it shows none. */
  of(element: Element, within: Element): Timing | null;
  /** Is a text a time at all? */
  isTime(text: string): boolean;
}

/** No time on these pages is written longer than this. */
const LONGEST = 60;

export function createTimes(input: ReadInput, language: string): Times {
  const known = new Map<string, Timing | null>();
  const read = (text: string, rendered: TimeContext['rendered']): Timing | null => {
    if (text === '' || text.length > LONGEST) return null;
    const key = `${rendered.from} ${rendered.to} ${text}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const timing = readTime(text, { language, zones: [input.zone], rendered });
    const sane = timing && timing.range.from <= input.now + AHEAD ? timing : null;
    known.set(key, sane);
    return sane;
  };
  const anyMoment = { from: Math.min(input.navigatedAt, input.now), to: input.now };
  return {
    of(element, within) {
      const stamp = stampOf(element, input.now);
      return stamp ?? read(shownText(element, LONGEST + 1), renderedRange(element, within, input));
    },
    isTime: (text) => read(text, anyMoment) !== null,
  };
}

/** A machine-readable time: only with a zone, because a local one would be a guess. */
function stampOf(element: Element, now: number): Timing | null {
  const written = element.getAttribute('datetime') ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(written)) return null;
  const at = Date.parse(written);
  if (!Number.isFinite(at) || at > now + AHEAD || at < Date.UTC(2000, 0)) return null;
  return { range: { from: at, to: at }, source: 'data', text: clip(written) };
}

/**
 * When a text was rendered: its own last change if the watcher saw one, not later than the newest change of what is
 * around it (a row that is moved changes, its text does not); unseen, anywhere between navigation and now.
 */
function renderedRange(element: Element, within: Element, input: ReadInput): TimeContext['rendered'] {
  let from: number | undefined;
  let to: number | undefined;
  const look = (node: Node) => {
    const at = input.changedAt(node);
    if (at === undefined) return;
    from ??= at;
    to = Math.max(to ?? at, at);
  };
  const leaf = textLeaf(element) ?? element;
  for (const child of leaf.childNodes) if (child.nodeType === Node.TEXT_NODE) look(child);
  for (let node: Element | null = leaf; node; node = node === within ? null : parentElementOf(node)) look(node);
  const start = Math.min(input.navigatedAt, input.now);
  const clamp = (at: number) => Math.min(Math.max(at, start), input.now);
  return { from: clamp(from ?? start), to: clamp(to ?? input.now) };
}
