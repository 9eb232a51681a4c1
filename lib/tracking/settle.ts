import type { Answered, Reply, Source, Tracked } from '../carriers/sources/source';
import type { Parcel, ParcelProblem } from '../model/parcel';
import { clip } from '../model/text';
import { backOff, dueAfter } from './ages';

/** What came of a request. */
export interface Asked {
  reply: Reply;
  /** There was no answer at all. */
  problem?: 'timeout' | 'network' | 'offline';
}

const MINUTE = 60_000;
const MOST_EVENTS = 100;

/** Problems of the service rather than of the parcel: the next one may know it. */
const NEXT_MAY_KNOW: ReadonlySet<ParcelProblem> = new Set([
  'auth',
  'forbidden',
  'quota',
  'server',
  'malformed',
  'timeout',
  'network',
]);

/** A parcel after its service was asked. It stays due where another service may be asked. */
export function settle(parcel: Parcel, { reply, problem }: Asked, source: Source, now: number): Parcel | null {
  if (problem === 'offline') return { ...parcel, problem: { code: problem, at: now }, dueAt: now + MINUTE };
  if (problem) return { ...parcel, problem: { code: problem, at: now }, dueAt: now };
  if ('error' in reply) return withError(parcel, reply, now);
  const answer = answerFor(parcel, reply.parcels);
  if (!answer) return withError(parcel, { error: { code: 'malformed', retry: 3600 } }, now);
  return 'error' in answer ? withError(parcel, answer, now) : told(parcel, answer, source, now);
}

/** A parcel that no service can be asked for any more, now. */
export function unanswered(parcel: Parcel, wasAsked: boolean, now: number, random: number): Parcel {
  if (!wasAsked) {
    const { dueAt: _, ...rest } = parcel;
    return { ...rest, problem: { code: 'no-source', at: now } };
  }
  const failures = parcel.failures + 1;
  return {
    ...parcel,
    problem: parcel.problem ?? { code: 'server', at: now },
    failures,
    dueAt: now + Math.max(MINUTE, backOff(failures, random)),
  };
}

const bare = (number: string) => number.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The part of an answer that is this parcel's. A service that answers about another number has not answered. */
function answerFor(parcel: Parcel, answers: readonly Answered[]): Answered | undefined {
  const wanted = bare(parcel.number);
  return answers.find(({ number }) => number !== undefined && sameNumber(bare(number), wanted));
}

/** Services leave out a routing prefix or leading zeros. */
const sameNumber = (a: string, b: string) =>
  a === b || (a.length >= 8 && b.length >= 8 && (a.endsWith(b) || b.endsWith(a)));

function withError(parcel: Parcel, { error }: Extract<Reply, { error: unknown }>, now: number): Parcel {
  const problem = { code: error.code, at: now };
  if (NEXT_MAY_KNOW.has(error.code)) return { ...parcel, problem, dueAt: now };
  const { dueAt: _, ...rest } = parcel;
  return { ...rest, problem, ...(error.retry === false ? {} : { dueAt: now + error.retry * 1000 }) };
}

function told(parcel: Parcel, answer: Tracked, source: Source, now: number): Parcel {
  const { number, carrier, wantedAt } = parcel;
  const due = dueAfter(answer.status, now);
  return {
    number,
    carrier,
    wantedAt,
    status: answer.status,
    ...(answer.reason ? { reason: answer.reason } : {}),
    ...(answer.deliveredAt ? { deliveredAt: clip(answer.deliveredAt) } : {}),
    ...(answer.estimate ? { estimate: { from: clip(answer.estimate.from), to: clip(answer.estimate.to) } } : {}),
    ...(answer.zone ? { zone: answer.zone } : {}),
    events: answer.events.slice(0, MOST_EVENTS).map((event) => ({
      ...event,
      at: clip(event.at),
      text: clip(event.text, 400),
      ...(event.place ? { place: clip(event.place) } : {}),
    })),
    source: source.id,
    toldAt: now,
    failures: 0,
    ...(due === null ? {} : { dueAt: due }),
  };
}
