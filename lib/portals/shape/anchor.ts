// Which native elements may carry a badge: those that directly hold a text and are not the inside of one control.

/** Hosts whose own root is one control; nothing is ever put into it. */
const CONTROL =
  /^kat-(?:label|button|link|input|textarea|badge|tooltip|icon|checkbox|radiobutton|dropdown|option|tag|chip|date)/;

/** Elements in which a child would not be shown or would change a control. */
const UNFIT = new Set(['OPTION', 'SELECT', 'TEXTAREA', 'INPUT', 'BUTTON', 'TITLE', 'SLOT']);

/** A root with at most this many elements and one text is one control, whatever its name. */
const SMALL_ROOT = 8;

/** Does the element itself hold a text node with a letter or digit in it? */
export function holdsText(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test((node as Text).data)) return true;
  }
  return false;
}

/** Whether roots are single controls; asked again for each text of a row, so answers are kept for that long. */
type Controls = Map<ShadowRoot, boolean>;

/** May a badge be the last child of this element? */
export function fitForBadge(element: Element, controls: Controls = new Map()): boolean {
  if (UNFIT.has(element.tagName) || !holdsText(element)) return false;
  const root = element.getRootNode();
  return !(root instanceof ShadowRoot && isControl(root, controls));
}

/**
 * The places for a badge among the elements that hold a row's texts, best first. A text inside a single control's own
 * root is replaced by the element around its host, where that directly holds text itself.
 */
export function anchorsAmong(elements: readonly Element[], limit = 3): Element[] {
  const found = new Set<Element>();
  const controls: Controls = new Map();
  for (const element of elements) {
    if (found.size >= limit) break;
    if (fitForBadge(element, controls)) found.add(element);
    else {
      const around = aroundControl(element, controls);
      if (around && fitForBadge(around, controls)) found.add(around);
    }
  }
  return [...found];
}

function aroundControl(element: Element, controls: Controls): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isControl(root, controls) ? root.host.parentElement : null;
}

function isControl(root: ShadowRoot, controls: Controls): boolean {
  const known = controls.get(root) ?? looksLikeControl(root);
  controls.set(root, known);
  return known;
}

function looksLikeControl(root: ShadowRoot): boolean {
  if (CONTROL.test(root.host.localName)) return true;
  const inner = root.querySelectorAll('*');
  if (inner.length > SMALL_ROOT) return false;
  let texts = 0;
  for (const element of inner) if (element.tagName !== 'STYLE' && holdsText(element)) texts++;
  return texts <= 1;
}
