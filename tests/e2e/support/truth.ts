import type { Truth } from '../../portals/amazon/options';
import type { ConversationTruth } from '../../portals/ebay/types';
import type { SeenBadge } from './overlay';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Does the badge's range of due times hold the true one? A minute of play: page texts have no seconds. */
export function holds(badge: SeenBadge, due: number): boolean {
  if (!badge.due) return false;
  const from = Date.parse(badge.due);
  const to = badge.dueLatest ? Date.parse(badge.dueLatest) : from;
  return from - MINUTE <= due && due <= to + MINUTE;
}

/**
 * What is wrong with the badge of an Amazon row, in words; empty when it is right. A row tells its newest activity only:
 * that, or (once the thread was read) the first unanswered message, is what its deadline may rest on.
 */
export function wrongAmazonBadge(badge: SeenBadge | undefined, truth: Truth): string {
  if (!badge) return `${truth.buyer}: no badge`;
  if (!truth.needsReply) {
    return badge.band === 'answered' || badge.band === 'unknown'
      ? ''
      : `${truth.buyer}: nobody waits, badge says ${badge.band}`;
  }
  const allowed = [truth.lastActivityAt + 24 * HOUR];
  if (truth.firstUnansweredAt !== null) allowed.push(truth.firstUnansweredAt + 24 * HOUR);
  // Amazon's own "late" counts, whatever the newest message seems to allow.
  if (badge.basis === 'displayed' && truth.over24h && badge.band === 'overdue') return '';
  if (allowed.some((due) => holds(badge, due))) return '';
  return `${truth.buyer}: due ${badge.due} (${badge.band}), expected one of ${allowed.map((due) => new Date(due).toISOString()).join(', ')}`;
}

/** The same for an eBay row: unread ones wait (24 h from their newest message), read ones are unknown until opened. */
export function wrongEbayBadge(badge: SeenBadge | undefined, truth: ConversationTruth): string {
  if (!badge) return `${truth.user}: no badge`;
  if (truth.unread) {
    return holds(badge, truth.lastActivityAt + 24 * HOUR)
      ? ''
      : `${truth.user}: unread, due ${badge.due} to ${badge.dueLatest}`;
  }
  if (!truth.opened)
    return badge.band === 'unknown' ? '' : `${truth.user}: read and never opened, badge says ${badge.band}`;
  return '';
}
