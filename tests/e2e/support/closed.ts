import type { Page } from 'puppeteer';

interface Node {
  backendNodeId: number;
  nodeName: string;
  nodeValue?: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

/**
 * All text inside our elements of one name, closed roots included: what an agent reads there. Asked of the browser's
 * inspector, since no script of the page can.
 */
export async function spokenText(page: Page, element: 'replywatch-badge' | 'replywatch-check'): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found: string[] = [];
    const walk = (node: Node, inside: boolean) => {
      const within = inside || node.nodeName.toLowerCase() === element;
      if (within && node.nodeName === '#text' && node.nodeValue) found.push(node.nodeValue);
      if (node.nodeName === 'STYLE') return;
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, within);
    };
    walk(root, false);
    return found.join(' ').replace(/\s+/g, ' ').trim();
  } finally {
    await session.detach();
  }
}

/** Where a text of our own element stands on the screen (its last place, closed roots included); `null` when nowhere. */
export async function placeOf(
  page: Page,
  element: 'replywatch-badge' | 'replywatch-check',
  text: string,
): Promise<{ x: number; y: number } | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    let found: number | null = null;
    const walk = (node: Node, inside: boolean, parent: Node | null) => {
      const within = inside || node.nodeName.toLowerCase() === element;
      if (within && parent && node.nodeName === '#text' && node.nodeValue === text) found = parent.backendNodeId;
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, within, node);
    };
    walk(root, false, null);
    if (found === null) return null;
    // It may have gone since.
    const box = await session.send('DOM.getBoxModel', { backendNodeId: found }).catch(() => null);
    if (!box) return null;
    const { model } = box;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await session.detach();
  }
}
