import { composedContains, composedParent } from './composed';

const CONTROL =
  'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[contenteditable=true],kat-button,kat-link,kat-input,kat-textarea,kat-dropdown,kat-radiobutton,kat-checkbox,kat-file-upload';

/** The innermost element at a point of the viewport, open roots included. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Is a native control under this point? `except` and what is in it do not count. */
export function controlAt(document: Document, x: number, y: number, except: Element): boolean {
  const hit = elementAt(document, x, y);
  return hit !== null && isInControl(hit, except);
}

/** Is an element a native control, or in one? `except` and what is in it do not count. */
export function isInControl(element: Element, except: Element): boolean {
  if (composedContains(except, element)) return false;
  for (let node: Element | null = element; node; node = composedParent(node)) if (node.matches(CONTROL)) return true;
  return false;
}

/** Is the middle of `element` on screen and not covered by anything else? */
export function isUncovered(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const top = elementAt(element.ownerDocument, x, y);
  return top !== null && (composedContains(element, top) || composedContains(top, element));
}
