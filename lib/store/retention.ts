import { Conversation } from '../model/conversation';
import { Join } from '../model/customer';
import { Parcel } from '../model/parcel';
import { database } from './database';

const DAY = 86_400_000;
const KEEP_ANSWERED = 30 * DAY;
const KEEP_ORDERS = 60 * DAY;
/** A join holds two names. */
const KEEP_JOINS = 365 * DAY;
const KEEP_LOG = 500;

/** Deletes what is no longer needed: answered conversations and ones nobody waits in after 30 days, orders and parcels after 60, joined buyers after a year. */
export async function forgetOld(now: number): Promise<void> {
  const tx = (await database()).transaction(['conversations', 'orders', 'parcels', 'customers', 'log'], 'readwrite');
  for (let cursor = await tx.objectStore('conversations').openCursor(); cursor; cursor = await cursor.continue()) {
    const parsed = Conversation.safeParse(cursor.value);
    if (parsed.success && isOver(parsed.data, now)) await cursor.delete();
  }
  const orders = tx.objectStore('orders').index('seenAt');
  for (
    let cursor = await orders.openCursor(IDBKeyRange.upperBound(now - KEEP_ORDERS, true));
    cursor;
    cursor = await cursor.continue()
  ) {
    await cursor.delete();
  }
  for (let cursor = await tx.objectStore('parcels').openCursor(); cursor; cursor = await cursor.continue()) {
    const parsed = Parcel.safeParse(cursor.value);
    if (!parsed.success || parsed.data.wantedAt < now - KEEP_ORDERS) await cursor.delete();
  }
  for (let cursor = await tx.objectStore('customers').openCursor(); cursor; cursor = await cursor.continue()) {
    const parsed = Join.safeParse(cursor.value);
    if (!parsed.success || parsed.data.at < now - KEEP_JOINS) await cursor.delete();
  }
  const log = tx.objectStore('log');
  const surplus = (await log.count()) - KEEP_LOG;
  if (surplus > 0) for (const key of await log.getAllKeys(null, surplus)) await log.delete(key);
  await tx.done;
}

function isOver({ state, answer, seenAt }: Conversation, now: number): boolean {
  if (state === 'open') return false;
  return Math.max(answer?.at.to ?? 0, seenAt) < now - KEEP_ANSWERED;
}
