import * as z from 'zod/mini';
import { Conversation } from '../model/conversation';
import { Short } from '../model/text';

/** What the worker answers: the response, or why there is none. */
export const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: Short }),
]);

/** What comes out of each command. Apart from the requests, so that a page does not carry what only the worker parses. */
export const RESPONSES = {
  /** `kept` is `false` when the browser had no room for it: worth sending again. */
  report: z.object({ facts: z.array(z.nullable(Conversation)), kept: z.optional(z.boolean()) }),
  'load-reply-check': z.object({ loaded: z.boolean() }),
  'open-conversation': z.object({ opened: z.enum(['focused', 'navigated', 'new-tab', 'gone']) }),
  'settle-absence': z.object({ settled: z.boolean() }),
  'look-again': z.object({ urgent: z.number() }),
};
