import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatClock } from '../../lib/core/duration';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { waitForBadges } from './support/overlay';

const HOUR = 3_600_000;
const now = Date.now();
const waiting = (buyer: string, n: number, hours: number) => ({
  buyer,
  orderId: n === 0 ? null : `026-1234567-${1_000_000 + n}`,
  subject: 'Secretsubject of the buyer',
  status: 'action-needed' as const,
  messages: [{ from: 'buyer' as const, minutesAgo: hours * 60, text: 'Where is it?' }],
});
const uk = amazonSite({
  now,
  hosts: ['sellercentral.amazon.co.uk'],
  layout: 'cards',
  conversations: [
    waiting('Claimpassed', 1, 60),
    waiting('Claimlater', 2, 30),
    waiting('Claimsoon', 3, 44),
    waiting('Lateasking', 0, 27),
    waiting('Critical', 4, 23.5),
    waiting('Urgent', 5, 21),
    waiting('Calm', 6, 2),
  ],
});
const ebay = ebaySite({
  now,
  hosts: ['www.ebay.co.uk'],
  conversations: [
    {
      user: 'patient-buyer',
      title: 'Secretsubject lamp',
      itemId: '285512345671',
      unread: true,
      messages: [{ from: 'buyer', minutesAgo: 80 * 60, text: 'Hello?' }],
    },
  ],
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let panel: Page;

/** Buyers as the panel shows them, from top to bottom. */
const shown = () => panel.$$eval('[data-queue-item] .item-buyer', (all) => all.map((one) => one.textContent ?? ''));

async function shows(expected: string[]): Promise<void> {
  const end = Date.now() + 4000;
  while (JSON.stringify(await shown()) !== JSON.stringify(expected) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await shown()).toEqual(expected);
}

/** Truth of the stand-in: who waits, the next line first, in the order of `by`. */
const truths = () =>
  uk.truth().map((truth) => {
    const start = truth.firstUnansweredAt ?? Number.NaN;
    return { ...truth, due: start + 24 * HOUR, claim: truth.orderId === null ? null : start + 48 * HOUR };
  });
type Known = ReturnType<typeof truths>[number];
const sorted = (some: Known[], by: (one: Known) => number) =>
  some.toSorted((a, b) => by(a) - by(b)).map(({ buyer }) => buyer);

beforeAll(async () => {
  portals = await startPortals([uk, ebay]);
  stage = await openStage({ port: portals.port });
  for (const url of [
    'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded',
    'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE',
  ]) {
    const page = await stage.browser.newPage();
    await page.goto(url);
    await waitForBadges(page, (badges) => badges.length > 0, `badges on ${url}`);
  }
  panel = await stage.open('sidepanel.html');
  await panel.waitForFunction(() => document.querySelectorAll('[data-queue-item]').length === 8);
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

describe('views of the queue', () => {
  const late = () => truths().filter(({ due }) => due <= now);
  const saveFirst = () => [
    ...sorted(
      late().filter(({ claim }) => claim !== null && claim > now),
      ({ claim }) => claim ?? 0,
    ),
    ...sorted(
      truths().filter(({ due }) => due > now),
      ({ due }) => due,
    ),
    ...sorted(
      late().filter(({ claim }) => claim !== null && claim <= now),
      ({ claim }) => -(claim ?? 0),
    ),
    ...sorted(
      late().filter(({ claim }) => claim === null),
      ({ due }) => -due,
    ),
    'patient-buyer',
  ];

  it('the default keeps its order; "save first" goes by what can still be saved', async () => {
    expect(late()).toHaveLength(4);
    const pressing = truths().filter(({ due }) => due - now < 4 * HOUR);
    await shows([...sorted(pressing, ({ due }) => due), 'patient-buyer', 'Calm']);
    await panel.click('input[value="save-first"]');
    await shows(saveFirst());
    await panel.keyboard.press('1');
    await shows([...sorted(pressing, ({ due }) => due), 'patient-buyer', 'Calm']);
    await panel.keyboard.press('2');
    await shows(saveFirst());
  });

  it('"before" a chosen hour; a reload keeps view and hour', async () => {
    await panel.keyboard.press('3');
    // The full hour after the next: between one and two hours from now.
    const until = Math.floor(Date.now() / HOUR) * HOUR + 2 * HOUR;
    const hour = await panel.evaluate((at) => `${String(new Date(at).getHours()).padStart(2, '0')}:00`, until);
    await panel.select('.time-choice select', hour);
    const runningOut = () =>
      truths()
        .filter(({ due, claim }) => (due > now ? due <= until : claim !== null && claim > now && claim <= until))
        .map(({ buyer }) => buyer);
    expect(runningOut()).toEqual(['Critical']);
    await shows(runningOut());
    await panel.reload();
    await shows(runningOut());
    expect(await panel.$eval('.view-beside', (one) => one.textContent)).toContain('4 late already');
    await panel.select('.time-choice select', '');
  });

  it('the check-in counts what was seen since', async () => {
    await panel.keyboard.press('4');
    const tiles = () => panel.$$eval('.tile', (all) => all.map((one) => one.textContent ?? ''));
    expect((await tiles())[0]).toBe('8 New');
    const inbox = (await stage.browser.pages()).find((page) => page.url().includes('amazon.co.uk'));
    await inbox?.bringToFront();
    uk.resolve(uk.truth().find(({ buyer }) => buyer === 'Calm')?.caseId ?? '');
    await expect.poll(async () => (await tiles())[1], { timeout: 8000 }).toBe('1 Answered');
    await panel.bringToFront();
    await panel.click('input[value="answered"]');
    await shows(['Calm']);
  });

  it('j and k move, Enter opens, ? lists the keys; axe finds nothing wrong with any of it', async () => {
    await panel.keyboard.press('1');
    await panel.keyboard.press('j');
    await panel.keyboard.press('j');
    await panel.keyboard.press('k');
    await panel.keyboard.press('j');
    const second = (await shown())[1];
    expect(await panel.evaluate(() => document.activeElement?.querySelector('.item-buyer')?.textContent)).toBe(second);
    await panel.keyboard.press('?');
    await panel.waitForSelector('.keys');
    await panel.click('[aria-controls^="filters"]');
    await panel.keyboard.press('4');
    await panel.evaluate(axe.source);
    const found = await panel.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
    );
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await panel.keyboard.press('Escape');
    expect(await panel.$('.keys')).toBeNull();
    await panel.keyboard.press('1');
    const tabs = (await stage.browser.pages()).length;
    await panel.keyboard.press('j');
    await panel.keyboard.press('Enter');
    await expect.poll(async () => (await stage.browser.pages()).length, { timeout: 4000 }).toBe(tabs + 1);
  });

  it('typing in a field is not a key', async () => {
    await panel.bringToFront();
    await panel.keyboard.press('4');
    await panel.focus('.time-choice select');
    await panel.keyboard.press('2');
    expect(await panel.$eval('input[value="check-in"]', (one) => (one as HTMLInputElement).checked)).toBe(true);
  });
});

describe('hand-over', () => {
  it('puts on the clipboard what the stand-ins know, without names', async () => {
    await panel.bringToFront();
    await stage.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${stage.extensionId}`, ['clipboard-read', 'clipboard-write']);
    await panel.click('.hand-over');
    await panel.waitForFunction(() =>
      document.querySelector('.message')?.textContent?.includes('Hand-over copied, without buyer names.'),
    );
    const text = await panel.evaluate(() => navigator.clipboard.readText());
    const { locale, zone } = await panel.evaluate(() => ({
      locale: navigator.language,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }));
    const clock = (at: number) => formatClock(at, Date.now(), locale, zone);
    const line = ({ orderId, caseId }: Known, what: string) =>
      `- UK ${orderId ?? 'no order yet'} ${what} https://sellercentral.amazon.co.uk/messaging/inbox?fi=caseId&ss=${caseId}&cc=${caseId}`;
    const of = (buyer: string) => truths().find((truth) => truth.buyer === buyer) as Known;
    const lines = text.split('\n');

    expect(lines[0]).toMatch(/^Hand-over \w{3} \d\d:\d\d, seen .*\d\d:\d\d, complete for Amazon UK/);
    expect(lines[1]).toBe("Nights, weekends and vacation mode do not stop Amazon's clock.");
    expect(lines.slice(3, 7)).toEqual([
      'Claims (3):',
      ...['Claimsoon', 'Claimlater', 'Claimpassed'].map((buyer) =>
        line(of(buyer), `from ${clock(of(buyer).claim ?? 0)} a claim may be possible`),
      ),
    ]);
    expect(text).toContain(
      ['Already late (1):', line(of('Lateasking'), `late since ${clock(of('Lateasking').due)}`)].join('\n'),
    );
    expect(text).toContain('Not delivered: none known');
    expect(text).toMatch(/- eBay over \d+ h waiting https:\/\/www\.ebay\.co\.uk\/cnt\/ViewMessage\?group_type=CORE\n/);
    expect(lines.find((one) => one.startsWith('Runs out before'))).toBeDefined();
    for (const secret of [...truths().map(({ buyer }) => buyer), 'patient-buyer', 'Secretsubject'])
      expect(text).not.toContain(secret);
  });

  it('nothing was sent, and nobody but the portals was contacted', () => {
    expect([...uk.posted, ...ebay.posted]).toEqual([]);
    expect(portals.unexpected()).toEqual([]);
  });
});
