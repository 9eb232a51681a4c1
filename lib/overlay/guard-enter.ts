/** Whether this page sends at Enter in the box: seen, never guessed, since it is a new line everywhere else. */
export interface EnterHabit<Box> {
  sends(): boolean;
  /** A key went through to the page. */
  pressed(event: KeyboardEvent, fieldAt: (event: Event) => Box | null): void;
  /** The native Send was pressed: what empties the box now is no habit of Enter. */
  sendPressed(): void;
  /** A box that held text is empty. */
  emptied(): void;
}

/** A portal empties the box of what was sent within this (ms). */
const SENT_WITHIN = 3000;

/** A page that takes Enter for itself and then empties the box sends at Enter. */
export function createEnterHabit<Box extends { holdsText(): boolean }>(): EnterHabit<Box> {
  let last: { event: KeyboardEvent; box: Box; at: number } | null = null;
  let seen = false;
  return {
    sends: () => seen,
    pressed(event, fieldAt) {
      const isPlain = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
      const box = event.isTrusted && isPlain && !event.isComposing ? fieldAt(event) : null;
      last = box === null ? null : { event, box, at: performance.now() };
    },
    sendPressed() {
      last = null;
    },
    emptied() {
      if (!last || last.box.holdsText()) return;
      if (last.event.defaultPrevented && performance.now() - last.at < SENT_WITHIN) seen = true;
    },
  };
}
