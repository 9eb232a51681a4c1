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

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in both themes: they differ in their colours only, so the dark one is asked for those alone. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const results = await page.evaluate(
      async (values) => {
        // Some colours change slowly.
        await new Promise(requestAnimationFrame);
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
        return (window as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
          ...(values.length > 0 ? { runOnly: { type: 'rule' as const, values } } : {}),
        });
      },
      theme === 'dark' ? COLOURS : [],
    );
    expect(results.passes.length, `rules that were looked at (${theme})`).toBeGreaterThan(0);
    for (const { id, impact, help, nodes } of results.violations) {
      const where = nodes.slice(0, 3).map((node) => node.target.join(' '));
      found.push(`${theme}: ${id} (${impact}): ${help}: ${where.join(' | ')}`);
    }
  }
  return found;
}

describe('axe finds nothing wrong', () => {
  it('in the side panel of a new user', async () => {
    const page = await stage.open('sidepanel.html');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('in the settings', async () => {
    const page = await stage.open('options.html');
    await page.waitForSelector('input');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('in the gallery: every component in every state', async () => {
    const page = await stage.open('gallery.html');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

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
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
