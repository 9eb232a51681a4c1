import type { Conversation } from '../model/conversation';
import { shift, type TimeRange } from '../model/range';
import type { Settings } from '../model/settings';
import { type Band, bandOf } from './band';
import { CLOCKS, type Clock, type ClockId, type Consequence } from './clocks';

const HOUR = 3_600_000;
const CLAIM_DAYS_AFTER_PROMISE = 3;

/** How well a deadline is known: the messages were read, or worked out, or shown by the portal itself. */
export type Basis = 'exact' | 'derived' | 'displayed';

/** A second line behind the first: when the buyer may file a claim, or by when one that was filed is to be answered. */
export interface ClaimLine {
  at: TimeRange;
  /** `promise-unknown`: a claim about delivery also needs 3 days past a promised date that is not known. */
  condition: 'certain' | 'promise-unknown';
}

/** A clock applied to a conversation. Time left is never in here: it is computed when drawn. */
export interface Deadline {
  clock: ClockId;
  due: TimeRange;
  basis: Basis;
  consequence: Consequence;
  claim?: ClaimLine;
}

/** Hours of a clock, as the agent set it where it may be set. */
export function hoursOf(clock: Clock, settings: Pick<Settings, 'ebayTargetHours'>): number {
  return clock.adjustable ? settings[clock.adjustable] : clock.hours;
}

type Facts = Pick<
  Conversation,
  | 'portal'
  | 'state'
  | 'waiting'
  | 'overSlaAt'
  | 'orderId'
  | 'fulfilment'
  | 'deliveryProblem'
  | 'promised'
  | 'claim'
  | 'claimBy'
>;

/**
 * The deadline that the facts support, or `null` when nobody is known to wait (answered, or unknown).
 * The portal's own "over SLA" verdict, read at T, puts the line no later than T; its absence changes nothing.
 * An open claim gives the line its consequence; of the message's line and the claim's shown date the earlier counts.
 */
export function deadlineOf(facts: Facts, settings: Pick<Settings, 'ebayTargetHours'>): Deadline | null {
  if (facts.state !== 'open') return null;
  const line = messageLine(facts, settings);
  if (facts.claim !== 'open') return line;
  const { claimBy } = facts;
  if (claimBy && !(line && line.due.from < claimBy.from)) {
    return { clock: 'amazon.a-to-z', due: claimBy, basis: 'displayed', consequence: 'claim' };
  }
  if (!line) return null;
  // It has been filed: from when it may be is of no interest any more.
  const { claim: _, ...filed } = line;
  return { ...filed, consequence: 'claim', ...(claimBy ? { claim: { at: claimBy, condition: 'certain' } } : {}) };
}

function messageLine(facts: Facts, settings: Pick<Settings, 'ebayTargetHours'>): Deadline | null {
  const { waiting, overSlaAt } = facts;
  const clock: Clock & { id: ClockId } = facts.portal === 'amazon' ? CLOCKS['amazon.message'] : CLOCKS['ebay.message'];
  const verdict = overSlaAt === undefined ? null : { from: overSlaAt, to: overSlaAt };
  if (!waiting) {
    return verdict && { clock: clock.id, due: verdict, basis: 'displayed', consequence: clock.consequence };
  }
  let due = shift(waiting.start, hoursOf(clock, settings) * HOUR);
  let basis: Basis = waiting.from === 'thread' && waiting.source !== 'relative' ? 'exact' : 'derived';
  if (waiting.from === 'portal') basis = 'displayed';
  if (verdict && due.from > verdict.from) {
    due = verdict;
    basis = 'displayed';
  }
  const claim = claimLineOf(facts, waiting.start);
  return { clock: clock.id, due, basis, consequence: clock.consequence, ...(claim ? { claim } : {}) };
}

/** 48 h from the first unanswered message: only with an order, not for FBA; for a late parcel not before its promise + 3 days. */
function claimLineOf(facts: Facts, start: TimeRange): ClaimLine | null {
  if (facts.portal !== 'amazon' || !facts.orderId || facts.fulfilment === 'amazon') return null;
  const at = shift(start, CLOCKS['amazon.a-to-z'].hours * HOUR);
  if (!facts.deliveryProblem) return { at, condition: facts.promised ? 'certain' : 'promise-unknown' };
  if (!facts.promised) return { at, condition: 'promise-unknown' };
  const earliest = shift(facts.promised, CLAIM_DAYS_AFTER_PROMISE * 24 * HOUR);
  return {
    at: { from: Math.max(at.from, earliest.from), to: Math.max(at.to, earliest.to) },
    condition: 'certain',
  };
}

/** The band of a conversation: of its earliest possible deadline, else `answered` or `unknown`. */
export function conversationBand(
  facts: Facts,
  now: number,
  settings: Pick<Settings, 'ebayTargetHours' | 'bands'>,
): Band {
  const deadline = deadlineOf(facts, settings);
  if (deadline) return bandOf(deadline.due.from, now, settings.bands);
  return facts.state === 'answered' ? 'answered' : 'unknown';
}
