import type { LogEntry } from '../core/log';
import type { Conversation } from '../model/conversation';
import type { Coverage } from '../model/coverage';
import { DEFAULT_SETTINGS } from '../model/settings';
import { type Deadline, deadlineOf } from '../sla/deadline';
import { resolveAccount } from './accounts';
import type { ConversationIndex } from './conversation-index';
import { isComplete } from './coverage';
import type { Identified } from './identity';

const MINUTE = 60_000;
/** The same disagreement with other numbers is news again after this long (ms). */
const AGAIN = 10 * MINUTE;
/** What a page's data said may be this old (ms) when it is compared. */
const SLACK = 15 * MINUTE;

/** One way in which a portal and we do not agree. Holds numbers only: no id, no name, no text. */
export interface Disagreement {
  /** `late`, `late-by-newest`, `not-late`, `count`, or what a page's probe calls it, such as `disagree.rows`. */
  what: string;
  /** The numbers: with others it is news again. */
  said: string;
}

/** What one look says and what we hold afterwards. */
export interface Compared {
  sighting: Identified;
  conversation: Conversation;
}

/** The line as we count it, whatever the portal said about it. */
function ownLineOf(conversation: Conversation): Deadline | null {
  if (conversation.portal !== 'amazon' || !conversation.waiting) return null;
  const { overSlaAt: _, claim: __, ...bare } = conversation;
  // Amazon's line is nobody's to set.
  return deadlineOf(bare, DEFAULT_SETTINGS);
}

/** Does the portal call late what, by messages that were all read, is not late at `now` (ms UTC)? */
export function isLateOnlyThere(conversation: Conversation, now: number): boolean {
  const line = ownLineOf(conversation);
  return conversation.overSlaAt !== undefined && line?.basis === 'exact' && line.due.from > now;
}

/** The verdicts of one look that differ from ours at `at` (ms UTC). */
export function verdictsAgainst(compared: readonly Compared[], at: number): Disagreement[] {
  let [read, newest, early] = [0, 0, 0];
  // Row and thread of one conversation are one.
  const told = new Map(compared.map((one) => [one.conversation.key, one]));
  for (const { sighting, conversation } of told.values()) {
    const line = ownLineOf(conversation);
    if (!line) continue;
    if (sighting.overSla === true && line.due.from > at) {
      if (line.basis === 'exact') read++;
      else newest++;
    }
    if (sighting.overSla === false && line.basis === 'exact' && line.due.to <= at - SLACK) early++;
  }
  const numbers: [what: string, count: number, said: string][] = [
    ['late', read, 'late there, not here, all messages read'],
    ['late-by-newest', newest, 'late there, not here by the newest message seen'],
    ['not-late', early, 'late here, not there, all messages read'],
  ];
  return numbers.filter(([, count]) => count > 0).map(([what, count, said]) => ({ what, said: `${count} ${said}` }));
}

/**
 * The portal's number of a list that was seen to its end, and how many of its rows are open here: `null` where they are
 * as many, or where nothing can be said. What was answered after the list had been loaded is no disagreement.
 */
export function countAgainst(
  record: Coverage,
  find: (key: string) => Conversation | undefined,
): { portal: number; ours: number } | null {
  const { total, countedAt } = record;
  if (record.portal !== 'amazon' || total === undefined || countedAt === undefined || !isComplete(record)) return null;
  const ours = record.seenKeys.filter((key) => {
    const conversation = find(key);
    return conversation?.state !== 'answered' || (conversation.answer?.at.to ?? 0) >= countedAt - SLACK;
  }).length;
  return ours === total ? null : { portal: total, ours };
}

/** Everything that one look at a page shows not to agree. */
export function disagreementsIn(
  record: Coverage,
  index: Pick<ConversationIndex, 'find'>,
  compared: readonly Compared[],
  probe: Readonly<Record<string, number>>,
  at: number,
): Disagreement[] {
  const count = countAgainst(record, (key) => index.find(key));
  const readings = Object.entries(probe).filter(([what, times]) => /^disagree\.[a-z-]{1,20}$/.test(what) && times > 0);
  return [
    ...verdictsAgainst(compared, at),
    ...(count ? [{ what: 'count', said: `there ${count.portal}, open here ${count.ours}` }] : []),
    ...readings.map(([what, times]) => ({ what, said: `${Math.round(times)}` })),
  ];
}

/**
 * The record that remembers what was logged, and what of `found` is news: it was not there before, or its numbers have
 * changed since ten minutes ago, so that a page cannot fill the log.
 */
export function newsOf(
  record: Coverage,
  found: readonly Disagreement[],
  at: number,
): { record: Coverage; news: Disagreement[] } {
  const before = record.disagreed ?? {};
  const news = found.filter(({ what, said }) => {
    const known = before[what];
    return !known || (known.said !== said && Math.abs(at - known.at) >= AGAIN);
  });
  if (news.length === 0) return { record, news };
  const told = Object.fromEntries(news.map(({ what, said }) => [what, { said, at }]));
  return { record: { ...record, disagreed: { ...before, ...told } }, news };
}

/** What the panel says about an account: Amazon calls one late that is not by ours, else the numbers of its list. */
export type ShownDisagreement = { what: 'late' } | { what: 'count'; portal: number; ours: number } | null;

/** The disagreement of one account that the agent should know of at `now` (ms UTC). */
export function shownDisagreement(
  key: string,
  conversations: readonly Conversation[],
  coverage: readonly Coverage[],
  now: number,
): ShownDisagreement {
  const own = conversations.filter(({ portal, account }) => resolveAccount(portal, account, coverage) === key);
  if (own.some((conversation) => isLateOnlyThere(conversation, now))) return { what: 'late' };
  const record = coverage.find((one) => one.key === key);
  const byKey = new Map(own.map((conversation) => [conversation.key, conversation]));
  const count = record ? countAgainst(record, (one) => byKey.get(one)) : null;
  return count && { what: 'count', ...count };
}

/**
 * A plain report of what was logged, the newest first: what, when (UTC), numbers, versions. No text of a page, no id.
 * @param log entries of the log, in any order
 */
export function disagreementReport(
  log: readonly LogEntry[],
  versions: { extension: string; selectors: string },
): string {
  const lines = log
    .filter(({ what }) => what === 'disagrees')
    .toSorted((a, b) => b.at - a.at)
    .map(({ at, detail }) => `- ${new Date(at).toISOString()} ${detail}`);
  return [
    `Replywatch ${versions.extension}, selectors ${versions.selectors}`,
    'What the portal says and what Replywatch works out, where they differ:',
    ...(lines.length > 0 ? lines : ['- nothing logged']),
    '',
  ].join('\n');
}
