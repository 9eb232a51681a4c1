import * as z from 'zod/mini';

/** A rule's id. */
export const IgnoredRule = z.string().check(z.regex(/^[a-z0-9_-]{1,80}$/));

/** Keyed hash of what the rule found; the text itself is never kept. */
export const IgnoredHash = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** What is never to be shown again: by this rule, with this text. Rewording the rule does not forget it. */
export const IgnoredEntry = z.object({ rule: IgnoredRule, hash: IgnoredHash });
export type IgnoredEntry = z.infer<typeof IgnoredEntry>;

/** All that is always ignored, and the key of its hashes. */
export const Ignored = z.object({
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** Oldest first. */
  entries: z.array(IgnoredEntry),
});
export type Ignored = z.infer<typeof Ignored>;

/** More than these are not kept; the oldest goes first. */
export const MOST_IGNORED = 2000;
