import type { CheckContext } from '../compliance/context';
import type { Words } from '../core/words';
import type { Override } from '../model/override';
import type { Portal } from '../model/portal';
import type { GuardMode } from '../model/settings';
import type { Composer, PageReading } from '../portals/portal';
import type { DeliveryMark } from './delivery-desk';
import type { GuardedChecks } from './sends';

/** What the reply checks of a page need from the overlay. */
export interface ChecksAround {
  window: Window;
  portal: Portal;
  words: Words;
  /** BCP 47. */
  locale: string;
  /** What the check may know about the conversation that a composer belongs to. */
  contextOf: (composer: Composer) => CheckContext;
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

// The overlay and reply-check.js are two files in one isolated world, which no page can look into.
const SLOT = Symbol.for('replywatch.reply-check');
const world = globalThis as { [SLOT]?: StartChecks | undefined };

/** Lays the reply check where the overlay finds it. */
export function offerChecks(start: StartChecks): void {
  world[SLOT] = start;
}

/** Takes it: an overlay of the next version, which may come into the same world, must not find this one's. */
export function takeChecks(): StartChecks | null {
  const start = world[SLOT] ?? null;
  delete world[SLOT];
  return start;
}
