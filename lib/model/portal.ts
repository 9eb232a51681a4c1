import * as z from 'zod/mini';

/** A native site the agent works in. */
export const Portal = z.enum(['amazon', 'ebay']);
export type Portal = z.infer<typeof Portal>;

export const PORTALS: readonly Portal[] = Portal.options;

/**
 * The lists of a portal. Only some of them hold open conversations: a row in `sent` or `resolved` is not one.
 * `inbox` and `unread` are eBay's folders.
 */
export const View = z.enum([
  'response-needed',
  'reported-unresolved',
  'all',
  'sent',
  'resolved',
  'search',
  'inbox',
  'unread',
  'other',
]);
export type View = z.infer<typeof View>;

/** What a portal page turned out to be when it was read. `loading` is not yet a statement about anything. */
export const PageState = z.enum(['ok', 'loading', 'degraded', 'too-narrow', 'signed-out']);
export type PageState = z.infer<typeof PageState>;
