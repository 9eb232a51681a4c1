/** A span in the normalised text, or in a paragraph of it. UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Spans that do not overlap, in reading order. */
export class Apart<T extends Span = Span> {
  readonly spans: T[] = [];

  /** Keeps a span unless it overlaps one that is there. Says whether it was kept. */
  add(span: T): boolean {
    const { spans } = this;
    let low = 0;
    let high = spans.length;
    // Nearly always it comes after all others.
    if (high > 0 && (spans[high - 1] as T).end <= span.start) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as T).end <= span.start) low = middle + 1;
      else high = middle;
    }
    if (low < spans.length && (spans[low] as T).start < span.end) return false;
    if (low === spans.length) spans.push(span);
    else spans.splice(low, 0, span);
    return true;
  }
}
