import type { Field } from '../field';
import { highlightPainter } from './highlight';
import type { Painter } from './painter';

/** For a `contenteditable`: its text nodes are in the page, static ranges point into them. */
export function staticRangePainter(field: Field): Painter {
  return highlightPainter<AbstractRange>({
    make: (spans) => field.ranges(spans),
    isSame: (range, wanted) =>
      range.startContainer === wanted.startContainer &&
      range.startOffset === wanted.startOffset &&
      range.endContainer === wanted.endContainer &&
      range.endOffset === wanted.endOffset,
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
