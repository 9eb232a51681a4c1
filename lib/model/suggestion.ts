import * as z from 'zod/mini';
import { Portal } from './portal';
import { Instant } from './range';
import { ShipmentReason, ShipmentStatus } from './shipment';
import { Topic } from './topic';

/** Kebab-case, as of a template. */
const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));

/** Something about the order that is known for sure: what nobody told is none of these. */
export const OrderFact = z.enum(['sent', 'not-sent', 'late', 'refunded', 'returning', 'cancelled']);
export type OrderFact = z.infer<typeof OrderFact>;

/** When a buyer writes about `topic`, and all that is named here holds, these templates are proposed. */
export const SuggestionRule = z.object({
  id: Id,
  topic: Topic,
  portal: z.optional(Portal),
  fulfilment: z.optional(z.enum(['seller', 'amazon'])),
  /** One of them. */
  status: z.optional(z.array(ShipmentStatus).check(z.minLength(1), z.maxLength(12))),
  reason: z.optional(ShipmentReason),
  fact: z.optional(OrderFact),
  /** Best first. */
  templates: z.array(Id).check(z.minLength(1), z.maxLength(5)),
});
export type SuggestionRule = z.infer<typeof SuggestionRule>;

/** What the agent did while a suggestion stood there. */
export const SuggestionOutcome = z.enum(['inserted', 'other', 'nothing']);
export type SuggestionOutcome = z.infer<typeof SuggestionOutcome>;

/** One line of the log of suggestions: no text, and nobody's name. */
export const SuggestionEntry = z.object({
  portal: Portal,
  topic: Topic,
  rule: Id,
  template: Id,
  did: SuggestionOutcome,
  at: Instant,
});
export type SuggestionEntry = z.infer<typeof SuggestionEntry>;
