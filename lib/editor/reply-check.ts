import { type CheckContext, check, languageOf, verdictOf } from '../compliance/check';
import { isUncovered } from '../dom/hit';
import { mountHost } from '../dom/mount';
import { createPatience } from '../dom/patience';
import type { Finding } from '../model/finding';
import type { Stale } from '../overlay/stale-thread';
import type { Composer } from '../portals/portal';
import type { Field } from './field';
import { fieldOf } from './field';
import type { Painter } from './painter';
import { SETTLE, settled } from './settle';

/** What the strip shows; plain values, so that it can be drawn anywhere. */
export interface StripModel {
  findings: Finding[];
  /** Something was typed at all. */
  typed: boolean;
  /** False for a language that has no rules of its own here. */
  checkedFully: boolean;
}

/** Draws the strip into a closed root; returns how to change it. */
export type DrawStrip = (
  root: ShadowRoot,
  composer: Element,
  /** What stands in the box now; asked for only when the agent wants it copied. */
  textOf: () => string,
) => {
  show(model: StripModel): void;
  /** One line about the thread itself (somebody answered, opened long ago), or `null`. */
  warn(stale: Stale | null): void;
  place(): void;
  hide(): void;
  leave(): void;
};

/** The reply check of one native box. */
export interface ReplyCheck {
  composer: Composer;
  /** A key was typed (or text came in otherwise). Schedules one check in the next frame. */
  typed(): void;
  /** Is there text in the box? */
  holdsText(): boolean;
  /** The thread is behind (or not): said beside the box while there is text in it. */
  warn(stale: Stale | null): void;
  /** The page changed: text may have gone (sent), the box may have moved or be covered. */
  refresh(): void;
  leave(): void;
}

const LONGEST = 20_000;

/** @returns `null` on a page that could read our closed root */
export function attachReplyCheck(
  composer: Composer,
  contextOf: () => CheckContext,
  painter: Painter,
  draw: DrawStrip,
  sheets: CSSStyleSheet[],
  /** The box was emptied: most likely sent. */
  emptied: () => void,
): ReplyCheck | null {
  const mounted = mountHost('replywatch-check', composer.field.ownerDocument, sheets);
  if (!mounted) return null;
  const { host, root } = mounted;
  const field: Field = fieldOf(composer.field);
  let text = '';
  let shown: Finding[] = [];
  let typedAt = 0;
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let left = false;
  const outOfPatience = createPatience();
  composer.outermost.after(host);
  const strip = draw(root, composer.outermost, () => field.text());

  const publish = (findings: Finding[]) => {
    shown = findings;
    host.dataset.verdict = verdictOf(findings);
    host.dataset.categories = [...new Set(findings.map((finding) => finding.category))].sort().join(' ');
    host.dataset.count = String(findings.length);
    painter.paint(field, findings);
    strip.show({ findings, typed: text.trim() !== '', checkedFully: languageOf(text).checkedFully });
  };

  const leave = () => {
    left = true;
    clearTimeout(settling);
    painter.forget(field);
    strip.leave();
    host.remove();
  };

  const run = () => {
    frame = 0;
    if (left) return;
    try {
      look();
    } catch {
      // The page has covered up its own box's functions: better no verdict than an old one.
      leave();
    }
  };
  const look = () => {
    const before = text;
    text = field.text().slice(0, LONGEST);
    if (before.trim() !== '' && text.trim() === '') emptied();
    const limit = field.maxLength();
    const findings = check(text, { ...contextOf(), ...(limit ? { maxLength: limit } : {}) });
    publish(settled(findings, shown, field.caret(), performance.now() - typedAt));
    clearTimeout(settling);
    if (findings.length > shown.length) settling = setTimeout(run, SETTLE);
  };
  const soon = () => {
    if (frame) return;
    // A hidden tab gets no frames, but its text still changes (a template inserted from the panel).
    frame = document.hidden ? (setTimeout(run, 0) as unknown as number) : requestAnimationFrame(run);
  };

  look();
  return {
    composer,
    typed() {
      typedAt = performance.now();
      soon();
    },
    holdsText: () => field.text().trim() !== '',
    warn: strip.warn,
    refresh() {
      if (left) return;
      if (!host.isConnected) {
        if (outOfPatience()) return leave();
        composer.outermost.after(host);
      }
      if (field.text().slice(0, LONGEST) !== text) soon();
      if (isUncovered(composer.outermost)) strip.place();
      else strip.hide();
    },
    leave,
  };
}
