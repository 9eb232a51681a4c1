import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { type SeenBadge, waitForBadges } from './support/overlay';
import { openThread } from './support/portals';

const HOST = 'sellercentral.amazon.co.uk';
const INBOX = `https://${HOST}/messaging/inbox-v3?fi=`;
const HOUR = 3_600_000;
const now = Date.now();
const inHours = (hours: number) => new Date(now + hours * HOUR).toISOString();

const said = (from: 'buyer' | 'seller' | 'bot' | 'amazon-for-buyer', hoursAgo: number, text = 'Where is it?') => ({
  from,
  minutesAgo: hoursAgo * 60,
  text,
});
const one = (n: number, buyer: string, messages: ReturnType<typeof said>[], more: object = {}) => ({
  caseId: `00000000-0000-4000-8000-00000000000${n}`,
  buyer,
  orderId: `026-1234567-100000${n}`,
  subject: 'Where is my order?',
  status: 'action-needed' as const,
  messages,
  ...more,
});
const site = amazonSite({
  now,
  hosts: [HOST],
  listKeys: 'rich',
  conversations: [
    one(1, 'Verity', [said('seller', 9, 'Done.'), said('buyer', 5)], { isOverSla: true }),
    one(2, 'Clement', [said('buyer', 6), said('seller', 4, 'On its way.')], {
      a2zClaimsInfo: { claimId: 'x', claimStatus: 'OPEN', sellerRespondByDate: inHours(3) },
    }),
    one(3, 'Harper', [said('buyer', 2)], { preClaimA2ZHint: { eligible: true } }),
    one(4, 'Grace', [said('seller', 3, 'Here you are.'), said('buyer', 2, 'Perfect, thank you so much! 😊')]),
    one(5, 'Otto', [said('seller', 3, 'Bitte sehr.'), said('buyer', 2, 'Automatische Antwort: Ich bin im Urlaub.')]),
    one(6, 'Bea', [
      said('seller', 12, 'Done.'),
      said('bot', 8, 'Noted.'),
      said('amazon-for-buyer', 7, 'Please reply.'),
    ]),
    one(7, 'Reed', [said('buyer', 9), said('seller', 5, 'It is solved.')], { status: 'reported-unresolved' as const }),
    one(8, 'Calm', [said('buyer', 1)]),
  ],
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let page: Page;
let panel: Page;

beforeAll(async () => {
  portals = await startPortals([site]);
  stage = await openStage({ port: portals.port });
  await stage.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${stage.extensionId}`, ['clipboard-read', 'clipboard-write']);
  page = await stage.browser.newPage();
  await page.goto(`${INBOX}responseNeeded`);
  await waitForBadges(page, (all) => all.length === 7, 'a badge on each of 7 rows');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

/** The badge of the opened thread, once it says what is waited for. */
async function inThread(buyer: string, done: (badge: SeenBadge) => boolean): Promise<SeenBadge> {
  await openThread(page, { buyer });
  const n = site.truth().find((truth) => truth.buyer === buyer)?.caseId;
  const of = (all: SeenBadge[]) => all.find((badge) => badge.place === 'thread' && badge.conversation === n);
  const badges = await waitForBadges(page, (all) => done(of(all) ?? ({} as SeenBadge)), `${buyer}'s thread`);
  return of(badges) as SeenBadge;
}

describe('what Amazon says beats what we work out', () => {
  it('"over SLA" makes a message late that is 5 h old, in the list and in the thread', async () => {
    const badge = await inThread('Verity', ({ basis }) => basis === 'displayed');
    expect([badge.band, badge.consequence]).toEqual(['overdue', 'metric']);
    expect(badge.label).toContain('Amazon marked this as late');
  });

  it('a claim with a date: its own deadline, although the message is answered', async () => {
    const badge = await inThread('Clement', ({ consequence }) => consequence === 'claim');
    expect([badge.band, badge.basis]).toEqual(['urgent', 'displayed']);
    expect(Math.abs(Date.parse(badge.due ?? '') - (now + 3 * HOUR))).toBeLessThan(2000);
    expect(badge.label).toContain('A message does not answer it.');
  });

  it('a hint at a claim is said and changes no deadline', async () => {
    const badge = await inThread('Harper', ({ label }) => label?.includes('hints'));
    expect([badge.band, badge.consequence, badge.basis]).toEqual(['ok', 'metric', 'exact']);
  });
});

describe('who wrote it', () => {
  it.each(['Grace', 'Otto'])('%s needs no answer, perhaps: the clock runs on', async (buyer) => {
    const badge = await inThread(buyer, ({ label }) => label?.includes('Needs no answer?'));
    expect([badge.band, badge.basis]).toEqual(['ok', 'exact']);
  });

  it('Amazon writing for a buyer starts the clock, a bot before it does not', async () => {
    const badge = await inThread('Bea', ({ basis }) => basis === 'exact');
    expect(Math.abs(Date.parse(badge.due ?? '') - (now + 17 * HOUR))).toBeLessThan(60_000);
  });
});

describe('reported unresolved, and the queue', () => {
  it('opens an answered conversation again, with its reason', async () => {
    await page.goto(`${INBOX}reportedUnresolved`);
    const first = await waitForBadges(page, (all) => all.length === 1, 'the row');
    expect(first[0]?.label).toContain('buyer: not solved');
    await inThread('Reed', ({ label }) => label?.startsWith('buyer: not solved'));
    const rows = await waitForBadges(page, (all) => all.some(({ place }) => place === 'row'), 'the row');
    expect(rows.find(({ place }) => place === 'row')?.label).toContain('reported that the problem is not solved');
  });

  it('the panel orders by it, says why, and copies a report without a text of a buyer', async () => {
    panel = await stage.open('sidepanel.html');
    await panel.bringToFront();
    await panel.waitForFunction(() => document.querySelectorAll('[data-queue-item]').length === 8);
    const items = await panel.$$eval('[data-queue-item]', (all) =>
      all.map((item) => `${item.querySelector('b')?.textContent}: ${item.querySelector('.item-why')?.textContent}`),
    );
    const order = items.map((item) => item.split(':')[0]);
    expect(order.slice(0, 3)).toEqual(['Verity', 'Clement', 'Reed']);
    expect(items[0]).toContain('Amazon says late, Replywatch does not. Amazon counts.');
    expect(items[1]).toContain('A-to-z claim, answer by');
    expect(items[2]).toContain('buyer: not solved');
    expect(items.find((item) => item.startsWith('Grace'))).toContain('Needs no answer?');

    const press = async () => {
      const [button] = await panel.$$('xpath/.//button[text()="Report"]');
      await button?.click();
      await panel.waitForFunction(() => document.querySelector('.message')?.textContent?.startsWith('Copied'));
      return panel.evaluate(() => navigator.clipboard.readText());
    };
    const report = await press();
    expect(report).toMatch(/^Replywatch [\d.]+, selectors amazon [\d.]+/);
    expect(report).toMatch(
      /- 20\d\d-\S+Z amazon sellercentral\S* response-needed: late: 1 late there, not here, all messages read/,
    );
    expect(report).not.toMatch(/Verity|Clement|Grace|026-1234567|thank|0000-4000/);
  });
});
