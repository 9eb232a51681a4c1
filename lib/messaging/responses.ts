import * as z from 'zod/mini';
import { Conversation } from '../model/conversation';
import { Short } from '../model/text';

/** What the worker answers: the response, or why there is none. */
export const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: Short }),
]);

/** Is it in the frame that asked? */
const Loaded = z.object({ loaded: z.boolean() });

/** What comes out of each command. Apart from the requests, so that a page does not carry what only the worker parses. */
export const RESPONSES = {
  /** `kept` is `false` when the browser had no room for it: worth sending again. */
  report: z.object({
    facts: z.array(z.nullable(Conversation)),
    kept: z.optional(z.boolean()),
    /** Parcel numbers known of the open thread's order. */
    parcels: z.optional(z.array(z.object({ orderId: Short, number: Short }))),
  }),
  'load-reply-check': Loaded,
  'load-case-reading': Loaded,
  'load-panel-answers': Loaded,
  'load-shipment-line': Loaded,
  'load-topics': Loaded,
  'record-override': z.object({ recorded: z.boolean() }),
  /** `marked` is `false` when no such conversation is known. */
  'mark-delivery': z.object({ marked: z.boolean() }),
  /** `missing`: names of what is not known, in the agent's language; such a text is not to be used. */
  'templates-for': z.object({
    templates: z.array(
      z.object({ id: Short, title: Short, text: z.string().check(z.maxLength(20_000)), missing: z.array(Short) }),
    ),
  }),
  'dismiss-restricted': z.object({ dismissed: z.boolean() }),
  'ignore-always': z.object({ kept: z.number() }),
  'open-conversation': z.object({ opened: z.enum(['focused', 'navigated', 'new-tab', 'gone']) }),
  'settle-absence': z.object({ settled: z.boolean() }),
  'want-parcels': z.object({}),
  'carrier-keys': z.object({ kept: z.array(z.object({ source: Short, savedAt: z.number() })) }),
  'keep-carrier-key': z.object({}),
  'drop-carrier-key': z.object({}),
  'test-carrier-key': z.object({ verdict: Short }),
  'log-suggestion': z.object({}),
  'join-customers': z.object({ joined: z.boolean() }),
  'refuse-customers': z.object({}),
  'part-customers': z.object({}),
  'look-again': z.object({ urgent: z.number() }),
};
