import type { Field } from './field';

/** A change of a box's text: UTF-16 units `start` to `end` become `text`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** What `change` makes of `text`. */
export function changed(text: string, change: Change): string {
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

// Editable elements keep blanks at an edge as no-break spaces; the two are one blank to the agent.
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Do two readings of a box hold the same text? */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

/**
 * Changes a box as typing would: one step that the browser's own Undo takes back, one `input` event for the page. Read
 * back: where the box then holds anything but the exact expected text, the change is undone.
 * @returns whether the box holds the expected text now; the caret then stands after the change
 */
export function applyChange(field: Field, change: Change): boolean {
  const document = field.element.ownerDocument;
  const before = field.text();
  const expected = changed(before, change);
  if (!focusAndSelect(field, change.start, change.end)) return false;
  // An empty `insertText` leaves the selection as it is in some boxes; `delete` is the same key press.
  if (change.text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, change.text);
  if (sameText(field.text(), expected)) return true;
  if (!sameText(field.text(), before)) document.execCommand('undo');
  return false;
}

/** Takes back the last change of a box. */
export function undoChange(field: Field): void {
  field.element.focus({ preventScroll: true });
  field.element.ownerDocument.execCommand('undo');
}

function focusAndSelect(field: Field, start: number, end: number): boolean {
  try {
    if (!field.element.matches(':focus')) field.element.focus({ preventScroll: true });
    return field.select(start, end);
  } catch {
    return false;
  }
}
