import type { Page } from 'puppeteer';

/** What a test sees of the native reply box, in any open root. Offsets are UTF-16 units; boxes px of the viewport. */
export interface SeenBox {
  text: string;
  /** Caret, or `null` for a selection; in a `contenteditable` within its text node. */
  caret: number | null;
  hasFocus: boolean;
  clip: { x: number; y: number; width: number; height: number };
}

/** The native reply box as the page itself has it. */
export function boxOn(page: Page): Promise<SeenBox> {
  return page.evaluate(() => {
    const find = (node: Document | ShadowRoot): HTMLElement | null => {
      for (const element of node.querySelectorAll<HTMLElement>('*')) {
        if (element.matches('textarea,[contenteditable=true]') && element.offsetWidth > 0) return element;
        const inner = element.shadowRoot && find(element.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const box = find(document);
    if (!box) throw new Error('there is no reply box');
    const { x, y, width, height } = box.getBoundingClientRect();
    const isArea = box instanceof HTMLTextAreaElement;
    const selection = document.getSelection();
    const caret = isArea
      ? box.selectionStart === box.selectionEnd
        ? box.selectionStart
        : null
      : selection?.isCollapsed
        ? selection.anchorOffset
        : null;
    return {
      text: (isArea ? box.value : (box.textContent ?? '')).replaceAll('\u00a0', ' '),
      caret,
      hasFocus: box.matches(':focus'),
      clip: { x, y, width, height },
    };
  });
}

/** Writes a text where the caret is: at once, as an input method does, and its last letter by key. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.sendCharacter(text.slice(0, -1));
  await page.keyboard.type(text.slice(-1));
}

/** Takes all text out of the box, by keys. */
export async function emptyBox(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

/** Undo, by keys. */
export async function pressUndo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

/** Asks again until `done` holds; fails with what it saw last. */
export async function until<T>(get: () => Promise<T>, done: (seen: T) => boolean, what: string): Promise<T> {
  let seen = await get();
  for (const end = Date.now() + 15_000; !done(seen); seen = await get()) {
    if (Date.now() > end) throw new Error(`${what}: not within 15 s, but ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return seen;
}
