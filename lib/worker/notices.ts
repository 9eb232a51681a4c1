import { formatClock, formatDuration } from '../core/duration';
import type { WordKey } from '../core/words';
import { accountName } from '../model/account';
import type { AccountDigest, AwayDigest } from './digest';
import type { Due } from './due';
import type { Speech } from './speech';

/** A notification to show. The id is stable, so that a newer one replaces an older. No names, no texts of buyers. */
export interface Notice {
  id: string;
  text: string;
}

/** Ids of notifications; behind those that end in a colon follows an account's or a conversation's key. */
export const NOTICE_IDS = { account: 'due:', refused: 'refused:', several: 'several', away: 'away' } as const;

const ROUND = 5 * 60_000;

/** One account's line: how many run out (an own target: end) before when, how old that is, how many became late. */
export function accountLine(
  { record, coming, late, staleSince }: AccountDigest,
  now: number,
  { words, locale, zone }: Speech,
): string {
  const [first] = [...coming, ...late];
  if (!first) return '';
  const { portal, account } = first.conversation;
  const name = accountName(portal, record?.account ?? account);
  const texts: string[] = [];
  if (late.length > 0)
    texts.push(late.length === 1 ? words('notify_late_one', name) : words('notify_late', name, late.length));
  if (coming.length > 0) {
    const keys = LINES[first.ownTarget ? 'target' : 'due'][staleSince === null ? 'fresh' : 'stale'];
    const at = formatClock(lastOf(coming), now, locale, zone);
    const age = staleSince === null ? [] : [formatDuration(now - staleSince, 'whole')];
    const { length } = coming;
    texts.push(length === 1 ? words(keys.one, name, at, ...age) : words(keys.many, name, length, at, ...age));
  }
  return texts.join('\n');
}

const LINES: Record<'due' | 'target', Record<'fresh' | 'stale', { one: WordKey; many: WordKey }>> = {
  due: {
    fresh: { one: 'notify_due_one', many: 'notify_due' },
    stale: { one: 'notify_due_stale_one', many: 'notify_due_stale' },
  },
  target: {
    fresh: { one: 'notify_target_one', many: 'notify_target' },
    stale: { one: 'notify_target_stale_one', many: 'notify_target_stale' },
  },
};

/** The summary after an absence; a second line says how old the oldest list is, where one is old. */
export function awayLines({ late, coming, stale }: AwayDigest, now: number, speech: Speech): string[] {
  const { words, locale, zone } = speech;
  const at = coming.length > 0 ? formatClock(lastOf(coming), now, locale, zone) : '';
  const lines: string[] = [];
  if (coming.length === 0) lines.push(words('notify_became_late', late.length));
  else if (coming.length === 1)
    lines.push(late.length > 0 ? words('notify_after_sleep_one', late.length, at) : words('notify_away_due_one', at));
  else if (late.length > 0) lines.push(words('notify_after_sleep', late.length, coming.length, at));
  else lines.push(words('notify_away_due', coming.length, at));
  if (stale.size > 0)
    lines.push(words('notify_away_stale', formatDuration(now - Math.min(...stale.values()), 'whole')));
  return lines;
}

/** How many replies the portal refused. */
export const refusedLine = (n: number, { words }: Speech): string =>
  n === 1 ? words('notify_not_delivered') : words('notify_several_not_delivered', n);

/** The latest deadline of a group, up to the next 5 minutes: all of them run out before it (ms UTC). */
function lastOf(group: readonly Due[]): number {
  const last = Math.max(...group.map(({ due }) => due));
  return Math.floor(last / ROUND) * ROUND + ROUND;
}
