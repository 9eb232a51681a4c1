import * as z from 'zod/mini';
import { Account } from './account';
import { MessageHint, Timing } from './message';
import { Portal } from './portal';
import { Instant, TimeRange } from './range';
import { Short } from './text';
import { Topic } from './topic';

/** Why nobody is waiting any more. */
export const AnswerReason = z.enum(['replied', 'no-response-needed', 'resolved', 'closed', 'elsewhere']);
export type AnswerReason = z.infer<typeof AnswerReason>;

/** The first unanswered message, as well as it is known. */
export const Waiting = z.object({
  start: TimeRange,
  /** `thread`: the messages were read. `row`: only the newest activity was. `portal`: the portal showed a deadline. */
  from: z.enum(['thread', 'row', 'portal']),
  source: Timing.shape.source,
  /** Relative text that `start` was worked out from. */
  text: z.optional(Short),
  /** Unanswered messages so far, where the thread was read. */
  messages: z.optional(z.number()),
  /** When the portal refused our last reply. */
  refused: z.optional(TimeRange),
  /** Why all that waits may need no answer. The clock runs on. */
  hint: z.optional(MessageHint),
});
export type Waiting = z.infer<typeof Waiting>;

/** Why an order is in trouble: the promised day is over without a delivery, or a parcel does not come. */
export const AtRisk = z.enum(['promise-passed', 'exception']);
export type AtRisk = z.infer<typeof AtRisk>;

/**
 * What is known of one conversation, folded from all its sightings. The key is `portal:nativeId`; a provisional one
 * (row without id) has `portal:~…` and becomes an alias when it is joined.
 */
export const Conversation = z.object({
  key: Short,
  portal: Portal,
  account: Account,
  nativeId: z.optional(Short),
  aliases: z.array(Short),
  buyer: z.optional(Short),
  subject: z.optional(Short),
  orderId: z.optional(Short),
  itemId: z.optional(Short),
  language: z.optional(Short),
  /** `unknown`: nothing read so far tells whether somebody waits. */
  state: z.enum(['open', 'answered', 'unknown']),
  waiting: z.optional(Waiting),
  /** What the messages that wait are about, best first; gone when they are answered. */
  topics: z.optional(z.array(Topic).check(z.maxLength(3))),
  /** Order ids of the other portal that the buyer names. */
  quotedOrders: z.optional(z.array(Short).check(z.maxLength(5))),
  answer: z.optional(z.object({ reason: AnswerReason, at: TimeRange })),
  /** When replies were sent that did not arrive, as the agent or a notice of the page says. */
  undelivered: z.optional(z.array(TimeRange).check(z.maxLength(10))),
  lastActivity: z.optional(Timing),
  unread: z.optional(z.boolean()),
  reportedUnresolved: z.optional(z.boolean()),
  /** When the portal said that the line has passed. */
  overSlaAt: z.optional(Instant),
  /** A claim on the order, as the portal's data tells: it runs on when the messages are answered. */
  claim: z.optional(z.enum(['open', 'hinted'])),
  /** By when the portal shows that an open claim has to be answered. */
  claimBy: z.optional(TimeRange),
  fulfilment: z.optional(z.enum(['seller', 'amazon'])),
  deliveryProblem: z.optional(z.boolean()),
  promised: z.optional(TimeRange),
  /** The order itself is in trouble, whoever waits. */
  atRisk: z.optional(AtRisk),
  firstSeenAt: Instant,
  seenAt: Instant,
  /** The start that a notification was shown for: once each. */
  notifiedFor: z.optional(Instant),
});
export type Conversation = z.infer<typeof Conversation>;
