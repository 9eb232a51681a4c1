import type { CheckContext } from '../compliance/check';
import type { Ignoring } from '../editor/ignoring';
import type { Notice } from '../editor/notice';
import { attachReplyCheck, type ReplyCheck } from '../editor/reply-check';
import type { DrawStrip } from '../editor/strip';
import type { Composer } from '../portals/portal';
import { watchBoxEvents } from './box-events';
import type { Stale } from './stale-thread';

/** The reply checks of one page. */
export interface Checks {
  /** Follows the composers that are on the page now. */
  follow(composers: Composer[]): void;
  /** Says beside every box that holds text that the thread is behind, or takes it back. */
  warn(stale: Stale | null): void;
  /** What is known besides the text has changed: every box is checked again. */
  again(): void;
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
  /** The line about a thread that is behind; `textOf` gives what stands in the box. */
  sayStale: (stale: Stale, textOf: () => string) => Notice,
  ignoring: Ignoring,
): Checks & { boxes(): ReplyCheck[] } {
  const checks = new Map<HTMLElement, ReplyCheck>();
  const leave = () => {
    for (const one of checks.values()) one.leave();
    checks.clear();
  };
  watchBoxEvents(window, checks, signal);
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
          // The page may have made another Send.
          const before = known.composer.attachments;
          known.composer = composer;
          known.refresh();
          if (before?.join('\n') !== composer.attachments?.join('\n')) known.lookAgain();
          continue;
        }
        const made = attachReplyCheck(composer, {
          // As it was read last: a file may have been attached since.
          contextOf: () => contextOf(checks.get(element)?.composer ?? composer),
          draw,
          sheets,
          ignoring,
          emptied,
        });
        if (made) checks.set(element, made);
      }
    },
    warn(stale) {
      for (const one of checks.values()) one.notice('thread', stale && sayStale(stale, one.text));
    },
    again() {
      for (const one of checks.values()) one.lookAgain();
    },
    boxes: () => [...checks.values()],
    holdText: () => [...checks.values()].some((one) => one.holdsText()),
    leave,
  };
}
