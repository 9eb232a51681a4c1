import type { Source, SourceId } from '../carriers/sources/source';
import { createSerial } from '../core/serial';
import type { Parcel, ParcelProblem } from '../model/parcel';
import { askSource } from './ask';
import type { DeskAround, ReadySource, WantedParcel } from './desk-around';
import { nextTurn } from './quota';
import { type Asked, settle, unanswered } from './settle';
import { createTokens } from './tokens';

/** When a service's turn comes, and why not now. */
interface Later {
  at: number;
  problem: ParcelProblem;
}

/** Asks the services where parcels are: whom, when, and how often. */
export interface Desk {
  /** The agent looks at these: they are asked for now, unless what is known is fresh. `again`: also then (but not within a minute). */
  want(parcels: readonly WantedParcel[], again?: boolean): Promise<void>;
  /** These should be known without anybody waiting: they are asked for when it is their turn. */
  follow(parcels: readonly WantedParcel[]): Promise<void>;
  /** Asks for all that is due. Resolves with when to come back (ms UTC), `null`: nothing is due any more. */
  run(): Promise<number | null>;
  /** A key was set or removed, or a permission given: what failed for want of it is due again. */
  keyChanged(source: SourceId): Promise<void>;
}

/** A parcel that nobody has looked at or seen on a page for so long is not asked for by itself any more (ms). */
const FORGOTTEN = 3 * 86_400_000;
/** For a turn that comes sooner than this the desk stays awake (ms); else it is woken again. */
const WORTH_WAITING = 3000;
/** After so long no further service is tried for a parcel in one go (ms): an agent waits for a clear answer. */
const NO_MORE_AFTER = 5000;
/** Pressing "again" asks again after this (ms). */
const AGAIN = 60_000;

export function createDesk(around: DeskAround): Desk {
  const { clock, parcels } = around;
  const serial = createSerial();
  const tokens = createTokens(around.http, clock);
  /** Numbers that an agent waits for. */
  const awaited = new Set<string>();
  let waiting: Promise<number | null> | undefined;

  // A record is read and written in one go: an agent may look at a parcel while its answer is on the way.
  const books = createSerial();
  const change = (number: string, made: (known: Parcel | undefined) => Parcel | null) =>
    books(async () => {
      const next = made(await parcels.get(number));
      if (next) await parcels.put(next);
      return next !== null;
    });
  const note = async (number: string, made: (known: Parcel | undefined) => Parcel) => {
    await change(number, made);
    around.changed();
  };

  const take = async (wanted: readonly WantedParcel[], asked: 'agent' | 'itself', again: boolean) => {
    const now = clock();
    for (const { number, carrier } of wanted) {
      if (asked === 'agent') awaited.add(number);
      await change(number, (known) => {
        const isStale = again && (known?.toldAt ?? 0) < now - AGAIN && (known?.problem?.at ?? 0) < now - AGAIN;
        const before: Parcel = known ?? {
          number,
          carrier,
          status: 'unknown',
          events: [],
          failures: 0,
          wantedAt: now,
          dueAt: now,
        };
        return { ...before, carrier, wantedAt: now, ...(isStale ? { dueAt: now } : {}) };
      });
    }
  };

  /** Which service to ask for a parcel: the first that knows its carrier and was not asked in this go. */
  const choose = (parcel: Parcel, ready: readonly ReadySource[], tried: ReadonlySet<SourceId>) =>
    ready.find(
      ({ source }) =>
        !tried.has(source.id) &&
        (source.carriers === 'all' || (source.carriers as readonly string[]).includes(parcel.carrier)),
    );

  const work = async (): Promise<number | null> => {
    const tried = new Map<string, Set<SourceId>>();
    const since = new Map<string, number>();
    /** Services whose turn comes too late for this go, and when it comes. */
    const later = new Map<SourceId, Later>();
    for (;;) {
      const now = clock();
      const all = await parcels.all();
      const due = all.filter((parcel) => isDue(parcel, now)).sort(byUrgency);
      const ready = await around.ready();
      const queues = new Map<SourceId, { ready: ReadySource; parcels: Parcel[] }>();
      for (const parcel of due) {
        const known = tried.get(parcel.number) ?? new Set<SourceId>();
        if (!since.has(parcel.number)) since.set(parcel.number, now);
        const patient = now - (since.get(parcel.number) ?? now) < NO_MORE_AFTER;
        const chosen = patient || known.size === 0 ? choose(parcel, ready, known) : undefined;
        if (!chosen) {
          await note(parcel.number, (current = parcel) => unanswered(current, known.size > 0, now, around.random()));
          awaited.delete(parcel.number);
          continue;
        }
        const turn = later.get(chosen.source.id);
        if (turn !== undefined) {
          const problem = awaited.has(parcel.number) ? { problem: { code: turn.problem, at: now } } : {};
          await note(parcel.number, (current = parcel) => ({ ...current, dueAt: turn.at, ...problem }));
          awaited.delete(parcel.number);
          continue;
        }
        const queue = queues.get(chosen.source.id) ?? { ready: chosen, parcels: [] };
        queue.parcels.push(parcel);
        queues.set(chosen.source.id, queue);
      }
      if (queues.size === 0) break;
      await Promise.all([...queues.values()].map((queue) => oneRequest(queue.ready, queue.parcels, tried, later)));
    }
    return soonest(await parcels.all(), clock());
  };

  /** Asks one service for as many of its parcels as fit into one request. */
  const oneRequest = async (
    { source, keys }: ReadySource,
    queue: readonly Parcel[],
    tried: Map<string, Set<SourceId>>,
    later: Map<SourceId, Later>,
  ) => {
    const usage = await around.usage.get(source.id);
    const batch = queue.slice(0, source.batch);
    const turn = nextTurn(
      source.quota,
      usage,
      clock(),
      batch.some(({ number }) => awaited.has(number)),
    );
    if (usage.refused) {
      for (const { number } of queue) remember(tried, number, source);
      return markRefused(queue);
    }
    if (turn - clock() > WORTH_WAITING) {
      later.set(source.id, {
        at: turn,
        problem: (usage.notBefore ?? 0) > clock() ? (usage.problem ?? 'quota') : 'quota',
      });
      return;
    }
    if (turn > clock()) await around.sleep(turn - clock());
    for (const { number } of batch) remember(tried, number, source);
    const asked: Asked = await askSource(source, keys, batch, { around, tokens });
    for (const parcel of batch) {
      if (!(await change(parcel.number, (current = parcel) => settle(current, asked, source, clock())))) continue;
      around.changed();
      awaited.delete(parcel.number);
    }
  };

  const markRefused = async (queue: readonly Parcel[]) => {
    const now = clock();
    for (const parcel of queue)
      await change(parcel.number, (current = parcel) => ({ ...current, problem: { code: 'auth', at: now } }));
  };

  const isDue = (parcel: Parcel, now: number) =>
    parcel.dueAt !== undefined &&
    parcel.dueAt <= now &&
    (awaited.has(parcel.number) || parcel.wantedAt > now - FORGOTTEN);
  const byUrgency = (a: Parcel, b: Parcel) =>
    Number(awaited.has(b.number)) - Number(awaited.has(a.number)) || (a.dueAt ?? 0) - (b.dueAt ?? 0);

  const run = (): Promise<number | null> => {
    waiting ??= serial(() => {
      waiting = undefined;
      return work();
    });
    return waiting;
  };

  return {
    async want(wanted, again = false) {
      await take(wanted, 'agent', again);
      await run();
    },
    follow: (wanted) => take(wanted, 'itself', false),
    run,
    async keyChanged(source) {
      tokens.forget(source);
      const { refused: _, notBefore: __, problem: ___, ...usage } = await around.usage.get(source);
      await around.usage.put({ ...usage, failures: 0 });
      const now = clock();
      for (const { number } of await parcels.all())
        await change(number, (parcel) =>
          parcel?.problem && parcel.problem.code !== 'invalid-number' ? { ...parcel, dueAt: now, failures: 0 } : null,
        );
    },
  };
}

function remember(tried: Map<string, Set<SourceId>>, number: string, { id }: Source): void {
  const known = tried.get(number);
  if (known) known.add(id);
  else tried.set(number, new Set([id]));
}

/** When the next parcel is due that is still followed, ms UTC. */
function soonest(all: readonly Parcel[], now: number): number | null {
  const times = all.flatMap(({ dueAt, wantedAt }) =>
    dueAt !== undefined && wantedAt > now - FORGOTTEN ? [dueAt] : [],
  );
  return times.length > 0 ? Math.min(...times) : null;
}
