import * as z from 'zod/mini';
import { Message, Timing } from './message';
import { View } from './portal';
import { Instant, TimeRange } from './range';
import { ShipmentStatus } from './shipment';
import { Short } from './text';
import { Topic } from './topic';

/** Why a portal itself says that nothing is to be answered. */
export const Closure = z.enum(['resolved', 'closed', 'no-response-needed']);
export type Closure = z.infer<typeof Closure>;

const YesNo = z.enum(['yes', 'no', 'unknown']);

/** What rows and threads have in common: identity and attributes of a conversation, all optional. */
const about = {
  /** Amazon's case UUID (lower case) or eBay's `data-conversation-id`. */
  nativeId: z.optional(Short),
  orderId: z.optional(Short),
  itemId: z.optional(Short),
  buyer: z.optional(Short),
  subject: z.optional(Short),
  /** Amazon marketplace id. */
  marketplace: z.optional(Short),
  /** The buyer's language, BCP 47, where the portal tells it. */
  language: z.optional(Short),
  /** Does the portal say that an answer is due? */
  needsReply: YesNo,
  closure: z.optional(Closure),
  /** When it was closed, where the page says so. */
  closedAt: z.optional(TimeRange),
  reportedUnresolved: z.optional(z.boolean()),
  /** The portal's own verdict; `true` counts, `false` never lowers ours. */
  overSla: z.optional(z.boolean()),
  /** What the portal says about a claim on the order: `hinted` = one may come, `none` = it says that there is none. */
  claim: z.optional(z.enum(['open', 'hinted', 'none'])),
  /** By when the portal shows that an open claim has to be answered. */
  claimBy: z.optional(TimeRange),
  /** Who ships: `seller` (FBM) or `amazon` (FBA). Unknown stays unknown. */
  fulfilment: z.optional(z.enum(['seller', 'amazon'])),
  /** The buyer asks about a parcel that has not come. */
  deliveryProblem: z.optional(z.boolean()),
};

/** One row of a conversation list at one moment. Its time is the newest activity, not the first unanswered message. */
export const RowSighting = z.object({
  kind: z.literal('row'),
  ...about,
  unread: z.optional(z.boolean()),
  lastActivity: z.optional(Timing),
  /** A sent message, of which the portal says that it did not deliver it. */
  refused: z.optional(z.boolean()),
});
export type RowSighting = z.infer<typeof RowSighting>;

/** The open thread at one moment. */
export const ThreadSighting = z.object({
  kind: z.literal('thread'),
  ...about,
  /** Oldest first. */
  messages: z.array(Message).check(z.maxLength(500)),
  /** False when older messages may exist that were not read. */
  complete: z.boolean(),
  /** What the unanswered messages are about, best first, as told in the page; empty: nothing known. Absent: not told. */
  topics: z.optional(z.array(Topic).check(z.maxLength(3))),
  /** Order ids of the other portal that the buyer names. */
  quotedOrders: z.optional(z.array(Short).check(z.maxLength(5))),
});
export type ThreadSighting = z.infer<typeof ThreadSighting>;

/** What one number of the portal counts. */
export const Counted = z.enum(['needs-reply', 'needs-attention', 'reported-unresolved', 'resolved', 'unread']);
export type Counted = z.infer<typeof Counted>;

/** A number that the portal itself shows. `99+` is 99 with `atLeast`, so "at least 100" is `count: 100`. */
export const CountSighting = z.object({
  kind: z.literal('count'),
  counted: Counted,
  count: z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)),
  atLeast: z.boolean(),
  /** As shown, such as `99+`. */
  text: z.optional(Short),
});
export type CountSighting = z.infer<typeof CountSighting>;

/** How much of one list was in view. */
export const ListSighting = z.object({
  kind: z.literal('list'),
  view: View,
  /** Rows in view now. */
  seen: z.number().check(z.int(), z.minimum(0)),
  /** How many the portal says there are; absent when it never said. */
  total: z.optional(z.number().check(z.int(), z.minimum(0))),
  atLeast: z.optional(z.boolean()),
  /** Empty, and the page positively says so (200 with `cases: []`, or the known empty-state node). */
  saysEmpty: z.optional(z.boolean()),
  /** Since when most of what the list shows has stood there (ms UTC); absent: as it is now. */
  asOf: z.optional(Instant),
  /** It has stood there for long enough that what comes late (controls, numbers) is there too. */
  settled: z.optional(z.boolean()),
});
export type ListSighting = z.infer<typeof ListSighting>;

/** One parcel of an order, as the portal shows it. */
export const OrderShipment = z.object({
  /** The carrier's name, as shown. */
  carrier: z.optional(Short),
  number: z.optional(Short),
  /** The portal's own word on it. */
  status: z.optional(ShipmentStatus),
});
export type OrderShipment = z.infer<typeof OrderShipment>;

/** An order, from an order page or its data. No address, no e-mail, no phone is ever read. */
export const OrderSighting = z.object({
  kind: z.literal('order'),
  orderId: Short,
  marketplace: z.optional(Short),
  buyer: z.optional(Short),
  fulfilment: z.optional(z.enum(['seller', 'amazon'])),
  purchased: z.optional(TimeRange),
  /** The latest promised delivery. */
  promised: z.optional(TimeRange),
  items: z
    .array(
      z.object({ title: Short, quantity: z.optional(z.number()), sku: z.optional(Short), itemId: z.optional(Short) }),
    )
    .check(z.maxLength(50)),
  /** Of the first parcel. */
  carrier: z.optional(Short),
  tracking: z.optional(Short),
  /** All parcels. */
  shipments: z.optional(z.array(OrderShipment).check(z.maxLength(20))),
  /** When the day of the latest promised delivery is over where it was promised; absent: not told. */
  promisedUntil: z.optional(Instant),
  /** When it was sent; of several parcels, from the first to the last. */
  dispatched: z.optional(TimeRange),
  /** By when it is to be sent. */
  dispatchBy: z.optional(TimeRange),
  /** When all of it was delivered, where the portal says so. */
  deliveredAt: z.optional(TimeRange),
  /** Flags of the portal; absent: not told. */
  refunded: z.optional(z.boolean()),
  returning: z.optional(z.boolean()),
  cancelled: z.optional(z.boolean()),
});
export type OrderSighting = z.infer<typeof OrderSighting>;

/** One thing read off a page at one moment; never trusted, always parsed. */
export const Sighting = z.discriminatedUnion('kind', [
  RowSighting,
  ThreadSighting,
  CountSighting,
  ListSighting,
  OrderSighting,
]);
export type Sighting = z.infer<typeof Sighting>;
