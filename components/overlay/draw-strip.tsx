import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import type { Words } from '../../lib/core/words';
import { themeOn } from '../../lib/dom/surface';
import { STEP_KEY } from '../../lib/editor/keys';
import { gravest, type Notice } from '../../lib/editor/notice';
import type { DrawStrip, StripModel } from '../../lib/editor/strip';
import type { Finding } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import { createCardControl } from './card-control';
import { Strip } from './Strip';
import { createStripBox } from './strip-box';
import { countsText, gravestFirst, titleOf } from './texts';

/** Assistive technology hears the result after a pause, not at each key (ms). */
const SPEAK_AFTER = 1000;

/** Draws strips for one portal: a popover in the closed root, held to the reply box by the browser's own anchoring. */
export function stripDrawer(portal: Portal, words: Words, locale: string, rulesAsOf: string): DrawStrip {
  return (root, composer, actions) => {
    /** With offsets of the text as it is; the signal only changes when something looks different. */
    let latest: Finding[] = [];
    const findings = signal<Finding[]>([]);
    const typed = signal(false);
    const checkedFully = signal(true);
    const spoken = signal('');
    const isCompact = signal(false);
    /** Kept apart from what is shown, so that a press runs the newest action. */
    const notices = new Map<Notice['kind'], Notice>();
    const shownNotice = signal<Notice | null>(null);
    let speaking: ReturnType<typeof setTimeout> | undefined;
    const box = createStripBox(root, composer);

    const control = createCardControl({
      composer,
      actions,
      portal,
      words,
      findings: () => latest,
      hasNotice: () => shownNotice.value !== null,
      stripRect: box.rect,
      say(text) {
        clearTimeout(speaking);
        spoken.value = text;
      },
      opened: () => place(),
    });
    const isWanted = computed(() => typed.value || shownNotice.value !== null);
    const place = (inHaste = false) => {
      if (isWanted.value) isCompact.value = box.place(inHaste);
      else box.hide();
      control.draw();
    };
    const speak = (model: StripModel) => {
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        const [first] = gravestFirst(model.findings);
        spoken.value = first
          ? words('strip_spoken', countsText(model.findings, words, locale), titleOf(first, words), STEP_KEY)
          : '';
      }, SPEAK_AFTER);
    };
    const settleNotice = () => {
      const next = gravest(notices, typed.value);
      if (isSameNotice(next, shownNotice.value)) return false;
      shownNotice.value = next && {
        ...next,
        actions: next.actions.map((action) => ({
          ...action,
          run: () =>
            notices
              .get(next.kind)
              ?.actions.find(({ id }) => id === action.id)
              ?.run(),
        })),
      };
      return true;
    };

    render(
      <Strip
        {...{ portal, findings, checkedFully, isCompact, spoken, control, words, locale, rulesAsOf }}
        notice={shownNotice}
        card={control.view}
      />,
      box.element,
    );

    return {
      show(model) {
        const before = latest;
        latest = model.findings;
        const isChanged = !looksTheSame(before, latest);
        if (isChanged) findings.value = latest;
        checkedFully.value = model.checkedFully;
        const wasTyped = typed.value;
        typed.value = model.typed;
        const hasNews = wasTyped !== model.typed && settleNotice();
        if (isChanged) {
          speak(model);
          control.follow(before);
        }
        if (wasTyped !== model.typed || hasNews) {
          themeOf(box.element, composer);
          place(true);
        }
      },
      notice(kind, notice) {
        if (notice) notices.set(kind, notice);
        else notices.delete(kind);
        if (settleNotice()) place();
      },
      open: control.open,
      isOpen: () => control.by() !== null,
      close: control.close,
      away() {
        if (control.by() === 'hover') control.close();
      },
      typing: control.typed,
      key: control.key,
      place() {
        themeOf(box.element, composer);
        place();
        if (!isWanted.value) box.prepare();
      },
      hide: box.hide,
      leave() {
        clearTimeout(speaking);
        control.close();
        render(null, box.element);
      },
    };
  };
}

function themeOf(strip: HTMLElement, composer: Element): void {
  const theme = themeOn(composer);
  if (strip.dataset.theme !== theme) strip.dataset.theme = theme;
}

/** Would the strip and its card show the same? Offsets may differ. */
function looksTheSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return one.rule === other?.rule && one.match === other.match && one.severity === other.severity;
    })
  );
}

function isSameNotice(a: Notice | null, b: Notice | null): boolean {
  if (!a || !b) return a === b;
  const buttons = (notice: Notice) => notice.actions.map(({ id, label }) => `${id} ${label}`).join();
  return a.kind === b.kind && a.text === b.text && buttons(a) === buttons(b);
}
