import type { Page } from 'puppeteer';
import type { Stage } from '../../tests/e2e/support/browser';
import { badgesOn, type SeenBadge, waitForBadges } from '../../tests/e2e/support/overlay';
import { wrongAmazonBadge, wrongEbayBadge } from '../../tests/e2e/support/truth';
import type { Truth } from '../../tests/portals/amazon/options';
import type { EbaySite } from '../../tests/portals/ebay/types';
import { heading, note, pause, summary, tell } from './steps';

/** Rows' badges once `count` of them are there and the worker has answered. */
async function rowBadges(page: Page, count: number, what: string): Promise<SeenBadge[]> {
  const rows = (badges: SeenBadge[]) => badges.filter((badge) => badge.place === 'row');
  await waitForBadges(page, (all) => rows(all).length >= count, what, 12_000);
  await pause(500);
  return rows(await badgesOn(page));
}

/** Compares the badges of the rows in view with the truth; the list shows the newest first. */
export async function checkAmazonPage(page: Page, inView: readonly Truth[], name: string): Promise<void> {
  const badges = await rowBadges(page, inView.length, `${name}: a badge on each row`);
  tell(`${summary(badges)} on ${inView.length} rows`);
  note(badges.length === inView.length ? '' : `${name}: ${badges.length} badges on ${inView.length} rows`);
  const nameless = badges.filter((badge) => badge.conversation === '');
  for (const truth of inView) {
    const named = badges.find((badge) => [truth.caseId, truth.orderId].includes(badge.conversation));
    const complaints = [named, ...(truth.orderId ? [] : nameless)].map((badge) => wrongAmazonBadge(badge, truth));
    if (!complaints.includes('')) note(complaints[0] ?? '');
  }
  const loudest = badges.filter((badge) => ['overdue', 'critical'].includes(badge.band));
  for (const badge of loudest) tell(badge.label);
}

/** Opens a Seller Central inbox in a tab of its own. */
export async function openInbox(stage: Stage, name: string, host: string): Promise<Page> {
  const url = `https://${host}/messaging/inbox-v3?fi=responseNeeded`;
  heading(`${name}: ${url}`);
  const page = await stage.browser.newPage();
  await page.goto(url);
  return page;
}

/** Opens eBay's inbox and compares every row with the truth. */
export async function visitEbay(stage: Stage, site: EbaySite): Promise<Page> {
  const url = 'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE';
  heading(`eBay: ${url}`);
  const page = await stage.browser.newPage();
  await page.goto(url);
  const truths = site.truth().filter((truth) => truth.lastFrom !== 'ebay');
  const badges = await rowBadges(page, truths.length, 'eBay: a badge on each row');
  tell(`${summary(badges)} on ${truths.length} conversations`);
  for (const truth of truths)
    note(
      wrongEbayBadge(
        badges.find((one) => one.conversation === truth.conversationId),
        truth,
      ),
    );
  return page;
}
