import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LogEntry } from '../core/log';
import type { Conversation } from '../model/conversation';
import type { Coverage } from '../model/coverage';
import type { Join } from '../model/customer';
import type { Order } from '../model/order';
import type { Override } from '../model/override';
import type { Parcel } from '../model/parcel';
import type { SuggestionEntry } from '../model/suggestion';
import type { Usage } from '../tracking/quota';
import { MIGRATIONS, type Migration } from './migrations';
import type { Sealed } from './vault';

const DATABASE = 'replywatch';

/** What lies in the database, as written. Whatever is read is parsed all the same. */
export interface Tables extends DBSchema {
  conversations: { key: string; value: Conversation; indexes: { alias: string; orderId: string; portal: string } };
  coverage: { key: string; value: Coverage };
  orders: { key: [string, string]; value: Order; indexes: { seenAt: number } };
  log: { key: number; value: LogEntry };
  overrides: { key: number; value: Override };
  parcels: { key: string; value: Parcel };
  usage: { key: string; value: Usage };
  /** The key that cannot be exported under `key`, and what it encrypts by service. */
  vault: { key: string; value: CryptoKey | Sealed };
  /** Buyers of two portals that the agent has joined. */
  customers: { key: string; value: Join };
  /** Which suggestion was shown and what the agent did. */
  suggestions: { key: number; value: SuggestionEntry };
}
export type Database = IDBPDatabase<Tables>;

let connection: Promise<Database> | undefined;

/** The open database, opened on first use and again after it was closed. */
export function database(): Promise<Database> {
  connection ??= openDatabase(MIGRATIONS, () => {
    connection = undefined;
  }).catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Closes the shared connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = undefined;
  (await open?.catch(() => undefined))?.close();
}

/**
 * Opens the database and brings it to the newest version, one migration after the other in one transaction: if one
 * fails, all of it is undone and the old data is untouched.
 * @param onGone called when a newer version of the extension wants the database, or the browser ended the connection
 */
export async function openDatabase(migrations: readonly Migration[], onGone: () => void): Promise<Database> {
  let failed: unknown;
  try {
    return await openDB<Tables>(DATABASE, migrations.length, {
      async upgrade(db, from, _to, transaction) {
        try {
          for (const migrate of migrations.slice(from)) await migrate(db, transaction);
        } catch (thrown) {
          failed = thrown;
          // `openDB` rejects by itself; nobody else waits for this transaction.
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
  } catch (error) {
    throw failed ?? error;
  }
}
