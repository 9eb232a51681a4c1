import type { Finding } from '../../model/finding';
import type { Painter } from './painter';
import { addRange, dropRange, settleHighlights } from './registry';

/** How one kind of range is made and compared. */
export interface RangeKind<R extends AbstractRange> {
  /** Ranges for spans of the text, in order; `null` where there is none. */
  make(spans: readonly { start: number; end: number }[]): (R | null)[];
  /** Does `range` still stand where `wanted` does? The page may have moved it. */
  isSame(range: R, wanted: R): boolean;
  rectsOf(range: R): DOMRect[];
  /** Called for a range that is not painted any more, or was not needed. */
  release(range: R): void;
}

interface Painted<R> {
  finding: Finding;
  range: R;
}

/** A painter on the browser's custom highlights; ranges that still stand right are kept. */
export function highlightPainter<R extends AbstractRange>(kind: RangeKind<R>): Painter {
  let painted = new Map<string, Painted<R>>();
  const drop = ({ finding, range }: Painted<R>) => {
    dropRange(finding.severity, range);
    kind.release(range);
  };
  return {
    paint(findings) {
      const next = new Map<string, Painted<R>>();
      const ranges = kind.make(findings);
      for (const [index, finding] of findings.entries()) {
        const wanted = ranges[index];
        const key = keyOf(finding);
        if (!wanted || next.has(key)) continue;
        const before = painted.get(key);
        if (before && kind.isSame(before.range, wanted)) {
          kind.release(wanted);
          next.set(key, { finding, range: before.range });
          painted.delete(key);
        } else {
          addRange(finding.severity, wanted);
          next.set(key, { finding, range: wanted });
        }
      }
      for (const old of painted.values()) drop(old);
      painted = next;
      settleHighlights();
    },
    rectsOf(finding) {
      const found = painted.get(keyOf(finding));
      return found ? kind.rectsOf(found.range) : [];
    },
    place() {
      // Highlights follow the box by themselves.
    },
    leave() {
      for (const old of painted.values()) drop(old);
      painted.clear();
      settleHighlights();
    },
  };
}

const keyOf = ({ rule, severity, start, end }: Finding) => `${rule} ${severity} ${start} ${end}`;
