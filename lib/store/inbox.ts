import type { LogEntry } from '../core/log';
import { ConversationIndex } from '../inbox/conversation-index';
import { Conversation } from '../model/conversation';
import { Coverage } from '../model/coverage';
import { Order } from '../model/order';
import type { Portal } from '../model/portal';
import { database } from './database';
import { parseRecords } from './records';

/** One portal's records during a change; what is put here is written when the change returns. */
export interface InboxChange {
  index: ConversationIndex;
  coverage: CoverageTable;
  /** Stored orders among those asked for, by order id. */
  orders: Map<string, Order>;
  log: LogEntry[];
}

/** Coverage records of all portals by key, and which of them to write. */
export class CoverageTable {
  readonly #records: Map<string, Coverage>;
  readonly changed = new Set<string>();

  constructor(records: readonly Coverage[]) {
    this.#records = new Map(records.map((record) => [record.key, record]));
  }

  all(): Coverage[] {
    return [...this.#records.values()];
  }

  get(key: string): Coverage | undefined {
    return this.#records.get(key);
  }

  put(record: Coverage): void {
    this.#records.set(record.key, record);
    this.changed.add(record.key);
  }

  remove(key: string): void {
    if (this.#records.delete(key)) this.changed.add(key);
  }
}

/** What a change gave, and why it could not be written, if so: then the database is as it was before. */
export interface Changed<T> {
  value: T;
  failure: unknown;
}

/**
 * Reads a portal's records, lets `change` work on them, and writes what it changed, all in one transaction.
 * A damaged record is taken out of its table and named in the log.
 * @param orderIds orders to have at hand
 * @throws when the database cannot be read
 */
export async function changeInbox<T>(
  portal: Portal,
  orderIds: readonly string[],
  at: number,
  change: (inbox: InboxChange) => T,
): Promise<Changed<T>> {
  const tx = (await database()).transaction(['conversations', 'coverage', 'orders', 'log'], 'readwrite');
  // Its rejection is looked at where the writes are waited for, or lost with the throw of a read.
  tx.done.catch(() => undefined);
  const conversations = tx.objectStore('conversations');
  const coverage = tx.objectStore('coverage');
  const orders = tx.objectStore('orders');
  const [records, keys, coverageRecords, coverageKeys, orderRecords] = await Promise.all([
    conversations.index('portal').getAll(portal),
    conversations.index('portal').getAllKeys(portal),
    coverage.getAll(),
    coverage.getAllKeys(),
    Promise.all([...new Set(orderIds)].map((orderId) => orders.get([portal, orderId]))),
  ]);
  const parsed = parseRecords(Conversation, records, keys);
  const parsedCoverage = parseRecords(Coverage, coverageRecords, coverageKeys);
  const inbox: InboxChange = {
    index: new ConversationIndex(parsed.good),
    coverage: new CoverageTable(parsedCoverage.good),
    orders: new Map(parseRecords(Order, orderRecords, []).good.map((order) => [order.orderId, order])),
    log: [...parsed.damaged, ...parsedCoverage.damaged].map(({ why }) => ({
      at,
      what: 'damaged-record' as const,
      detail: why,
    })),
  };
  const ordersBefore = new Map(inbox.orders);
  const value = change(inbox);
  try {
    const writes = [
      ...parsed.damaged.map(({ key }) => conversations.delete(key as string)),
      ...parsedCoverage.damaged.map(({ key }) => coverage.delete(key as string)),
      ...[...inbox.index.changed].map((key) => write(conversations, key, inbox.index.get(key))),
      ...[...inbox.coverage.changed].map((key) => write(coverage, key, inbox.coverage.get(key))),
      ...[...inbox.orders].flatMap(([id, order]) => (ordersBefore.get(id) === order ? [] : [orders.put(order)])),
      ...inbox.log.map((entry) => tx.objectStore('log').add(entry)),
    ];
    // The transaction knows the first cause; a single write may only know that it was undone.
    await Promise.allSettled(writes);
    await tx.done;
    return { value, failure: null };
  } catch (failure) {
    if (tx.error === null) tryAbort(tx);
    return { value, failure };
  }
}

interface Writable<T> {
  put(record: T): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

const write = <T>(store: Writable<T>, key: string, record: T | undefined): Promise<unknown> =>
  record === undefined ? store.delete(key) : store.put(record);

/** A write that throws at once leaves its transaction open: what it had written before is undone. */
function tryAbort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/** Notes for which start (ms UTC) each conversation was notified, by key. */
export async function markNotified(starts: ReadonlyMap<string, number>): Promise<void> {
  const tx = (await database()).transaction('conversations', 'readwrite');
  // Its rejection is looked at below, or lost with the throw of a write.
  tx.done.catch(() => undefined);
  for (const [key, start] of starts) {
    const parsed = Conversation.safeParse(await tx.store.get(key));
    if (parsed.success) await tx.store.put({ ...parsed.data, notifiedFor: start });
  }
  await tx.done;
}
