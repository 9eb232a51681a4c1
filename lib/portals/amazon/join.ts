import type { Timing } from '../../model/message';
import type { CaseFacts } from './case-facts';
import type { RowFields } from './fields';

const MINUTE = 60_000;

/** A row's fields with the case that they belong to. */
export interface JoinedRow {
  fields: RowFields;
  facts: CaseFacts | undefined;
}

/** Can the written time and the stamp be the same moment? A page writes minutes, so one of slack. */
export const sameMoment = (timing: Timing, at: number): boolean =>
  at >= timing.range.from - MINUTE && at <= timing.range.to + MINUTE;

/**
 * Joins rows with cases, best evidence first: equal case id; else equal order id with one candidate on either side;
 * else equal buyer, times within a minute and one candidate on either side. A case joins one row at most.
 */
export function joinRows(rows: readonly RowFields[], cases: ReadonlyMap<string, CaseFacts>): JoinedRow[] {
  const joined = rows.map((fields): JoinedRow => ({ fields, facts: undefined }));
  const taken = new Set<string>();
  for (const row of joined) {
    const facts = row.fields.nativeId ? cases.get(row.fields.nativeId) : undefined;
    if (row.fields.nativeId) taken.add(row.fields.nativeId);
    if (facts) row.facts = facts;
  }
  const free = () => joined.filter((row) => !row.facts && !row.fields.nativeId);
  const byOrder = index(cases, taken, ({ orderIds }) => orderIds);
  pairUp(free(), taken, ({ fields }) => (fields.orderId ? (byOrder.get(fields.orderId) ?? []) : []));
  const byBuyer = index(cases, taken, ({ buyer }) => (buyer ? [buyer] : []));
  pairUp(free(), taken, ({ fields }) => {
    const { buyer, timing } = fields;
    if (!buyer || !timing) return [];
    return (byBuyer.get(buyer) ?? []).filter(
      (facts) =>
        facts.updatedAt !== undefined &&
        sameMoment(timing, facts.updatedAt) &&
        !(fields.orderId && facts.orderIds.length > 0 && !facts.orderIds.includes(fields.orderId)),
    );
  });
  return joined;
}

/** May this case be one of the rows that no case was joined to? Only a different order or buyer rules it out. */
export function mayBeOneOf(facts: CaseFacts, rows: readonly JoinedRow[]): boolean {
  return rows.some(({ fields, facts: other }) => {
    if (other || fields.nativeId) return fields.nativeId === facts.caseId;
    if (fields.orderId && facts.orderIds.length > 0) return facts.orderIds.includes(fields.orderId);
    return !(fields.buyer && facts.buyer && fields.buyer !== facts.buyer);
  });
}

function index(
  cases: ReadonlyMap<string, CaseFacts>,
  taken: ReadonlySet<string>,
  keys: (facts: CaseFacts) => string[],
): Map<string, CaseFacts[]> {
  const found = new Map<string, CaseFacts[]>();
  for (const facts of cases.values()) {
    if (taken.has(facts.caseId)) continue;
    for (const key of keys(facts)) found.set(key, [...(found.get(key) ?? []), facts]);
  }
  return found;
}

/** Joins where row and case are each other's only candidate. */
function pairUp(rows: JoinedRow[], taken: Set<string>, candidates: (row: JoinedRow) => CaseFacts[]): void {
  const wanted = new Map<string, number>();
  const offers = rows.map((row) => ({ row, cases: candidates(row).filter(({ caseId }) => !taken.has(caseId)) }));
  for (const { cases } of offers) for (const { caseId } of cases) wanted.set(caseId, (wanted.get(caseId) ?? 0) + 1);
  for (const { row, cases } of offers) {
    const [only, ...more] = cases;
    if (!only || more.length > 0 || wanted.get(only.caseId) !== 1) continue;
    row.facts = only;
    taken.add(only.caseId);
  }
}
