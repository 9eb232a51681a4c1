import { SOURCES } from '../../../lib/carriers/sources/registry';
import type { SourceId } from '../../../lib/carriers/sources/source';
import type { Parcel } from '../../../lib/model/parcel';
import { createDesk } from '../../../lib/tracking/desk';
import type { DeskAround } from '../../../lib/tracking/desk-around';
import { type Usage, unused } from '../../../lib/tracking/quota';

export type Answer = { status?: number; body: unknown; headers?: Record<string, string> } | 'hang' | 'no line';

/** A desk with services that answer as told, a clock that stands until somebody sleeps, and tables in memory. */
export function office(sources: SourceId[], answer: (url: string, request: RequestInit) => Answer) {
  const state = { now: Date.UTC(2026, 10, 20, 6), online: true, ready: [...sources] };
  const parcels = new Map<string, Parcel>();
  const usage = new Map<string, Usage>();
  const asked: { url: string; at: number; headers: Record<string, string>; body: string }[] = [];
  const around: DeskAround = {
    http: {
      async fetch(url, init) {
        const request = init ?? {};
        asked.push({
          url: String(url),
          at: state.now,
          headers: request.headers as Record<string, string>,
          body: String(request.body ?? ''),
        });
        const said = answer(String(url), request);
        if (said === 'no line') throw new TypeError('Failed to fetch');
        if (said === 'hang')
          return new Promise((_, reject) => {
            request.signal?.addEventListener('abort', () => reject(request.signal?.reason));
          });
        const { status = 200, body, headers = {} } = said;
        return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
      },
      isOnline: () => state.online,
      patience: 30,
    },
    clock: () => state.now,
    random: () => 0.5,
    sleep: async (ms) => {
      state.now += ms;
    },
    ready: async () => state.ready.map((id) => ({ source: SOURCES[id], keys: { key: 'k', id: 'i', secret: 's' } })),
    parcels: {
      get: async (number) => parcels.get(number),
      put: async (parcel) => void parcels.set(parcel.number, parcel),
      all: async () => [...parcels.values()],
    },
    usage: {
      get: async (source) => usage.get(source) ?? unused(source),
      put: async (record) => void usage.set(record.source, record),
    },
    changed: () => undefined,
  };
  return { desk: createDesk(around), around, again: () => createDesk(around), state, parcels, usage, asked };
}

const DHL_CODES = { transit: 'transit', delivered: 'delivered' } as const;

/** What DHL answers for the number in its address. */
export const dhlSays = (url: string, statusCode: keyof typeof DHL_CODES = 'transit') => ({
  body: { shipments: [{ id: new URL(url).searchParams.get('trackingNumber'), status: { statusCode }, events: [] }] },
});
