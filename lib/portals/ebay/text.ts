/** Our own elements: a reader never reads what we drew. */
const OURS = /^REPLYWATCH-/;

/** Meant for screen readers only; it repeats, and adds words such as "Unread, ". */
const isClipped = (element: Element): boolean => element.classList.contains('clipped');

/** The text that a person sees in an element, white space folded, at most `limit` UTF-16 units. */
export function shownText(element: Element, limit = 200): string {
  const parts: string[] = [];
  collect(element, parts, 4 * limit);
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, limit).trimEnd();
}

function collect(element: Element, parts: string[], room: number): number {
  let left = room;
  for (const node of element.childNodes) {
    if (left <= 0) break;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node as Text).data.slice(0, left);
      parts.push(text);
      left -= text.length;
    } else if (node.nodeType === Node.ELEMENT_NODE && !skipped(node as Element)) {
      left = collect(node as Element, parts, left);
    }
  }
  return left;
}

const skipped = (element: Element): boolean =>
  OURS.test(element.tagName) || isClipped(element) || element.tagName === 'SCRIPT' || element.tagName === 'STYLE';

/** The innermost element, in document order, that directly holds shown text; `null` when there is none. */
export function textLeaf(element: Element): Element | null {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '') return element;
    if (node.nodeType !== Node.ELEMENT_NODE || skipped(node as Element)) continue;
    const inner = textLeaf(node as Element);
    if (inner) return inner;
  }
  return null;
}

/** The first element at or below `element` that matches and shows text. */
export function firstShown(element: Element, css: string): { element: Element; text: string } | null {
  for (const found of element.querySelectorAll(css)) {
    if (isClipped(found)) continue;
    const text = shownText(found);
    if (text !== '') return { element: found, text };
  }
  return null;
}

/** eBay's user names as far as they are known: letters, digits and a few signs, no space. */
const USER_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._*!$~-]{0,63}$/u;

/** Could this be a user name (and not, say, a buyer's real name or a sentence)? */
export const isUserName = (text: string): boolean => USER_NAME.test(text);
