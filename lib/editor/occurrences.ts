import type { Finding } from '../model/finding';

/** Findings of one text that the agent ignores where they stand; they move along as the text around them changes. */
export interface Occurrences {
  /** The text is now this; what was typed over is not ignored any more. */
  follow(text: string): void;
  add(finding: Finding): void;
  has(finding: Finding): boolean;
}

interface Kept {
  rule: string;
  match: string;
  start: number;
}

/** Starts with an empty text. Offsets are UTF-16 units. */
export function createOccurrences(): Occurrences {
  let text = '';
  let kept: Kept[] = [];
  return {
    follow(next) {
      if (next === text) return;
      if (kept.length > 0) {
        const shortest = Math.min(text.length, next.length);
        let head = 0;
        while (head < shortest && text[head] === next[head]) head++;
        let tail = 0;
        while (tail < shortest - head && text.at(-1 - tail) === next.at(-1 - tail)) tail++;
        const moved = next.length - text.length;
        const end = text.length - tail;
        kept = kept
          .map((one) => (one.start >= end ? { ...one, start: one.start + moved } : one))
          .filter(({ start, match }) => next.startsWith(match, start));
      }
      text = next;
    },
    add({ rule, match, start }) {
      kept.push({ rule, match, start });
    },
    has: ({ rule, match, start }) =>
      kept.some((one) => one.rule === rule && one.start === start && one.match === match),
  };
}
