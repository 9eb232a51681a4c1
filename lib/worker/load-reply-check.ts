import type { Language } from '../compliance/context';
import { browser } from '../core/browser';
import type { PageFrame } from '../messaging/server';

/** The file that `entrypoints/reply-check.ts` is built into, and those of the languages. */
const CHECK = '/reply-check.js';
const wordsFile = (language: Language) => `/words-${language}.js` as const;

/**
 * Runs the reply check's file, or that of a language's words, in the frame that asks for it, in the extension's own world.
 * @returns `false` when the message came from no frame
 * @throws when the frame has gone, or shows a page that the extension may not enter
 */
export async function loadReplyCheck(frame: PageFrame | undefined, language?: Language): Promise<boolean> {
  if (!frame) return false;
  const { tabId, frameId } = frame;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [language ? wordsFile(language) : CHECK],
    injectImmediately: true,
  });
  return true;
}
