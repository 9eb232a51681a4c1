import { formatClock, formatDuration } from '../../lib/core/duration';
import type { Words } from '../../lib/core/words';
import type { Conversation } from '../../lib/model/conversation';
import type { Settings } from '../../lib/model/settings';
import type { Deadline } from '../../lib/sla/deadline';
import { PORTAL_NAMES, saidByPortal } from '../../lib/sla/sentences';

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** More than this on one line is read by nobody. */
const MOST = 2;

interface Voice {
  words: Words;
  locale: string;
  zone: string;
  now: number;
}

/** Why a conversation stands where it stands in the queue: at most two short clauses, the more telling first. */
export function whyOf(
  conversation: Conversation,
  deadline: Deadline | null,
  settings: Pick<Settings, 'staleMinutes' | 'ebayTargetHours'>,
  voice: Voice,
): string[] {
  const { words, now } = voice;
  const clock = (at: number) => formatClock(at, now, voice.locale, voice.zone);
  const clauses: string[] = [];
  const refused = conversation.waiting?.refused;
  if (refused) clauses.push(words('why_not_delivered', clock(refused.from)));
  if (deadline && saidByPortal(conversation, deadline)) return [words('state_disagrees')];
  if (now - conversation.seenAt > settings.staleMinutes * MINUTE) {
    clauses.push(words('state_seen_ago', formatDuration(now - conversation.seenAt, 'whole')));
  }
  if (deadline && deadline.due.from <= now) clauses.push(...claimClause(deadline, now, words, clock));
  if (conversation.reportedUnresolved) clauses.push(words('why_reported'));
  if (deadline?.consequence === 'own-target') {
    clauses.push(words('why_own', formatDuration(settings.ebayTargetHours * HOUR, 'whole')));
  }
  if (!deadline) clauses.push(words(conversation.lastActivity ? 'why_unknown_author' : 'why_unknown_time'));
  clauses.push(...contentClauses(conversation, words));
  return clauses.slice(0, MOST);
}

function claimClause(deadline: Deadline, now: number, words: Words, clock: (at: number) => string): string[] {
  const { claim } = deadline;
  if (!claim) return [];
  if (claim.condition === 'promise-unknown') return [words('why_claim_maybe', clock(claim.at.from))];
  return [words(claim.at.from <= now ? 'why_claim_since' : 'why_claim_from', clock(claim.at.from))];
}

function contentClauses(conversation: Conversation, words: Words): string[] {
  const { waiting, portal } = conversation;
  const clauses: string[] = [];
  if (conversation.deliveryProblem) clauses.push(words('why_parcel'));
  if (waiting?.messages && waiting.messages > 1) clauses.push(words('why_messages', waiting.messages));
  if (waiting?.source === 'relative' && waiting.text) {
    // Inside a line, the sentence stands without its full stop.
    clauses.push(words('hover_shows_only', PORTAL_NAMES[portal], waiting.text).replace(/\.$/, ''));
  }
  if (portal === 'amazon' && !conversation.orderId) clauses.push(words('why_no_order'));
  return clauses;
}
