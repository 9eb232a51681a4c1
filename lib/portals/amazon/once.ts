import type { AnchoredRow } from '../portal';

/**
 * Each conversation once: of rows with the same case id, or with the same order id and no case id, the one with the
 * oldest activity stays (its deadline is the earliest). Two keys for one case would be the worst mistake a reading can
 * make, two cases under one key only an early deadline.
 */
export function eachOnce(rows: readonly AnchoredRow[]): AnchoredRow[] {
  const kept = new Map<string | AnchoredRow, AnchoredRow>();
  const orders = new Set(rows.filter(({ sighting }) => sighting.nativeId).map(({ sighting }) => sighting.orderId));
  for (const row of rows) {
    const { nativeId, orderId } = row.sighting;
    // A row without an id about the order of a row with one may be that case again.
    if (!nativeId && orderId && orders.has(orderId)) continue;
    const key = nativeId ?? orderId ?? buyerKey(row) ?? row;
    const other = kept.get(key);
    if (!other || activity(row) < activity(other)) kept.set(key, row);
  }
  const left = new Set(kept.values());
  return rows.filter((row) => left.has(row));
}

const activity = ({ sighting }: AnchoredRow): number => sighting.lastActivity?.range.from ?? Number.POSITIVE_INFINITY;

function buyerKey({ sighting }: AnchoredRow): string | undefined {
  const { buyer, lastActivity } = sighting;
  return buyer && lastActivity ? `${buyer}\n${Math.floor(lastActivity.range.from / 60_000)}` : undefined;
}
