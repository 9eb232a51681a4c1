import { formatIsoDate } from '../../lib/core/duration';
import { counted } from '../../lib/core/plural';
import type { WordKey, Words } from '../../lib/core/words';
import type { Finding, Fix, Severity } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';

const key = (finding: Finding, part: string): WordKey =>
  `finding_${finding.rule.replaceAll('-', '_')}_${part}` as WordKey;

/** Languages are told by their codes and shown by their names. */
function argsOf({ rule, args = [] }: Finding, words: Words): string[] {
  if (rule !== 'language') return args;
  const names = new Intl.DisplayNames([words('locale') || 'en'], { type: 'language' });
  return args.map((code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code));
}

/** A finding's name in the interface's language. */
export const titleOf = (finding: Finding, words: Words): string =>
  words(key(finding, 'title'), ...argsOf(finding, words)) || finding.category;

/** Why it is one, on this portal; the rule's own English sentence where there is no translation. */
export const reasonOf = (finding: Finding, portal: Portal, words: Words): string =>
  words(key(finding, `reason_${portal}`), ...argsOf(finding, words)) || finding.reason;

/** Where the rule comes from, and when it was read there. */
export const sourceText = (finding: Finding, words: Words, locale: string): string =>
  finding.source ? words('card_source', finding.source.page, formatIsoDate(finding.source.seen, locale)) : '';

/** What a fix's button says: the kind of repair (`$1` is what it puts in), or for a kind without words of its own what it puts in. */
export const fixText = (fix: Fix, words: Words): string =>
  words(`fix_${fix.id}` as WordKey, shortened(fix.text.trim())) || shortened(fix.text);

const SHORTEST = 80;

/** A stretch of the agent's text, short enough for one or two lines. */
export const shortened = (text: string): string => (text.length > SHORTEST ? `${text.slice(0, SHORTEST)}…` : text);

const ORDER: Record<Severity, number> = { violation: 0, warning: 1, advice: 2 };

/** Violations before warnings before advice; within each by place. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.start - b.start);

/** `2 policy problems, 1 warning`. */
export function countsText(findings: readonly Finding[], words: Words, locale: string): string {
  const parts = (
    [
      ['violation', 'strip_problems'],
      ['warning', 'strip_warnings'],
      ['advice', 'strip_hints'],
    ] as const
  ).flatMap(([severity, name]) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n > 0 ? [counted(words, locale, name, n)] : [];
  });
  return parts.join(', ');
}
