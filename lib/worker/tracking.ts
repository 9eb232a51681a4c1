import { SOURCES } from '../carriers/sources/registry';
import { SOURCE_IDS, type SourceId } from '../carriers/sources/source';
import { browser } from '../core/browser';
import type { Handlers } from '../messaging/server';
import { announceChange } from '../store/changed';
import { readParcel, readParcels, readUsage, writeParcel, writeUsage } from '../store/parcels';
import { dropSecret, keepSecret, listSecrets, readSecret } from '../store/vault';
import { createDesk, type Desk } from '../tracking/desk';
import type { ReadySource } from '../tracking/desk-around';
import type { HttpAround } from '../tracking/http';
import { testKey } from '../tracking/key-test';

/** Name of the alarm that wakes the desk. */
export const NEXT_TRACKING = 'next-tracking';

// Chrome grants no alarm sooner than this.
const SOONEST = 30_000;

const HTTP: HttpAround = { fetch: (...request) => fetch(...request), isOnline: () => navigator.onLine };

type Commands = 'want-parcels' | 'carrier-keys' | 'keep-carrier-key' | 'drop-carrier-key' | 'test-carrier-key';

/** The worker's side of parcels: the desk, its alarm, and the keys. */
export interface Tracking {
  desk: Desk;
  /** Asks for what is due, and sets the alarm for what comes next. */
  run(): Promise<void>;
  /** A permission to contact a service was given: what waited for it is asked for. */
  permitted(): Promise<void>;
  handlers: Pick<Handlers, Commands>;
}

/**
 * @param clock gives ms UTC
 * @param changed called when something is known anew of a parcel
 */
export function createTracking(clock: () => number, changed: () => void = announceChange): Tracking {
  const desk = createDesk({
    http: HTTP,
    clock,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    ready: readySources,
    parcels: { get: readParcel, put: writeParcel, all: readParcels },
    usage: { get: readUsage, put: writeUsage },
    changed,
  });

  const run = async () => {
    const next = await desk.run();
    if (next === null) return void browser.alarms.clear(NEXT_TRACKING);
    browser.alarms.create(NEXT_TRACKING, { when: Math.max(clock() + SOONEST, next) });
  };
  const keyChanged = async (source: SourceId) => {
    await desk.keyChanged(source);
    run().catch((error) => console.error(error));
  };

  return {
    desk,
    run,
    permitted: async () => {
      for (const { source } of await readySources()) await desk.keyChanged(source.id);
      await run();
    },
    handlers: {
      'want-parcels': async ({ parcels, again }) => {
        await desk.want(parcels, again);
        run().catch((error) => console.error(error));
        return {};
      },
      'carrier-keys': async () => ({ kept: await listSecrets() }),
      'keep-carrier-key': async ({ source, fields }) => {
        await keepSecret(source, fields, clock());
        await keyChanged(source);
        return {};
      },
      'drop-carrier-key': async ({ source }) => {
        await dropSecret(source);
        await keyChanged(source);
        return {};
      },
      'test-carrier-key': async ({ source, fields }) => {
        const keys = fields ?? (await readSecret(source));
        return { verdict: keys ? await testKey(SOURCES[source], keys, HTTP) : 'auth' };
      },
    },
  };
}

/** The services with a key whose hosts may be contacted, in asking order. */
async function readySources(): Promise<ReadySource[]> {
  const kept = new Set((await listSecrets()).map(({ source }) => source));
  const ready: ReadySource[] = [];
  for (const id of SOURCE_IDS) {
    if (!kept.has(id)) continue;
    const source = SOURCES[id];
    const origins = source.hosts.map((host) => `${host}/*`);
    const keys = (await browser.permissions.contains({ origins })) ? await readSecret(id) : null;
    if (keys) ready.push({ source, keys });
  }
  return ready;
}
