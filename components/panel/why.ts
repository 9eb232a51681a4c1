import { formatClock, formatDuration } from '../../lib/core/duration';
import type { Words } from '../../lib/core/words';
import { claimWords } from '../../lib/inbox/claim-words';
import type { Conversation } from '../../lib/model/conversation';
import { type TimeRange, widthOf } from '../../lib/model/range';
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
  if (conversation.state === 'answered') {
    return conversation.answer ? [answerClause(conversation.answer.at, words, clock)] : [];
  }
  const clauses: string[] = [];
  const refused = conversation.waiting?.refused;
  if (refused) clauses.push(words('why_not_delivered', clock(refused.from)));
  clauses.push(...claimClause(conversation, words, clock));
  if (deadline && saidByPortal(conversation, deadline)) {
    return [...claimClause(conversation, words, clock), words('state_disagrees')];
  }
  if (now - conversation.seenAt > settings.staleMinutes * MINUTE) {
    clauses.push(words('state_seen_ago', formatDuration(now - conversation.seenAt, 'whole')));
  }
  if (conversation.atRisk) {
    clauses.push(words(conversation.atRisk === 'exception' ? 'why_parcel_trouble' : 'why_promise_passed'));
  }
  const filed = deadline?.consequence === 'claim';
  if (deadline?.claim && !filed && deadline.due.from <= now)
    clauses.push(claimWords(deadline.claim, now, words, clock));
  if (conversation.reportedUnresolved) clauses.push(words('why_reported'));
  // Inside a line, a sentence stands without its full stop.
  const isHinted = conversation.portal === 'amazon' && conversation.waiting?.hint !== undefined;
  if (isHinted) clauses.push(words('hover_needs_none').replace(/\.$/, ''));
  if (deadline?.consequence === 'own-target') {
    clauses.push(words('why_own', formatDuration(settings.ebayTargetHours * HOUR, 'whole')));
  }
  if (!deadline && !conversation.answer)
    clauses.push(words(conversation.lastActivity ? 'why_unknown_author' : 'why_unknown_time'));
  clauses.push(...contentClauses(conversation, words));
  return clauses.slice(0, MOST);
}

function claimClause({ claim, claimBy }: Conversation, words: Words, clock: (at: number) => string): string[] {
  if (claim === 'hinted') return [words('why_claim_hinted')];
  if (claim !== 'open') return [];
  return [claimBy ? words('why_claim_open_by', clock(claimBy.from)) : words('why_claim_open')];
}

function answerClause(at: TimeRange, words: Words, clock: (at: number) => string): string {
  if (widthOf(at) <= MINUTE) return words('why_answered', clock(at.to));
  return words('why_answered_between', clock(at.from), clock(at.to));
}

function contentClauses(conversation: Conversation, words: Words): string[] {
  const { waiting, portal } = conversation;
  const clauses: string[] = [];
  if (conversation.deliveryProblem) clauses.push(words('why_parcel'));
  if (waiting?.messages && waiting.messages > 1) clauses.push(words('why_messages', waiting.messages));
  if (waiting?.source === 'relative' && waiting.text) {
    clauses.push(words('hover_shows_only', PORTAL_NAMES[portal], waiting.text).replace(/\.$/, ''));
  }
  if (portal === 'amazon' && !conversation.orderId) clauses.push(words('why_no_order'));
  return clauses;
}
