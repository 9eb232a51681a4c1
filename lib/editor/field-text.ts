/** A box whose text is its value. */
export type ValueBox = HTMLTextAreaElement | HTMLInputElement;

export const isValueBox = (element: Element): element is ValueBox =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** A text node of an editable element, with where it begins in the element's text (UTF-16 units). */
export interface Piece {
  node: Text;
  start: number;
}

/** The text of a `contenteditable` element: its text nodes, a line break for each block or `<br>`. */
export function piecesOf(element: HTMLElement): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  // Not by recursion: pasted markup can nest deeper than the stack reaches.
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let child = walker.nextNode(); child; child = walker.nextNode()) {
    if (child.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: child as Text, start: text.length });
      text += (child as Text).data;
    } else if (child.nodeName === 'BR') {
      text += '\n';
    } else if (/^(?:DIV|P|LI|UL|OL|BLOCKQUOTE)$/.test(child.nodeName) && text !== '' && !text.endsWith('\n')) {
      text += '\n';
    }
  }
  return { text, pieces };
}

/** Is anything but white space written in a box? */
export const isWrittenIn = (element: HTMLElement): boolean =>
  (isValueBox(element) ? element.value : piecesOf(element).text).trim() !== '';
