import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { type AmazonOptions, type AmazonSite, LAYOUTS } from '../portals/amazon/options';
import { type Portals, startPortals } from '../portals/server';

// The stand-in by itself, without the extension: what it claims to be is what a browser sees.

const HOST = 'sellercentral.amazon.co.uk';
const site = (options: AmazonOptions = {}) =>
  amazonSite({ hosts: [HOST], mountDelayMs: 50, upgradeDelayMs: 20, ...options });

let portals: Portals;
let browser: Browser;
let served: AmazonSite;

// One server and one browser for all: the site behind the host is exchanged for each test.
beforeAll(async () => {
  served = site();
  portals = await startPortals([
    { hosts: [HOST], handle: (request) => served.handle(request), stop: () => served.stop?.() },
  ]);
  browser = await puppeteer.launch({
    executablePath: process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium',
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...portals.browserArgs,
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await portals?.stop();
});

/** Every text of the page, open roots included, as a person sees it. */
function seen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walk = (node: Node) => {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return texts.join(' ');
  });
}

async function until(page: Page, wanted: (text: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 80; tries += 1) {
    const text = await seen(page);
    if (wanted(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never seen; the page says: ${await seen(page)}`);
}

async function open(options: AmazonOptions, path = '/messaging/inbox-v3?fi=responseNeeded', width = 1280) {
  served.stop?.();
  served = site(options);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|Trusted Type/.test(message.text())) errors.push(message.text());
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(`https://${HOST}${path}`, { waitUntil: 'load' });
  return { page, errors };
}

/** Clicks the innermost element that directly holds this text, through open roots. */
async function click(page: Page, text: string): Promise<void> {
  const spot = await page.evaluateHandle((wanted: string) => {
    const find = (node: Node): Element | null => {
      if (node instanceof Text) return node.data.includes(wanted) ? node.parentElement : null;
      const roots = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
      for (const child of [...roots, ...node.childNodes]) {
        const hit = find(child);
        if (hit) return hit;
      }
      return null;
    };
    return find(document.querySelector('#app') ?? document.body);
  }, text);
  const element = spot.asElement();
  if (!element) throw new Error(`nothing says ${text}`);
  await (element as unknown as HTMLElement & { click(): Promise<void> }).click();
}

const needed = (from: AmazonSite) => from.truth().filter(({ status }) => status === 'action-needed');

describe('each layout', () => {
  it.each(LAYOUTS)('%s: shows its rows, opens a thread, keeps the page without errors', async (layout) => {
    const { page, errors } = await open({ layout });
    const text = await until(page, (all) => needed(served).every(({ buyer }) => all.includes(buyer)));
    for (const { orderId } of needed(served)) if (orderId) expect(text).toContain(orderId);
    // A time with minutes in each row.
    expect(text.match(/\d{1,2}:\d{2}/g)?.length).toBeGreaterThanOrEqual(needed(served).length);
    const [first] = needed(served);
    await click(page, needed(served).at(-1)?.buyer ?? '');
    await until(page, (all) => all.includes('Language of Preference'));
    expect(page.url()).toMatch(/[?&]cc=[0-9a-f-]{36}/);
    expect(first?.firstUnansweredAt).toBeLessThan(served.now());
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the inbox', () => {
  it('sends a reply: the message appears, the case leaves the list, the body has the published keys', async () => {
    const { page } = await open({});
    const one = needed(served).find(({ orderId }) => orderId);
    await page.goto(`https://${HOST}/messaging/inbox-v3?fi=responseNeeded&cc=${one?.caseId}`);
    await until(page, (all) => all.includes('Language of Preference'));
    const field = await page.waitForSelector('kat-messaging-thread >>> textarea');
    await field?.type('Your parcel is on its way.');
    await (await page.waitForSelector('kat-messaging-thread >>> kat-button[label="Send"] >>>> button'))?.click();
    await until(
      page,
      (all) => all.includes('Your parcel is on its way.') && !all.includes(`Order ID: ${one?.orderId}`),
    );
    expect(served.truth().find(({ caseId }) => caseId === one?.caseId)).toMatchObject({
      needsReply: false,
      status: 'answered',
    });
    expect(served.posted).toHaveLength(1);
    expect(JSON.parse(served.posted[0]?.body ?? '')).toMatchObject({
      rawMessageBody: 'Your parcel is on its way.',
      orderId: one?.orderId,
      entryPoint: 'SELLER_DESKTOP',
    });
    await page.close();
  });

  it('finds an order, puts its case into the address, and resolves it with the bare word', async () => {
    const { page } = await open({ layout: 'flat-divs' });
    const one = needed(served).find(({ orderId }) => orderId);
    await page.goto(`https://${HOST}/messaging/inbox-v3?fi=search&ss=${one?.orderId}`);
    await page.waitForFunction((caseId) => location.search.endsWith(`&cc=${caseId}`), {}, one?.caseId);
    await (await page.waitForSelector('kat-button.nrn >>>> button'))?.click();
    await until(page, (all) => all.includes('Resolved on '));
    expect(served.posted.map(({ path, body }) => [path, body])).toEqual([
      [`/messaging/api/global/cases/${one?.caseId}/caseStatus?marketplaceId=A1F83G8C2ARO7P`, 'SOLVED'],
    ]);
    await page.close();
  });

  it('has no list below 930 px, and has it again when the window grows', async () => {
    const { page } = await open({}, undefined, 925);
    await page.waitForSelector('.metric-number');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await page.$('.list-pane')).toBeNull();
    await page.setViewport({ width: 1100, height: 900 });
    await page.waitForSelector('.list-pane');
    await page.setViewport({ width: 900, height: 900 });
    await page.waitForSelector('.list-pane', { hidden: true });
    await page.close();
  });

  it('pages through a long list to the control that says the end', async () => {
    const { page } = await open({ conversations: 60, layout: 'cards' }, '/messaging/inbox-v3?fi=all');
    await until(page, (all) => all.includes('3 ›'));
    expect(await page.$$eval('a.card-row', (rows) => rows.length)).toBe(25);
    const arrow = 'kat-pagination >>> span[part="pagination-nav-right"]';
    for (const count of [25, 10]) {
      await (await page.waitForSelector(arrow))?.click();
      await page.waitForFunction((wanted) => document.querySelectorAll('a.card-row').length === wanted, {}, count);
      if (count === 25) await page.waitForFunction(() => location.search.includes('pn=2'));
    }
    await page.waitForSelector('kat-pagination >>> span[part="pagination-nav-right"].end');
    await page.close();
  });

  it('tells open pages what others did, and opens a case for a new buyer', async () => {
    const { page } = await open({ conversations: 3 });
    const [one] = needed(served);
    await until(page, (all) => all.includes(one?.orderId ?? '?'));
    served.colleagueAnswers(one?.caseId ?? '');
    await until(page, (all) => !all.includes(one?.orderId ?? ''));
    served.buyerWrites('new', 'Is the lamp dimmable?');
    await until(page, (all) => all.includes('Wren'));
    served.buyerWrites(one?.caseId ?? '', 'Nothing has come.');
    await until(page, (all) => all.includes(one?.orderId ?? '?'));
    await page.close();
  });

  it.each(['500', 'signin-html', '403', 'garbage'] as const)(
    'shows zeros and no rows when its JSON fails: %s',
    async (jsonFailure) => {
      const { page } = await open({ jsonFailure });
      const text = await until(page, (all) => all.includes('Something went wrong'));
      expect(text).not.toContain('There are no messages');
      expect(await page.$$eval('.metric-number', (all) => all.map(({ textContent }) => textContent))).toEqual(
        Array(5).fill('0'),
      );
      await page.close();
    },
  );

  it('works without any JSON, and says so when nothing waits', async () => {
    const from = portals.requests.length;
    const { page } = await open({ json: false, conversations: [] });
    await until(page, (all) => all.includes('There are no messages that need a response.'));
    expect(portals.requests.slice(from).filter(({ path }) => path.includes('/api/'))).toEqual([]);
    await page.close();
  });

  it('adds its view to the address after load, and ends at the sign-in page when signed out', async () => {
    const { page } = await open({}, '/messaging/inbox');
    await page.waitForFunction(() => location.search.startsWith('?fi=responseNeeded'));
    served.setSignedOut(true);
    await until(page, (all) => all.includes('Something went wrong'));
    await page.reload();
    expect(new URL(page.url()).pathname).toBe('/ap/signin');
    await page.close();
  });

  it('removes what others put into its list, when it is a hostile one', async () => {
    const { page } = await open({ hostileRerender: 'observer', layout: 'cards' });
    await page.waitForSelector('a.card-row time');
    await page.evaluate(() => document.querySelector('a.card-row time')?.append(document.createElement('x-foreign')));
    await page.waitForFunction(() => document.querySelector('x-foreign') === null);
    await page.close();
  });
});

describe('other pages', () => {
  it('composes: reason, text, review for another language, success', async () => {
    const conversations = [
      {
        buyer: 'Rémi',
        orderId: '202-1111111-2222222',
        subject: 'Livraison',
        status: 'answered',
        language: 'fr',
        messages: [],
      },
    ] as const;
    const { page } = await open(
      {
        conversations: conversations.map((one) => ({
          ...one,
          messages: [{ from: 'buyer', minutesAgo: 9, text: 'Bonjour' }],
        })),
      },
      '/messaging/contact?orderID=202-1111111-2222222&marketplaceID=A1F83G8C2ARO7P',
    );
    await until(page, (all) => all.includes('Send message to Rémi'));
    await page.click('kat-box > kat-radiobutton[value="delivery"] input[type="radio"]');
    const field = await page.waitForSelector('.contact-buyer-text-area kat-textarea >>> textarea');
    await field?.type('Bonjour');
    await page.click('kat-button.ayb-contact-form-send-button');
    await (await page.waitForSelector('div[role="dialog"] kat-button[label="Send"]'))?.click();
    await page.waitForSelector('div.kat-alert-success-content');
    await page.close();
  });

  it('shows an order with the published hooks, and seconds with a fraction in its data', async () => {
    const { page } = await open({});
    const order = served.truth().find(({ orderId, promisedAt }) => orderId && promisedAt && promisedAt < served.now());
    const loaded = page.waitForResponse((response) => response.url().includes('/orders-api/order/'));
    await page.goto(`https://${HOST}/orders-v3/order/${order?.orderId}`);
    expect(await (await loaded).text()).toMatch(/"latestDeliveryDate":1\.\d+E9/);
    for (const id of [
      'order-id-value',
      'order-summary-deliverby-value',
      'tracking-id-value',
      'shipping-section-buyer-address',
    ]) {
      await page.waitForSelector(`[data-test-id="${id}"]`);
    }
    await page.close();
  });

  it('was asked for nothing but its own host', () => {
    expect(portals.unexpected()).toEqual([]);
  });
});
