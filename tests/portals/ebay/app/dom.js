// Small DOM tools of the stand-in's pages. Updates behave like a framework's: nodes that did not change stay, a changed
// text replaces whatever else stands in its element, foreign nodes beside unchanged ones survive.

const own = new WeakSet();

/** Takes a node and everything in it for the page's own. */
export function markOwn(node) {
  own.add(node);
  for (const child of node.childNodes) markOwn(child);
}

/** Parses markup into a list of the page's own elements. */
export function elementsOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const nodes = [...template.content.children];
  for (const node of nodes) markOwn(node);
  return nodes;
}

function syncAttributes(from, to) {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

/** Changes `from` until it reads like `to`. */
export function morph(from, to) {
  syncAttributes(from, to);
  const before = [...from.childNodes].filter((node) => own.has(node));
  const after = [...to.childNodes];
  const sameShape = before.length === after.length && before.every((node, i) => node.nodeName === after[i].nodeName);
  if (!sameShape) {
    from.replaceChildren(...after);
    return;
  }
  before.forEach((node, index) => {
    const next = after[index];
    if (node.nodeType === Node.ELEMENT_NODE) morph(node, next);
    else if (node.data !== next.data) from.replaceChildren(next);
  });
}

/** Removes every node below `element` that the page did not make; what is typed into a field stays. */
export function removeForeign(element) {
  if (element.isContentEditable) return;
  for (const node of [...element.childNodes]) {
    if (!own.has(node)) node.remove();
    else if (node.nodeType === Node.ELEMENT_NODE) removeForeign(node);
  }
}
