import { signal } from '@preact/signals';
import type { Words } from '../../lib/core/words';
import { watchScroll } from '../../lib/dom/scroll';
import { chooseCardPlace } from '../../lib/editor/card-place';
import type { IgnoreScope } from '../../lib/editor/ignoring';
import { actionOf, type OpenedBy } from '../../lib/editor/keys';
import type { StripActions } from '../../lib/editor/strip';
import type { Finding, Fix } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import type { CardView, Copied } from './Card';
import { fixText, gravestFirst, reasonOf, titleOf } from './texts';

const SCOPES: readonly IgnoreScope[] = ['here', 'conversation', 'always'];

interface Open {
  /** In the findings shown now; -1: only a notice. */
  index: number;
  by: OpenedBy;
  refused: Fix | null;
  copied: Copied;
}

interface Around {
  composer: Element;
  actions: StripActions;
  portal: Portal;
  words: Words;
  /** What is underlined now, by place. */
  findings: () => readonly Finding[];
  hasNotice: () => boolean;
  /** Where the strip is, or the box when it is nowhere; px of the viewport. */
  stripRect: () => DOMRect;
  say: (text: string) => void;
  /** The card came up: the strip must be on the screen too. */
  opened: () => void;
}

/** The state of one card and what presses and keys do to it. */
export type CardControl = ReturnType<typeof createCardControl>;

/** Starts closed. */
export function createCardControl(around: Around) {
  const { composer, actions, words, findings } = around;
  const view = signal<CardView | null>(null);
  let open: Open | null = null;
  let stopFollowing: (() => void) | null = null;

  const shown = () => (open ? (findings()[open.index] ?? null) : null);

  const draw = () => {
    const finding = shown();
    if (!open || (!finding && !around.hasNotice())) return close();
    const about = (open.by !== 'pointer' && finding && actions.rectOf(finding)) || around.stripRect();
    view.value = {
      finding,
      place: open.index + 1,
      count: findings().length,
      withKeys: open.by === 'key',
      refused: open.refused,
      copied: open.copied,
      at: chooseCardPlace(composer, about),
    };
  };
  const close = () => {
    open = null;
    view.value = null;
    stopFollowing?.();
    stopFollowing = null;
  };
  const openAt = (index: number, by: OpenedBy, refused: Fix | null = null) => {
    open = { index, by, refused, copied: { is: 'not-yet' } };
    stopFollowing ??= watchScroll(actions.box, () => (open?.by === 'hover' ? close() : draw()));
    const finding = shown();
    if (finding && by === 'key') actions.reveal(finding);
    around.opened();
    draw();
    if (finding && by === 'key') around.say(spoken(finding, index));
  };
  const indexOf = (finding: Finding) =>
    findings().findIndex(
      (one) => one.rule === finding.rule && one.match === finding.match && one.start === finding.start,
    );
  const spoken = (finding: Finding, index: number) => {
    const { portal } = around;
    const choices = finding.fixes.map((fix, n) => words('card_spoken_choice', n + 1, fixText(fix, words)));
    return [
      words('card_spoken', index + 1, findings().length, titleOf(finding, words), reasonOf(finding, portal, words)),
      ...choices,
    ].join(' ');
  };
  /** After one finding is settled: the next one, for who goes through them by key. */
  const goOn = (index: number, by: OpenedBy) => {
    if (by === 'key' && findings().length > 0) openAt(Math.min(index, findings().length - 1), by);
    else close();
  };
  const fix = (one: Fix) => {
    const finding = shown();
    if (!open || !finding) return;
    const { index, by } = open;
    const takenBack = () => {
      const again = indexOf(finding);
      if (again >= 0) openAt(again, by, one);
    };
    if (actions.applyFix(finding, one, takenBack)) goOn(index, by);
    else openAt(index, by, one);
  };
  const ignore = (scope: IgnoreScope) => {
    const finding = shown();
    if (!open || !finding) return;
    const { index, by } = open;
    actions.ignore(finding, scope);
    goOn(index, by);
  };
  const step = (by: 1 | -1, opener: OpenedBy = open?.by ?? 'pointer') => {
    const count = findings().length;
    if (count === 0) return;
    if (open && open.index >= 0) return openAt((open.index + by + count) % count, opener);
    const caret = actions.caret() ?? 0;
    const after = findings().findIndex(({ end }) => end >= caret);
    const next = after === -1 ? 0 : after;
    openAt(by === 1 ? next : (next - 1 + count) % count, opener);
  };
  const copy = async () => {
    const asked = open;
    const finding = shown();
    if (!asked?.refused || !finding) return;
    const text = actions.corrected(finding, asked.refused);
    try {
      await navigator.clipboard.writeText(text);
      asked.copied = { is: 'done' };
    } catch {
      asked.copied = { is: 'refused', text };
    }
    if (open !== asked) return;
    draw();
    around.say(words(asked.copied.is === 'done' ? 'card_copied' : 'card_not_copied'));
  };

  return {
    view,
    close,
    fix,
    ignore,
    step: (by: 1 | -1) => step(by),
    copy,
    /** A press on the strip. */
    toggle: () => (open && open.by !== 'hover' ? close() : openGravest('pointer')),
    open(finding: Finding | null, by: OpenedBy) {
      if (!finding) return openGravest(by);
      // A resting pointer does not take away what was asked for.
      if (by === 'hover' && open && open.by !== 'hover') return;
      const index = indexOf(finding);
      if (index >= 0 && !(open && by === 'hover' && open.index === index)) openAt(index, by);
    },
    by: () => open?.by ?? null,
    /** What was opened in passing, or is about a text that is no more, gives way. */
    typed() {
      if (open && (open.by !== 'pointer' || open.refused)) close();
    },
    /** The findings or the box have changed. */
    draw() {
      if (open) draw();
    },
    /** The findings were these, and are others now: stays at the same one, or closes. */
    follow(before: readonly Finding[]) {
      if (!open || open.index < 0) return;
      const was = before[open.index];
      const index = was ? findings().findIndex((one) => one.rule === was.rule && one.match === was.match) : -1;
      if (index < 0) return close();
      open.index = index;
      draw();
    },
    key(event: KeyboardEvent): boolean {
      // The agent goes on to another control.
      if (event.key === 'Tab') close();
      const action = actionOf(event, open?.by ?? null);
      if (action === null || (action !== 'close' && findings().length === 0)) return false;
      const finding = shown();
      if (action === 'next' || action === 'previous') step(action === 'next' ? 1 : -1, 'key');
      else if (action === 'close') close();
      else if (action === 'apply') {
        const [first] = finding?.fixes ?? [];
        if (first) fix(first);
        else close();
      } else {
        const chosen = finding?.fixes[action - 1];
        const scope = SCOPES[action - 1 - (finding?.fixes.length ?? 0)];
        if (chosen) fix(chosen);
        else if (scope) ignore(scope);
        else return false;
      }
      return true;
    },
  };

  function openGravest(by: OpenedBy): void {
    const [first] = gravestFirst(findings());
    if (first) openAt(indexOf(first), by);
    else if (around.hasNotice()) openAt(-1, by);
  }
}
