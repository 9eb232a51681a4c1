import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { write } from './support/composer';
import { checkOn } from './support/overlay';
import { openThread, pressSend } from './support/portals';
import { FORBIDDEN, isSentOnce, pressOurs, says, seenBySender, staysUnsent, typeReply, until } from './support/sending';
import { inOurWorld } from './support/trouble';

const now = Date.now();
const amazonOn = (host: string, options: Parameters<typeof amazonSite>[0] = {}) => ({
  host,
  site: amazonSite({ seed: 21, now, hosts: [host], ...options }),
});
const ebayOn = (host: string, options: Parameters<typeof ebaySite>[0] = {}) => ({
  host,
  site: ebaySite({ seed: 21, now, hosts: [host], ...options }),
});
const AMAZON = {
  click: amazonOn('sellercentral.amazon.co.uk'),
  pointerdown: amazonOn('sellercentral.amazon.com', { sendsOn: 'pointerdown' }),
  'ctrl-enter': amazonOn('sellercentral.amazon.ca', { sendsOn: 'ctrl-enter' }),
  enter: amazonOn('sellercentral.amazon.sg', { sendsOn: 'enter' }),
  twice: amazonOn('sellercentral.amazon.ae', { sendButton: 'twice', layout: 'table' }),
  replaced: amazonOn('sellercentral.amazon.in', { sendButton: 'replaced' }),
};
const EBAY = {
  click: ebayOn('www.ebay.co.uk'),
  'ctrl-enter': ebayOn('www.ebay.com', { sendsOn: 'ctrl-enter', composer: 'contenteditable' }),
  pointerdown: ebayOn('www.ebay.de', { sendsOn: 'pointerdown', language: 'en' }),
};

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([...Object.values(AMAZON), ...Object.values(EBAY)].map(({ site }) => site));
  stage = await openStage({ port: portals.port });
});
afterEach(async () => {
  // A page that a failed test leaves open keeps a connection to its host, of which a browser has six.
  const pages = await stage.browser.pages();
  await Promise.all(pages.filter((page) => page.url().startsWith('https:')).map((page) => page.close()));
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

async function amazonThread(how: keyof typeof AMAZON) {
  const { host, site } = AMAZON[how];
  const truth = site.truth()[0] as { buyer: string; caseId: string };
  // Somebody waits in every test, on top of the list, whatever was answered before.
  site.buyerWrites(truth.caseId, 'Is there any news?');
  const page = await stage.browser.newPage();
  await page.goto(`https://${host}/messaging/inbox-v3?fi=responseNeeded`);
  await openThread(page, truth);
  return { page, posted: site.posted, site };
}

/** Always the same buyer: what the contact dialog sends makes a conversation of its own. */
const buyerOf = ({ site }: (typeof EBAY)['click']) =>
  site.truth().find(({ lastFrom }) => lastFrom !== 'ebay') as { user: string; conversationId: string };
const BUYERS = {
  click: buyerOf(EBAY.click),
  'ctrl-enter': buyerOf(EBAY['ctrl-enter']),
  pointerdown: buyerOf(EBAY.pointerdown),
};

async function ebayThread(how: keyof typeof EBAY) {
  const { host, site } = EBAY[how];
  const truth = BUYERS[how];
  site.buyerWrites(truth.conversationId, 'Is there any news?');
  const page = await stage.browser.newPage();
  await page.goto(`https://${host}/cnt/ViewMessage?group_type=CORE`);
  await openThread(page, truth);
  return { page, posted: site.posted };
}

/** Settings as the agent would change them. */
async function withSettings(settings: object, work: () => Promise<void>): Promise<void> {
  const worker = await stage.worker();
  const set = (value: object) =>
    worker.evaluate(
      (value) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(v: object): Promise<void> } } } }
        ).chrome.storage.local.set({
          settings: value,
        }),
      value,
    );
  await set(settings);
  try {
    await work();
  } finally {
    await set({});
  }
}

const pressKey = (page: Page, key: 'Enter' | 'Space') => async () => {
  // The box keeps the focus when a press is held, so Send is reached with Tab each time.
  for (let tabs = 0; tabs < 8; tabs++) {
    const onSend = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const root = active?.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : null;
      return active?.id === 'imageupload__send--button' || host?.getAttribute('label') === 'Send';
    });
    if (onSend) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press(key);
};

const CASES = [
  { name: 'Seller Central, mouse', open: () => amazonThread('click'), press: (page: Page) => () => pressSend(page) },
  {
    name: 'Seller Central, Enter on Send',
    open: () => amazonThread('click'),
    press: (page: Page) => pressKey(page, 'Enter'),
  },
  {
    name: 'Seller Central, Space on Send',
    open: () => amazonThread('click'),
    press: (page: Page) => pressKey(page, 'Space'),
  },
  {
    name: 'Seller Central that sends on pointerdown',
    open: () => amazonThread('pointerdown'),
    press: (page: Page) => () => pressSend(page),
  },
  {
    name: 'Seller Central, Ctrl+Enter in the box',
    open: () => amazonThread('ctrl-enter'),
    press: (page: Page) => async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
    },
  },
  { name: 'two Send buttons', open: () => amazonThread('twice'), press: (page: Page) => () => pressSend(page) },
  {
    name: 'a Send that is replaced at every key',
    open: () => amazonThread('replaced'),
    press: (page: Page) => () => pressSend(page),
  },
  { name: 'eBay, mouse', open: () => ebayThread('click'), press: (page: Page) => () => pressSend(page) },
  { name: 'eBay, Enter on Send', open: () => ebayThread('click'), press: (page: Page) => pressKey(page, 'Enter') },
  {
    name: 'eBay that sends on pointerdown',
    open: () => ebayThread('pointerdown'),
    press: (page: Page) => () => pressSend(page),
  },
  {
    name: 'eBay, Ctrl+Enter in an editable box',
    open: () => ebayThread('ctrl-enter'),
    press: (page: Page) => async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
    },
  },
] as const;

describe('the send guard', () => {
  it.each(CASES)('holds the first press and lets the second through: $name', async ({ open, press }) => {
    const { page, posted } = await open();
    const before = posted.length;
    await typeReply(page, FORBIDDEN);
    const send = press(page);
    await send();
    await says(page, /Not sent yet\. 1 policy problem: .*Press Send again to send it as it is\./);
    await staysUnsent(posted, before);
    await send();
    await isSentOnce(posted, before);
    // The page's own handler found nothing of what was overridden.
    expect(await seenBySender(page)).toBe('clean');
    await page.close();
  });

  it('keeps the focus in the box while it holds a press of the mouse', async () => {
    const { page } = await ebayThread('click');
    await typeReply(page, FORBIDDEN);
    await pressSend(page);
    await says(page, /Not sent yet/);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await page.close();
  });

  it('holds again after the text was changed', async () => {
    const { page, posted } = await ebayThread('click');
    const before = posted.length;
    await typeReply(page, FORBIDDEN);
    await pressSend(page);
    await says(page, /Not sent yet/);
    await page.keyboard.type('Thank you. ');
    await until(
      () => says(page, /./),
      (said) => !said.includes('Not sent yet'),
      'the notice to go',
    );
    await pressSend(page);
    await staysUnsent(posted, before);
    await page.close();
  });

  it('lets a clean reply through at the first press', async () => {
    const { page, posted } = await amazonThread('click');
    const before = posted.length;
    await typeReply(page, 'Your parcel left our warehouse this morning. ', 'clean');
    await pressSend(page);
    await isSentOnce(posted, before);
    await page.close();
  });

  it('takes a double click for one press', async () => {
    const { page, posted } = await ebayThread('click');
    const before = posted.length;
    await typeReply(page, FORBIDDEN);
    const { x, y } = await page.$eval('#imageupload__send--button', (button) => {
      const box = button.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(x, y, { count: 2 });
    await says(page, /Not sent yet/);
    await staysUnsent(posted, before);
    await page.close();
  });

  it('learns that a page sends at Enter, and holds it from then on', async () => {
    const { page, posted, site } = await amazonThread('enter');
    await typeReply(page, 'Your parcel left our warehouse this morning. ', 'clean');
    await page.keyboard.press('Enter');
    await until(
      async () => posted.length,
      (count) => count > 0,
      'a clean reply to be sent at Enter',
    );
    const before = site.posted.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await typeReply(page, FORBIDDEN);
    await page.keyboard.press('Enter');
    await says(page, /Not sent yet/);
    await staysUnsent(posted, before);
    await page.keyboard.press('Enter');
    await isSentOnce(posted, before);
    await page.close();
  });

  it("holds on Amazon's compose page, and asks nothing twice when the page asks to review", async () => {
    const { site, host } = AMAZON.click;
    const order = site.truth().find((truth) => truth.orderId)?.orderId;
    const page = await stage.browser.newPage();
    await page.goto(`https://${host}/messaging/contact?orderID=${order}&marketplaceID=A1F83G8C2ARO7P`);
    await (await page.waitForSelector('kat-radiobutton input[type=radio]'))?.click();
    const before = site.posted.length;
    await typeReply(page, FORBIDDEN);
    await pressSend(page);
    await says(page, /Not sent yet/);
    await staysUnsent(site.posted, before);
    await pressSend(page);
    const review = await page
      .waitForSelector('[role=dialog] kat-button[label=Send]', { timeout: 1500 })
      .catch(() => null);
    await review?.click();
    await isSentOnce(site.posted, before);
    await page.close();
  });

  it("holds in the frame of eBay's contact dialog", async () => {
    const { site, host } = EBAY.click;
    const page = await stage.browser.newPage();
    await page.goto(`https://${host}/itm/${site.truth()[0]?.itemId}`);
    const element = await page.waitForSelector('iframe.m2m-dialog__ifr');
    const frame = await element?.contentFrame();
    const box = await frame?.waitForSelector('textarea');
    await box?.click();
    await frame?.waitForSelector('replywatch-check', { timeout: 15_000 });
    await write(page, FORBIDDEN);
    await frame?.waitForSelector('replywatch-check[data-verdict=violation]', { timeout: 15_000 });
    const before = site.posted.length;
    await (await frame?.$('#imageupload__send--button'))?.click();
    await staysUnsent(site.posted, before);
    await (await frame?.$('#imageupload__send--button'))?.click();
    await isSentOnce(site.posted, before);
    await page.close();
  });

  it('records why, without the text, at one press', async () => {
    const { page, posted } = await amazonThread('click');
    const before = posted.length;
    await typeReply(page, FORBIDDEN);
    await pressSend(page);
    await says(page, /Not sent yet/);
    await pressSend(page);
    await isSentOnce(posted, before);
    await says(page, /Sent as it was\. Why\?/);
    await pressOurs(page, 'Buyer asked for it');
    const read = () =>
      stage.worker().then((worker) =>
        worker.evaluate(
          () =>
            new Promise<Record<string, unknown>[]>((resolve, reject) => {
              const open = indexedDB.open('replywatch');
              open.onerror = () => reject(open.error);
              open.onsuccess = () => {
                const all = open.result.transaction('overrides').objectStore('overrides').getAll();
                all.onsuccess = () => resolve(all.result);
              };
            }),
        ),
      );
    const [record] = await until(read, (all) => all.length > 0, 'a record');
    expect(record).toMatchObject({ portal: 'amazon', reason: 'asked-for', rules: [expect.any(String)] });
    expect(record?.conversation).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(record)).not.toContain('brass-lamps');
    await until(
      () => says(page, /.?/),
      (said) => !said.includes('Sent as it was'),
      'the question to go',
    );
    await page.close();
  });

  it('leaves the native Send alone when our code fails', async () => {
    const { page, posted } = await ebayThread('click');
    const before = posted.length;
    await typeReply(page, FORBIDDEN);
    await inOurWorld(
      page,
      stage.extensionId,
      "Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get() { throw new Error('broken'); } }), 0",
    );
    await pressSend(page);
    await isSentOnce(posted, before);
    await page.close();
  });

  it('only shows, if the agent has chosen so', () =>
    withSettings({ sendGuard: 'show' }, async () => {
      const { page, posted } = await ebayThread('click');
      const before = posted.length;
      await typeReply(page, FORBIDDEN);
      await pressSend(page);
      await isSentOnce(posted, before);
      await page.close();
    }));

  it.each([{ sendGuard: 'off' }, { replyCheck: false }])('does nothing with %o', (settings) =>
    withSettings(settings, async () => {
      const { page, posted } = await ebayThread('click');
      const before = posted.length;
      const box = await page.waitForSelector('textarea');
      await box?.click();
      await write(page, FORBIDDEN);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect((await checkOn(page)) === null).toBe('replyCheck' in settings);
      await pressSend(page);
      await isSentOnce(posted, before);
      await page.close();
    }),
  );
});
