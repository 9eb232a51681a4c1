import type { Words } from '../core/words';
import type { Notice } from '../editor/notice';
import type { ReplyCheck } from '../editor/reply-check';
import type { Finding } from '../model/finding';
import type { OverrideReason } from '../model/override';

/** A notice shows so much of the text that it is about, UTF-16 units. */
const SHORTEST = 60;

/** Says that the first press was held, and what the next one does. */
export function heldNotice(findings: readonly [Finding, ...Finding[]], box: ReplyCheck, words: Words): Notice {
  const [first] = findings;
  const match = clipped(first.match);
  const fix = first.fixes[0];
  return {
    kind: 'held',
    text: findings.length === 1 ? words('guard_held_one', match) : words('guard_held', findings.length, match),
    actions: [
      ...(fix ? [{ id: 'fix', label: words('guard_fix'), run: () => void box.applyFix(first, fix) }] : []),
      { id: 'why', label: words('guard_why'), run: box.open },
    ],
  };
}

/** Asks why a text was sent as it was: one press, or none. */
export function overrideNotice(words: Words, answered: (reason: OverrideReason) => void): Notice {
  const labels: [OverrideReason, string][] = [
    ['false-alarm', words('guard_false_alarm')],
    ['asked-for', words('guard_asked_for')],
    ['needed', words('guard_needed')],
  ];
  return {
    kind: 'override',
    text: words('guard_sent_as_it_was'),
    actions: labels.map(([id, label]) => ({ id, label, run: () => answered(id) })),
  };
}

export const clipped = (text: string, most = SHORTEST): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
