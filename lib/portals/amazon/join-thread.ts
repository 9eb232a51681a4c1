import type { ThreadSighting } from '../../model/sighting';
import type { JoinedRow } from './join';

const MINUTE = 60_000;

/**
 * The row of the open thread: the one with its case id; else the only row without one that has its order id (or, where
 * the thread has no order, its buyer) and whose time does not contradict the thread's newest message.
 */
export function rowOfThread(
  rows: readonly JoinedRow[],
  caseId: string | undefined,
  orders: readonly string[],
  names: ReadonlySet<string>,
  messages: ThreadSighting['messages'],
): JoinedRow | undefined {
  const exact = rows.find(({ fields, facts }) => caseId !== undefined && (fields.nativeId ?? facts?.caseId) === caseId);
  if (exact) return exact;
  const newest = messages.at(-1)?.at?.range;
  const candidates = rows.filter(({ fields, facts }) => {
    if (fields.nativeId || facts) return false;
    const activity = fields.timing?.range;
    const isThen = activity && newest && activity.from - MINUTE <= newest.to && newest.from <= activity.to + MINUTE;
    if (!isThen) return false;
    if (orders.length > 0 || fields.orderId) return orders.length === 1 && fields.orderId === orders[0];
    return fields.buyer !== undefined && names.has(fields.buyer);
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}
