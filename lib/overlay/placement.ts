/** A rectangle in CSS px, as `DOMRect` gives it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** One row as measured: its box, the time's text, what must stay uncovered, and what clips. */
export interface MeasuredRow {
  row: Box;
  text: Box;
  /** Boxes of the row's other texts. */
  texts: Box[];
  /** Boxes of native controls and pictures in the row: never covered. */
  controls: Box[];
  /** Boxes of ancestors that cut off what leaves them. */
  clips: Box[];
}

/** Where a pill stands. */
export interface Spot {
  box: Box;
  /** The side that stays put when the pill's text changes. */
  flush: 'left' | 'right';
  /** It covers the end of a line of text, and so needs a background of its own. */
  covers: boolean;
}

const GAP = 6;
const SNUG = 1;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 2 &&
  inner.right <= outer.right + 2 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

const boxAt = (left: number, top: number, size: Size): Box => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});

const STEP = 4;
const EDGE = 8;

/** Free places anywhere in the row, the nearest to the time first. */
function freeBoxes({ row, text, texts, controls }: Omit<MeasuredRow, 'clips'>, size: Size): Box[] {
  const taken = [text, ...texts, ...controls];
  const lefts = [row.left + EDGE, row.right - EDGE - size.width];
  for (const box of taken) lefts.push(box.left, box.right + GAP, box.left - GAP - size.width);
  const found: Box[] = [];
  for (let top = row.top + 1; top + size.height <= row.bottom; top += STEP) {
    for (const left of lefts) {
      const box = boxAt(left, top, size);
      if (inside(box, row) && !taken.some((other) => overlaps(box, other))) found.push(box);
    }
  }
  const away = (box: Box) =>
    Math.abs(box.left + box.right - text.left - text.right) + Math.abs(box.top + box.bottom - text.top - text.bottom);
  return found.sort((a, b) => away(a) - away(b)).slice(0, 1);
}

/** The places to try, best first: under the time and flush with it, beside it, in a gap of its line, above it. */
function* spots({ row, text, texts, controls }: MeasuredRow, size: Size): Generator<Spot> {
  const middle = (text.top + text.bottom) / 2 - size.height / 2;
  const at = (left: number, top: number, flush: Spot['flush'], covers = false): Spot => ({
    box: boxAt(left, top, size),
    flush,
    covers,
  });
  yield at(text.right - size.width, text.bottom + SNUG, 'right');
  yield at(text.right + GAP, middle, 'left');
  yield at(text.left - GAP - size.width, middle, 'right');
  yield at(text.left, text.bottom + SNUG, 'left');
  yield at(text.right - size.width, text.top - SNUG - size.height, 'right');
  const line = { left: row.left, right: row.right, top: middle, bottom: middle + size.height };
  const ends = [...texts, ...controls].filter((box) => overlaps(box, line)).map((box) => box.right);
  for (const end of [...ends, row.left].sort((a, b) => b - a)) yield at(end + GAP, middle, 'left');
  for (const box of freeBoxes({ row, text, texts, controls }, size)) yield { box, flush: 'left', covers: false };
  // No free place: the end of the row's last line of text, which a list cuts off anyway.
  const last = texts.filter((box) => !overlaps(box, line)).sort((a, b) => b.bottom - a.bottom)[0];
  if (last) {
    const right = Math.max(last.right, text.right);
    yield at(right - size.width, (last.top + last.bottom) / 2 - size.height / 2, 'right', true);
  }
}

/**
 * Where a pill of `size` goes in a row, or `null` when there is no place inside the row where it covers no control: then
 * none is drawn.
 */
export function chooseSpot(measured: MeasuredRow, size: Size): Spot | null {
  for (const spot of spots(measured, size)) {
    const { box, covers } = spot;
    if (!inside(box, measured.row) || !measured.clips.every((clip) => inside(box, clip))) continue;
    if (measured.controls.some((other) => overlaps(box, other))) continue;
    if (!covers && [measured.text, ...measured.texts].some((other) => overlaps(box, other))) continue;
    return spot;
  }
  return null;
}
