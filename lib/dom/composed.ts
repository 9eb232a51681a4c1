// The composed tree: the page's elements with open shadow roots in place, slots resolved. Closed roots stay closed.

/** Elements that never hold page text. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'SVG', 'svg']);

/** Our own elements: a reader never reads what we drew. */
const OURS = new Set(['REPLYWATCH-BADGE', 'REPLYWATCH-CHECK']);

/**
 * The node around `node`. A form answers with its own control in place of any property of that name
 * (`<input name=parentNode>`), and a way up along such answers never ends: only the prototype's getter tells the truth.
 */
export function parentOf(node: Node): Node | null {
  getParent ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
  return getParent ? (Reflect.apply(getParent, node, []) as Node | null) : node.parentNode;
}

let getParent: (() => unknown) | undefined;

/** The element around `node` in its own tree, roots left out; see {@link parentOf}. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent instanceof Element ? parent : null;
}

/** The element around `node` in the composed tree: its slot, its parent, or the host of its root. */
export function composedParent(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot instanceof HTMLSlotElement) return node.assignedSlot;
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Is `inner` in `outer`, roots and slots included? An element contains itself. */
export function composedContains(outer: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = composedParent(node)) if (node === outer) return true;
  return false;
}

/** Children in the composed tree: of the open root if there is one, else what is slotted, else its own. */
export function composedChildren(element: Element): Iterable<Element> & ArrayLike<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return element.children;
}

/**
 * Walks elements depth first in composed order.
 * @param visit return `false` to skip what is below the element
 * @param onRoot called once for each open root met
 */
export function walkComposed(
  from: Element,
  visit: (element: Element) => boolean | undefined,
  onRoot?: (root: ShadowRoot) => void,
): void {
  // Not by recursion: a page can nest deeper than the stack reaches.
  const waiting: Element[] = [from];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (SILENT.has(element.tagName) || OURS.has(element.tagName) || visit(element) === false) continue;
    if (element.shadowRoot) onRoot?.(element.shadowRoot);
    // Most elements are leaves; a list of children is an object of its own each time.
    if (!element.firstElementChild && !element.shadowRoot && element.tagName !== 'SLOT') continue;
    const children = composedChildren(element);
    for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at] as Element);
  }
}

/** An element with more nodes than this directly in it is a list, and holds no text of its own that matters. */
const MOST_NODES = 2000;

/** The text that stands directly in an element (not in its children), white space folded; at most `limit` units. */
export function directText(element: Element, limit = 400): string {
  let text = '';
  let node = (element.shadowRoot ?? element).firstChild;
  // Not for ever: a form can bend the way from sibling to sibling into a ring.
  for (let steps = 0; node && steps < MOST_NODES && text.length <= 2 * limit; steps++) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data.slice(0, limit);
    node = node.nextSibling;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
