import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import type { AmazonOptions } from '../portals/amazon/options';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { spokenText } from './support/closed';
import { boxOn } from './support/composer';
import { badgesOn, waitForBadges } from './support/overlay';
import { openThread, pressSend } from './support/portals';
import { isSentOnce, letPass, oneLook, pressOurs, says, typeReply, until } from './support/sending';

const now = Date.now();
const CLEAN = 'Your parcel left our warehouse this morning. ';
// Polish: a language in which no text of Amazon's is known.
const POLISH = 'Ta wiadomość nie została dostarczona, ponieważ narusza zasady.';
// A case id is unique at Amazon: each site has a seed of its own.
let seed = 31;
const on = (host: string, options: AmazonOptions) => ({
  host,
  site: amazonSite({ seed: seed++, now, hosts: [host], ...options }),
});
const SITES = {
  delivered: on('sellercentral.amazon.co.uk', {}),
  refused: on('sellercentral.amazon.com', { sends: 'refused' }),
  polish: on('sellercentral.amazon.ca', { sends: 'refused', refusal: POLISH, layout: 'table' }),
  alert: on('sellercentral.amazon.sg', { sends: 'opted-out', refusedBy: 'alert', layout: 'cards' }),
  restricted: on('sellercentral.amazon.ae', { sends: 'restricted' }),
  silent: on('sellercentral.amazon.in', { sends: 'silent' }),
};
const ebay = ebaySite({ seed: 31, now, hosts: ['www.ebay.co.uk'] });
const silentEbay = ebaySite({ seed: 31, now, hosts: ['www.ebay.com'], sends: 'silent' });

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([...Object.values(SITES).map(({ site }) => site), ebay, silentEbay]);
  stage = await openStage({ port: portals.port });
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

/** Opens a waiting thread, types a clean reply and presses Send; returns what its badge said before. */
async function sendIn(name: keyof typeof SITES, buyerAt = 0) {
  const { host, site } = SITES[name];
  const truth = site.truth().filter((one) => one.status === 'action-needed')[buyerAt];
  if (!truth) throw new Error('nobody waits');
  const page = await stage.browser.newPage();
  await page.goto(`https://${host}/messaging/inbox-v3?fi=responseNeeded`);
  await openThread(page, truth);
  const [before] = (await waitForBadges(page, (all) => all.some(isIn(truth.caseId)), 'a badge in the thread')).filter(
    isIn(truth.caseId),
  );
  const posted = site.posted.length;
  await typeReply(page, CLEAN, 'clean');
  await pressSend(page);
  await isSentOnce(site.posted, posted);
  return { page, truth, before, site, host };
}

/** Longer than any page takes to show what became of a message. */
async function tooLong(page: Page): Promise<void> {
  await oneLook();
  await letPass(page, stage.extensionId, 16_000);
}

const isIn = (caseId: string) => (badge: { place: string; conversation: string }) =>
  badge.place === 'thread' && badge.conversation === caseId;
const threadBadge = async (page: Page, caseId: string) => (await badgesOn(page)).find(isIn(caseId));

/** The conversation as the worker keeps it. */
async function stored(caseId: string): Promise<Record<string, unknown> | undefined> {
  const worker = await stage.worker();
  return worker.evaluate(
    (key) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const open = indexedDB.open('replywatch');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const got = open.result.transaction('conversations').objectStore('conversations').get(key);
          got.onsuccess = () => resolve(got.result);
        };
      }),
    `amazon:${caseId}`,
  );
}

describe('a reply that Amazon refuses', () => {
  it.each([
    [
      'with the published text in its bubble',
      'refused',
      /did not deliver your reply\. Reason it gives: "This message was not sent/,
    ],
    [
      'in a language of which no text is known, by its structure',
      'polish',
      /Reason it gives: "Ta wiadomość nie została/,
    ],
    ['with a notice only, while its bubble looks like any other', 'alert', /Reason it gives: "The buyer opted out"/],
  ] as const)('%s: is said, and stops no clock', async (_, name, said) => {
    const { page, truth, before, host } = await sendIn(name);
    await says(page, said);
    const kept = await until(
      () => stored(truth.caseId),
      (one) => (one?.waiting as { refused?: object } | undefined)?.refused !== undefined,
      'the refusal to be stored',
    );
    expect(kept).toMatchObject({ state: 'open' });
    // Longer than a reply that looks delivered takes to be believed.
    await letPass(page, stage.extensionId, 4000);
    await oneLook();
    const after = await threadBadge(page, truth.caseId);
    expect(after?.due).toBe(before?.due);
    expect(after?.band).toBe(before?.band);
    await page.goto(`https://${host}/messaging/inbox-v3?fi=responseNeeded&cc=${truth.caseId}`);
    // The page alone may show the reply like any other; what the worker knows of it comes a moment later.
    const again = await waitForBadges(
      page,
      (all) => all.some((badge) => isIn(truth.caseId)(badge) && badge.due !== null),
      'a badge with its time after loading again',
    );
    expect(again.find((badge) => isIn(truth.caseId)(badge) && badge.due !== null)?.due).toBe(before?.due);
    await page.close();
  });

  it.each([
    ['to copy', true, 1],
    ['into the box, where the browser refuses to copy', false, 2],
  ] as const)('gives the text back, which the page has thrown away: %s', async (_, mayCopy, buyerAt) => {
    const { page, host } = await sendIn('refused', buyerAt);
    await stage.browser
      .defaultBrowserContext()
      .overridePermissions(`https://${host}`, [
        'clipboard-read',
        ...(mayCopy ? (['clipboard-write', 'clipboard-sanitized-write'] as const) : []),
      ]);
    await says(page, /did not deliver/);
    await page.bringToFront();
    await pressOurs(page, 'Copy the text');
    const given = async () =>
      mayCopy ? page.evaluate(() => navigator.clipboard.readText()) : (await boxOn(page)).text;
    expect(await until(given, (text) => text !== '', 'the text')).toBe(mayCopy ? CLEAN : CLEAN.trimEnd());
    await until(
      () => spokenText(page, 'replywatch-check'),
      (said) => !said.includes('did not deliver'),
      'the notice to go',
    );
    await page.close();
  });

  it('because the account is restricted: the panel says so until it is put away', async () => {
    const { page } = await sendIn('restricted');
    await says(page, /restricted from sending proactive messages/);
    const panel = await stage.open('sidepanel.html');
    const text = () => panel.evaluate(() => document.body.textContent ?? '');
    const isSaid = (said: string) =>
      said.includes('Amazon has restricted messages that you start. Replies still work.');
    await until(text, isSaid, 'the panel to say it');
    await panel.evaluate(() => {
      const note = [...document.querySelectorAll('.note')].find((one) => one.textContent?.includes('restricted'));
      note?.querySelector('button')?.click();
    });
    await until(text, (said) => !isSaid(said), 'the panel to say it no more');
    await panel.close();
    await page.close();
  });
});

describe('a reply that arrives', () => {
  it('brings no notice, and stops the clock', async () => {
    const { page, truth } = await sendIn('delivered');
    await until(
      () => threadBadge(page, truth.caseId),
      (badge) => badge?.band === 'answered',
      'the badge to be answered',
    );
    await letPass(page, stage.extensionId, 20_000);
    await oneLook();
    expect(await spokenText(page, 'replywatch-check')).not.toMatch(/not checked|did not deliver/);
    await page.close();
  });

  it('at eBay is its own bubble', async () => {
    const page = await stage.browser.newPage();
    await page.goto('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
    await openThread(page, ebay.truth().find((truth) => truth.lastFrom === 'buyer') as { user: string });
    await typeReply(page, CLEAN, 'clean');
    await pressSend(page);
    await isSentOnce(ebay.posted, 0);
    // Twice: by the second time it has certainly been seen that the box is empty.
    for (let time = 0; time < 2; time++) {
      await oneLook();
      await letPass(page, stage.extensionId, 17_000);
    }
    await oneLook();
    expect(await spokenText(page, 'replywatch-check')).not.toMatch(/not checked/);
    await page.close();
  });
});

describe('a reply of which the page tells nothing', () => {
  it('is not checked, and marked by hand as not delivered', async () => {
    const { page, truth, before } = await sendIn('silent');
    await tooLong(page);
    await until(
      () => spokenText(page, 'replywatch-check'),
      (said) => said.includes('Delivery not checked: open Sent messages to see it.'),
      'the notice',
      25_000,
    );
    await pressOurs(page, 'Not delivered');
    const kept = await until(
      () => stored(truth.caseId),
      (one) => one?.undelivered !== undefined,
      'the mark',
    );
    expect(kept).toMatchObject({ state: 'open', waiting: { refused: expect.any(Object) } });
    expect((await threadBadge(page, truth.caseId))?.due).toBe(before?.due);
    await page.close();
  });

  it('is marked by hand as delivered', async () => {
    const { page, truth } = await sendIn('silent', 1);
    await tooLong(page);
    await until(
      () => spokenText(page, 'replywatch-check'),
      (said) => said.includes('Delivery not checked'),
      'the notice',
      25_000,
    );
    await pressOurs(page, 'Delivered');
    await until(
      () => stored(truth.caseId),
      (one) => one?.state === 'answered',
      'the mark',
    );
    await page.close();
  });

  it('at eBay is not checked either', async () => {
    const page = await stage.browser.newPage();
    await page.goto('https://www.ebay.com/cnt/ViewMessage?group_type=CORE');
    await openThread(page, silentEbay.truth().find((truth) => truth.lastFrom === 'buyer') as { user: string });
    await typeReply(page, CLEAN, 'clean');
    await pressSend(page);
    await tooLong(page);
    await until(
      () => spokenText(page, 'replywatch-check'),
      (said) => said.includes('Delivery not checked'),
      'the notice',
      25_000,
    );
    await page.close();
  });
});
