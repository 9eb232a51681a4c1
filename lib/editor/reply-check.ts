import { type CheckContext, check, languageOf, verdictOf } from '../compliance/check';
import { isUncovered } from '../dom/hit';
import { mountHost } from '../dom/mount';
import type { Finding } from '../model/finding';
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
) => { show(model: StripModel): void; place(): void; hide(): void; leave(): void };

/** The reply check of one native box. */
export interface ReplyCheck {
  composer: Composer;
  /** A key was typed (or text came in otherwise). Schedules one check in the next frame. */
  typed(): void;
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
  composer.outermost.after(host);
  const strip = draw(root, composer.outermost);

  const publish = (findings: Finding[]) => {
    shown = findings;
    host.dataset.verdict = verdictOf(findings);
    host.dataset.categories = [...new Set(findings.map((finding) => finding.category))].sort().join(' ');
    host.dataset.count = String(findings.length);
    painter.paint(field, findings);
    strip.show({ findings, typed: text.trim() !== '', checkedFully: languageOf(text).checkedFully });
  };

  const run = () => {
    frame = 0;
    text = field.text().slice(0, LONGEST);
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

  run();
  return {
    composer,
    typed() {
      typedAt = performance.now();
      soon();
    },
    refresh() {
      if (!host.isConnected) composer.outermost.after(host);
      if (field.text().slice(0, LONGEST) !== text) soon();
      if (isUncovered(composer.outermost)) strip.place();
      else strip.hide();
    },
    leave() {
      clearTimeout(settling);
      painter.forget(field);
      strip.leave();
      host.remove();
    },
  };
}
