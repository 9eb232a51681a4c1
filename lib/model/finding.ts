import * as z from 'zod/mini';

/** What a finding is about; the names are fixed (a script may rely on them). */
export const Category = z.enum([
  'external-link',
  'contact-info',
  'off-platform',
  'promotion',
  'review-solicitation',
  'feedback-manipulation',
  'incentive',
  'emoji',
  'formatting',
  'profanity-threat',
  'personal-data',
  'proactive',
  'placeholder',
  'wrong-order',
  'wrong-tracking',
  'language',
  'length',
  'non-answer',
  'tone',
  'cancel-request',
  'other-marketplace',
  'attachment',
]);
export type Category = z.infer<typeof Category>;

/** `violation`: a policy forbids it. `warning`: a style rule a reply may get away with. `advice`: no policy says so. */
export const Severity = z.enum(['violation', 'warning', 'advice']);
export type Severity = z.infer<typeof Severity>;

/** The highest severity present, else `clean`. */
export type Verdict = Severity | 'clean';

/** Where a rule comes from. `seen` is the ISO date on which the page was read. */
export interface PolicySource {
  page: string;
  url?: string;
  seen: string;
}

/** A change of the text that would settle a finding: units `start` to `end` become `text`. */
export interface Fix {
  id: string;
  start: number;
  end: number;
  text: string;
}

/** One thing the reply check says. Offsets are UTF-16 units of the text as typed. */
export interface Finding {
  /** `<rule id>`; stays the same when the rule's words change. */
  rule: string;
  category: Category;
  severity: Severity;
  start: number;
  end: number;
  match: string;
  /** One English sentence; the interface shows its own translation by `rule` or `category`. */
  reason: string;
  source: PolicySource | null;
  /** What `$1`, `$2` stand for in the interface's title and reason, such as two order numbers. */
  args?: string[];
  fixes: Fix[];
}
