import { directText } from '../dom/composed';
import { controlAt, elementAt } from '../dom/hit';
import { textBox } from '../overlay/measure';

/** Where the strip stands beside the reply box. `inside` overlaps the box's own last line: the last resort. */
export type StripPlace = 'below' | 'above' | 'inside';

export const STRIP_HEIGHT = 28;
const GAP = 4;
const COLUMNS = 12;

/**
 * Chooses a place where the strip covers no native control, and no text if that can be had.
 * @returns the place and how wide the strip may be there (CSS px, from the box's left edge)
 */
export function chooseStripPlace(composer: Element, height = STRIP_HEIGHT): { place: StripPlace; width: number } {
  const box = composer.getBoundingClientRect();
  const document = composer.ownerDocument;
  const least = Math.min(260, box.width);
  const tried = (['below', 'above'] as const).map((place) => {
    const top = place === 'below' ? box.bottom + GAP : box.top - GAP - height;
    const { free, texts } = freeWidth(document, composer, box, top, height);
    return { place, width: free, texts };
  });
  const fit = tried.filter((candidate) => candidate.width >= least);
  const best = fit.sort((a, b) => a.texts - b.texts)[0];
  return best ? { place: best.place, width: best.width } : { place: 'inside', width: box.width };
}

/** How far a line of the strip's height reaches from the left before it meets a control; how many texts it would cover. */
function freeWidth(
  document: Document,
  composer: Element,
  box: DOMRect,
  top: number,
  height: number,
): { free: number; texts: number } {
  const screen = document.defaultView?.innerHeight ?? 0;
  if (top < 0 || top + height > screen) return { free: 0, texts: 0 };
  const covered = new Set<Element>();
  for (let column = 0; column <= COLUMNS; column++) {
    const x = Math.min(box.left + 2 + (column / COLUMNS) * box.width, box.right - 2);
    for (const y of [top + 2, top + height / 2, top + height - 2]) {
      if (controlAt(document, x, y, composer))
        return { free: ((column - 1) / COLUMNS) * box.width - 2 * GAP, texts: covered.size };
      const element = elementAt(document, x, y);
      const text = element && directText(element, 1) !== '' ? textBox(element) : null;
      if (element && text && x >= text.left && x <= text.right && y >= text.top && y <= text.bottom)
        covered.add(element);
    }
  }
  return { free: box.width, texts: covered.size };
}
