import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openStage, type Stage } from '../e2e/support/browser';
import { amazonSite } from '../portals/amazon';
import { startPortals } from '../portals/server';
import type { Site } from '../portals/site';

const SEEDED = 1000;
const EMPTY_HOST = 'sellercentral.amazon.ca';
/** The largest list, a list of usual size, and a page with nothing on it. */
export const PAGES = {
  thousand: 'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=all',
  usual: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=responseNeeded',
  empty: `https://${EMPTY_HOST}/`,
} as const;

/** Two browsers on the same stand-ins: one with the extension, one with an extension that does nothing. */
export interface Stages {
  ours: Stage;
  bare: Stage;
  /** A buyer in the list of {@link PAGES.usual} who waits for an answer. */
  buyer: { buyer: string };
  close(): Promise<void>;
}

/** @param build folder of the production build */
export async function openStages(build: string): Promise<Stages> {
  const now = Date.now();
  const thousand = amazonSite({
    seed: 5,
    now,
    hosts: ['sellercentral.amazon.co.uk'],
    layout: 'kat-rows',
    conversations: SEEDED,
    pageSize: SEEDED,
  });
  const usual = amazonSite({ seed: 6, now, hosts: ['sellercentral.amazon.com'], layout: 'flat-divs' });
  const empty: Site = {
    hosts: [EMPTY_HOST],
    handle: () => ({
      body: '<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:,"><body>',
    }),
  };
  const portals = await startPortals([thousand, usual, empty]);
  const { port } = portals;
  const ours = await openStage({ port, build });
  const bare = await openStage({ port, build: idleExtension() });
  const buyer = usual.truth().find(({ needsReply }) => needsReply);
  if (!buyer) throw new Error('nobody waits in the list of usual size');
  return {
    ours,
    bare,
    buyer,
    async close() {
      await Promise.all([ours.close(), bare.close()]);
      await portals.stop();
    },
  };
}

function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'replywatch-bench-'));
  const manifest = { manifest_version: 3, name: 'idle', version: '1', background: { service_worker: 'idle.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'idle.js'), '');
  return folder;
}

/** Opens an address in a new page in front, does something there, and closes it. */
export async function onPage<T>(
  stage: Stage,
  before: (page: Page) => Promise<unknown>,
  url: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await stage.browser.newPage();
  try {
    await page.bringToFront();
    await before(page);
    await page.goto(url, { waitUntil: 'load' });
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Waits so many ms. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** All main-thread work of a page since it was made, ms. */
export async function workOf(page: Page): Promise<number> {
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
}
