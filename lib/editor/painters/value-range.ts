import type { Field } from '../field';
import { highlightPainter } from './highlight';
import type { Painter } from './painter';

/** What `createValueRange` gives; newer than TypeScript's DOM types. */
interface ValueRange extends AbstractRange {
  getClientRects(): Iterable<DOMRect>;
  disconnect(): void;
}

/** For a `textarea` or `input` in a browser that has `createValueRange` (Chromium 156). */
export function valueRangePainter(field: Field): Painter {
  return highlightPainter<ValueRange>({
    spots: (spans) =>
      spans.map((span) => ({
        holds: (range) => range.startOffset === span.start && range.endOffset === span.end,
        make: () => (field.ranges([span])[0] as ValueRange | null | undefined) ?? null,
      })),
    rectsOf: (range) => [...range.getClientRects()],
    release: (range) => range.disconnect(),
  });
}
