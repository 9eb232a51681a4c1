import type { Field } from '../field';
import { highlightPainter } from './highlight';
import { paintInView } from './in-view';
import type { Painter } from './painter';

/** What `createValueRange` gives; newer than TypeScript's DOM types. */
interface ValueRange extends AbstractRange {
  getClientRects(): Iterable<DOMRect>;
  disconnect(): void;
}

/** For a `textarea` or `input` in a browser that has `createValueRange` (Chromium 156). */
export function valueRangePainter(field: Field): Painter {
  const rangeOf = (span: { start: number; end: number }) =>
    (field.ranges([span])[0] as ValueRange | null | undefined) ?? null;
  const painter = highlightPainter<ValueRange>({
    spots: (spans) =>
      spans.map((span) => ({
        holds: (range) => range.startOffset === span.start && range.endOffset === span.end,
        make: () => rangeOf(span),
      })),
    rectsOf: (range) => [...range.getClientRects()],
    release: (range) => range.disconnect(),
  });
  return paintInView(painter, field.element, (finding) => {
    const range = rangeOf(finding);
    const rects = range ? [...range.getClientRects()] : [];
    range?.disconnect();
    return rects;
  });
}
