import { controlAt } from '../dom/hit';

/** Where the card stands, in px of the viewport: `top` or `bottom` is measured from that edge. */
export interface CardPlace {
  left: number;
  top?: number;
  bottom?: number;
  maxHeight: number;
}

const WIDTH = 400;
const TYPICAL = 220;
const GAP = 6;
const EDGE = 8;

/**
 * Under what the card is about, or over it where that covers fewer native controls or has more room.
 * @param about rectangle of the finding or of the strip
 * @param width of the card, px
 */
export function chooseCardPlace(composer: Element, about: DOMRect, width = WIDTH): CardPlace {
  const document = composer.ownerDocument;
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const left = Math.max(EDGE, Math.min(about.left, innerWidth - width - EDGE));
  const below = innerHeight - about.bottom - GAP - EDGE;
  const above = about.top - GAP - EDGE;
  const score = (room: number, top: number) => {
    if (room < Math.min(TYPICAL, innerHeight / 3)) return 1000 - room;
    return controlsIn(composer, left, width, top, TYPICAL);
  };
  const isBelow = score(below, about.bottom + GAP) <= score(above, about.top - GAP - TYPICAL);
  return isBelow
    ? { left, top: about.bottom + GAP, maxHeight: below }
    : { left, bottom: innerHeight - about.top + GAP, maxHeight: above };
}

/** How many of a grid of points stand on a native control. */
function controlsIn(composer: Element, left: number, width: number, top: number, height: number): number {
  let count = 0;
  for (let column = 0; column <= 8; column++) {
    for (let row = 0; row <= 6; row++) {
      const x = left + (column / 8) * width;
      const y = top + (row / 6) * height;
      if (controlAt(composer.ownerDocument, x, y, composer)) count++;
    }
  }
  return count;
}
