import * as z from 'zod/mini';
import { SOURCE_IDS } from '../carriers/sources/source';
import { LANGUAGES } from '../compliance/context';
import { Account } from '../model/account';
import { NoBadges } from '../model/coverage';
import { Buyer } from '../model/customer';
import { IgnoredEntry } from '../model/ignored';
import { Override } from '../model/override';
import { PageState, Portal, View } from '../model/portal';
import { Instant } from '../model/range';
import { Sighting } from '../model/sighting';
import { SuggestionEntry } from '../model/suggestion';
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
  /** Set where the list can be read but not drawn on. */
  noBadges: z.optional(NoBadges),
  /** When the page was looked at. */
  at: Instant,
  /** When this document was navigated to; two looks with the same value saw one page load. */
  loadedAt: z.optional(Instant),
  sightings: z.array(Sighting).check(z.maxLength(2500)),
  /** Hook id -> matches, for the field kit. */
  probe: z.record(Short, z.number()),
});
export type PageReport = z.infer<typeof PageReport>;

/** What became of one message of one conversation; without an id only what it says of the account counts. */
const DeliveryReport = z.object({
  portal: Portal,
  account: Account,
  nativeId: z.optional(Short),
  orderId: z.optional(Short),
  at: Instant,
  delivered: z.boolean(),
  restricted: z.boolean(),
});
export type DeliveryReport = z.infer<typeof DeliveryReport>;

/** Two buyers, one at each portal. */
const Buyers = z.object({ a: Buyer, b: Buyer });

const Source = z.enum(SOURCE_IDS);
const KeyFields = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(2000)));

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
  /** Runs the reply check in the frame that asks: its overlay has found a reply box. With a language: its words. */
  'load-reply-check': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account, language: z.optional(z.enum(LANGUAGES)) }),
    response: RESPONSES['load-reply-check'],
  },
  /** Runs what reads threads and orders in the frame that asks: it shows one, or has heard of one. */
  'load-case-reading': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account }),
    response: RESPONSES['load-case-reading'],
  },
  /** Runs what answers the panel's rarer questions in the frame that asks: the panel has asked one. */
  'load-panel-answers': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account }),
    response: RESPONSES['load-panel-answers'],
  },
  /** Runs the line about tracking numbers in the frame that asks: it shows the form that confirms a shipment. */
  'load-shipment-line': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account }),
    response: RESPONSES['load-shipment-line'],
  },
  /** Tells what threads are about in the frame that asks: its overlay has found an open one. */
  'load-topics': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account }),
    response: RESPONSES['load-topics'],
  },
  /** The agent says why a text was sent as it was. */
  'record-override': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account, override: Override }),
    response: RESPONSES['record-override'],
  },
  /** What became of a message sent at `at`, as the agent or a notice of the page says. */
  'mark-delivery': {
    from: 'page',
    request: DeliveryReport,
    response: RESPONSES['mark-delivery'],
  },
  /** Every template, filled for the conversation that the page shows. What is typed there is not told. */
  'templates-for': {
    from: 'page',
    request: z.object({
      portal: Portal,
      account: Account,
      nativeId: z.optional(Short),
      orderId: z.optional(Short),
      /** BCP 47: what the buyer writes, where the page tells. */
      language: z.optional(Short),
      purpose: z.optional(z.enum(['reply', 'proactive'])),
    }),
    response: RESPONSES['templates-for'],
  },
  /** The agent has read that an account may not start messages. */
  'dismiss-restricted': {
    from: 'extension',
    request: z.object({ key: Short }),
    response: RESPONSES['dismiss-restricted'],
  },
  /** The agent never wants to see this again: a rule and a keyed hash, no text. */
  'ignore-always': {
    from: 'page',
    request: z.object({ portal: Portal, account: Account, entry: IgnoredEntry }),
    response: RESPONSES['ignore-always'],
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
  /** The agent looks at these parcels; what is known of them lies in the store. `again`: also if that is fresh. */
  'want-parcels': {
    from: 'extension',
    request: z.object({
      parcels: z.array(z.object({ number: Short, carrier: Short })).check(z.maxLength(50)),
      again: z.optional(z.boolean()),
    }),
    response: RESPONSES['want-parcels'],
  },
  /** Of which tracking services a key is kept. Keys themselves only ever go in. */
  'carrier-keys': {
    from: 'extension',
    request: z.object({}),
    response: RESPONSES['carrier-keys'],
  },
  'keep-carrier-key': {
    from: 'extension',
    request: z.object({ source: Source, fields: KeyFields }),
    response: RESPONSES['keep-carrier-key'],
  },
  'drop-carrier-key': {
    from: 'extension',
    request: z.object({ source: Source }),
    response: RESPONSES['drop-carrier-key'],
  },
  /** Tries a key as typed, or without `fields` the one that is kept. */
  'test-carrier-key': {
    from: 'extension',
    request: z.object({ source: Source, fields: z.optional(KeyFields) }),
    response: RESPONSES['test-carrier-key'],
  },
  /** Which suggestion stood there and what the agent did. */
  'log-suggestion': {
    from: 'extension',
    request: z.object({ entry: SuggestionEntry }),
    response: RESPONSES['log-suggestion'],
  },
  /** The agent says that two buyers, one at each portal, are one. `joined` is `false` where that cannot be. */
  'join-customers': {
    from: 'extension',
    request: Buyers,
    response: RESPONSES['join-customers'],
  },
  /** The agent says that they are not: it is not suggested again. */
  'refuse-customers': {
    from: 'extension',
    request: Buyers,
    response: RESPONSES['refuse-customers'],
  },
  /** Takes back what was said of the two. */
  'part-customers': {
    from: 'extension',
    request: Buyers,
    response: RESPONSES['part-customers'],
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
