import { formatClock, formatDuration } from '../core/duration';
import { resolveAccount } from '../inbox/accounts';
import { coverageState } from '../inbox/coverage';
import { accountName } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Coverage } from '../model/coverage';
import type { Settings } from '../model/settings';
import { type Band, bandOf } from '../sla/band';
import { deadlineOf } from '../sla/deadline';
import type { Inbox } from '../store/read';
import type { Speech } from './speech';

/** A notification to show. The id is stable, so that a newer one replaces an older. No names, no texts of buyers. */
export interface Notice {
  id: string;
  text: string;
}

/** Prefixes of notification ids; what follows is an account's or a conversation's key. */
export const NOTICE_IDS = { account: 'due:', refused: 'refused:', away: 'away' } as const;

/** Notices, and for which start (ms UTC) each conversation is thereby notified. */
export interface Notices {
  notices: Notice[];
  notified: Map<string, number>;
}

interface Due {
  conversation: Conversation;
  /** The safe (earliest) deadline, ms UTC. */
  due: number;
  band: Band;
  start: number;
}

const ROUND = 5 * 60_000;

/**
 * What to tell about conversations that became critical: once for each start, grouped by account; after a sleep one
 * summary. Own targets never notify.
 * @param since when the last look was (ms UTC), or `null` before the first
 * @param slept whether the alarm rang much too late
 */
export function noticesOf(
  { conversations, coverage }: Inbox,
  settings: Settings,
  now: number,
  since: number | null,
  slept: boolean,
  speech: Speech,
): Notices {
  if (!settings.notifications) return { notices: [], notified: new Map() };
  const due = conversations.flatMap((conversation) => dueOf(conversation, settings, now) ?? []);
  const critical = due.filter(({ band }) => band === 'critical');
  const late = due.filter((one) => slept && since !== null && one.band === 'overdue' && one.due > since);
  const notified = new Map([...critical, ...late].map(({ conversation, start }) => [conversation.key, start]));
  if (late.length > 0) return { notices: [awayNotice(late, critical, now, speech)], notified };
  const byAccount = new Map<string, Due[]>();
  for (const one of critical) {
    const key = resolveAccount(one.conversation.portal, one.conversation.account, coverage);
    byAccount.set(key, [...(byAccount.get(key) ?? []), one]);
  }
  const notices = [...byAccount].map(([key, group]) => {
    const record = coverage.find((one) => one.key === key);
    return { id: `${NOTICE_IDS.account}${key}`, text: accountText(group, record, settings, now, speech) };
  });
  return { notices, notified };
}

/** A conversation that may notify: Amazon's line, not told yet for this start. */
function dueOf(conversation: Conversation, settings: Settings, now: number): Due | null {
  const deadline = deadlineOf(conversation, settings);
  const { waiting, notifiedFor } = conversation;
  if (!deadline || !waiting || deadline.consequence === 'own-target' || !settings.portals[conversation.portal])
    return null;
  // A start that was only sharpened lies within the one that was told.
  if (notifiedFor !== undefined && waiting.start.from <= notifiedFor) return null;
  const due = deadline.due.from;
  return { conversation, due, band: bandOf(due, now, settings.bands), start: waiting.start.to };
}

function accountText(
  group: readonly Due[],
  record: Coverage | undefined,
  settings: Settings,
  now: number,
  { words, locale, zone }: Speech,
): string {
  const [first] = group;
  if (!first) return '';
  const n = group.length;
  const { portal, account } = first.conversation;
  const name = accountName(portal, record?.account ?? account);
  const at = formatClock(lastOf(group), now, locale, zone);
  const seenAt = record?.countedAt ?? record?.seenAt;
  if (record && seenAt !== undefined && coverageState(record, settings, now) === 'stale') {
    const age = formatDuration(now - seenAt, 'whole');
    return n === 1 ? words('notify_due_stale_one', name, at, age) : words('notify_due_stale', name, n, at, age);
  }
  return n === 1 ? words('notify_due_one', name, at) : words('notify_due', name, n, at);
}

function awayNotice(late: readonly Due[], critical: readonly Due[], now: number, speech: Speech): Notice {
  const { words, locale, zone } = speech;
  const id = NOTICE_IDS.away;
  if (critical.length === 0) return { id, text: words('notify_became_late', late.length) };
  const at = formatClock(lastOf(critical), now, locale, zone);
  return { id, text: words('notify_after_sleep', late.length, critical.length, at) };
}

/** The latest deadline of a group, up to the next 5 minutes: all of them run out before it (ms UTC). */
function lastOf(group: readonly Due[]): number {
  const last = Math.max(...group.map(({ due }) => due));
  return Math.floor(last / ROUND) * ROUND + ROUND;
}
