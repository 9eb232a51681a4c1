import type { CheckContext } from '../compliance/check';
import { createPainter } from '../editor/painter';
import { attachReplyCheck, type DrawStrip, type ReplyCheck } from '../editor/reply-check';
import type { Composer } from '../portals/portal';
import type { Stale } from './stale-thread';

/** The reply checks of one page. */
export interface Checks {
  /** Follows the composers that are on the page now. */
  follow(composers: Composer[]): void;
  /** Says beside every box that holds text that the thread is behind, or takes it back. */
  warn(stale: Stale | null): void;
  /** Does any box hold text? */
  holdText(): boolean;
  leave(): void;
}

/**
 * @param contextOf what the check may know about the conversation that a composer belongs to
 * @param signal when aborted, every check leaves
 */
export function watchComposers(
  window: Window,
  contextOf: (composer: Composer) => CheckContext,
  draw: DrawStrip,
  sheets: CSSStyleSheet[],
  signal: AbortSignal,
  emptied: () => void,
): Checks {
  const painter = createPainter();
  const checks = new Map<HTMLElement, ReplyCheck>();
  const leave = () => {
    for (const one of checks.values()) one.leave();
    checks.clear();
    painter.clear();
  };
  // One listener for all boxes; the event of a box in an open root is retargeted, so its path is asked.
  window.addEventListener(
    'input',
    (event) => {
      for (const target of event.composedPath()) {
        const found = target instanceof HTMLElement ? checks.get(target) : undefined;
        if (found) return found.typed();
      }
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', leave, { once: true });
  return {
    follow(composers) {
      const wanted = new Map(composers.map((composer) => [composer.field, composer]));
      for (const [element, one] of checks) {
        const still = wanted.get(element);
        if (still?.outermost === one.composer.outermost && element.isConnected) continue;
        one.leave();
        checks.delete(element);
      }
      for (const [element, composer] of wanted) {
        const known = checks.get(element);
        if (known) {
          known.refresh();
          continue;
        }
        const made = attachReplyCheck(composer, () => contextOf(composer), painter, draw, sheets, emptied);
        if (made) checks.set(element, made);
      }
    },
    warn(stale) {
      for (const one of checks.values()) one.warn(stale);
    },
    holdText: () => [...checks.values()].some((one) => one.holdsText()),
    leave,
  };
}
