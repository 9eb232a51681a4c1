import type { Finding } from '../../model/finding';
import type { Painter } from './painter';
import { addRange, dropRange, settleHighlights } from './registry';

/** Where a span of the text is to be underlined. */
export interface Spot<R> {
  /** Does a range stand just there? It may have followed the text, and the page may have moved it. */
  holds(range: R): boolean;
  /** A new range; `null` where there can be none. */
  make(): R | null;
}

/** How one kind of range is made and compared. */
export interface RangeKind<R extends AbstractRange> {
  /** One for each span of the text, in order. */
  spots(spans: readonly { start: number; end: number }[]): Spot<R>[];
  rectsOf(range: R): DOMRect[];
  /** Called for a range that is not painted any more. */
  release(range: R): void;
}

interface Painted<R> {
  finding: Finding;
  range: R;
}

/** A painter on the browser's custom highlights; a range that stands right is kept, also where its text has moved. */
export function highlightPainter<R extends AbstractRange>(kind: RangeKind<R>): Painter {
  let painted = new Map<string, Painted<R>>();
  const drop = ({ finding, range }: Painted<R>) => {
    dropRange(finding.severity, range);
    kind.release(range);
  };
  return {
    paint(findings) {
      const spots = kind.spots(findings);
      const next = new Map<string, Painted<R>>();
      const missing: number[] = [];
      const keep = (index: number, key: string, old: Painted<R> | undefined): boolean => {
        if (!old || !spots[index]?.holds(old.range)) return false;
        next.set(keyOf(findings[index] as Finding), { finding: findings[index] as Finding, range: old.range });
        return painted.delete(key);
      };
      for (const [index, finding] of findings.entries()) {
        const key = keyOf(finding);
        if (!next.has(key) && !keep(index, key, painted.get(key))) missing.push(index);
      }
      // After an edit the offsets of all that follows have moved, and its ranges often have with it.
      const moved = missing.length > 0 ? byWords(painted) : null;
      for (const index of missing) {
        const finding = findings[index] as Finding;
        if (next.has(keyOf(finding))) continue;
        if (moved?.get(wordsOf(finding))?.some(([key]) => keep(index, key, painted.get(key)))) continue;
        const range = spots[index]?.make();
        if (!range) continue;
        addRange(finding.severity, range);
        next.set(keyOf(finding), { finding, range });
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
const wordsOf = ({ rule, severity, match }: Finding) => `${rule} ${severity} ${match}`;

/** What is painted, by what a finding keeps when it moves. */
function byWords<R>(painted: ReadonlyMap<string, Painted<R>>): Map<string, [string, Painted<R>][]> {
  const found = new Map<string, [string, Painted<R>][]>();
  for (const entry of painted) {
    const name = wordsOf(entry[1].finding);
    const same = found.get(name);
    if (same) same.push(entry);
    else found.set(name, [entry]);
  }
  return found;
}
