import type { Field } from '../field';
import { highlightPainter } from './highlight';
import type { Painter } from './painter';

/** For a `contenteditable`: its text nodes are in the page, static ranges point into them. */
export function staticRangePainter(field: Field): Painter {
  return highlightPainter<AbstractRange>({
    spots: (spans) =>
      field.ranges(spans).map((wanted) => ({
        holds: (range) => wanted !== null && isSame(range, wanted),
        make: () => wanted,
      })),
    rectsOf(range) {
      const live = field.element.ownerDocument.createRange();
      try {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
      } catch {
        // The page has shortened the text since.
        return [];
      }
      return [...live.getClientRects()];
    },
    release() {
      // Nothing follows a static range.
    },
  });
}

const isSame = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
