import * as z from 'zod/mini';
import { Account } from '../model/account';
import { Conversation } from '../model/conversation';
import { PageState, Portal, View } from '../model/portal';
import { Instant } from '../model/range';
import { Sighting } from '../model/sighting';
import { Short } from '../model/text';

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
    response: z.object({ facts: z.array(z.nullable(Conversation)) }),
  },
  /** Focuses the portal tab that shows the conversation, or opens its address: only ever on the agent's click. */
  'open-conversation': {
    from: 'extension',
    request: z.object({ key: Short }),
    response: z.object({ opened: z.enum(['focused', 'navigated', 'new-tab', 'gone']) }),
  },
  /** Looks at deadlines again now: after settings changed, or when a panel opens. */
  'look-again': {
    from: 'extension',
    request: z.object({}),
    response: z.object({ urgent: z.number() }),
  },
} as const;

export type Command = keyof typeof PROTOCOL;
export type RequestOf<C extends Command> = z.infer<(typeof PROTOCOL)[C]['request']>;
export type ResponseOf<C extends Command> = z.infer<(typeof PROTOCOL)[C]['response']>;

/** The envelope of a command on `runtime.sendMessage`. */
export const Envelope = z.object({ replywatch: z.literal(1), command: Short, payload: z.unknown() });

/** What the worker answers: the response, or why there is none. */
export const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: Short }),
]);

/** Name of the BroadcastChannel on which the worker tells extension pages that the store changed. */
export const CHANGED_CHANNEL = 'replywatch-changed';

/** Keys in `storage.local` (never secrets): readable by content scripts, written by settings page and worker only. */
export const STORAGE_KEYS = {
  settings: 'settings',
  selectors: 'selectors',
  /** When the browser refused to store more (ms UTC); absent while all is well. */
  storageFull: 'storage-full',
} as const;
