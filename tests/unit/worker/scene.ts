import { IDBFactory } from 'fake-indexeddb';
import { PageReport } from '../../../lib/messaging/protocol';
import type { RowSighting, Sighting } from '../../../lib/model/sighting';
import { closeDatabase } from '../../../lib/store/database';
import { createWorker } from '../../../lib/worker/worker';
import { createFakeBrowser, stage } from './fake-browser';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const HOST = 'sellercentral.amazon.co.uk';
export const NOON = Date.UTC(2026, 10, 20, 12);
export const ID = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An empty browser with an empty store, at noon. */
export async function reset(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  stage.fake = createFakeBrowser();
  stage.now = NOON;
}

/** A new worker over the same store: what a killed one's successor is. */
export const fresh = () => createWorker(() => stage.now);

/** A row whose 24 h end in `left` hours. */
export const row = (n: number, left: number, more: Partial<RowSighting> = {}): RowSighting => ({
  kind: 'row',
  nativeId: ID(n),
  needsReply: 'yes',
  lastActivity: { range: { from: stage.now + (left - 24) * HOUR, to: stage.now + (left - 24) * HOUR }, source: 'data' },
  ...more,
});

export const report = (sightings: Sighting[], more: Partial<PageReport> = {}): PageReport =>
  PageReport.parse({
    portal: 'amazon',
    account: { host: HOST },
    page: 'inbox',
    view: 'response-needed',
    state: 'ok',
    at: stage.now,
    sightings,
    probe: {},
    ...more,
  });

export const list = (seen: number, total = seen, more: object = {}): Sighting => ({
  kind: 'list',
  view: 'response-needed',
  seen,
  total,
  ...more,
});

/** Sends a whole list and waits until toolbar and alarm are set. */
export async function see(rows: RowSighting[], more: Partial<PageReport> = {}, total = rows.length) {
  const worker = fresh();
  const { facts } = await worker.handlers.report(report([...rows, list(rows.length, total)], more));
  await worker.look();
  return facts;
}

export const toolbar = () => ({ ...stage.fake.toolbar });
export const ebayOff = () => stage.fake.storage.set('settings', { portals: { amazon: true, ebay: false } });
