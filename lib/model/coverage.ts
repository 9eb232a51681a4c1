import * as z from 'zod/mini';
import { Account } from './account';
import { PageState, Portal, View } from './portal';
import { Instant } from './range';
import { Short } from './text';

/** How much of one list was seen. */
export const ViewCoverage = z.object({
  view: View,
  /** Keys of the rows seen while the list has not changed. */
  keys: z.array(Short),
  /** The portal's own number of rows; absent when it never said. */
  total: z.optional(z.number()),
  atLeast: z.optional(z.boolean()),
  /** Since when `keys` has been gathered; absent when only the number was seen. */
  since: z.optional(Instant),
  /** When number or rows were last loaded by the page. */
  at: Instant,
});
export type ViewCoverage = z.infer<typeof ViewCoverage>;

/** Why a list of conversations that is read well shows no badges: no place for one, or its page takes them out again. */
export const NoBadges = z.enum(['no-room', 'page-removes-them']);
export type NoBadges = z.infer<typeof NoBadges>;

/** How much of the truth an account's numbers rest on. One record an account. */
export const Coverage = z.object({
  /** `accountKey()`. */
  key: Short,
  portal: Portal,
  account: Account,
  /** Of the last page read of this account's lists. */
  state: PageState,
  /** When `state` began. */
  stateSince: z.optional(Instant),
  /** Of the last list read of this account. */
  noBadges: z.optional(NoBadges),
  /** Keys of the conversations seen in the list that counts what is open, while that list has not changed. */
  seenKeys: z.array(Short),
  /** The portal's own number of what needs an answer; absent when its page never said. */
  total: z.optional(z.number()),
  totalAtLeast: z.optional(z.boolean()),
  /** eBay's unread badge as shown (`99+` literally); absent where the portal shows none. */
  unread: z.optional(Short),
  /** When what was last read well of any list of this account had been loaded by its page. */
  seenAt: z.optional(Instant),
  /** The same for the list that counts what is open: what staleness is measured by. */
  countedAt: z.optional(Instant),
  /** Since when `seenKeys` has been gathered. */
  countedSince: z.optional(Instant),
  /** A total of 0 that is proven: read as empty twice in one page load, or shown beside rows that need nothing. */
  provenEmpty: z.optional(z.boolean()),
  /** The first reading of an empty list in a page load, which proves nothing by itself. */
  empty: z.optional(z.object({ at: Instant, loadedAt: z.optional(Instant) })),
  /** The other lists, as far as their numbers or rows were seen. */
  views: z.optional(z.array(ViewCoverage).check(z.maxLength(View.options.length))),
  /** Gone from a complete list, but too many at once to be believed: the agent is asked. */
  held: z.optional(z.object({ keys: z.array(Short), at: Instant })),
  /** Gone from the list, and the agent said that they still wait. */
  kept: z.optional(z.array(Short)),
  /** Amazon said at `at` that the seller may not start messages; `read` once the agent has put that away. */
  restricted: z.optional(z.object({ at: Instant, read: z.optional(z.boolean()) })),
  /** What was last logged of each way in which the portal and we do not agree, by its name: numbers only. */
  disagreed: z.optional(z.record(Short, z.object({ said: Short, at: Instant }))),
  /** The browser has put every tab of this account to sleep. Never stored: known only while it is so. */
  asleep: z.optional(z.boolean()),
  /** Last time any page of this account was looked at, well or not. */
  lookedAt: Instant,
});
export type Coverage = z.infer<typeof Coverage>;
