import { type CardPlace, chooseCardPlace } from '../editor/card-place';

/** Room that the strip takes beside the box (px). */
const STRIP = 36;
/** Less room than this beside the box is no room (px). */
const LEAST = 96;
const EDGE = 6;

/**
 * Where the preview of a shortcut stands: beside the box and its strip. Where there is no room it stands in the box, in
 * the half in which nobody is typing.
 * @param caretAt how far down in the box's visible part the caret is, 0 to 1
 */
export function placePreview(box: Element, caretAt: () => number): CardPlace {
  const { left, top, bottom, width, height } = box.getBoundingClientRect();
  const place = chooseCardPlace(box, new DOMRect(left, top - STRIP, width, height + 2 * STRIP));
  const screen = box.ownerDocument.defaultView?.innerHeight ?? 0;
  if (place.maxHeight >= LEAST || screen === 0) return place;
  const seen = { top: Math.max(0, top), bottom: Math.min(screen, bottom) };
  const maxHeight = (seen.bottom - seen.top) * 0.4;
  return caretAt() > 0.5
    ? { left: place.left, top: seen.top + EDGE, maxHeight }
    : { left: place.left, bottom: screen - seen.bottom + EDGE, maxHeight };
}

/** How far down in the visible part of a box a caret at `offset` of `length` units is, 0 to 1; by share, as lines wrap. */
export function caretShare(element: HTMLElement, offset: number, length: number): number {
  const { scrollTop, scrollHeight, clientHeight } = element;
  if (length === 0 || clientHeight === 0) return 0;
  // Short texts leave the rest of the box empty: each line is taken for its own height.
  const lines = Math.max(1, scrollHeight > clientHeight ? 0 : clientHeight / 20);
  const filled =
    scrollHeight > clientHeight ? scrollHeight : Math.min(clientHeight, (length / 60 + 1) * (clientHeight / lines));
  return Math.min(1, Math.max(0, ((offset / length) * filled - scrollTop) / clientHeight));
}
