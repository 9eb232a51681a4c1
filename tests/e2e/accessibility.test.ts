import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { GALLERY_BUILD, openStage, type Stage } from './support/browser';
import { waitForBadges } from './support/overlay';

const now = Date.now();
const amazon = amazonSite({ seed: 31, now, hosts: ['sellercentral.amazon.co.uk'] });
const ebay = ebaySite({ seed: 32, now, hosts: ['www.ebay.co.uk'] });
let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([amazon, ebay]);
  stage = await openStage({ port: portals.port, build: GALLERY_BUILD });
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return results.violations.map(
    (one) =>
      `${one.id} (${one.impact}): ${one.help}: ${one.nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}

const THEMES = ['light', 'dark'] as const;

async function inTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

describe.each(THEMES)('axe finds nothing wrong (%s)', (theme) => {
  it('in the side panel of a new user', async () => {
    const page = await stage.open('sidepanel.html');
    await inTheme(page, theme);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('in the settings', async () => {
    const page = await stage.open('options.html');
    await page.waitForSelector('input');
    await inTheme(page, theme);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('in the gallery: every component in every state', async () => {
    const page = await stage.open('gallery.html');
    await inTheme(page, theme);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe('axe finds nothing wrong', () => {
  it('in a full side panel', async () => {
    for (const url of [
      'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded',
      'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE',
    ]) {
      const portal = await stage.browser.newPage();
      await portal.goto(url);
      await waitForBadges(portal, (badges) => badges.length > 3, `badges on ${url}`);
    }
    const page = await stage.open('sidepanel.html');
    await page.waitForSelector('[data-queue-item]');
    for (const theme of THEMES) {
      await inTheme(page, theme);
      expect(await violations(page), theme).toEqual([]);
    }
    await page.close();
  });
});
