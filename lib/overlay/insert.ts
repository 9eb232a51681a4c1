import { sameText } from '../editor/change';
import { fieldOf } from '../editor/field';
import { isValueBox, type ValueBox } from '../editor/field-text';
import { isActive, isWithin, type Spot } from './carets';

/** Controls, and what reorders text: no box is given any. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it goes into a box: one kind of line break, none at its ends, no controls. */
export function insertable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, (unit) => (unit === '\n' ? unit : unit === '\t' ? ' ' : ''))
    .replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
}

/** Does a box hold this text, line breaks and all? Blanks at an edge may be no-break ones. */
export function holdsText(element: HTMLElement, text: string): boolean {
  const plain = (raw: string) => raw.replaceAll('\u00a0', ' ');
  return plain(fieldOf(element).text()).includes(plain(text));
}

/**
 * Puts a text into a box as typing would: one step that the browser's own Undo takes back, `input` for the page, the
 * caret after it. Read back: where the box then holds anything else than what it held and the text, it is undone.
 * @param spot what is replaced; `null`: at the end, a blank line below what is there
 * @returns whether the text is in the box now; never throws
 */
export function insertText(element: HTMLElement, text: string, spot: Spot | null): boolean {
  const clean = insertable(text);
  if (clean.trim() === '' || !element.isConnected) return false;
  try {
    return isValueBox(element) ? intoValue(element, clean, spot) : intoEditable(element, clean, spot);
  } catch {
    return false;
  }
}

// Through the prototype: a form named `execCommand` would stand in the way of the document's own.
const execute = (document: Document, command: 'insertText' | 'insertLineBreak' | 'undo', value?: string): boolean =>
  Document.prototype.execCommand.call(document, command, false, value);

function intoValue(element: ValueBox, text: string, spot: Spot | null): boolean {
  const before = element.value;
  const { start, end } = spot && 'start' in spot ? spot : { start: before.length, end: before.length };
  const added = spot ? text : belowOf(before) + text;
  element.focus({ preventScroll: true });
  element.setSelectionRange(start, end);
  if (element.selectionStart !== start || element.selectionEnd !== end) return false;
  execute(element.ownerDocument, 'insertText', added);
  if (sameText(element.value, before.slice(0, start) + added + before.slice(end))) return true;
  if (element.value !== before) execute(element.ownerDocument, 'undo');
  return false;
}

function intoEditable(element: HTMLElement, text: string, spot: Spot | null): boolean {
  const document = element.ownerDocument;
  const selection = Document.prototype.getSelection.call(document);
  const range = rangeOf(element, spot);
  if (!range || !selection) return false;
  const added = spot ? text : belowOf(fieldOf(element).text()) + text;
  const [head, middle, tail] = around(element, range);
  element.focus({ preventScroll: true });
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  typeLines(element, added);
  // Where the breaks of the rest stand in the markup is the box's business: its letters must be what they were.
  const now = lettersOf(element.textContent);
  if (now === lettersOf(head + text + tail) && holdsText(element, text)) return true;
  if (now !== lettersOf(head + middle + tail)) execute(document, 'undo');
  return false;
}

/**
 * Line by line, each break a break of its own: whole, Chromium makes a block of each line, and a page that reads
 * `innerText` gets three breaks for two. Its Undo takes all of it back at once.
 */
function typeLines(element: HTMLElement, text: string): void {
  for (const [n, line] of text.split('\n').entries()) {
    // A page that moves the focus meanwhile would get the rest somewhere else.
    if (!isActive(element)) return;
    if (n > 0) execute(element.ownerDocument, 'insertLineBreak');
    if (line !== '') execute(element.ownerDocument, 'insertText', line);
  }
}

const lettersOf = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

/** What parts a text from one above it: a blank line. */
function belowOf(above: string): string {
  if (above.trim() === '') return '';
  const breaks = /\n*$/.exec(above)?.[0].length ?? 0;
  return '\n'.repeat(Math.max(0, 2 - breaks));
}

function rangeOf(element: HTMLElement, spot: Spot | null): AbstractRange | null {
  if (spot && 'startContainer' in spot) return isWithin(element, spot) ? spot : null;
  if (spot) return fieldOf(element).ranges([spot])[0] ?? null;
  const end = element.ownerDocument.createRange();
  end.selectNodeContents(element);
  end.collapse(false);
  return end;
}

/** The letters before, in and after a range. */
function around(element: HTMLElement, range: AbstractRange): [string, string, string] {
  const part = element.ownerDocument.createRange();
  part.setStart(range.startContainer, range.startOffset);
  part.setEnd(range.endContainer, range.endOffset);
  const middle = part.toString();
  part.setStart(element, 0);
  part.setEnd(range.startContainer, range.startOffset);
  const head = part.toString();
  part.setStart(range.endContainer, range.endOffset);
  part.setEnd(element, element.childNodes.length);
  return [head, middle, part.toString()];
}
