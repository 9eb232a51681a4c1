import type { PageReading } from '../portals/portal';

/** Tells since when what a page shows of its list has stood there. One for each page load. */
export interface ListAge {
  /**
   * @param changedAt when a node was inserted or last changed (ms UTC), as far as that was seen
   * @param now ms UTC
   * @returns ms UTC, never later than `now`
   */
  of(reading: Pick<PageReading, 'rows' | 'list'>, changedAt: (node: Node) => number | undefined, now: number): number;
}

/**
 * A list is as old as most of its rows: one row that came in, or was drawn again because it was clicked, refreshes none
 * of the others. What the portal's data told of the list (the reader's own `asOf`) may be newer. A page that came back by
 * Back keeps its age, as does one that a sleeping tab shows when it wakes up.
 * @param loadedAt when the document was navigated to, ms UTC
 */
export function createListAge(loadedAt: number): ListAge {
  let emptySince: number | undefined;
  let hadRows = false;
  return {
    of({ rows, list }, changedAt, now) {
      if (rows.length > 0) {
        hadRows = true;
        emptySince = undefined;
      } else if (list?.saysEmpty) {
        emptySince ??= hadRows ? now : loadedAt;
      }
      const shown = emptySince ?? middle(rows.map(({ row }) => changedAt(row) ?? loadedAt)) ?? loadedAt;
      return Math.min(now, Math.max(shown, loadedAt, list?.asOf ?? 0));
    },
  };
}

/** The lower of the middle ones: no more than half of them are older. */
function middle(times: number[]): number | undefined {
  const sorted = times.sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
