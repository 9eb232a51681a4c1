import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Tables } from './database';

/** One step from a version to the next. May wait for requests of its own transaction only. */
export type Migration = (
  db: IDBPDatabase<Tables>,
  transaction: IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>,
) => void | Promise<void>;

/** Entry 0 makes version 1 out of nothing. Never change one that was released; add the next. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    const conversations = db.createObjectStore('conversations', { keyPath: 'key' });
    conversations.createIndex('alias', 'aliases', { multiEntry: true });
    conversations.createIndex('orderId', 'orderId');
    conversations.createIndex('portal', 'portal');
    db.createObjectStore('coverage', { keyPath: 'key' });
    db.createObjectStore('orders', { keyPath: ['portal', 'orderId'] }).createIndex('seenAt', 'seenAt');
    db.createObjectStore('log', { autoIncrement: true });
  },
  (db) => {
    db.createObjectStore('parcels', { keyPath: 'number' });
    db.createObjectStore('usage', { keyPath: 'source' });
    db.createObjectStore('vault');
    db.createObjectStore('customers', { keyPath: 'id' });
    db.createObjectStore('suggestions', { autoIncrement: true });
  },
  (db) => {
    db.createObjectStore('overrides', { autoIncrement: true });
  },
];
