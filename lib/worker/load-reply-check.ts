import { browser } from '../core/browser';
import type { PageFrame } from '../messaging/server';

/** The file that `entrypoints/reply-check.ts` is built into. */
const FILE = '/reply-check.js';

/**
 * Runs the reply check's file in the frame that asks for it, in the extension's own world.
 * @returns `false` when the message came from no frame
 * @throws when the frame has gone, or shows a page that the extension may not enter
 */
export async function loadReplyCheck(frame: PageFrame | undefined): Promise<boolean> {
  if (!frame) return false;
  const { tabId, frameId } = frame;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [FILE],
    injectImmediately: true,
  });
  return true;
}
