import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { highlightPainter } from '../../../../lib/editor/painters/highlight';
import { finding } from '../finding';

/** A range of a box that moves it along with its text, as `createValueRange` gives. */
interface Moving {
  startOffset: number;
  endOffset: number;
  released: boolean;
}

class Highlights extends Set<unknown> {}

beforeAll(() => {
  vi.stubGlobal('Highlight', Highlights);
  vi.stubGlobal('CSS', { highlights: new Map<string, Highlights>() });
});
afterAll(() => vi.unstubAllGlobals());

const painted = () => [...((CSS.highlights.get('replywatch-violation') as unknown as Highlights | undefined) ?? [])];

function painter() {
  const made: Moving[] = [];
  const drawn = highlightPainter<AbstractRange>({
    spots: (spans) =>
      spans.map(({ start, end }) => ({
        holds: ({ startOffset, endOffset }) => startOffset === start && endOffset === end,
        make() {
          made.push({ startOffset: start, endOffset: end, released: false });
          return made.at(-1) as unknown as AbstractRange;
        },
      })),
    rectsOf: ({ startOffset, endOffset }) => [{ left: startOffset, right: endOffset } as DOMRect],
    release(range) {
      (range as unknown as Moving).released = true;
    },
  });
  return { drawn, made };
}

const at = (start: number, match = 'a@b.de') =>
  finding({ severity: 'violation', match, start, end: start + match.length });

describe('a painter on highlights', () => {
  it('makes a range once, and keeps it while it stands right', () => {
    const { drawn, made } = painter();
    drawn.paint([at(5), at(20)]);
    drawn.paint([at(5), at(20)]);
    expect(made).toHaveLength(2);
    expect(painted()).toEqual(made);
    drawn.leave();
  });

  it('keeps the ranges that moved along with the text, of equal words too', () => {
    const { drawn, made } = painter();
    drawn.paint([at(5), at(12), at(40, 'c@d.fr')]);
    for (const range of made) {
      range.startOffset += 7;
      range.endOffset += 7;
    }
    drawn.paint([at(12), at(19), at(47, 'c@d.fr')]);
    expect(made).toHaveLength(3);
    expect(made.filter(({ released }) => released)).toEqual([]);
    expect(drawn.rectsOf(at(47, 'c@d.fr'))).toEqual([{ left: 47, right: 53 }]);
    drawn.leave();
  });

  it('makes a new range where the page has moved the old one, and gives up what is mended', () => {
    const { drawn, made } = painter();
    drawn.paint([at(5), at(20)]);
    Object.assign(made[0] as Moving, { startOffset: 0, endOffset: 0 });
    drawn.paint([at(5)]);
    expect(made.map(({ released }) => released)).toEqual([true, true, false]);
    expect(painted()).toEqual([made[2]]);
    drawn.leave();
    expect(painted()).toEqual([]);
    expect(made[2]?.released).toBe(true);
  });
});
