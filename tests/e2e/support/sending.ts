import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { spokenText } from './closed';
import { write } from './composer';
import { checkOn } from './overlay';
import { focusReply } from './portals';
import { inOurWorld } from './trouble';

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue?: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

/** A text that no portal allows, and how often its check is waited for. */
export const FORBIDDEN = 'Please write to help@brass-lamps.com instead. ';

/** Calls `get` until it gives what `done` wants; fails with what it gave last. */
export async function until<T>(
  get: () => Promise<T>,
  done: (value: T) => boolean,
  what: string,
  timeout = 15_000,
): Promise<T> {
  let value: T | undefined;
  for (const end = Date.now() + timeout; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    value = await get();
    if (done(value)) return value;
  }
  throw new Error(`${what}: not within ${timeout} ms, but ${JSON.stringify(value)}`);
}

/** Writes a text into the reply box, and waits until its verdict stands. */
export async function typeReply(page: Page, text: string, verdict = 'violation'): Promise<void> {
  await focusReply(page);
  await write(page, text);
  await until(
    () => checkOn(page),
    (check) => check?.verdict === verdict,
    `the verdict ${verdict}`,
  );
}

/** Waits until our strip says something. */
export const says = (page: Page, text: RegExp): Promise<string> =>
  until(
    () => spokenText(page, 'replywatch-check'),
    (said) => text.test(said),
    `the strip to say ${text}`,
  );

/** Presses a button in our closed root, by its label, with a real click. */
export async function pressOurs(page: Page, label: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found: Node[] = [];
    const textOf = (node: Node): string =>
      node.nodeName === '#text' ? (node.nodeValue ?? '') : (node.children ?? []).map(textOf).join('');
    const walk = (node: Node, inside: boolean) => {
      const within = inside || node.nodeName.toLowerCase() === 'replywatch-check';
      if (within && node.nodeName === 'BUTTON' && textOf(node).trim() === label) found.push(node);
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, within);
    };
    walk(root, false);
    const [button] = found;
    if (!button) throw new Error(`no button "${label}" of ours`);
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
    await page.mouse.click((x + right) / 2, (y + bottom) / 2);
  } finally {
    await session.detach();
  }
}

/** What the stand-in's page could read of our element at the moment in which it sent. */
export const seenBySender = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.documentElement.getAttribute('data-seen'));

/** Lets `ms` pass for the overlay on a page: from now on its clock is so far ahead. Its timers are as they were. */
export const letPass = (page: Page, extensionId: string, ms: number): Promise<unknown> =>
  inOurWorld(page, extensionId, `void (Date.now = ((now) => () => now() + ${ms})(Date.now))`);

/** More than the second after which a page is looked at again while a message is on its way. */
export const oneLook = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 1300));

/**
 * Nothing arrives within a while: any page of the stand-ins sends at once, and after 500 ms another press is no double
 * click any more.
 */
export async function staysUnsent(posted: readonly unknown[], before: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(posted.length - before).toBe(0);
}

/** Waits until exactly one body has arrived. */
export async function isSentOnce(posted: readonly unknown[], before: number): Promise<void> {
  await until(
    async () => posted.length - before,
    (count) => count > 0,
    'the reply to be sent',
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(posted.length - before).toBe(1);
}
