import { isValueBox } from '../editor/field-text';

/** Where in a box a text goes: UTF-16 offsets of its text, or for an editable element a range in it. */
export type Spot = { start: number; end: number } | Range;

/** Is a box what keys would go to? Not `:focus`, which matches nothing while the panel or another tab has the keyboard. */
export const isActive = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** Does a range lie in a box? */
export const isWithin = (element: HTMLElement, { startContainer, endContainer }: AbstractRange): boolean =>
  element.contains(startContainer) && element.contains(endContainer);

/** Remembers where the caret was in the boxes of a page, for a text that is inserted from elsewhere. */
export interface Carets {
  /** The caret or selection that a box has, or had when the agent left it; `null` when it never had one. */
  of(element: HTMLElement): Spot | null;
}

/** @param signal when aborted, nothing is remembered any more */
export function rememberCarets(window: Window, signal: AbortSignal): Carets {
  const left = new WeakMap<HTMLElement, Spot>();
  const now = (element: HTMLElement): Spot | null => {
    if (isValueBox(element)) {
      const { selectionStart: start, selectionEnd: end } = element;
      return start === null || end === null ? null : { start, end };
    }
    const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
    const selection =
      (root instanceof ShadowRoot && root.getSelection?.()) ||
      Document.prototype.getSelection.call(element.ownerDocument);
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    return range && isWithin(element, range) ? range.cloneRange() : null;
  };
  window.addEventListener(
    'focusout',
    (event) => {
      const [element] = event.composedPath();
      if (!event.isTrusted || !(element instanceof HTMLElement) || !isBox(element)) return;
      const spot = now(element);
      if (spot) left.set(element, spot);
    },
    { capture: true, passive: true, signal },
  );
  return {
    of(element) {
      const spot = left.get(element);
      if (isActive(element) || (spot && isValueBox(element))) return now(element);
      return spot && 'startContainer' in spot && isWithin(element, spot) ? spot : null;
    },
  };
}

const isBox = (element: HTMLElement): boolean => isValueBox(element) || element.isContentEditable;
