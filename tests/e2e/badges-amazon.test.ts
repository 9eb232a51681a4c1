import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { LAYOUTS, UI_LANGUAGES } from '../portals/amazon/options';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { badgesOn, waitForBadges } from './support/overlay';
import { wrongAmazonBadge } from './support/truth';

// One host a layout, so that one browser and one server play them all.
const HOSTS = [
  'sellercentral.amazon.co.uk',
  'sellercentral.amazon.com',
  'sellercentral.amazon.ca',
  'sellercentral.amazon.com.au',
  'sellercentral.amazon.sg',
  'sellercentral.amazon.ae',
  'sellercentral.amazon.in',
  'sellercentral.amazon.co.za',
] as const;
const INBOX = '/messaging/inbox-v3?fi=responseNeeded';

const now = Date.now();
const sites = LAYOUTS.map((layout, index) => ({
  layout,
  host: HOSTS[index] as string,
  site: amazonSite({
    seed: 40 + index,
    now,
    layout,
    hosts: [HOSTS[index] as string],
    listKeys: index % 2 ? 'rich' : 'minimal',
  }),
}));
const noJson = amazonSite({ seed: 7, now, layout: 'flat-divs', hosts: ['sellercentral.amazon.ie'], json: false });
const MORE_HOSTS = [
  'sellercentral.amazon.com.mx',
  'sellercentral.amazon.sa',
  'sellercentral-japan.amazon.com',
  'sellercentral.amazon.de',
  'sellercentral.amazon.com.br',
  'sellercentral.amazon.eg',
] as const;
const spoken = UI_LANGUAGES.map((language, index) => {
  const host = MORE_HOSTS[index] as string;
  return { language, host, site: amazonSite({ seed: 90, now, layout: 'table', language, hosts: [host], json: false }) };
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([...sites.map(({ site }) => site), noJson, ...spoken.map(({ site }) => site)]);
  stage = await openStage({ port: portals.port });
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

async function wrongBadges(host: string, site: ReturnType<typeof amazonSite>): Promise<string[]> {
  const page = await stage.browser.newPage();
  await page.goto(`https://${host}${INBOX}`);
  const open = site.truth().filter((truth) => truth.status === 'action-needed');
  await waitForBadges(page, (all) => all.length >= open.length, `${host}: a badge on each of ${open.length} rows`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const badges = await badgesOn(page);
  const anonymous = badges.filter((badge) => badge.conversation === '');
  const wrong = open.flatMap((truth) => {
    const named = badges.find((badge) => [truth.caseId, truth.orderId].includes(badge.conversation));
    // A pre-sale question has neither id in sight: one of the nameless badges must be right for it.
    const complaints = [named, ...(truth.orderId ? [] : anonymous)].map((badge) => wrongAmazonBadge(badge, truth));
    return complaints.includes('') ? [] : complaints.slice(-1);
  });
  if (badges.length !== open.length) wrong.push(`${badges.length} badges on ${open.length} rows`);
  await page.close();
  return wrong;
}

describe('badges on Seller Central, against what the stand-in knows', () => {
  it.each(sites)('row layout $layout: one right badge a row', async ({ host, site }) => {
    expect(await wrongBadges(host, site)).toEqual([]);
  });

  it('an account whose page loads no JSON at all', async () => {
    expect(await wrongBadges('sellercentral.amazon.ie', noJson)).toEqual([]);
  });

  it.each(spoken)('an interface in $language, read from its texts alone', async ({ host, site }) => {
    expect(await wrongBadges(host, site)).toEqual([]);
  });
});
