import type { Finding } from '../../model/finding';
import type { Painter } from './painter';

/** A stretch of a text, UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

/** Newer than TypeScript's DOM types. */
interface WithCaretPosition {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
}

/** So many are drawn wherever they are. Each one more makes the browser's own work at a key longer, seen or not. */
const FEW = 12;
/** Besides as much again as is in view, so many units of text are looked at on both sides. */
const MORE = 200;
/** From the border of the box into its text (px). */
const INSET = 6;

/**
 * Has a painter draw only what is in view and close to it, where there is much to draw.
 * @param element a `textarea` or `input`
 * @param rectsOf where a finding stands that is not drawn
 */
export function paintInView(painter: Painter, element: HTMLElement, rectsOf: (finding: Finding) => DOMRect[]): Painter {
  let findings: readonly Finding[] = [];
  let drawn: Stretch | null = null;
  const left = new AbortController();
  const draw = () => {
    const view = findings.length > FEW ? inView(element) : null;
    const more = view ? view.end - view.start + MORE : 0;
    drawn = view && { start: view.start - more, end: view.end + more };
    painter.paint(drawn ? findings.filter(within(drawn)) : findings);
  };
  const scrolled = () => {
    const view = drawn && inView(element);
    if (drawn && !(view && view.start >= drawn.start && view.end <= drawn.end)) draw();
  };
  element.addEventListener('scroll', scrolled, { passive: true, signal: left.signal });
  return {
    paint(all) {
      findings = all;
      draw();
    },
    rectsOf(finding) {
      const rects = painter.rectsOf(finding);
      return rects.length > 0 || !drawn || within(drawn)(finding) ? rects : rectsOf(finding);
    },
    place: painter.place,
    leave() {
      left.abort();
      painter.leave();
    },
  };
}

const within =
  (stretch: Stretch) =>
  ({ start, end }: Stretch): boolean =>
    end >= stretch.start && start <= stretch.end;

/**
 * Which part of the value is in view. `null` where that cannot be told: in a browser before 128, or where something
 * covers a corner of the box.
 */
function inView(element: HTMLElement): Stretch | null {
  const box = element.getBoundingClientRect();
  const { innerHeight } = element.ownerDocument.defaultView ?? { innerHeight: 0 };
  const start = offsetAt(element, box.left + INSET, Math.max(box.top, 0) + INSET);
  const end = offsetAt(element, box.left + element.clientWidth - INSET, Math.min(box.bottom, innerHeight) - INSET);
  return start === null || end === null || end < start ? null : { start, end };
}

function offsetAt(element: HTMLElement, x: number, y: number): number | null {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const found = (element.ownerDocument as WithCaretPosition).caretPositionFromPoint?.(x, y, { shadowRoots });
  return found?.offsetNode === element ? found.offset : null;
}
