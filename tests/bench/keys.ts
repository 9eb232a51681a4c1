import type { Page } from 'puppeteer';
import { checkOn } from '../e2e/support/overlay';
import { focusReply, openThread } from '../e2e/support/portals';
import type { Figures } from './bounds';
import { median, percentile } from './measure';
import { onPage, PAGES, pause, type Stages } from './stages';

const TYPED = 'the parcel leaves today and will be with you soon ';
const TIMES = 4;
const LENGTH = 4000;
const FRAMES = 'replywatchFrames';
const SENTENCE =
  'Hello, the carrier says that your parcel is in the depot in Leeds and will be with you on Thursday. If it does not ' +
  'come by then, please reply here and we will send a new lamp at once. ';
const WRONG = [
  'Please leave us a 5 star review. ',
  'See www.brass-lamps.com for more. ',
  'Write to help@brass-lamps.com instead. ',
  'It left on Thursday 😊 ',
  'Call us on 020 7946 0958. ',
  'Use code SAVE10 for 10 % off your next order. ',
];

/** What the extension adds to the frame after a key in a long reply with findings in it, and how soon it is there at all. */
export async function benchKeys({ ours, bare, buyer }: Stages): Promise<Figures> {
  const withUs: number[] = [];
  const without: number[] = [];
  const ready: number[] = [];
  const visit = <T>(stage: Stages['ours'], work: (page: Page) => Promise<T>) =>
    onPage(stage, watch, PAGES.usual, async (page) => {
      await openThread(page, buyer);
      return work(page);
    });
  for (let round = 0; round < 2; round++) {
    without.push(...(await visit(bare, type)));
    await visit(ours, async (page) => {
      ready.push(await untilChecked(page));
      withUs.push(...(await type(page)));
    });
  }
  for (let round = 0; round < 3; round++) ready.push(await visit(ours, untilChecked));
  return {
    'key.ready': median(ready),
    'key.p50': percentile(withUs, 50) - percentile(without, 50),
    'key.p95': percentile(withUs, 95) - percentile(without, 95),
  };
}

/** ms from the reply box being there until the reply check stands beside it. */
async function untilChecked(page: Page): Promise<number> {
  const start = performance.now();
  while (!(await checkOn(page))) {
    if (performance.now() - start > 8000) throw new Error('no reply check beside the reply box');
    await pause(5);
  }
  return performance.now() - start;
}

/** @returns ms of each frame that followed a key */
async function type(page: Page): Promise<number[]> {
  await focusReply(page);
  await pause(1500);
  await page.evaluate((text) => document.execCommand('insertText', false, text), longReply());
  await pause(1000);
  await keys(page, TYPED);
  await page.evaluate((name) => (window as unknown as Record<string, number[]>)[name]?.splice(0), FRAMES);
  for (let time = 0; time < TIMES; time++) await keys(page, TYPED);
  const frames = await page.evaluate((name) => (window as unknown as Record<string, number[]>)[name] ?? [], FRAMES);
  if (frames.length < (TIMES * TYPED.length) / 2) throw new Error(`only ${frames.length} frames after keys`);
  return frames;
}

async function keys(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : (key as 'a'));
    await pause(20);
  }
}

function longReply(): string {
  const clean = SENTENCE.repeat(Math.ceil(LENGTH / SENTENCE.length));
  const wrong = WRONG.join(SENTENCE);
  return `${wrong}${clean}`.slice(0, LENGTH);
}

/**
 * From the start of the frame that follows a key to the first task after it: the scripts of that frame, style, layout
 * and paint. The wait for the frame itself belongs to nobody and is left out.
 */
function watch(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument((name) => {
    const frames: number[] = [];
    (window as unknown as Record<string, number[]>)[name] = frames;
    // Registered at keydown, before any script hears of the input: so it is the first callback of the frame.
    addEventListener(
      'keydown',
      () =>
        requestAnimationFrame(() => {
          const start = performance.now();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => frames.push(performance.now() - start);
          port2.postMessage(0);
        }),
      true,
    );
  }, FRAMES);
}
