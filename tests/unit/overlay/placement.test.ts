import { describe, expect, it } from 'vitest';
import { type Box, chooseSpot, type MeasuredRow } from '../../../lib/overlay/placement';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const SIZE = { width: 90, height: 18 };

// A row of 600 x 60 px with its time at the right, as on both portals.
const row = (change: Partial<MeasuredRow> = {}): MeasuredRow => ({
  row: box(0, 0, 600, 60),
  text: box(500, 10, 90, 16),
  texts: [box(10, 10, 80, 16)],
  controls: [],
  clips: [],
  ...change,
});
const low = box(0, 0, 600, 34);

describe('where a pill goes', () => {
  it.each([
    ['under the time, flush right, when the row is tall enough', row(), box(500, 27, 90, 18)],
    ['before the time in a row of one line', row({ row: low }), box(404, 9, 90, 18)],
    ['behind a time that stands left', row({ row: low, text: box(10, 8, 60, 16), texts: [] }), box(76, 7, 90, 18)],
    ['before it when a text stands below', row({ texts: [box(480, 28, 100, 20)] }), box(404, 9, 90, 18)],
    ['before it when a control stands below', row({ controls: [box(480, 28, 100, 20)] }), box(404, 9, 90, 18)],
    [
      'in a gap of the line when both neighbours are near',
      row({ row: low, texts: [box(400, 10, 95, 16), box(10, 10, 80, 16)] }),
      box(96, 9, 90, 18),
    ],
    [
      'nowhere when a control fills the row',
      row({ row: box(480, 0, 120, 34), controls: [box(480, 0, 120, 34)] }),
      null,
    ],
    ['nowhere when the text is cut off at its own edge', row({ row: low, clips: [box(495, 8, 100, 20)] }), null],
  ])('%s', (_, measured, expected) => {
    expect(chooseSpot(measured, SIZE)?.box ?? null).toEqual(expected);
  });

  it('on the end of the last line of text, with a background, when nothing is free', () => {
    const crowded = row({
      texts: [box(10, 10, 480, 16), box(10, 30, 580, 16)],
      row: box(0, 0, 600, 50),
    });
    expect(chooseSpot(crowded, SIZE)).toEqual({ box: box(500, 29, 90, 18), flush: 'right', covers: true });
  });

  it('never outside the row, never on a control', () => {
    const measured = row({ controls: [box(450, 0, 40, 60)] });
    const spot = chooseSpot(measured, SIZE);
    expect(spot?.box).toEqual(box(500, 27, 90, 18));
  });
});
