import * as z from 'zod/mini';
import { isDomainName } from './domain-name';
import { Category, Severity } from './finding';

/** What a team makes of a rule: not shown at all, or shown as this. */
export const RuleLevel = z.enum(['off', ...Severity.options]);
export type RuleLevel = z.infer<typeof RuleLevel>;

/** The layout of the file; a later one that reads differently gets the next number. */
const VERSION = 1;

// Control characters, and those that reorder or hide text: what is stored must be what is seen.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u202a-\u202e\u2060-\u206f\ufeff]/;

const seen = () => z.refine<string>((text) => !UNSEEN.test(text), { error: 'unseen' });
const filled = () => z.refine<string>((text) => text.trim() !== '', { error: 'empty' });
const line = (longest: number) => z.string().check(z.maxLength(longest), filled(), seen());

/** Refuses a second entry that is the same but for case and blanks. */
const distinct = <T>(textOf: (entry: T) => string) =>
  z.check<T[]>(({ value, issues }) => {
    const known = new Set<string>();
    value.forEach((entry, index) => {
      const key = textOf(entry).toLowerCase().replace(/\s+/g, ' ').trim();
      if (known.has(key)) {
        issues.push({ code: 'custom', message: 'duplicate', input: value, path: [index], continue: true });
      }
      known.add(key);
    });
  });

const Domain = z.string().check(z.refine(isDomainName, { error: 'domain' }));

/** Words that the team does not want in a reply, and what is said about them. */
export const Forbidden = z.strictObject({
  /** One word or several in a row; found whole, without regard to case and accents. */
  words: line(100).check(z.refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'empty' })),
  reason: line(300),
  severity: z._default(Severity, 'warning'),
  category: z._default(Category, 'tone'),
});
export type Forbidden = z.infer<typeof Forbidden>;

/** By portal; in a file one word may stand for both. */
const Level = z.pipe(
  z.union([RuleLevel, z.strictObject({ amazon: z.optional(RuleLevel), ebay: z.optional(RuleLevel) })]),
  z.transform((level) => (typeof level === 'string' ? { amazon: level, ebay: level } : level)),
);

/** A team's own rules: the file that is imported and exported, and what an administrator can set. */
export const TeamRules = z.strictObject({
  version: z.literal(VERSION),
  /** Whose rules these are, in the team's words. */
  name: z.optional(line(80)),
  /** Sites that replies may link to, with everything below them. */
  allowedDomains: z._default(
    z.array(Domain).check(
      z.maxLength(500),
      distinct((domain) => domain),
    ),
    [],
  ),
  forbidden: z._default(
    z.array(Forbidden).check(
      z.maxLength(1000),
      distinct(({ words }) => words),
    ),
    [],
  ),
  /** Sentences that are never flagged, whatever is in them. */
  approved: z._default(
    z.array(line(2000)).check(
      z.maxLength(1000),
      distinct((sentence) => sentence),
    ),
    [],
  ),
  /** By rule id; a rule that is not named stays as it is. */
  rules: z._default(
    z.record(z.string(), Level).check(z.refine((rules) => Object.keys(rules).length <= 200, { error: 'too_many' })),
    {},
  ),
  /** Also point out the words that sellers believe to get a message blocked. */
  folkWords: z._default(z.boolean(), false),
});
export type TeamRules = z.infer<typeof TeamRules>;

export const NO_TEAM_RULES: TeamRules = TeamRules.parse({ version: VERSION });
