import type { Language } from '../compliance/context';
import { browser } from '../core/browser';
import type { PageFrame } from '../messaging/server';

/** The files that `entrypoints/reply-rules.ts` and `reply-check.ts` are built into, in the order in which they run. */
const CHECK = ['/reply-rules.js', '/reply-check.js'] as const;
/** The file that `entrypoints/shipment-line.ts` is built into. */
const SHIPMENT = '/shipment-line.js';
/** The file that `entrypoints/panel-answers.ts` is built into. */
const ANSWERS = '/panel-answers.js';
/** The file that `entrypoints/topics.ts` is built into. */
const TOPICS = '/topics.js';
/** The file that `entrypoints/case-reading.ts` is built into. */
const CASE = '/case-reading.js';
const wordsFile = (language: Language) => `/words-${language}.js` as const;

/**
 * Runs the reply check's files, or that of a language's words, in the frame that asks for it, in the extension's own world.
 * @returns `false` when the message came from no frame
 * @throws when the frame has gone, or shows a page that the extension may not enter
 */
export const loadReplyCheck = (frame: PageFrame | undefined, language?: Language): Promise<boolean> =>
  load(frame, ...(language ? [wordsFile(language)] : CHECK));

/** The same for the line on the form that confirms a shipment. */
export const loadShipmentLine = (frame: PageFrame | undefined): Promise<boolean> => load(frame, SHIPMENT);

/** The same for what answers the panel's rarer questions. */
export const loadPanelAnswers = (frame: PageFrame | undefined): Promise<boolean> => load(frame, ANSWERS);

/** The same for what tells the topics of threads. */
export const loadTopics = (frame: PageFrame | undefined): Promise<boolean> => load(frame, TOPICS);

/** The same for what reads threads and orders. */
export const loadCaseReading = (frame: PageFrame | undefined): Promise<boolean> => load(frame, CASE);

type PartFile = (typeof CHECK)[number] | typeof SHIPMENT | typeof ANSWERS | typeof TOPICS | typeof CASE;

async function load(
  frame: PageFrame | undefined,
  ...files: (PartFile | ReturnType<typeof wordsFile>)[]
): Promise<boolean> {
  if (!frame) return false;
  const { tabId, frameId } = frame;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files,
    injectImmediately: true,
  });
  return true;
}
