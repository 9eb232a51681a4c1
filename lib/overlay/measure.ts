import { composedContains, composedParent, directText, walkComposed } from '../dom/composed';
import type { Box, MeasuredRow } from './placement';

const CONTROLS =
  'button,input,select,textarea,img,svg,video,iframe,[role=button],[role=checkbox],kat-button,kat-checkbox';

/** The box of the text that stands directly in an element, or `null` when it has none on screen. */
export function textBox(element: Element): Box | null {
  const range = element.ownerDocument.createRange();
  let box: Box | null = null;
  for (const node of (element.shadowRoot ?? element).childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || (node as Text).data.trim() === '') continue;
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    box = box
      ? {
          left: Math.min(box.left, rect.left),
          top: Math.min(box.top, rect.top),
          right: Math.max(box.right, rect.right),
          bottom: Math.max(box.bottom, rect.bottom),
        }
      : { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  }
  return box;
}

/** What is left of `box` inside `clip`, or `null`. */
function within(box: Box, clip: Box): Box | null {
  const cut = {
    left: Math.max(box.left, clip.left),
    top: Math.max(box.top, clip.top),
    right: Math.min(box.right, clip.right),
    bottom: Math.min(box.bottom, clip.bottom),
  };
  // Text for screen readers only is cut to a pixel or nothing.
  return cut.right - cut.left > 1 && cut.bottom - cut.top > 1 ? cut : null;
}

/** Boxes of the elements between `inner` (included) and `row` (included) that cut off what leaves them. */
function clipsOf(inner: Element, row: Element, known: Map<Element, Box | null>): Box[] {
  const clips: Box[] = [];
  for (let node: Element | null = inner; node; node = node === row ? null : composedParent(node)) {
    let clip = known.get(node);
    if (clip === undefined) {
      const { overflowX, overflowY } = getComputedStyle(node);
      clip = overflowX === 'visible' && overflowY === 'visible' ? null : node.getBoundingClientRect();
      known.set(node, clip);
    }
    if (clip) clips.push(clip);
  }
  return clips;
}

/** Measures one row for `chooseSpot`: reads only, so a caller can batch it. `null` when the row is not on screen. */
export function measureRow(row: Element, anchor: Element): MeasuredRow | null {
  const text = textBox(anchor);
  const rect = row.getBoundingClientRect();
  if (!text || rect.width === 0) return null;
  const known = new Map<Element, Box | null>();
  const texts: Box[] = [];
  const controls: Box[] = [];
  walkComposed(row, (element) => {
    if (element === row) return undefined;
    // A control that is the row itself (eBay's rows are buttons) or that holds the anchor is not an obstacle.
    if (element.matches(CONTROLS) && !composedContains(element, anchor)) {
      controls.push(element.getBoundingClientRect());
      return false;
    }
    if (element === anchor || directText(element, 1) === '') return undefined;
    let box = textBox(element);
    for (const clip of clipsOf(element, row, known)) box = box && within(box, clip);
    if (box) texts.push(box);
    return undefined;
  });
  return { row: rect, text, texts, controls, clips: clipsOf(anchor, row, known) };
}

/** The smallest box around an element in which a badge may look for a place (a thread has no rows); at most 5 up. */
export function roomAround(anchor: Element | undefined): Element | null {
  let room: Element | null = anchor ?? null;
  for (let up = 0; room && up < 5; up++) {
    const { width, height } = room.getBoundingClientRect();
    if (width >= 320 && height >= 40) break;
    room = composedParent(room) ?? room;
  }
  return room;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
let canvas: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the pill's own font (CSS px), measured on a canvas that is never on the page. */
export function pillWidth(document: Document, sign: string, text: string, faint: boolean): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 14 + 7 * (text.length + 2 * sign.length);
  canvas.font = `${faint ? 400 : 600} 11px ${FONT}`;
  const width = canvas.measureText(text).width + (sign ? canvas.measureText(sign).width + 4 : 0);
  return Math.ceil(width) + (faint ? 0 : 12);
}
