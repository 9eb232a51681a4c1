import * as z from 'zod/mini';
import { Account } from '../model/account';
import { PageState, Portal, View } from '../model/portal';
import { Instant } from '../model/range';
import { Sighting } from '../model/sighting';
import { Short } from '../model/text';
import { RESPONSES } from './responses';

/** What one look at a portal page yielded, as the overlay sends it to the worker. */
export const PageReport = z.object({
  portal: Portal,
  account: Account,
  page: z.enum(['inbox', 'compose', 'order', 'other']),
  view: z.optional(View),
  state: PageState,
  why: z.optional(Short),
  /** When the page was looked at. */
  at: Instant,
  /** When this document was navigated to; two looks with the same value saw one page load. */
  loadedAt: z.optional(Instant),
  sightings: z.array(Sighting).check(z.maxLength(2500)),
  /** Hook id -> matches, for the field kit. */
  probe: z.record(Short, z.number()),
});
export type PageReport = z.infer<typeof PageReport>;

/**
 * Every command, in one table: who may send it (`page` = a content script on that portal's own origin, `extension` =
 * our own pages), what goes in, what comes out. Both sides parse.
 */
export const PROTOCOL = {
  /** Sightings in; what is known of each row and thread afterwards out (same order, `null` where it is no conversation). */
  report: {
    from: 'page',
    request: PageReport,
    response: RESPONSES.report,
  },
  /** Runs the reply check in the frame that asks: its overlay has found a reply box. */
  'load-reply-check': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account }),
    response: RESPONSES['load-reply-check'],
  },
  /** Focuses the portal tab that shows the conversation, or opens its address: only ever on the agent's click. */
  'open-conversation': {
    from: 'extension',
    request: z.object({ key: Short }),
    response: RESPONSES['open-conversation'],
  },
  /** The agent's answer about conversations of an account that went missing too many at once. */
  'settle-absence': {
    from: 'extension',
    request: z.object({ key: Short, answered: z.boolean() }),
    response: RESPONSES['settle-absence'],
  },
  /** Looks at deadlines again now: after settings changed, or when a panel opens. */
  'look-again': {
    from: 'extension',
    request: z.object({}),
    response: RESPONSES['look-again'],
  },
} as const;

export type Command = keyof typeof PROTOCOL;
export type RequestOf<C extends Command> = z.infer<(typeof PROTOCOL)[C]['request']>;
export type ResponseOf<C extends Command> = z.infer<(typeof RESPONSES)[C]>;

/** The envelope of a command on `runtime.sendMessage`. */
export const Envelope = z.object({ replywatch: z.literal(1), command: Short, payload: z.unknown() });
