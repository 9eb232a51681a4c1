import { directText } from '../dom/composed';
import { elementAt, isInControl } from '../dom/hit';
import { textBox } from '../overlay/measure';
import type { Box } from '../overlay/placement';

/**
 * Where the strip stands beside the reply box; `corner` straddles the upper edge of the box, clear of its lines; `inside`
 * is its lower right corner, for a box that has controls on all sides.
 */
export interface StripPlace {
  side: 'below' | 'above' | 'corner' | 'inside';
  /** From the box's left edge, px. */
  x: number;
  width: number;
  /** Only sign and number: there is no room for the whole line. */
  isCompact: boolean;
}

export const STRIP_HEIGHT = 28;
export const PILL_HEIGHT = 20;
export const PILL_WIDTH = 44;
export const GAP = 4;
/** Room for the handle with which a box is resized, or its scroll bar (px). */
const HANDLE = 20;
/** Narrower than this the line is not worth reading (px). */
const LEAST = 260;
/** No control that can be pressed is narrower (px). */
const STEP = 12;

interface Run {
  from: number;
  to: number;
}

/**
 * Chooses a place where the strip covers no native control, and no text if that can be had; `null` when there is none.
 * Call it with the strip out of the way, so that it does not take itself for an obstacle.
 */
export function chooseStripPlace(composer: Element): StripPlace | null {
  const box = composer.getBoundingClientRect();
  const least = Math.min(LEAST, box.width);
  const sides = (['below', 'above'] as const).map((side) => {
    const top = side === 'below' ? box.bottom + GAP : box.top - GAP - STRIP_HEIGHT;
    const { runs, texts } = freeRuns(composer, box.left, box.width, top, STRIP_HEIGHT);
    const run = runs.find(({ from, to }) => from === 0 && to >= least) ?? runs.toSorted(byLength)[0];
    return { side, run, texts };
  });
  const whole = sides.filter(({ run }) => run && run.to - run.from >= least).sort((a, b) => a.texts - b.texts)[0];
  if (whole?.run) return { side: whole.side, x: whole.run.from, width: lengthOf(whole.run), isCompact: false };
  const small = sides.filter(({ run }) => run && lengthOf(run) >= PILL_WIDTH).sort((a, b) => a.texts - b.texts)[0];
  if (small?.run && small.texts === 0)
    return { side: small.side, x: small.run.to - PILL_WIDTH, width: PILL_WIDTH, isCompact: true };
  const x = cornerX(composer, box);
  if (x !== null) return { side: 'corner', x, width: PILL_WIDTH, isCompact: true };
  if (small?.run) return { side: small.side, x: small.run.to - PILL_WIDTH, width: PILL_WIDTH, isCompact: true };
  const inner = box.width - PILL_WIDTH - HANDLE;
  const isOpen = isFree(composer, box.left + inner, PILL_WIDTH, box.bottom - GAP - PILL_HEIGHT, PILL_HEIGHT);
  return inner > 0 && isOpen ? { side: 'inside', x: inner, width: PILL_WIDTH, isCompact: true } : null;
}

const lengthOf = ({ from, to }: Run) => to - from;
const byLength = (a: Run, b: Run) => lengthOf(b) - lengthOf(a);

/** Where on the box's upper edge, from its left, a pill covers no control: right, else left. */
function cornerX(composer: Element, box: DOMRect): number | null {
  const top = box.top - PILL_HEIGHT / 2;
  const places = [box.width - PILL_WIDTH - 2 * GAP, 2 * GAP].filter((x) => x >= 0);
  return places.find((x) => isFree(composer, box.left + x, PILL_WIDTH, top, PILL_HEIGHT)) ?? null;
}

function isFree(composer: Element, left: number, width: number, top: number, height: number): boolean {
  const { runs } = freeRuns(composer, left, width, top, height);
  return runs.some((run) => lengthOf(run) >= width);
}

/** The stretches of a line that meet no control, from `left`, and how many texts of the page the line would cover. */
function freeRuns(
  composer: Element,
  left: number,
  width: number,
  top: number,
  height: number,
): { runs: Run[]; texts: number } {
  const document = composer.ownerDocument;
  const screen = document.defaultView?.innerHeight ?? 0;
  const runs: Run[] = [];
  const covered = new Set<Element>();
  /** Most points are on a few elements. */
  const met = new Map<Element, { isControl: boolean; text: Box | null }>();
  const meet = (element: Element) => {
    const isText = element !== composer && directText(element, 1) !== '';
    const made = { isControl: isInControl(element, composer), text: isText ? textBox(element) : null };
    met.set(element, made);
    return made;
  };
  if (top < 0 || top + height > screen) return { runs, texts: 0 };
  let from: number | null = 0;
  const columns = Math.max(1, Math.ceil(width / STEP));
  for (let column = 0; column <= columns; column++) {
    const at = Math.min(column * STEP, width);
    const x = left + Math.min(Math.max(at, 2), width - 2);
    let isBlocked = false;
    for (const y of [top + 2, top + height / 2, top + height - 2]) {
      const element = elementAt(document, x, y);
      if (!element) continue;
      const { isControl, text } = met.get(element) ?? meet(element);
      isBlocked ||= isControl;
      if (text && x >= text.left && x <= text.right && y >= text.top && y <= text.bottom) covered.add(element);
    }
    if (!isBlocked) from ??= Math.min(at + GAP, width);
    else if (from !== null) {
      runs.push({ from, to: Math.max(from, at - STEP - 2 * GAP) });
      from = null;
    }
  }
  if (from !== null) runs.push({ from, to: width });
  return { runs, texts: covered.size };
}
