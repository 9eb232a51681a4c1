import type { Page } from 'puppeteer';

interface Node {
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
