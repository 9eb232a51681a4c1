import { composedParent } from './composed';

/** A part of the viewport, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the scrolling and clipping boxes around an element leave of it. Empty when `right <= left` or `bottom <= top`. */
export function visiblePart(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const seen: Box = { left, top, right, bottom };
  let isFixed = getComputedStyle(element).position === 'fixed';
  for (let node = composedParent(element); node && !isFixed; node = composedParent(node)) {
    const style = getComputedStyle(node);
    isFixed = style.position === 'fixed';
    if (style.overflow === 'visible' || node === node.ownerDocument.documentElement) continue;
    const box = node.getBoundingClientRect();
    seen.left = Math.max(seen.left, box.left);
    seen.top = Math.max(seen.top, box.top);
    seen.right = Math.min(seen.right, box.right);
    seen.bottom = Math.min(seen.bottom, box.bottom);
  }
  return seen;
}
