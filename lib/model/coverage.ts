import * as z from 'zod/mini';
import { Account } from './account';
import { PageState, Portal } from './portal';
import { Instant } from './range';
import { Short } from './text';

/** How much of the truth an account's numbers rest on. One record an account. */
export const Coverage = z.object({
  /** `accountKey()`. */
  key: Short,
  portal: Portal,
  account: Account,
  /** Of the last page read of this account's lists. */
  state: PageState,
  /** Keys of the conversations seen in the list that counts what is open, while that list has not changed. */
  seenKeys: z.array(Short),
  /** The portal's own number of what needs an answer; absent when its page never said. */
  total: z.optional(z.number()),
  totalAtLeast: z.optional(z.boolean()),
  /** eBay's unread badge as shown (`99+` literally); absent where the portal shows none. */
  unread: z.optional(Short),
  /** Last time any page of this account was read well. */
  seenAt: z.optional(Instant),
  /** Last time the list that counts what is open was read well: what staleness is measured by. */
  countedAt: z.optional(Instant),
  /** Since when `seenKeys` has been gathered. */
  countedSince: z.optional(Instant),
  /** A total of 0 that is proven: read as empty twice, at least 2 s apart, or shown beside rows that need nothing. */
  provenEmpty: z.optional(z.boolean()),
  /** Last time any page of this account was looked at, well or not. */
  lookedAt: Instant,
});
export type Coverage = z.infer<typeof Coverage>;
