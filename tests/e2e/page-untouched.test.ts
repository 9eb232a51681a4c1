import type { Page } from 'puppeteer';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { LAYOUTS } from '../portals/amazon/options';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { waitForBadges } from './support/overlay';

const HOSTS = [
  'sellercentral.amazon.co.uk',
  'sellercentral.amazon.com',
  'sellercentral.amazon.ca',
  'sellercentral.amazon.com.au',
  'sellercentral.amazon.sg',
  'sellercentral.amazon.ae',
  'sellercentral.amazon.in',
  'sellercentral.amazon.co.za',
];
const now = Date.now();
const amazons = LAYOUTS.map((layout, index) => ({
  name: `Seller Central, ${layout}`,
  url: `https://${HOSTS[index]}/messaging/inbox-v3?fi=responseNeeded`,
  site: amazonSite({ seed: 11, now, layout, hosts: [HOSTS[index] as string] }),
}));
const ebays = (['2026', '2025'] as const).map((variant) => ({
  name: `eBay, ${variant} rows`,
  url: `https://www.ebay.${variant === '2026' ? 'co.uk' : 'com'}/cnt/ViewMessage?group_type=CORE`,
  site: ebaySite({ seed: 5, now, variant, hosts: [`www.ebay.${variant === '2026' ? 'co.uk' : 'com'}`] }),
}));
const places = [...amazons, ...ebays];

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let plain: Browser;

beforeAll(async () => {
  portals = await startPortals(places.map(({ site }) => site));
  stage = await openStage({ port: portals.port });
  plain = await puppeteer.launch({
    executablePath: process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium',
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1400, height: 900 },
    args: [...portals.browserArgs, '--no-sandbox', '--disable-gpu', '--window-size=1400,900'],
  });
});
afterAll(async () => {
  await stage?.close();
  await plain?.close();
  await portals?.stop();
});

/** The page as text, open roots in place and our two elements left out; and the box of every element. */
function snapshot(page: Page): Promise<{ html: string; boxes: string[] }> {
  return page.evaluate(() => {
    const ours = /^replywatch-/;
    const boxes: string[] = [];
    const write = (node: Node): string => {
      if (node.nodeType === 3) return (node as Text).data;
      if (node.nodeType === 8) return `<!--${(node as Comment).data}-->`;
      if (!(node instanceof Element) || ours.test(node.localName)) return '';
      const attributes = [...node.attributes].map((one) => ` ${one.name}="${one.value}"`).join('');
      const inner = [...node.childNodes].map(write).join('');
      const root = node.shadowRoot ? `#root(${[...node.shadowRoot.childNodes].map(write).join('')})` : '';
      if (node instanceof HTMLElement) {
        const box = node.getBoundingClientRect();
        boxes.push(
          [node.localName, box.x, box.y, box.width, box.height]
            .map((v) => (typeof v === 'number' ? v.toFixed(1) : v))
            .join(' '),
        );
      }
      return `<${node.localName}${attributes}>${root}${inner}</${node.localName}>`;
    };
    return { html: write(document.body), boxes };
  });
}

const settle = async (page: Page, url: string) => {
  await page.goto(url);
  // Rows are mounted late, and late upgrades are looked for until 1 s after.
  await new Promise((resolve) => setTimeout(resolve, 1500));
};

describe("the page's own elements, with the extension and without", () => {
  it.each(places)('$name: same markup to the byte, nothing moved', async ({ url }) => {
    const without = await plain.newPage();
    const page = await stage.browser.newPage();
    await Promise.all([settle(without, url), settle(page, url)]);
    const before = await snapshot(without);
    await without.close();
    await waitForBadges(page, (badges) => badges.length > 3, 'badges');
    const after = await snapshot(page);
    await page.close();
    expect(after.html).toBe(before.html);
    expect(after.boxes).toEqual(before.boxes);
  });

  it('layout shift stays 0 while badges are drawn', async () => {
    const shiftIn = async (browser: Browser) => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await settle(page, places[0]?.url ?? '');
      const all = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      await page.close();
      return all.reduce((a, b) => a + b, 0);
    };
    const [ours = 0, native = 0] = await Promise.all([stage.browser, plain].map(shiftIn));
    expect(ours).toBeLessThanOrEqual(native);
  });
});
