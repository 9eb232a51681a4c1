// What reads threads is a file of its own. When the worker puts it into a page, and what a page is without it.
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { until } from './support/composer';
import { badgesOn, waitForBadges } from './support/overlay';
import { openThread } from './support/portals';

const HOST = 'sellercentral.amazon.co.uk';
const INBOX = `https://${HOST}/messaging/inbox-v3?fi=responseNeeded`;
const FILE = '/case-reading.js';
const buyers = ['Palmer', 'Quint', 'Rosalind'];
const amazon = amazonSite({
  now: Date.now(),
  hosts: [HOST],
  conversations: buyers.map((buyer, n) => ({
    buyer,
    orderId: `026-7654321-200000${n}`,
    subject: 'Delivery enquiry',
    status: 'action-needed' as const,
    messages: [{ from: 'buyer' as const, minutesAgo: 120 + n, text: 'Where is my parcel?' }],
  })),
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

/** The worker's own function, and what the test has it do. */
interface Watched {
  chrome: { scripting: { executeScript(of: { files?: string[] }): Promise<unknown> } };
  ran?: string[];
  isBroken?: boolean;
}

beforeAll(async () => {
  portals = await startPortals([amazon]);
  stage = await openStage({ port: portals.port });
  const worker = await stage.worker();
  // A worker that has just begun has no functions yet.
  const isReady = () => worker.evaluate(() => (globalThis as Partial<Watched>).chrome?.scripting !== undefined);
  await until(isReady, (is) => is, 'a worker with its functions');
  await worker.evaluate((file) => {
    const world = globalThis as unknown as Watched;
    const { scripting } = world.chrome;
    const run = scripting.executeScript.bind(scripting);
    world.ran = [];
    scripting.executeScript = async (of) => {
      world.ran?.push(...(of.files ?? []));
      if (world.isBroken && of.files?.includes(file)) throw new Error('not now');
      return run(of);
    };
  }, FILE);
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

/** How often the worker was asked for the file since the last time. */
async function timesAsked(): Promise<number> {
  const worker = await stage.worker();
  return worker.evaluate((file) => {
    const world = globalThis as unknown as Watched;
    const count = world.ran?.filter((one) => one === file).length ?? -1;
    world.ran = [];
    return count;
  }, FILE);
}

async function breakIt(isBroken: boolean): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate((is) => {
    (globalThis as unknown as Watched).isBroken = is;
  }, isBroken);
}

async function openInbox(): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(INBOX);
  await waitForBadges(page, (all) => all.length === buyers.length, 'a badge on each row');
  return page;
}

const hasThread = (badges: { place: string }[]) => badges.some(({ place }) => place === 'thread');

it('is not loaded for a list, and once for the first thread', async () => {
  const page = await openInbox();
  expect(await timesAsked()).toBe(0);
  await openThread(page, { buyer: 'Palmer' });
  await waitForBadges(page, hasThread, 'a badge in the thread');
  await openThread(page, { buyer: 'Quint' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(hasThread(await badgesOn(page))).toBe(true);
  expect(await timesAsked()).toBe(1);
  const address = page.url();
  await page.close();

  const again = await stage.browser.newPage();
  await again.goto(address);
  const badges = await waitForBadges(again, hasThread, 'a badge in the thread that the address opens');
  expect(badges.filter(({ place }) => place === 'row')).toHaveLength(buyers.length);
  expect(await timesAsked()).toBe(1);
  await again.close();
});

it('leaves the rows as they are while it cannot be loaded, and is tried again', async () => {
  await breakIt(true);
  const page = await openInbox();
  await openThread(page, { buyer: 'Rosalind' });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const badges = await badgesOn(page);
  expect(badges.map(({ place }) => place)).toEqual(buyers.map(() => 'row'));
  expect(await timesAsked()).toBeGreaterThan(1);
  await breakIt(false);
  await waitForBadges(page, hasThread, 'a badge in the thread, late');
  await page.close();
});
