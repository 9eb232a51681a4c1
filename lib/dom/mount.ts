/** Our two elements; nothing else is ever added to a portal page. */
export type OurElement = 'replywatch-badge' | 'replywatch-check';

/** Is `node` one that we added? */
export function isOurs(node: Node): boolean {
  return node.nodeName === 'REPLYWATCH-BADGE' || node.nodeName === 'REPLYWATCH-CHECK';
}

/**
 * A fresh host with a closed root, or `null` when the page has defined our element name: its class could then read the
 * closed root through `ElementInternals.shadowRoot`, so such a page gets nothing drawn (it is degraded).
 */
export function mountHost(
  name: OurElement,
  document: Document,
  sheets: CSSStyleSheet[],
): { host: HTMLElement; root: ShadowRoot } | null {
  const host = document.createElement(name);
  if (host.matches(':defined')) return null;
  try {
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = sheets;
    return { host, root };
  } catch {
    return null;
  }
}

/** One constructable sheet shared by all hosts of a kind (1,000 badges parse it once). */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
