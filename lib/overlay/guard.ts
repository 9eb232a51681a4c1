import type { Words } from '../core/words';
import type { ReplyCheck } from '../editor/reply-check';
import { createSendGuard, type SendGuard } from '../editor/send-guard';
import type { Finding } from '../model/finding';
import type { OverrideReason } from '../model/override';
import type { GuardMode } from '../model/settings';
import type { Composer } from '../portals/portal';
import { createEnterHabit } from './guard-enter';
import { heldNotice, overrideNotice } from './guard-notice';
import { createPresses, type Place } from './guard-press';

/** What the send guard of a page needs from the overlay. */
export interface GuardAround {
  words: Words;
  mode(): GuardMode;
  /** Reads the page again at once: its Send is not the one that was there before. */
  lookNow(): void;
  /** A press goes through to the page. */
  pressed(box: ReplyCheck, text: string): void;
  /** The agent says why a text was sent as it was. */
  overridden(findings: readonly Finding[], reason: OverrideReason): void;
}

/** The send guard of one page. */
export interface Guard {
  /** Is this event of a press to be withheld from the page? */
  holds(event: Event): boolean;
  /** A text changed: what was said about a held press is over. */
  typed(event: Event): void;
  /** A box that held text is empty. */
  emptied(): void;
}

/** How long the question why stays (ms). */
const ASK_FOR = 20_000;

/** @param boxes the reply checks that are on the page now */
export function createGuard(around: GuardAround, boxes: () => Iterable<ReplyCheck>): Guard {
  const guards = new WeakMap<ReplyCheck, SendGuard>();
  const enter = createEnterHabit<ReplyCheck>();

  const guardOf = (box: ReplyCheck): SendGuard => {
    const guard = guards.get(box) ?? createSendGuard();
    guards.set(box, guard);
    return guard;
  };

  const isHeld = ({ box, by }: Place<ReplyCheck>): boolean => {
    const mode = around.mode();
    const text = box.text();
    const findings = mode === 'off' ? [] : box.findingsNow();
    const outcome = guardOf(box).press({ at: performance.now(), text, findings, mode });
    if (outcome.do === 'hold') {
      box.notice('held', heldNotice(outcome.findings, box, around.words));
      box.open();
      return true;
    }
    // Once the press is over: it would close the card again.
    if (outcome.do === 'show') setTimeout(box.open, 0);
    if (outcome.do === 'override') ask(box, outcome.findings);
    box.notice('held', null);
    // From here on the page may read our element: what it was warned of is nobody else's business.
    box.conceal();
    if (by === 'send') enter.sendPressed();
    if (text.trim() !== '') around.pressed(box, text);
    return false;
  };

  const ask = (box: ReplyCheck, findings: readonly Finding[]) => {
    const close = () => box.notice('override', null);
    const timer = setTimeout(close, ASK_FOR);
    box.notice(
      'override',
      overrideNotice(around.words, (reason) => {
        clearTimeout(timer);
        close();
        around.overridden(findings, reason);
      }),
    );
  };

  const fieldAt = (event: Event): ReplyCheck | null => {
    const path = event.composedPath();
    return [...boxes()].find(({ composer }) => path.includes(composer.field)) ?? null;
  };
  const knownSendAt = (path: readonly EventTarget[]): ReplyCheck | null =>
    [...boxes()].find(({ composer }) => sendsOf(composer).some((send) => path.includes(send))) ?? null;
  const sendAt = (event: Event): ReplyCheck | null => {
    const path = event.composedPath();
    const known = knownSendAt(path);
    if (known || (event.type !== 'pointerdown' && event.type !== 'keydown') || !path.some(isButton)) return known;
    const lost = [...boxes()].some(
      (box) => box.holdsText() && !sendsOf(box.composer).some(({ isConnected }) => isConnected),
    );
    if (!lost) return null;
    around.lookNow();
    return knownSendAt(path);
  };

  const presses = createPresses({ sendAt, fieldAt, entersSend: enter.sends, isHeld });
  return {
    holds(event) {
      const held = presses(event);
      if (!held && event.type === 'keydown') enter.pressed(event as KeyboardEvent, fieldAt);
      return held;
    },
    typed: (event) => fieldAt(event)?.notice('held', null),
    emptied: enter.emptied,
  };
}

const sendsOf = ({ send, sends = [] }: Composer): Element[] => (send ? [send, ...sends] : [...sends]);

const isButton = (target: EventTarget): boolean =>
  target instanceof Element && (/button$/.test(target.localName) || target.getAttribute('role') === 'button');
