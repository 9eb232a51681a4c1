import type { Severity } from '../../model/finding';

const nameOf = (severity: Severity) => `replywatch-${severity}`;

/** One highlight a severity for all boxes of a page. */
const ours = new Map<Severity, Highlight>();

/** Has the browser custom highlights? */
export const hasHighlights = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** Underlines a range. The `::highlight()` rules stand in the content script's style sheet. */
export function addRange(severity: Severity, range: AbstractRange): void {
  let highlight = ours.get(severity);
  if (!highlight) {
    highlight = new Highlight();
    ours.set(severity, highlight);
  }
  highlight.add(range);
}

/** Takes a range out again. */
export function dropRange(severity: Severity, range: AbstractRange): void {
  ours.get(severity)?.delete(range);
}

/** Registers what has ranges and removes what has none: also after the page has cleared the registry, which it shares. */
export function settleHighlights(): void {
  for (const [severity, highlight] of ours) {
    const name = nameOf(severity);
    const isRegistered = CSS.highlights.get(name) === highlight;
    if (highlight.size === 0) {
      if (isRegistered) CSS.highlights.delete(name);
    } else if (!isRegistered) CSS.highlights.set(name, highlight);
  }
}
