import type { Words } from '../core/words';
import type { Override } from '../model/override';
import type { Portal } from '../model/portal';
import type { GuardMode } from '../model/settings';
import type { PageReading } from '../portals/portal';
import type { AroundReply } from './check-context';
import type { DeliveryMark } from './delivery-desk';
import type { GuardedChecks } from './sends';
import { slotOf } from './slot';

/** What the reply checks of a page need from the overlay. */
export interface ChecksAround {
  window: Window;
  portal: Portal;
  words: Words;
  /** BCP 47. */
  locale: string;
  /** What surrounds a reply, besides the page as it was read. */
  aroundReply: () => AroundReply;
  /** A box that held text is empty: the reply was sent, most likely. */
  emptied: () => void;
  /** How strict the send guard is now. */
  guardMode: () => GuardMode;
  /** The sign that shortcuts for templates begin with; empty: none. */
  shortcutSign: () => string;
  /** The page as it was last read. */
  reading: () => PageReading | null;
  /** Reads the page again at once. */
  lookNow: () => void;
  /** What the worker is to know of what the agent sends. */
  tell: { override(override: Override): void; delivery(mark: DeliveryMark): void };
  /** When aborted, every check leaves. */
  signal: AbortSignal;
}

export type StartChecks = (around: ChecksAround) => GuardedChecks;

/** Where `reply-check.js` lays the reply check and the overlay finds it. */
export const { offer: offerChecks, take: takeChecks } = slotOf<StartChecks>('reply-check');
