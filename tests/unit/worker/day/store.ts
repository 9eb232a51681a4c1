import { ConversationIndex } from '../../../../lib/inbox/conversation-index';
import type { Conversation } from '../../../../lib/model/conversation';
import type { Coverage } from '../../../../lib/model/coverage';
import type { Portal } from '../../../../lib/model/portal';
import type { Changed, CoverageTable, InboxChange } from '../../../../lib/store/inbox';
import type { Inbox } from '../../../../lib/store/read';

/** One browser's database in memory: a day over IndexedDB takes ten times as long. */
export class FakeStore {
  readonly #conversations = new Map<string, Conversation>();
  readonly #coverage = new Map<string, Coverage>();

  read(): Inbox {
    return { conversations: [...this.#conversations.values()], coverage: [...this.#coverage.values()] };
  }

  change<T>(portal: Portal, table: typeof CoverageTable, change: (inbox: InboxChange) => T): Changed<T> {
    const { conversations, coverage } = this.read();
    const index = new ConversationIndex(conversations.filter((one) => one.portal === portal));
    const records = new table(coverage);
    const value = change({ index, coverage: records, orders: new Map(), log: [] });
    for (const key of index.changed) put(this.#conversations, key, index.get(key));
    for (const key of records.changed) put(this.#coverage, key, records.get(key));
    return { value, failure: null };
  }

  mark(starts: ReadonlyMap<string, number>): void {
    for (const [key, notifiedFor] of starts) {
      const known = this.#conversations.get(key);
      if (known) this.#conversations.set(key, { ...known, notifiedFor });
    }
  }
}

function put<T>(records: Map<string, T>, key: string, record: T | undefined): void {
  if (record === undefined) records.delete(key);
  else records.set(key, record);
}

/** The store of the browser that is at work. */
export const store = { current: new FakeStore() };
