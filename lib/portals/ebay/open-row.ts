import type { RowSighting, ThreadSighting } from '../../model/sighting';
import type { ReadRow } from './row';
import type { ReadThread } from './thread';

/**
 * The row whose thread is open, only when that is sure: user and title agree with exactly one row; or, where a title
 * cannot be read, the user's only row is marked as open. The mark alone proves nothing: it moves later than the pane.
 */
export function openRow(rows: readonly ReadRow[], thread: ThreadSighting): ReadRow | null {
  const { buyer, subject } = thread;
  if (!buyer) return null;
  const byUser = rows.filter((row) => row.sighting.buyer?.toLowerCase() === buyer.toLowerCase());
  const byTitle = subject ? byUser.filter((row) => row.sighting.subject === subject) : [];
  if (byTitle.length > 0) return byTitle.length === 1 ? (byTitle[0] ?? null) : null;
  const [row] = byUser;
  if (!row || byUser.length > 1 || !row.active) return null;
  return subject && row.sighting.subject ? null : row;
}

/**
 * Joins the open thread with its row: the thread takes the row's id, the row takes what the thread says about who
 * wrote last, unless the row shows something newer than the newest bubble.
 */
export function joinThread(row: ReadRow, thread: ReadThread): void {
  const { sighting } = thread;
  const { nativeId, orderId } = row.sighting;
  if (nativeId) sighting.nativeId = nativeId;
  if (orderId) sighting.orderId = orderId;
  if (!row.sighting.itemId && sighting.itemId) row.sighting.itemId = sighting.itemId;
  if (sighting.needsReply === 'unknown' || row.sighting.needsReply === 'no') return;
  if (isAhead(row.sighting, sighting)) return;
  row.sighting.needsReply = sighting.needsReply;
}

/** May the row tell of a message that the thread does not show yet? An unread row may, unless the times deny it. */
function isAhead(row: RowSighting, thread: ThreadSighting): boolean {
  const newest = thread.messages.at(-1)?.at;
  if (!newest || !row.lastActivity) return row.unread === true;
  return row.lastActivity.range.from > newest.range.to;
}
