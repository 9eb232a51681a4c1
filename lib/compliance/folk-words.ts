import type { PolicySource } from '../model/finding';

// Words that sellers name to each other as getting a message blocked. Unofficial and over-broad: no page of Amazon or
// eBay lists them, and most replies that hold one are fine. Off unless a team wants them.

/** Where the words were named, and when that was read. */
export const FOLK_SOURCE: PolicySource = {
  page: "Sellers' list of trigger words (unofficial)",
  url: 'https://en.56ok.com/topic/detail-813365-amazon-suspends-sellers-for-policy-violations.html',
  seen: '2026-11-22',
};

export const FOLK_REASON =
  'Sellers believe that this word gets messages blocked. Unofficial: no policy says so, and most such replies are fine.';

/** English, as named there. */
export const FOLK_WORDS: readonly string[] = [
  ...['review', 'evaluation', 'comment', 'feedback', 'rating', 'star'],
  ...['positive', 'negative', 'critical', 'bad', 'level', 'appraise'],
  ...['amend', 'change', 'modify', 'alter', 'withdraw', 'retract', 'edit', 'remove', 'delete'],
  ...['update', 'revise', 'erase', 'cancel', 'wipe out'],
];
