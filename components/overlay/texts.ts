import { formatClock, formatDuration, formatIsoDate } from '../../lib/core/duration';
import { counted } from '../../lib/core/plural';
import { localZone, type WordKey, type Words } from '../../lib/core/words';
import type { Finding } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import type { Stale } from '../../lib/overlay/stale-thread';

const key = (finding: Finding, part: string): WordKey =>
  `finding_${finding.rule.replaceAll('-', '_')}_${part}` as WordKey;

/** A finding's name in the interface's language. */
export const titleOf = (finding: Finding, words: Words): string => words(key(finding, 'title')) || finding.category;

/** Why it is one, on this portal; the rule's own English sentence where there is no translation. */
export const reasonOf = (finding: Finding, portal: Portal, words: Words): string =>
  words(key(finding, `reason_${portal}`)) || finding.reason;

/** Where the rule comes from, and when it was read there. */
export const sourceText = (finding: Finding, words: Words, locale: string): string =>
  finding.source ? words('card_source', finding.source.page, formatIsoDate(finding.source.seen, locale)) : '';

/** `2 policy problems, 1 warning`. */
export function countsText(findings: Finding[], words: Words, locale: string): string {
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

/** What to say about a thread that is behind, and what the button beside it does. */
export function staleText(
  stale: Stale | null,
  words: Words,
  locale: string,
  now = Date.now(),
): { text: string; action: string } | null {
  if (!stale) return null;
  const text =
    stale.kind === 'answered'
      ? words('guard_thread_changed', formatClock(stale.at, now, locale, localZone()))
      : words('guard_thread_old', formatDuration(now - stale.openedAt, 'whole'));
  return { text, action: words('guard_reload_copied') };
}
