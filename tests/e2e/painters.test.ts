import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { boxOn, emptyBox, until, write } from './support/composer';
import { checkOn } from './support/overlay';
import { type Ink, redInk } from './support/pixels';
import { focusReply, openThread } from './support/portals';

const now = Date.now();
const amazon = amazonSite({ seed: 3, now, hosts: ['sellercentral.amazon.co.uk'] });
const ebay = ebaySite({ seed: 3, now, hosts: ['www.ebay.co.uk'] });
const editable = ebaySite({ seed: 4, now, hosts: ['www.ebay.com'], composer: 'contenteditable' });

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
/** A Chromium before 156, as far as text boxes go: without ranges in them. */
let older: Stage;

beforeAll(async () => {
  portals = await startPortals([amazon, ebay, editable]);
  stage = await openStage({ port: portals.port });
  older = await openStage({ port: portals.port, args: ['--disable-blink-features=OpaqueRange'] });
});
afterAll(async () => {
  await stage?.close();
  await older?.close();
  await portals?.stop();
});

async function onAmazon(where: Stage): Promise<Page> {
  const page = await where.browser.newPage();
  await page.goto('https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded');
  await openThread(page, amazon.truth().find((truth) => truth.needsReply) as { buyer: string });
  await focusReply(page);
  return page;
}

async function onEbay(where: Stage, host: string, site: typeof ebay): Promise<Page> {
  const page = await where.browser.newPage();
  await page.goto(`https://${host}/cnt/ViewMessage?group_type=CORE`);
  await openThread(page, site.truth().find((truth) => truth.lastFrom === 'buyer') as { user: string });
  await focusReply(page);
  return page;
}

const PAINTERS = [
  { painter: 'createValueRange, two roots deep', range: 'OpaqueRange', open: () => onAmazon(stage) },
  { painter: 'createValueRange', range: 'OpaqueRange', open: () => onEbay(stage, 'www.ebay.co.uk', ebay) },
  { painter: 'static ranges', range: 'StaticRange', open: () => onEbay(stage, 'www.ebay.com', editable) },
  { painter: 'the mirror, two roots deep', range: '', open: () => onAmazon(older) },
  { painter: 'the mirror', range: '', open: () => onEbay(older, 'www.ebay.co.uk', ebay) },
];

/** The kinds of range in our highlight, as the page can see it: proof of which painter is at work. */
const rangesOn = (page: Page) =>
  page.evaluate(() =>
    [...new Set([...(CSS.highlights.get('replywatch-violation') ?? [])].map((one) => one.constructor.name))].join(),
  );

/** The red of underlines within the reply box, its border left out (some portals paint it red or blue at focus). */
async function inkOn(page: Page): Promise<Ink> {
  const { x, y, width, height } = (await boxOn(page)).clip;
  return redInk(page, { x: x + 4, y: y + 4, width: width - 8, height: height - 8 });
}

const inkWhen = (page: Page, done: (ink: Ink) => boolean, what: string) => until(() => inkOn(page), done, what);

async function newLine(page: Page): Promise<void> {
  // A plain Enter starts a block in an editable element, and may send.
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
}

async function toStart(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
}

async function toEnd(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

describe.each(PAINTERS)('underlines by $painter', ({ open, range }) => {
  it('stand under the words, move along as the text moves, and go when it is mended', async () => {
    const page = await open();
    await page.keyboard.type('Hello. ');
    expect((await inkOn(page)).count).toBe(0);
    await write(page, 'Write to help@brass-lamps.com today. ');
    const first = await inkWhen(page, ({ count }) => count > 20, 'a red underline');
    expect(await rangesOn(page)).toBe(range);
    // One line of one e-mail address: not the whole text, and nothing far from it.
    expect(first.bottom - first.top).toBeLessThan(8);
    expect(first.right - first.left).toBeGreaterThan(100);
    expect(first.right - first.left).toBeLessThan(260);
    expect(first.left).toBeGreaterThan(60);

    await toStart(page);
    await newLine(page);
    const lower = await inkWhen(page, ({ top }) => top >= first.top + 10, 'the underline a line lower');
    expect(lower.top - first.top).toBeLessThan(40);
    expect(Math.abs(lower.left - first.left)).toBeLessThanOrEqual(2);
    expect(Math.abs(lower.right - first.right)).toBeLessThanOrEqual(2);

    await emptyBox(page);
    await inkWhen(page, ({ count }) => count === 0, 'no underline in an empty box');
    await page.close();
  });

  it("follow the box's own scrolling, and never show outside of it", async () => {
    const page = await open();
    await write(page, 'Write to help@brass-lamps.com today. ');
    for (let line = 0; line < 9; line++) await newLine(page);
    await page.keyboard.type('Regards');
    await until(
      () => checkOn(page),
      (check) => check?.verdict === 'violation',
      'a violation',
    );
    const { clip } = await boxOn(page);
    const scrollTo = (top: number) =>
      page.evaluate(
        (x, y, wanted) => {
          let element = document.elementFromPoint(x, y);
          while (element?.shadowRoot) element = element.shadowRoot.elementFromPoint(x, y);
          if (element) element.scrollTop = wanted;
        },
        clip.x + clip.width / 2,
        clip.y + clip.height / 2,
        top,
      );
    await scrollTo(0);
    const first = await inkWhen(page, ({ count }) => count > 20, 'the underline at the top');
    await scrollTo(6);
    const moved = await inkWhen(page, ({ top }) => top !== first.top, 'the underline to scroll along');
    expect(first.top - moved.top).toBe(6);
    await scrollTo(90);
    await inkWhen(page, ({ count }) => count === 0, 'the underline to be scrolled away');
    // The strip itself, which has red in it, stands nearer to the box.
    const above = { x: clip.x, y: clip.y - 110, width: clip.width, height: 40 };
    expect((await redInk(page, above)).count).toBe(0);
    await page.close();
  });
});

describe('the mirror', () => {
  it('underlines where the browser itself would, to half a letter, also in a box of another width', async () => {
    const text =
      'Your parcel is on its way. You can write to help@brass-lamps.com or see www.brass-lamps.com and call +44 20 7946 0958 at any time. ';
    const inks: Ink[][] = [];
    for (const where of [stage, older]) {
      const seen: Ink[] = [];
      const page = await onEbay(where, 'www.ebay.co.uk', ebay);
      await write(page, text);
      await inkWhen(page, ({ count }) => count > 60, 'red underlines');
      for (const width of [1400, 1180]) {
        await page.setViewport({ width, height: 900 });
        await new Promise((resolve) => setTimeout(resolve, 500));
        seen.push(await inkOn(page));
      }
      await page.close();
      inks.push(seen);
    }
    const [native = [], mirrored = []] = inks;
    expect(native).toHaveLength(2);
    for (const [index, ink] of native.entries()) {
      const other = mirrored[index] as Ink;
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(ink[side] - other[side])).toBeLessThanOrEqual(3);
    }
  });

  it('shows the page nothing of the text, and takes no press', async () => {
    const page = await onEbay(older, 'www.ebay.co.uk', ebay);
    await write(page, 'Write to help@brass-lamps.com today. ');
    await inkWhen(page, ({ count }) => count > 20, 'a red underline');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('replywatch-check');
      const box = document.querySelector('textarea')?.getBoundingClientRect() as DOMRect;
      return {
        html: host?.outerHTML,
        root: host?.shadowRoot ?? null,
        names: host?.getAttributeNames().sort(),
        hit: document.elementFromPoint(box.left + 60, box.top + 16)?.localName,
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.names).toEqual(['data-categories', 'data-count', 'data-verdict']);
    expect(seen.html).not.toContain('brass-lamps');
    expect(seen.hit).toBe('textarea');
    await page.close();
  });
});

it.each(PAINTERS.slice(0, 2))(
  'of many findings $painter draws those in view, and others as they are scrolled to',
  async ({ open }) => {
    const page = await open();
    const many = 30;
    await page.evaluate(
      (text) => document.execCommand('insertText', false, text),
      Array.from({ length: many }, (_, n) => `Write to help${n}@brass-lamps.com today.`).join('\n\n'),
    );
    await until(
      () => checkOn(page),
      (check) => check?.count === many,
      'all of them to be found',
    );
    const drawn = () =>
      page.evaluate(() => [...(CSS.highlights.get('replywatch-violation') ?? [])].map((one) => one.startOffset));
    // The text came in by one step, and the box shows its beginning.
    const first = await until(drawn, (all) => all.length > 0 && all.length < many, 'a part of them');
    expect(Math.min(...first)).toBe(9);
    await inkWhen(page, ({ count }) => count > 20, 'an underline');
    await toStart(page);
    await toEnd(page);
    await until(drawn, (all) => Math.min(...all) > 300, 'those at the end');
    await inkWhen(page, ({ count }) => count > 20, 'an underline there');
    // The card comes up at a finding that is not drawn: its place is known all the same.
    await page.keyboard.press('F8');
    await until(drawn, (all) => all.includes(9), 'the first one, scrolled to by its card');
    await page.close();
  },
);
