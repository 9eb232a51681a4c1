import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { placeOf, spokenText } from './support/closed';
import { boxOn, emptyBox, pressUndo, until, write } from './support/composer';
import { checkOn } from './support/overlay';
import { redInk } from './support/pixels';
import { focusReply, openThread } from './support/portals';

const now = Date.now();
const amazon = amazonSite({ seed: 3, now, hosts: ['sellercentral.amazon.co.uk'] });
const ebay = ebaySite({ seed: 3, now, hosts: ['www.ebay.co.uk'] });
const editable = ebaySite({ seed: 4, now, hosts: ['www.ebay.com'], composer: 'contenteditable' });
const fromBuyer = (site: typeof ebay) => site.truth().filter((truth) => truth.lastFrom === 'buyer');

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([amazon, ebay, editable]);
  stage = await openStage({ port: portals.port });
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});
beforeEach(async () => {
  const forget = async () => {
    const worker = await stage.worker();
    return worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome?: Partial<typeof browser> };
      await chrome?.storage?.local.remove('ignored');
      return chrome?.storage !== undefined;
    });
  };
  await until(forget, (isDone) => isDone, 'the worker to be there');
});
declare const browser: { storage: { local: { remove(key: string): void; get(key: string): Promise<object> } } };

async function onAmazon(): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto('https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded');
  await openThread(page, amazon.truth().find((truth) => truth.needsReply) as { buyer: string });
  await focusReply(page);
  return page;
}
async function onEbay(host = 'www.ebay.co.uk', site = ebay): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`https://${host}/cnt/ViewMessage?group_type=CORE`);
  await openThread(page, fromBuyer(site)[0] as { user: string });
  await focusReply(page);
  return page;
}

const said = (page: Page) => spokenText(page, 'replywatch-check');
const saysWhen = (page: Page, wanted: RegExp, what: string) =>
  until(
    () => said(page),
    (text) => wanted.test(text),
    what,
  );
const warnedOf = (page: Page, count: number) =>
  until(
    () => checkOn(page),
    (check) => check?.count === count,
    `${count} findings`,
  );
/** Lets the page's clipboard be written, or has the browser refuse it; a test may read it either way. */
const mayCopy = (page: Page, may: boolean) =>
  stage.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      ...(may ? (['clipboard-write', 'clipboard-sanitized-write'] as const) : []),
    ]);
async function pressOurs(page: Page, label: string): Promise<void> {
  let last = '';
  // Where it stands still: the card may just be coming up.
  const place = await until(
    async () => {
      const now = await placeOf(page, 'replywatch-check', label);
      const isStill = now !== null && JSON.stringify(now) === last;
      last = JSON.stringify(now);
      await new Promise((resolve) => setTimeout(resolve, 150));
      return isStill ? now : null;
    },
    (found) => found !== null,
    `"${label}" in the card`,
  );
  if (place) await page.mouse.click(place.x, place.y);
}

const TEXT = 'Thank you. Write to help@brass-lamps.com today. It left on Monday. ';
const MENDED = TEXT.replace('help@brass-lamps.com ', '');

const BOXES = [
  { box: 'a textarea in an open root', open: onAmazon },
  { box: 'a plain textarea', open: () => onEbay() },
  { box: 'a contenteditable', open: () => onEbay('www.ebay.com', editable) },
];

describe.each(BOXES)('a fix in $box', ({ open }) => {
  it('by key: exact text, caret after it, one step of Undo, focus in the box all the time', async () => {
    const page = await open();
    await write(page, TEXT);
    await warnedOf(page, 1);
    await page.keyboard.press('F8');
    await saysWhen(page, /E-mail or phone number.*Source: .*Enter or a number applies/, 'the card');
    expect((await boxOn(page)).hasFocus).toBe(true);
    await page.keyboard.press('Enter');
    const mended = await until(
      () => boxOn(page),
      ({ text }) => text === MENDED,
      'the mended text',
    );
    expect(mended).toMatchObject({ hasFocus: true, caret: MENDED.indexOf('today') });
    await warnedOf(page, 0);
    expect(await said(page)).not.toMatch(/Enter or a number/);
    await pressUndo(page);
    expect((await boxOn(page)).text).toBe(TEXT);
    await page.close();
  });

  it('by a press: the same, and the press takes no focus', async () => {
    const page = await open();
    await write(page, TEXT);
    await warnedOf(page, 1);
    await page.keyboard.press('F8');
    await pressOurs(page, 'Remove');
    const mended = await until(
      () => boxOn(page),
      ({ text }) => text === MENDED,
      'the mended text',
    );
    expect(mended.hasFocus).toBe(true);
    await page.close();
  });
});

describe('the card', () => {
  it('takes its keys from the page only while it is open', async () => {
    const page = await onEbay();
    await write(page, TEXT);
    await warnedOf(page, 1);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup'])
        document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
    });
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0).filter((one) => one !== ''));
    await page.keyboard.press('F8');
    await saysWhen(page, /Esc closes/, 'the card');
    await page.keyboard.press('Escape');
    expect(await heard()).toEqual([]);
    expect(await said(page)).not.toMatch(/Esc closes/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    expect(await heard()).toEqual(['keydown Escape', 'keyup Escape', 'keydown 1', 'keyup 1']);
    expect((await boxOn(page)).text).toBe(`${TEXT}1`);
    await page.close();
  });

  it('steps forth and back through the findings, and gives way to typing', async () => {
    const page = await onEbay();
    await write(page, 'Write to help@brass-lamps.com today. Or see www.brass-lamps.com for more. ');
    await warnedOf(page, 2);
    await page.keyboard.press('F8');
    await saysWhen(page, /1 of 2.*E-mail or phone number\. /, 'the first');
    await page.keyboard.press('F8');
    await saysWhen(page, /2 of 2: Link to another site\. /, 'the second');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F8');
    await page.keyboard.up('Shift');
    await saysWhen(page, /1 of 2: E-mail or phone number\. /, 'the first again');
    await page.keyboard.type('Bye');
    expect((await boxOn(page)).text).toMatch(/Bye$/);
    expect(await placeOf(page, 'replywatch-check', 'Ignore here')).toBeNull();
    await page.close();
  });

  it('comes up where the pointer rests on an underline, and goes when it leaves', async () => {
    const page = await onEbay();
    await write(page, TEXT);
    await warnedOf(page, 1);
    const { clip } = await boxOn(page);
    const inner = { x: clip.x + 4, y: clip.y + 4, width: clip.width - 8, height: clip.height - 8 };
    const ink = await until(
      () => redInk(page, inner),
      ({ count }) => count > 20,
      'an underline',
    );
    await page.mouse.move(inner.x + (ink.left + ink.right) / 2, inner.y + ink.top - 3);
    await saysWhen(page, /Ignore here/, 'the card');
    // Enter stays the box's own: the agent has not asked for the card.
    expect(await said(page)).not.toMatch(/Esc closes/);
    await page.mouse.move(200, 300);
    await until(
      () => placeOf(page, 'replywatch-check', 'Ignore here'),
      (place) => place === null,
      'the card to go',
    );
    await page.mouse.move(inner.x + inner.width - 20, inner.y + inner.height - 20);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await placeOf(page, 'replywatch-check', 'Ignore here')).toBeNull();
    await page.close();
  });

  it('opens the policy in a tab of its own, without telling it where from', async () => {
    const page = await onEbay();
    await write(page, TEXT);
    await warnedOf(page, 1);
    await page.keyboard.press('F8');
    const source = /Source: .*?, seen \w+ \d+, \d{4}/.exec(await saysWhen(page, /Source: /, 'the source'))?.[0] ?? '';
    const before = await page.browser().pages();
    await pressOurs(page, source);
    const policy = await until(
      async () => (await page.browser().pages()).find((one) => !before.includes(one)) ?? null,
      (found) => found?.url().startsWith('https://') === true,
      'the policy',
    );
    expect(await policy?.evaluate(() => [document.referrer, window.opener === null])).toEqual(['', true]);
    expect(page.url()).toContain('/cnt/');
    await policy?.close();
    await page.close();
  });

  it('says that a box did not take a change, leaves the text as it was, and offers it to copy', async () => {
    const page = await onEbay();
    await write(page, TEXT);
    await warnedOf(page, 1);
    await page.evaluate(() => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      const { value } = box;
      // As a framework does that holds the text itself.
      box.addEventListener('input', () => {
        box.value = value;
      });
    });
    await page.keyboard.press('F8');
    await saysWhen(page, /Esc closes/, 'the card');
    await page.keyboard.press('Enter');
    await saysWhen(page, /did not take this change/, 'a word about it');
    expect((await boxOn(page)).text).toBe(TEXT);
    await mayCopy(page, true);
    await pressOurs(page, 'Copy corrected text');
    await saysWhen(page, /change; the text is as before\. Copied/, 'a word that it was copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(MENDED);
    expect(await boxOn(page)).toMatchObject({ text: TEXT, hasFocus: true });

    // Once more, where the browser refuses: the text can be taken by hand, and goes when it is typed on.
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await page.keyboard.press('F8');
    await saysWhen(page, /Esc closes/, 'the card again');
    await page.keyboard.press('Enter');
    await saysWhen(page, /Copy corrected text/, 'the offer again');
    await mayCopy(page, false);
    await pressOurs(page, 'Copy corrected text');
    await saysWhen(page, /Not copied: the browser refused\./, 'a word that it was not');
    expect((await boxOn(page)).hasFocus).toBe(true);
    await pressOurs(page, MENDED);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(MENDED);
    await focusReply(page);
    await page.keyboard.type('Bye');
    await until(
      () => placeOf(page, 'replywatch-check', 'Copy corrected text'),
      (place) => place === null,
      'the card to go',
    );
    await page.close();
  });
});

describe('ignoring', () => {
  const TWICE = 'Write to help@brass-lamps.com today. I mean help@brass-lamps.com of course. ';

  it('here: this place only, also while the text around it changes', async () => {
    const page = await onEbay();
    await write(page, TWICE);
    await warnedOf(page, 2);
    await page.keyboard.press('F8');
    await pressOurs(page, 'Ignore here');
    await warnedOf(page, 1);
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('Hello. ');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await checkOn(page))?.count).toBe(1);
    await emptyBox(page);
    await page.keyboard.type(TWICE);
    await warnedOf(page, 2);
    await page.close();
  });

  it('for this conversation: everywhere in it, and nowhere else', async () => {
    const page = await onEbay();
    await write(page, TWICE);
    await warnedOf(page, 2);
    await page.keyboard.press('F8');
    await pressOurs(page, 'In this conversation');
    await warnedOf(page, 0);
    await emptyBox(page);
    await openThread(page, fromBuyer(ebay)[1] as { user: string });
    await focusReply(page);
    await write(page, TWICE);
    await until(
      () => checkOn(page),
      (check) => check?.categories.includes('contact-info') === true,
      'the address in another conversation',
    );
    await page.close();
  });

  it('always: in every page, kept as rule and hash without the text, until it is forgotten', async () => {
    const first = await onEbay();
    await write(first, TWICE);
    await warnedOf(first, 2);
    await first.keyboard.press('F8');
    await pressOurs(first, 'Always');
    await warnedOf(first, 0);
    const worker = await stage.worker();
    const stored = () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof browser };
        return JSON.stringify(await chrome.storage.local.get('ignored'));
      });
    const kept = await until(stored, (text) => /"hash":"[0-9a-f]{16}"/.test(text), 'a stored entry');
    expect(kept).not.toMatch(/brass|lamps|help/i);
    await first.close();

    const page = await onAmazon();
    await write(page, 'Hello. Write to HELP@brass-lamps.com today. See www.brass-lamps.com too. ');
    // The same rule and text, in other letters; the link is another rule's.
    await until(
      () => checkOn(page),
      (check) => check?.categories.includes('external-link') === true,
      'the link',
    );
    expect((await checkOn(page))?.categories).not.toContain('contact-info');

    const options = await stage.open('options.html');
    const forget = await options.waitForSelector('[data-ignored] button');
    await forget?.click();
    await page.bringToFront();
    await until(
      () => checkOn(page),
      (check) => check?.categories.includes('contact-info') === true,
      'the address to be shown again',
    );
    await options.close();
    await page.close();
  });
});

describe('the strip', () => {
  it('covers nothing that can be pressed, however little room there is', async () => {
    const page = await onEbay();
    const { clip } = await boxOn(page);
    await page.evaluate((box) => {
      const add = (x: number, y: number, width: number, height: number) => {
        const button = document.createElement('button');
        button.className = 'probe';
        button.textContent = 'Tool';
        button.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px;z-index:9`;
        document.body.append(button);
      };
      for (let n = 0; n < 6; n++) {
        add(box.x + (n * box.width) / 6, box.y - 40, box.width / 6, 36);
        add(box.x + (n * box.width) / 6, box.y + box.height + 1, box.width / 6, 26);
      }
    }, clip);
    await write(page, TEXT);
    await warnedOf(page, 1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const covered = await page.evaluate(() => {
      const hits: string[] = [];
      for (const control of document.querySelectorAll('button, a[href], input')) {
        const { left, top, width, height } = control.getBoundingClientRect();
        for (let x = left + 1; x < left + width; x += 4)
          for (let y = top + 1; y < top + height; y += 4)
            if (document.elementFromPoint(x, y)?.localName === 'replywatch-check') hits.push(control.outerHTML);
      }
      return hits;
    });
    expect(covered).toEqual([]);
    // The pill is there, and its card opens without covering Send.
    const pill = await until(
      () => placeOf(page, 'replywatch-check', '1'),
      (place) => place !== null,
      'sign and number',
    );
    if (pill) await page.mouse.click(pill.x, pill.y);
    await saysWhen(page, /Ignore here/, 'the card');
    expect((await boxOn(page)).hasFocus).toBe(true);
    await page.close();
  });

  it('has one height, and says what assistive technology can do', async () => {
    const page = await onAmazon();
    await write(page, TEXT);
    await saysWhen(page, /1 policy problem\. E-mail or phone number\. F8 steps through them\./, 'the spoken line');
    await page.close();
  });
});
