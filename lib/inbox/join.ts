import type { Conversation } from '../model/conversation';
import { present } from './attributes';
import { isAfter, newest, sharpen } from './ranges';

const MAX_ALIASES = 20;

/**
 * Two records of one conversation made one: `into` keeps its key, `twin` becomes an alias. The earlier start is kept;
 * somebody waits unless an answer covers both.
 */
export function join(into: Conversation, twin: Conversation): Conversation {
  const aliases = [...new Set([...into.aliases, ...twin.aliases, twin.key])].slice(-MAX_ALIASES);
  const lastActivity = newest(into.lastActivity, twin.lastActivity);
  const overSla = [into.overSlaAt, twin.overSlaAt].filter((at) => at !== undefined);
  const {
    waiting: _,
    answer: __,
    overSlaAt: ___,
    topics,
    ...attributes
  } = {
    ...twin,
    ...present(into),
    account: { ...twin.account, ...present(into.account) },
  };
  const outcome = outcomeOf(into, twin);
  return {
    ...attributes,
    ...outcome,
    ...(outcome.state === 'open' && topics ? { topics } : {}),
    aliases,
    ...(lastActivity ? { lastActivity } : {}),
    ...(outcome.state === 'open' && overSla.length > 0 ? { overSlaAt: Math.min(...overSla) } : {}),
    firstSeenAt: Math.min(into.firstSeenAt, twin.firstSeenAt),
    seenAt: Math.max(into.seenAt, twin.seenAt),
  };
}

type Outcome = Pick<Conversation, 'state' | 'waiting' | 'answer'>;

function outcomeOf(a: Conversation, b: Conversation): Outcome {
  const answer = [a.answer, b.answer].reduce((x, y) => (!x || (y && isAfter(y.at, x.at)) ? y : x));
  const waiting = earliest(a, b, answer);
  if (a.state !== 'open' && b.state !== 'open') {
    const state = a.state === 'answered' || b.state === 'answered' ? 'answered' : 'unknown';
    return present({ state, waiting: a.waiting ?? b.waiting, answer }) as Outcome;
  }
  const isAnswered = (a.state === 'answered' || b.state === 'answered') && answer !== undefined && !waiting;
  if (isAnswered) return present({ state: 'answered', waiting: a.waiting ?? b.waiting, answer }) as Outcome;
  return present({ state: 'open', waiting, answer }) as Outcome;
}

/** The earlier of the running starts that no answer covers; one that a thread told is exact and wins. */
function earliest(a: Conversation, b: Conversation, answer: Conversation['answer']): Conversation['waiting'] {
  const running = [a, b].flatMap(({ state, waiting }) => (state === 'open' && waiting ? [waiting] : []));
  const uncovered = running.filter(({ start }) => !answer || isAfter(start, answer.at));
  const [first, second] = uncovered.sort((x, y) => x.start.from - y.start.from);
  if (!first || !second) return first;
  if (second.from === 'thread' && first.from !== 'thread' && !isAfter(second.start, first.start)) return second;
  const sharper = sharpen(first.start, second.start);
  return sharper ? { ...second, start: sharper } : first;
}
