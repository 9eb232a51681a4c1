import { formatClock, formatDuration } from '../core/duration';
import type { Words } from '../core/words';
import type { Conversation, Waiting } from '../model/conversation';
import type { Portal } from '../model/portal';
import { widthOf } from '../model/range';
import type { Settings } from '../model/settings';
import type { Deadline } from './deadline';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Names of the portals, as they write themselves. */
export const PORTAL_NAMES: Record<Portal, string> = { amazon: 'Amazon', ebay: 'eBay' };

/** What is said of a conversation: no names and no keys are needed for it. */
export type Spoken = Pick<
  Conversation,
  'portal' | 'state' | 'waiting' | 'answer' | 'overSlaAt' | 'reportedUnresolved' | 'lastActivity' | 'claim' | 'claimBy'
>;

/** True when the line is that of a claim or request itself, not of a message in such a conversation. */
export const isOwnLine = ({ clock, consequence }: Pick<Deadline, 'clock' | 'consequence'>): boolean =>
  consequence === 'request' || clock === 'amazon.a-to-z';

/** True when the line stands where it does only because the portal called the conversation late then. */
export function saidByPortal(
  conversation: Pick<Spoken, 'overSlaAt'>,
  deadline: Pick<Deadline, 'basis' | 'due'>,
): boolean {
  return deadline.basis === 'displayed' && conversation.overSlaAt === deadline.due.from;
}

/**
 * The whole sentences behind a badge, the most important first: what the portal did, when the line is and what follows,
 * from which message it counts, and where the time was read. Parameters as for `badgeText`.
 */
export function hoverSentences(
  conversation: Spoken,
  deadline: Deadline | null,
  now: number,
  settings: Pick<Settings, 'ebayTargetHours'>,
  words: Words,
  locale: string,
  zone: string,
): string[] {
  const clock = (at: number) => formatClock(at, now, locale, zone);
  const { waiting } = conversation;
  const said = claimSentences(conversation, words, clock);
  if (conversation.state === 'answered') return said;
  if (waiting?.refused) said.push(words('hover_not_delivered', clock(waiting.refused.from)));
  if (conversation.reportedUnresolved) said.push(words('hover_reported'));
  if (!deadline) {
    // Answered, and the buyer said that it does not help: no time is missing.
    if (!conversation.answer) said.push(words(conversation.lastActivity ? 'hover_unknown_author' : 'hover_unknown'));
    return said;
  }
  said.push(...lineSentences(conversation, deadline, now, settings, words, clock));
  if (!waiting) return said;
  if (waiting.hint && conversation.portal === 'amazon') said.push(words('hover_needs_none'));
  if (waiting.from === 'thread' && (waiting.messages ?? 1) > 1) {
    said.push(words('hover_first_of_several', clock(waiting.start.from)));
  }
  if (waiting.from === 'row') said.push(words('basis_newest'));
  said.push(basisText(conversation.portal, waiting, words));
  return said;
}

/** What the portal's data says about a claim. */
function claimSentences({ claim, claimBy }: Spoken, words: Words, clock: (at: number) => string): string[] {
  if (claim === 'hinted') return [words('hover_claim_hinted')];
  if (claim !== 'open') return [];
  return [claimBy ? words('hover_claim_open_by', clock(claimBy.from)) : words('hover_claim_open')];
}

function lineSentences(
  conversation: Spoken,
  deadline: Deadline,
  now: number,
  settings: Pick<Settings, 'ebayTargetHours'>,
  words: Words,
  clock: (at: number) => string,
): string[] {
  const { due, consequence, basis } = deadline;
  if (deadline.clock === 'amazon.a-to-z') return [];
  // One that was filed has its own sentence.
  const claim = consequence === 'claim' ? undefined : deadline.claim;
  const wide = widthOf(due) > MINUTE;
  const shown = conversation.waiting?.source === 'relative' ? conversation.waiting.text : undefined;
  const onlyShows = shown ? [words('hover_shows_only', PORTAL_NAMES[conversation.portal], shown)] : [];
  if (consequence === 'request') return [words('hover_request', clock(due.from))];
  if (consequence === 'own-target') {
    if (wide) return [...onlyShows, words('hover_own_range', clock(due.from), clock(due.to))];
    const target = formatDuration(settings.ebayTargetHours * HOUR, 'whole');
    return [words(due.to <= now ? 'hover_own_passed' : 'hover_own', target, clock(due.from))];
  }
  const claimNote = claim?.condition === 'promise-unknown' ? [words('hover_claim_promise_unknown')] : [];
  if (saidByPortal(conversation, { due, basis })) {
    const claimLine = claim ? [words('hover_claim', clock(claim.at.from)), ...claimNote] : [];
    return [words('hover_overdue_displayed', clock(due.from)), ...claimLine];
  }
  if (wide && due.to > now) return [...onlyShows, words('hover_amazon_range', clock(due.from), clock(due.to))];
  if (due.from > now) return [words('hover_amazon', clock(due.from))];
  const ended = [clock(due.to), formatDuration(now - due.to, 'whole')] as const;
  if (!claim) return [words('hover_overdue_no_claim', ...ended)];
  return [words('hover_overdue_claim', ...ended, clock(claim.at.from)), ...claimNote];
}

/** Where the start of the wait was read: `Time from Amazon's data`, `Worked out from "7h"`. */
function basisText(portal: Portal, waiting: Waiting, words: Words): string {
  if (waiting.from === 'portal') return words('basis_portal', PORTAL_NAMES[portal]);
  if (waiting.source === 'data') return words('basis_data', PORTAL_NAMES[portal]);
  if (waiting.source === 'text' || !waiting.text) return words('basis_page');
  return words('basis_relative', waiting.text);
}
