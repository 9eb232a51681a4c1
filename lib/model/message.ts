import * as z from 'zod/mini';
import { TimeRange } from './range';
import { Short } from './text';

/**
 * Who wrote a message. `portal-for-buyer` starts a clock like the buyer; `assistant` (bot, autoresponder) neither
 * starts nor stops one; `buyer-auto` (out of office) starts one with a hint; `system` is ignored; with `unknown` the
 * clock keeps running.
 */
export const Author = z.enum(['buyer', 'seller', 'portal-for-buyer', 'assistant', 'buyer-auto', 'system', 'unknown']);
export type Author = z.infer<typeof Author>;

/**
 * When something happened, and how we know: `data` = a stamp in the portal's own data, `text` = an absolute time
 * shown by the page, `relative` = worked out from text such as `7h` (kept in `text` for the hover).
 */
export const Timing = z.object({
  range: TimeRange,
  source: z.enum(['data', 'text', 'relative']),
  text: z.optional(Short),
});
export type Timing = z.infer<typeof Timing>;

/** Why a buyer's message may need no answer: it only thanks, or a machine sent it. Never more than a hint. */
export const MessageHint = z.enum(['thanks', 'out-of-office']);
export type MessageHint = z.infer<typeof MessageHint>;

/** One message of a thread. Its body is never kept. */
export const Message = z.object({
  id: z.optional(Short),
  author: Author,
  at: z.optional(Timing),
  /** The portal refused to deliver it: it does not count as an answer. */
  refused: z.optional(z.boolean()),
  /** Told in the page from the message's text, of which nothing else leaves it. */
  hint: z.optional(MessageHint),
});
export type Message = z.infer<typeof Message>;
