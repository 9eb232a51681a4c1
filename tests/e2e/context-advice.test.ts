import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import type { SeedConversation } from '../portals/amazon/options';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { spokenText } from './support/closed';
import { write } from './support/composer';
import { checkOn, waitForBadges } from './support/overlay';
import { eventually } from './support/panel';
import { focusReply, openThread } from './support/portals';

const HOST = 'sellercentral.amazon.co.uk';
const TRACKING = '1Z12345E0205271688';
const conversation = (buyer: string, orderId: string, text: string, language: string): SeedConversation => ({
  buyer,
  orderId,
  subject: 'A question about an order',
  messages: [{ from: 'buyer', minutesAgo: 60, text }],
  status: 'action-needed',
  language,
  tracking: { carrier: 'UPS', number: TRACKING },
});
const PLAIN = conversation('Anna Plain', '203-1234567-1234567', 'Where is the second lamp of my order?', 'en-GB');
const FRENCH = conversation('Claire Bord', '203-1234567-7654321', 'Bonjour, la lampe ne marche pas.', 'fr-FR');
const LEAVING = conversation(
  'Tom Away',
  '203-7654321-1234567',
  'Hi, please message me on WhatsApp, I will pay you by PayPal friends and family.',
  'en-GB',
);
const site = amazonSite({ seed: 91, now: Date.now(), hosts: [HOST], conversations: [PLAIN, FRENCH, LEAVING] });
const folder = mkdtempSync(join(tmpdir(), 'replywatch-files-'));
let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([site]);
  stage = await openStage({ port: portals.port });
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
  rmSync(folder, { recursive: true });
});

async function openedThread({ buyer }: SeedConversation): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`https://${HOST}/messaging/inbox-v3?fi=responseNeeded`);
  await openThread(page, { buyer });
  await waitForBadges(page, (all) => all.some((one) => one.place === 'thread'), 'a badge in the thread');
  await focusReply(page);
  return page;
}

/** A message that the agent starts. */
async function openedForm(): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`https://${HOST}/messaging/contact?orderID=${PLAIN.orderId}&marketplaceID=A1F83G8C2ARO7P`);
  await page.waitForSelector('kat-radiobutton input[type=radio]');
  await page.click('kat-radiobutton input[type=radio]');
  await focusReply(page);
  return page;
}

const categoriesOn = async (page: Page) => (await checkOn(page))?.categories ?? [];

describe('advice from the conversation', () => {
  it("names another order's number and a blank; the right number passes", async () => {
    const page = await openedThread(PLAIN);
    await write(page, `Your order ${PLAIN.orderId} left today. `);
    await write(page, 'It was packed with order 203-9999999-9999999, {name}. ');
    const seen = await eventually(
      () => categoriesOn(page),
      (all) => all.includes('wrong-order') && all.includes('placeholder'),
      'both',
    );
    expect(seen).toEqual(['placeholder', 'wrong-order']);
    expect(await checkOn(page)).toMatchObject({ verdict: 'advice', count: 2 });
    await page.close();
  });

  it("knows the order's parcel from the order page that was open before", async () => {
    const order = await stage.browser.newPage();
    await order.goto(`https://${HOST}/orders-v3/order/${PLAIN.orderId}`);
    await order.waitForFunction((number) => document.body.textContent?.includes(number) ?? false, {}, TRACKING);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const page = await openedThread(PLAIN);
    await write(page, `Your parcel is ${TRACKING}. The other one is 1Z12345E1305277940. `);
    await eventually(
      () => checkOn(page),
      (check) => check?.categories.join() === 'wrong-tracking' && check.count === 1,
      'the other parcel only',
    );
    await page.close();
    await order.close();
  });

  it("hints at the buyer's language", async () => {
    const page = await openedThread(FRENCH);
    await write(page, 'Thank you for the photo, we will send you a new lamp today with the same carrier. ');
    await eventually(
      () => categoriesOn(page),
      (all) => all.includes('language'),
      'the hint',
    );
    await page.close();
  });

  it('has one quiet line where the buyer asks to leave, and none elsewhere', async () => {
    const away = await openedThread(LEAVING);
    const line = 'Asks you to leave Amazon. Answer here only.';
    await eventually(
      () => spokenText(away, 'replywatch-check'),
      (text) => text.includes(line),
      'the line',
    );
    expect(await checkOn(away)).toMatchObject({ verdict: 'clean', count: 0 });
    await away.close();
    const plain = await openedThread(PLAIN);
    await write(plain, 'The second lamp left today. ');
    await eventually(
      () => spokenText(plain, 'replywatch-check'),
      (text) => text !== '',
      'a strip',
    );
    expect(await spokenText(plain, 'replywatch-check')).not.toContain('leave Amazon');
    await plain.close();
  });

  it.each([
    ['in a thread', () => openedThread(PLAIN)],
    ['in a message that the agent starts', openedForm],
  ] as const)('names an attached file that Amazon does not allow, %s', async (_, opened) => {
    const page = await opened();
    await write(page, 'The second lamp left today. ');
    const attach = async (name: string) => {
      const path = join(folder, name);
      writeFileSync(path, 'a file');
      const input = await page.waitForSelector('>>> input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await attach('manual.pdf');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await categoriesOn(page)).toEqual([]);
    await attach('setup.exe');
    await eventually(
      () => checkOn(page),
      (check) => check?.categories.join() === 'attachment' && check.verdict === 'advice',
      'the hint',
    );
    await page.close();
  });

  it('warns of confirmations only in a message that the agent starts', async () => {
    const page = await openedForm();
    await write(page, 'Your order 203-9999999-9999999 has been shipped. ');
    const seen = await eventually(
      () => checkOn(page),
      (check) => check?.categories.join() === 'proactive,wrong-order',
      'both',
    );
    expect(seen?.verdict).toBe('warning');
    await page.close();
    const reply = await openedThread(PLAIN);
    await write(reply, 'Your order has been shipped with the second lamp in it. ');
    await eventually(
      () => checkOn(reply),
      (check) => check?.verdict === 'clean',
      'nothing in a reply',
    );
    await reply.close();
  });
});
