import { resolveAccount } from '../inbox/accounts';
import { markDelivered, markUndelivered } from '../inbox/undelivered';
import type { DeliveryReport } from '../messaging/protocol';
import type { Conversation } from '../model/conversation';
import { changeInbox, type InboxChange } from '../store/inbox';

/**
 * Takes what is known of one sent message: an undelivered reply stops no clock, whatever the thread shows.
 * @param now ms UTC
 * @returns `false` when no such conversation is known
 * @throws when it could not be written
 */
export async function markDelivery(report: DeliveryReport, now: number): Promise<boolean> {
  const at = Math.min(report.at, now);
  const { value, failure } = await changeInbox(report.portal, [], now, (inbox) => {
    if (report.restricted) noteRestricted(inbox, report, at);
    const known = conversationOf(inbox, report);
    if (!known) return false;
    inbox.index.put(report.delivered ? markDelivered(known, at) : markUndelivered(known, at));
    return true;
  });
  if (failure !== null) throw failure;
  return value;
}

/**
 * The agent has read that an account is restricted; said again only when Amazon says it again.
 * @param key of the account's coverage record
 */
export async function dismissRestricted(key: string, now: number): Promise<boolean> {
  const { value, failure } = await changeInbox('amazon', [], now, ({ coverage }) => {
    const record = coverage.get(key);
    if (!record?.restricted) return false;
    coverage.put({ ...record, restricted: { ...record.restricted, read: true } });
    return true;
  });
  if (failure !== null) throw failure;
  return value;
}

function noteRestricted({ coverage }: InboxChange, { portal, account }: DeliveryReport, at: number): void {
  const record = coverage.get(resolveAccount(portal, account, coverage.all()));
  if (record) coverage.put({ ...record, restricted: { at } });
}

function conversationOf({ index }: InboxChange, report: DeliveryReport): Conversation | undefined {
  const found = report.nativeId === undefined ? undefined : index.find(`${report.portal}:${report.nativeId}`);
  if (found || report.orderId === undefined) return found;
  // Two conversations about one order: nobody can say which of them was written to.
  const [only, ...more] = index.byOrder(report.orderId);
  return more.length === 0 ? only : undefined;
}
