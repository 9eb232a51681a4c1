import type { ReplyCheck } from '../editor/reply-check';
import type { PageReading } from '../portals/portal';
import type { Checks } from './checks';
import type { ChecksAround } from './checks-slot';
import { createDeliveryDesk } from './delivery-desk';
import { createGuard } from './guard';
import { publicId } from './known';

/** The reply checks of one page, with its send guard and what becomes of what is sent. */
export interface GuardedChecks extends Checks {
  /** Is this event of a press on Send to be withheld from the page? */
  holds(event: Event): boolean;
  /** Looks at what became of a sent message. A reply known not to be delivered is marked so in `reading`. */
  look(reading: PageReading, now: number): void;
  /** ISO 639-1: what the buyer of the open thread writes, as told by their own words; `null` where these do not tell. */
  buyerLanguage(): string | null;
}

/** @param boxes the reply checks that are on the page now */
export function guardSends(
  around: Omit<ChecksAround, 'emptied'>,
  checks: Checks,
  boxes: () => ReplyCheck[],
): Omit<GuardedChecks, 'buyerLanguage'> & { emptied(): void } {
  const { window, portal, words, reading, lookNow, signal, tell } = around;
  const desk = createDeliveryDesk({ window, portal, words, reading, lookNow, mark: tell.delivery, signal }, boxes);
  const guard = createGuard(
    {
      words,
      mode: around.guardMode,
      lookNow,
      pressed: desk.pressed,
      overridden(findings, reason) {
        const thread = reading()?.thread;
        tell.override({
          portal,
          conversation: thread ? publicId(thread.sighting) : '',
          rules: [...new Set(findings.map(({ rule }) => rule))].slice(0, 50),
          reason,
          at: Date.now(),
        });
      },
    },
    boxes,
  );
  window.addEventListener('input', guard.typed, { capture: true, passive: true, signal });
  return { ...checks, holds: guard.holds, look: desk.look, emptied: guard.emptied };
}
