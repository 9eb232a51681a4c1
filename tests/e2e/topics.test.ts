import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { until } from './support/composer';
import { storedIn } from './support/panel';
import { openThread } from './support/portals';

const now = Date.now();
const AMAZON = 'sellercentral.amazon.co.uk';
const EBAY = 'www.ebay.co.uk';
const ORDER = '026-7654321-2000001';
const ASKS = 'Guten Tag, wo bleibt mein Paket? Es sollte am Montag kommen.';
const REPORTS = `Hi, the lamp arrived broken. My Amazon order was ${ORDER}.`;
const amazon = amazonSite({
  now,
  hosts: [AMAZON],
  conversations: [
    {
      buyer: 'Palmer',
      orderId: ORDER,
      subject: 'Delivery enquiry',
      status: 'action-needed',
      messages: [{ from: 'buyer', minutesAgo: 120, text: ASKS }],
    },
  ],
});
const ebay = ebaySite({
  now,
  hosts: [EBAY],
  composer: 'textarea',
  language: 'en',
  conversations: [
    {
      conversationId: '40001234567',
      user: 'rosalind-77',
      title: 'Brass lamp',
      itemId: '225000000001',
      unread: true,
      messages: [{ from: 'buyer', minutesAgo: 90, text: REPORTS }],
    },
  ],
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let ours: Page;

beforeAll(async () => {
  portals = await startPortals([amazon, ebay]);
  stage = await openStage({ port: portals.port });
  ours = await stage.open('sidepanel.html');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

/** What is stored of a portal's only conversation, once it has topics. */
async function told(portal: 'amazon' | 'ebay') {
  const read = async () => {
    const { conversations } = await storedIn(ours);
    return conversations.find(({ key }) => key.startsWith(portal)) as { topics?: string[]; quotedOrders?: string[] };
  };
  return until(read, (one) => one?.topics !== undefined, `topics at ${portal}`);
}

async function open(address: string, who: Parameters<typeof openThread>[1]): Promise<void> {
  const page = await stage.browser.newPage();
  await page.goto(address);
  await openThread(page, who);
}

describe('what a thread is about', () => {
  it('is told in the page at both portals; no text leaves it', async () => {
    await open(`https://${AMAZON}/messaging/inbox-v3?fi=responseNeeded`, { buyer: 'Palmer' });
    expect((await told('amazon')).topics).toEqual(['where-is-my-order']);
    await open(`https://${EBAY}/cnt/ViewMessage?group_type=CORE`, { user: 'rosalind-77' });
    const { topics, quotedOrders } = await told('ebay');
    expect([topics, quotedOrders]).toEqual([['damaged'], [ORDER]]);
    const stored = JSON.stringify(await storedIn(ours));
    for (const text of ['wo bleibt', 'arrived broken', 'Montag']) expect(stored).not.toContain(text);
  });
});
