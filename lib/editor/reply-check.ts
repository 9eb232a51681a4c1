import type { CheckContext } from '../compliance/context';
import { createChecker, verdictOf } from '../compliance/engine';
import { visiblePart } from '../dom/clip';
import { isUncovered } from '../dom/hit';
import { mountHost } from '../dom/mount';
import { createPatience } from '../dom/patience';
import type { Finding, Fix } from '../model/finding';
import type { Composer } from '../portals/portal';
import { applyChange, changed, sameText, undoChange } from './change';
import { fieldOf } from './field';
import type { IgnoreScope, Ignoring } from './ignoring';
import type { Notice } from './notice';
import { createOccurrences } from './occurrences';
import { choosePainter } from './painters/choose';
import { findingAt, partInView } from './point';
import { SETTLE, settled } from './settle';
import type { DrawStrip } from './strip';

/** The reply check of one native box. */
export interface ReplyCheck {
  composer: Composer;
  /** Our element beside the box. */
  host: HTMLElement;
  /** A key was typed (or text came in otherwise). Schedules one check in the next frame. */
  typed(): void;
  /** Is there text in the box? */
  holdsText(): boolean;
  /** What stands in the box now. */
  text(): string;
  /** All findings of the text as it is now, the half-typed word included, without those that the agent ignores. */
  findingsNow(): Finding[];
  /** Sets or takes back the line of one kind beside the box; the gravest is shown. */
  notice(kind: Notice['kind'], notice: Notice | null): void;
  /** Unfolds the card at the gravest finding; the focus stays in the box. */
  open(): void;
  /** Applies a fix of a finding; `false` when the box did not take it, and holds the text as before. */
  applyFix(finding: Finding, fix: Fix): boolean;
  /** Takes back the last change of the text. */
  undo(): void;
  /** The pointer is over the box, at a point of the viewport (px), over our own element, or elsewhere. */
  pointed(where: { x: number; y: number } | 'ours' | 'elsewhere'): void;
  /** A press somewhere else than on our own element. */
  pressed(): void;
  /** A key in the box. @returns whether it was ours, and the box must not see it */
  key(event: KeyboardEvent): boolean;
  /** What is known besides the text has changed: look again. */
  lookAgain(): void;
  /** Takes from the page what it could read of the findings, for as long as the text stays as it is: it is being sent. */
  conceal(): void;
  /** The page changed: text may have gone (sent), the box may have moved or be covered. */
  refresh(): void;
  leave(): void;
}

/** What a reply check needs from the page it is on. */
export interface CheckAround {
  contextOf: () => CheckContext;
  draw: DrawStrip;
  sheets: CSSStyleSheet[];
  ignoring: Ignoring;
  /** The box was emptied: most likely sent. */
  emptied: () => void;
}

const LONGEST = 20_000;
/** The pointer rests this long on an underline before the card comes up (ms), and may leave it as long. */
const REST = 160;
const AWAY = 280;
/** By then a page has taken back a change that it does not want (ms). */
const TAKEN_BACK = 120;

/** How many boxes this page has had. */
let boxes = 0;

/** @returns `null` on a page that could read our closed root */
export function attachReplyCheck(composer: Composer, around: CheckAround): ReplyCheck | null {
  const { ignoring, contextOf } = around;
  const mounted = mountHost('replywatch-check', composer.field.ownerDocument, around.sheets);
  if (!mounted) return null;
  const { host, root } = mounted;
  const field = fieldOf(composer.field);
  const painter = choosePainter(field, root);
  const occurrences = createOccurrences();
  const outOfPatience = createPatience();
  // A conversation that the page does not name is this box's own.
  const unnamed = `unnamed ${++boxes}`;
  let text = '';
  let shown: Finding[] = [];
  const checker = createChecker();
  let typedAt = 0;
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let pointing: ReturnType<typeof setTimeout> | undefined;
  let left = false;
  let isApplying = false;
  /** The text that is being sent. */
  let concealed: string | null = null;

  const leave = () => {
    left = true;
    clearTimeout(settling);
    clearTimeout(pointing);
    painter?.leave();
    strip.leave();
    host.remove();
  };
  /** Whatever a page does to its own box's functions: better no verdict than an old one, and no error of ours in it. */
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return left ? otherwise : work();
    } catch {
      leave();
      return otherwise;
    }
  };

  const read = () => field.text().slice(0, LONGEST);
  const checked = (now: string): Finding[] => {
    const limit = field.maxLength();
    const context = contextOf();
    const conversation = context.conversation ?? unnamed;
    occurrences.follow(now);
    return checker
      .check(now, { ...context, ...(limit ? { maxLength: limit } : {}) })
      .filter((finding) => !occurrences.has(finding) && !ignoring.has(finding, conversation));
  };
  const set = (name: 'verdict' | 'categories' | 'count', value: string) => {
    if (host.dataset[name] !== value) host.dataset[name] = value;
  };
  const tell = (findings: Finding[]) => {
    set('verdict', verdictOf(findings));
    set('categories', [...new Set(findings.map((finding) => finding.category))].sort().join(' '));
    set('count', String(findings.length));
    painter?.paint(findings);
  };
  const publish = (findings: Finding[]) => {
    shown = findings;
    if (text !== concealed) concealed = null;
    tell(concealed === null ? findings : []);
    strip.show({ findings, typed: text.trim() !== '', checkedFully: checker.checkedFully() });
  };
  const look = () => {
    const before = text;
    text = read();
    if (before.trim() !== '' && text.trim() === '') around.emptied();
    if (!ignoring.isReady()) return;
    const findings = checked(text);
    publish(settled(findings, shown, field.caret(), performance.now() - typedAt));
    // The strip came where there was room before: the page may have changed since, but the key need not wait for that.
    if (before.trim() === '' && text.trim() !== '') setTimeout(() => attempt(strip.place, undefined), 0);
    clearTimeout(settling);
    if (findings.length > shown.length) settling = setTimeout(run, SETTLE);
  };
  const run = () => {
    frame = 0;
    attempt(look, undefined);
  };
  const soon = () => {
    if (frame || left) return;
    // A hidden tab gets no frames, but its text still changes (a template inserted from the panel).
    frame = document.hidden ? (setTimeout(run, 0) as unknown as number) : requestAnimationFrame(run);
  };

  /** A finding that was drawn a while ago, in the text as it is now. */
  const current = ({ rule, match, start }: Finding): Finding | undefined =>
    checked(read())
      .filter((finding) => finding.rule === rule && finding.match === match)
      .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];

  const applyFix = (finding: Finding, fix: Fix, takenBack?: () => void): boolean => {
    const now = current(finding)?.fixes.find((one) => one.id === fix.id);
    if (!now) return false;
    const before = field.text();
    isApplying = true;
    const isDone = applyChange(field, now);
    isApplying = false;
    // A page that sets the value itself, even to the same text, takes the ranges away.
    if (!isDone) painter?.paint(shown);
    if (isDone) {
      run();
      setTimeout(() => {
        if (left || !sameText(field.text(), before)) return;
        run();
        takenBack?.();
      }, TAKEN_BACK);
    }
    return isDone;
  };

  const ignore = (finding: Finding, scope: IgnoreScope) => {
    const now = current(finding);
    if (now && scope === 'here') occurrences.add(now);
    else if (scope === 'conversation') ignoring.forConversation(finding, contextOf().conversation ?? unnamed);
    else if (scope === 'always') ignoring.always(finding);
    run();
  };

  composer.outermost.after(host);
  const strip = around.draw(root, composer.outermost, {
    box: composer.field,
    applyFix: (finding, fix, takenBack) => attempt(() => applyFix(finding, fix, takenBack), false),
    corrected(finding, fix) {
      const now = current(finding)?.fixes.find((one) => one.id === fix.id);
      return now ? changed(field.text(), now) : field.text();
    },
    ignore: (finding, scope) => attempt(() => ignore(finding, scope), undefined),
    rectOf: (finding) => partInView(painter?.rectsOf(finding) ?? [], visiblePart(composer.field)),
    caret: () => field.caret(),
    reveal(finding) {
      const [rect] = painter?.rectsOf(finding) ?? [];
      const box = composer.field.getBoundingClientRect();
      if (!rect) return;
      if (rect.top < box.top) composer.field.scrollTop -= box.top - rect.top + rect.height;
      else if (rect.bottom > box.bottom) composer.field.scrollTop += rect.bottom - box.bottom + rect.height;
    },
  });

  run();
  return {
    composer,
    host,
    typed() {
      if (isApplying) return;
      typedAt = performance.now();
      strip.typing();
      soon();
    },
    holdsText: () => field.text().trim() !== '',
    text: () => field.text(),
    findingsNow: () => attempt(() => checked(read()), []),
    notice: strip.notice,
    open: () => attempt(() => strip.open(null, 'pointer'), undefined),
    applyFix: (finding, fix) => attempt(() => applyFix(finding, fix), false),
    conceal() {
      concealed = read();
      tell([]);
    },
    undo: () => undoChange(field),
    pointed(where) {
      clearTimeout(pointing);
      if (where === 'ours' || (shown.length === 0 && where !== 'elsewhere')) return;
      const hover = () => {
        const rects = (finding: Finding) => painter?.rectsOf(finding) ?? [];
        const found = where === 'elsewhere' ? null : findingAt(where, shown, rects, visiblePart(composer.field));
        if (found) strip.open(found, 'hover');
        else strip.away();
      };
      pointing = setTimeout(() => attempt(hover, undefined), where === 'elsewhere' ? AWAY : REST);
    },
    pressed: strip.close,
    key: (event) => attempt(() => strip.key(event), false),
    lookAgain: soon,
    refresh() {
      if (left) return;
      if (!host.isConnected) {
        if (outOfPatience()) return leave();
        composer.outermost.after(host);
      }
      if (read() !== text) soon();
      else if (concealed === null) painter?.paint(shown);
      const isVisible = strip.isOpen() || isUncovered(composer.outermost);
      painter?.place(isVisible);
      if (isVisible) strip.place();
      else strip.hide();
    },
    leave,
  };
}
