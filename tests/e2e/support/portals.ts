import type { Page } from 'puppeteer';

/** Middle of the first element (open roots included) for which the page-side `match` source holds; throws when there is none. */
export async function middleOf(
  page: Page,
  kind: 'text' | 'reply' | 'send' | 'part',
  text = '',
  timeout = 20_000,
): Promise<{ x: number; y: number }> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const found = await page.evaluate(
      (wanted, needle) => {
        const direct = (element: Element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.includes(needle));
        const matches = (element: Element) => {
          if (wanted === 'text') return direct(element);
          if (wanted === 'part') return element.getAttribute('part') === needle;
          if (wanted === 'send') {
            return (
              element.matches('#imageupload__send--button') ||
              /^(?:Send|Senden|Envoyer)$/.test(element.getAttribute('label') ?? '')
            );
          }
          return element.matches('textarea,[contenteditable=true]');
        };
        const walk = (node: Document | ShadowRoot): { x: number; y: number } | null => {
          for (const element of node.querySelectorAll('*')) {
            const box = element.getBoundingClientRect();
            if (matches(element) && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
            const inner = element.shadowRoot && walk(element.shadowRoot);
            if (inner) return inner;
          }
          return null;
        };
        return walk(document);
      },
      kind,
      text,
    );
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${kind} ${text}: not on ${page.url()}`);
}

/** Opens a conversation with a real click on its buyer's name in the list. */
export async function openThread(page: Page, conversation: { buyer: string } | { user: string }): Promise<void> {
  const name = 'buyer' in conversation ? conversation.buyer : conversation.user;
  // A list that is rendered anew between looking and clicking swallows the click, as it would an agent's.
  for (let press = 0; press < 3; press++) {
    const { x, y } = await middleOf(page, 'text', name);
    await page.mouse.click(x, y);
    const opened = await middleOf(page, 'reply', '', press < 2 ? 5000 : 20_000).catch(() => null);
    if (opened) return;
  }
  throw new Error(`the conversation of ${name} does not open`);
}

/** Clicks into the reply box. */
export async function focusReply(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, 'reply');
  await page.mouse.click(x, y);
}

/** Presses the portal's own Send with a real click. */
export async function pressSend(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, 'send');
  await page.mouse.click(x, y);
}

/** Turns to the next or previous page of Seller Central's list with a real click. */
export async function turnPage(page: Page, to: 'right' | 'left'): Promise<void> {
  const { x, y } = await middleOf(page, 'part', `pagination-nav-${to}`);
  await page.mouse.click(x, y);
}
