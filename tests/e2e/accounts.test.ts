import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { toolbarOf } from './support/overlay';
import { eventually, notesOn, storedIn, summaryOf } from './support/panel';

const now = Date.now();
const FR = 'A13V1IB3VIYZZH';
const INBOX = '/messaging/inbox-v3?fi=responseNeeded';
const UK = 'sellercentral.amazon.co.uk';

let serial = 1_000_000;
const waiting = (buyer: string, more: { seller?: string; marketplaceId?: string } = {}) => ({
  buyer,
  orderId: `026-5554321-${++serial}`,
  subject: 'Where is my order?',
  status: 'action-needed' as const,
  messages: [{ from: 'buyer' as const, minutesAgo: 200, text: 'Where is it?' }],
  ...more,
});

const eu = amazonSite({
  now,
  hosts: ['sellercentral.amazon.de', 'sellercentral.amazon.fr'],
  layout: 'table',
  listKeys: 'rich',
  mountDelayMs: 60,
  conversations: [waiting('Jürgen'), waiting('Odile', { marketplaceId: FR }), waiting('Margot', { marketplaceId: FR })],
});
const uk = amazonSite({
  now,
  hosts: [UK],
  layout: 'table',
  mountDelayMs: 60,
  sellers: ['Harrow & Finch', 'Bright Tools'],
  conversations: [
    ...['Amber', 'Blythe', 'Clement'].map((buyer) => waiting(buyer)),
    ...['Dorian', 'Edith'].map((buyer) => waiting(buyer, { seller: 'Bright Tools' })),
  ],
});
const ebay = ebaySite({ now, hosts: ['www.ebay.co.uk', 'www.ebay.de'], user: 'bright-tools' });

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let panel: Page;

const accounts = async () =>
  Object.fromEntries(
    (await storedIn(panel)).coverage.map(({ key, total, seenKeys, state }) => [
      key,
      `${seenKeys.length}/${total} ${state}`,
    ]),
  );
async function show(url: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(url);
  return page;
}

beforeAll(async () => {
  portals = await startPortals([eu, uk, ebay]);
  stage = await openStage({ port: portals.port });
  panel = await stage.open('sidepanel.html');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

describe('accounts', () => {
  it('an EU inbox open on two hosts is one account; its stores are told apart', async () => {
    const de = await show(`https://sellercentral.amazon.de${INBOX}`);
    await eventually(accounts, (all) => Object.keys(all).length === 1, 'one account');
    const fr = await show(`https://sellercentral.amazon.fr${INBOX}`);
    const stores = async () =>
      (await storedIn(panel)).conversations.map(({ account }) => account.marketplace ?? '').toSorted();
    expect(await eventually(stores, (all) => all.filter(Boolean).length === 3, 'three marketplaces')).toEqual([
      FR,
      FR,
      'A1PA6795UKMFR9',
    ]);
    await eventually(accounts, (all) => all['amazon:eu/Harrow & Finch'] === '3/3 ok', 'the common inbox');
    expect(Object.keys(await accounts())).toEqual(['amazon:eu/Harrow & Finch']);
    await de.close();
    await fr.close();
  });

  it('two sellers behind one host and one tab: the switcher closes nobody', async () => {
    const page = await show(`https://${UK}${INBOX}`);
    await eventually(accounts, (all) => all[`amazon:${UK}/Harrow & Finch`] === '3/3 ok', 'the first seller');
    uk.switchSeller('Bright Tools');
    await page.reload();
    await eventually(accounts, (all) => all[`amazon:${UK}/Bright Tools`] === '2/2 ok', 'the second seller');
    // A list is believed when it has stood there for a second.
    await new Promise((resolve) => setTimeout(resolve, 1400));
    expect((await accounts())[`amazon:${UK}/Harrow & Finch`]).toBe('3/3 ok');
    const states = (await storedIn(panel)).conversations.filter(({ account }) => account.host === UK);
    expect(states.map(({ state }) => state)).toEqual(Array(5).fill('open'));
    const { title } = await eventually(
      async () => toolbarOf(await stage.worker()),
      (one) => one.title.includes('Bright Tools'),
      'the title to name both',
    );
    expect(title).toMatch(/UK Bright Tools 0 \(.*UK Harrow & Finch 0 \(/);
    await page.close();
  });

  it('signed out ends it for both, frozen, and said with the time; signing in brings both back', async () => {
    uk.setSignedOut(true);
    const before = await eventually(
      () => summaryOf(panel, 'amazon'),
      (one) => one.seen === '8',
      'all three',
    );
    const page = await show(`https://${UK}${INBOX}`);
    const notes = await eventually(
      () => notesOn(panel),
      (all) => all.filter(({ text }) => text.startsWith('Signed out of')).length === 2,
      'two notes',
    );
    expect(notes[0]?.text).toMatch(/^Signed out of Amazon UK Bright Tools since .+\. 2 were open then/);
    expect(notes[0]?.buttons).toEqual(['Sign in at Amazon']);
    expect(await summaryOf(panel, 'amazon')).toMatchObject({ seen: before.seen, state: 'signed-out' });
    expect((await storedIn(panel)).conversations.every(({ state }) => state === 'open')).toBe(true);
    uk.setSignedOut(false);
    await page.goto(`https://${UK}${INBOX}`);
    await eventually(
      accounts,
      (all) => all[`amazon:${UK}/Harrow & Finch`] === '3/3 ok' && all[`amazon:${UK}/Bright Tools`] === '2/2 ok',
      'both back',
    );
    await page.close();
  });

  it('data that a session no longer gets says so too', async () => {
    uk.setJsonFailure('403');
    const page = await show(`https://${UK}${INBOX}`);
    await eventually(accounts, (all) => all[`amazon:${UK}/Bright Tools`] === '2/2 signed-out', 'signed out by data');
    uk.setJsonFailure('none');
    await page.reload();
    await eventually(accounts, (all) => all[`amazon:${UK}/Bright Tools`] === '2/2 ok', 'well again');
    await page.close();
  });

  it("eBay's user comes from the page and is one account on two sites", async () => {
    for (const host of ['www.ebay.co.uk', 'www.ebay.de']) {
      const page = await show(`https://${host}/cnt/ViewMessage?group_type=CORE`);
      await eventually(accounts, (all) => 'ebay:bright-tools' in all, 'the user');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.close();
    }
    expect(Object.keys(await accounts()).filter((key) => key.startsWith('ebay'))).toEqual(['ebay:bright-tools']);
  });

  it("one browser profile never sees another's", async () => {
    const other = await openStage({ port: portals.port });
    try {
      const theirs = await other.open('sidepanel.html');
      expect(await storedIn(theirs)).toEqual({ conversations: [], coverage: [] });
      expect(await summaryOf(theirs, 'amazon')).toMatchObject({ state: 'never-seen', seen: '0' });
    } finally {
      await other.close();
    }
  });
});
