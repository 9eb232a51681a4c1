import type { Product } from '../world';
import type { CaseStatus, Sender, Truth } from './options';

/** One message as the stand-in keeps it; `at` in ms UTC. */
interface StoredMessage {
  id: string;
  from: Sender;
  at: number;
  text: string;
  refused: boolean;
}

/** One conversation as the stand-in keeps it. */
export interface StoredCase {
  caseId: string;
  buyer: string;
  orderId: string | null;
  subject: string;
  /** Oldest first. */
  messages: StoredMessage[];
  status: CaseStatus;
  resolvedAt: number | null;
  fulfilment: 'seller' | 'amazon';
  purchasedAt: number;
  promisedAt: number | null;
  tracking: { carrier: string; number: string } | null;
  moreParcels: { carrier: string; number: string }[];
  orderStatus: string | undefined;
  refundApplied: boolean | undefined;
  marketplaceId: string;
  language: string;
  product: Product;
  quantity: number;
  /** Undefined: the first seller of the login. */
  seller: string | undefined;
  a2zClaimsInfo: unknown;
  preClaimA2ZHint: unknown;
  /** The portal's verdict, where it is not that of the messages. */
  isOverSla: boolean | undefined;
}

const DAY = 86_400_000;

/**
 * When the wait began: the oldest message of the buyer (or of Amazon for the buyer) after the last reply that counts.
 * A bot's turn and a reply that Amazon refused do not count; a resolved case has no wait. ms UTC or `null`.
 */
export function firstUnansweredAt(stored: StoredCase): number | null {
  if (stored.status === 'resolved') return null;
  let waiting: number | null = null;
  for (const message of stored.messages) {
    if (message.from === 'seller' && !message.refused) waiting = null;
    if (message.from === 'buyer' || message.from === 'amazon-for-buyer') waiting ??= message.at;
  }
  return waiting;
}

/** Newest activity, ms UTC: the row's time. */
export function lastActivityAt(stored: StoredCase): number {
  return Math.max(...stored.messages.map(({ at }) => at));
}

/** The conversation as it really is at `now` (ms UTC). */
export function truthOf(stored: StoredCase, now: number): Truth {
  const waiting = firstUnansweredAt(stored);
  return {
    caseId: stored.caseId,
    orderId: stored.orderId,
    buyer: stored.buyer,
    marketplaceId: stored.marketplaceId,
    status: stored.status,
    fulfilment: stored.fulfilment,
    promisedAt: stored.promisedAt,
    firstUnansweredAt: waiting,
    lastActivityAt: lastActivityAt(stored),
    needsReply: waiting !== null,
    over24h: waiting !== null && now - waiting > DAY,
  };
}

/** Does the portal list it under "Response needed"? (The status, not the messages: the portal may be wrong.) */
export const isActionNeeded = ({ status }: StoredCase): boolean => status === 'action-needed';

/** Does the portal list it under "Reported unresolved"? */
export const isReportedUnresolved = ({ status }: StoredCase): boolean => status === 'reported-unresolved';
