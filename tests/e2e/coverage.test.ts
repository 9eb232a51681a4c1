import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AmazonSite, amazonSite } from '../portals/amazon';
import type { AmazonOptions } from '../portals/amazon/options';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { badgesOn, toolbarOf, waitForBadges } from './support/overlay';
import { eventually, notesOn, press, storedIn, summaryOf } from './support/panel';
import { openThread } from './support/portals';

const HOUR = 3_600_000;
const now = Date.now();

const nameOf = (index: number) =>
  `${'Al Be Ca Do El Fa Gi Ha'.split(' ')[index % 8]}${'bert cott dine lena mund nora rick vian'.split(' ')[Math.floor(index / 8)]}`;

/** `n` buyers who wait since 2 h and more, the longest first. */
const waiting = (n: number, series: number) =>
  Array.from({ length: n }, (_, index) => ({
    buyer: nameOf(index),
    orderId: `026-${series}-${1_000_000 + index}`,
    subject: 'Where is my order?',
    status: 'action-needed' as const,
    messages: [{ from: 'buyer' as const, minutesAgo: 120 + 7 * index, text: 'Where is it?' }],
  }));

// Order numbers are unique across stores.
let series = 7_000_000;
const site = (host: string, n: number, more: Partial<AmazonOptions> = {}): AmazonSite =>
  amazonSite({ now, hosts: [host], layout: 'table', mountDelayMs: 60, conversations: waiting(n, ++series), ...more });

const UK = 'sellercentral.amazon.co.uk';
const US = 'sellercentral.amazon.com';
const CA = 'sellercentral.amazon.ca';
const AU = 'sellercentral.amazon.com.au';
const MX = 'sellercentral.amazon.com.mx';
const IN = 'sellercentral.amazon.in';
const SG = 'sellercentral.amazon.sg';
const BR = 'sellercentral.amazon.com.br';
const walked = site(UK, 60);
const twelve = site(US, 30, { pageSize: 50 });
const sixteen = site(CA, 30, { pageSize: 50 });
const shaken = site(AU, 8, { pageSize: 50 });
const slow = site(MX, 5, { mountDelayMs: 3500, jsonFailure: 'empty' });
const nobody = site(IN, 0);
const behind = site(BR, 27);
let isBehind = false;
const single = site(SG, 2);
const ebay = ebaySite({ now, hosts: ['www.ebay.co.uk'], unreadBadge: '99+' });

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let panel: Page;

const inbox = (host: string, query = 'fi=responseNeeded') => `https://${host}/messaging/inbox-v3?${query}`;
const account = async (host: string) =>
  (await storedIn(panel)).coverage.find(({ key }) => key.startsWith(`amazon:${host}/`) || key === `amazon:${host}`);
const stateOf = async (host: string) => {
  const states: Record<string, number> = {};
  for (const {
    account: { host: own },
    state,
    answer,
  } of (await storedIn(panel)).conversations) {
    const name = answer && state === 'answered' ? answer.reason : state;
    if (own === host) states[name] = (states[name] ?? 0) + 1;
  }
  return states;
};
async function show(host: string, query?: string, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await stage.browser.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.goto(inbox(host, query));
  return page;
}
const settled = (host: string, open: Record<string, number>) =>
  eventually(
    () => stateOf(host),
    (states) => sorted(states) === sorted(open),
    `${host} to be ${JSON.stringify(open)}`,
  );
const sorted = (counts: Record<string, number>) => JSON.stringify(Object.entries(counts).sort());
/** The same site, whose numbers once seen do not move any more: 25 though there are 27. */
const lagging = (played: AmazonSite): AmazonSite => ({
  ...played,
  handle: async (request) => {
    const answer = await played.handle(request);
    if (!isBehind || !answer || typeof answer.body !== 'string') return answer;
    const body = answer.body.replace('"metricValue":27', '"metricValue":25').replace('"needed":27', '"needed":25');
    return { ...answer, body };
  },
});
/** After so long (ms) a list that has not changed is believed. */
const CONCLUDED = 1400;
const idle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const openOf = (played: AmazonSite) => played.truth().filter(({ needsReply }) => needsReply);

beforeAll(async () => {
  portals = await startPortals([walked, twelve, sixteen, shaken, slow, nobody, single, lagging(behind), ebay]);
  stage = await openStage({ port: portals.port });
  panel = await stage.open('sidepanel.html');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

describe('seen of total', () => {
  it('pages add up while the list has not changed, and only the last one completes it', async () => {
    const page = await show(UK);
    const first = await eventually(
      () => summaryOf(panel, 'amazon'),
      (one) => one.seen === '25',
      'page 1',
    );
    expect(first).toMatchObject({ total: '60', state: 'partial', 'needs-reply': '60' });
    expect(Date.parse(first['seen-at'] ?? '')).toBeGreaterThan(now);
    expect((await toolbarOf(await stage.worker())).title).toContain('Amazon UK 0 (in part, ');
    await page.goto(inbox(UK, 'fi=responseNeeded&pn=2'));
    await eventually(
      () => summaryOf(panel, 'amazon'),
      (one) => one.seen === '50',
      'page 2',
    );
    await page.goto(inbox(UK, 'fi=responseNeeded&pn=3'));
    const all = await eventually(
      () => summaryOf(panel, 'amazon'),
      (one) => one.seen === '60',
      'page 3',
    );
    expect(all).toMatchObject({ total: '60', state: 'ok' });
    await page.close();
  });

  it('the order changing while pages are turned leaves one unseen, and closes nothing', async () => {
    const page = await show(UK);
    await waitForBadges(page, (badges) => badges.length > 0, 'page 1');
    const before = await account(UK);
    walked.buyerWrites('new', 'Hello?');
    await settled(UK, { open: 61 });
    await eventually(
      () => account(UK),
      (one) => one?.total === 61,
      'the number to change',
    );
    expect((await account(UK))?.seenKeys.length).toBeLessThan(61);
    const last = openOf(walked).find(({ buyer }) => buyer === nameOf(54))?.caseId ?? '';
    await page.goto(inbox(UK, 'fi=responseNeeded&pn=2'));
    await eventually(
      () => account(UK),
      (one) => one?.seenKeys.length === 50,
      'pages 1 and 2',
    );
    // From page 3 to page 1: what was last on page 2 slides to page 3.
    walked.buyerWrites(last, 'Hello again?');
    await page.goto(inbox(UK, 'fi=responseNeeded&pn=3'));
    await eventually(
      () => account(UK),
      (one) => (one?.seenKeys.length ?? 0) > 55,
      'page 3',
    );
    expect(await account(UK)).toMatchObject({ total: 61, key: before?.key });
    expect((await account(UK))?.seenKeys.length).toBe(60);
    expect(Object.keys(await stateOf(UK))).toEqual(['open']);
    await page.close();
  });

  it('every list of an account, with its own number and time', async () => {
    const page = await show(UK, 'fi=reportedUnresolved');
    const lists = () =>
      panel.$$eval('.lists tr[data-view]', (rows) =>
        rows.map((row) => [row.getAttribute('data-view'), row.getAttribute('data-total')].join(' ')),
      );
    await panel.bringToFront();
    const expected = ['response-needed 61', 'reported-unresolved 0', 'resolved 0'];
    await eventually(lists, (all) => all.join() === expected.join(), expected.join());
    await page.close();
  });

  it('99+ is at least 100, and stays as eBay writes it', async () => {
    const page = await stage.browser.newPage();
    await page.goto('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
    const one = await eventually(
      () => summaryOf(panel, 'ebay'),
      ({ unread }) => unread === '99+',
      'the badge',
    );
    expect(one).toMatchObject({ unread: '99+', total: '100', state: 'partial' });
    expect(await panel.$eval('[data-portal-summary="ebay"]', (node) => node.textContent)).toContain('of 99+ seen');
    await page.close();
  });

  it('nobody waits: believed after two readings, without a touch', async () => {
    const page = await show(IN);
    await eventually(
      () => account(IN),
      (one) => one?.total === 0,
      'an empty list',
      15_000,
    );
    expect(await account(IN)).toMatchObject({ seenKeys: [], state: 'ok' });
    await page.close();
  });
});

describe('answered elsewhere', () => {
  it('a colleague answers 12 of 30 between two looks', async () => {
    const page = await show(US);
    await settled(US, { open: 30 });
    const before = await account(US);
    await page.close();
    for (const { caseId } of openOf(twelve).slice(0, 12)) twelve.colleagueAnswers(caseId);
    await idle(50);
    const again = Date.now();
    const later = await show(US);
    await settled(US, { open: 18, elsewhere: 12 });
    const answers = (await storedIn(panel)).conversations.flatMap(({ account: { host }, answer }) =>
      host === US && answer ? [answer.at] : [],
    );
    for (const { from, to } of answers) {
      expect(from).toBe(before?.countedAt);
      expect(to).toBeGreaterThanOrEqual(again);
      expect(to).toBeLessThanOrEqual(Date.now());
    }
    expect(await account(US)).toMatchObject({ total: 18, state: 'ok' });
    await later.close();
  });

  it('16 of 30 are too many to believe: the panel asks, and keeps them', async () => {
    const page = await show(CA);
    await settled(CA, { open: 30 });
    await page.close();
    for (const { caseId } of openOf(sixteen).slice(0, 16)) sixteen.colleagueAnswers(caseId);
    const later = await show(CA);
    const question = () => notesOn(panel).then((notes) => notes.find(({ text }) => text.includes('disappeared')));
    const asked = await eventually(question, (note) => note !== undefined, 'the question');
    expect(asked?.text).toContain('16 conversations disappeared');
    expect(asked?.buttons).toEqual(['They were answered', 'Keep them']);
    expect(await stateOf(CA)).toEqual({ open: 30 });
    await press(panel, 'Keep them');
    await eventually(question, (note) => note === undefined, 'the question to go');
    await later.reload();
    await idle(CONCLUDED);
    expect(await question()).toBeUndefined();
    expect(await stateOf(CA)).toEqual({ open: 30 });
    await later.close();
  });

  it('or closes them, when the agent says so', async () => {
    const left = openOf(walked).length - 40;
    for (const { caseId } of openOf(walked).slice(0, 40)) walked.resolve(caseId);
    const page = await show(UK);
    await eventually(
      () => account(UK),
      (one) => one?.total === left && one.seenKeys.length === left,
      'the shorter list',
    );
    await eventually(
      () => notesOn(panel),
      (notes) => notes.some(({ text }) => text.includes('40 conv')),
      'the question',
    );
    await press(panel, 'They were answered');
    await settled(UK, { open: left, elsewhere: 40 });
    await page.close();
  });

  it('a number that lags behind its list proves nothing: 25 rows beside a 25, and a second page', async () => {
    const page = await show(BR);
    await eventually(
      () => account(BR),
      (one) => one?.seenKeys.length === 25,
      'page 1',
    );
    await page.goto(inbox(BR, 'fi=responseNeeded&pn=2'));
    await settled(BR, { open: 27 });
    isBehind = true;
    await page.goto(inbox(BR));
    await eventually(
      () => account(BR),
      (one) => one?.total === 25,
      'the number that lags behind',
    );
    await idle(CONCLUDED);
    expect(await stateOf(BR)).toEqual({ open: 27 });
    await page.close();
  });

  it('nothing is concluded from failed data, an empty answer, a sign-in page, a narrow window, another list, a search', async () => {
    const page = await show(AU);
    await settled(AU, { open: 8 });
    for (const { caseId } of openOf(shaken).slice(0, 3)) shaken.colleagueAnswers(caseId);
    await settled(AU, { open: 5, elsewhere: 3 });
    await page.close();
    const hidden = openOf(shaken)[0];
    if (!hidden) throw new Error('nobody waits');
    const shown = await show(AU);
    const nothingMore = async (what: string) => {
      await idle(CONCLUDED);
      expect(await stateOf(AU), what).toEqual({ open: 5, elsewhere: 3 });
    };
    for (const failure of ['500', 'signin-html', '403'] as const) {
      shaken.setJsonFailure(failure);
      await nothingMore(failure);
    }
    shaken.setJsonFailure('none');
    for (const query of ['fi=all', `fi=search&ss=${hidden.orderId}`]) {
      await shown.goto(inbox(AU, query));
      await nothingMore(query);
    }
    shaken.setSignedOut(true);
    await shown.goto(inbox(AU));
    await nothingMore('signed out');
    shaken.setSignedOut(false);
    await shown.close();
    const narrow = await show(AU, 'fi=responseNeeded', { width: 900, height: 800 });
    await nothingMore('narrow');
    await narrow.close();
    const good = await show(AU);
    await eventually(
      () => account(AU),
      (one) => one?.state === 'ok' && one.seenKeys.length === 5,
      'all well again',
    );
    await good.close();
  });

  it('`cases: []` while a page is loading, twice and seconds apart: nothing is closed, and rows come', async () => {
    slow.setJsonFailure('none');
    const first = await show(MX);
    await eventually(
      () => stateOf(MX),
      (states) => states.open === 5,
      'five',
      12_000,
    );
    await first.close();
    slow.setJsonFailure('empty');
    const page = await show(MX);
    await idle(3300);
    expect(await stateOf(MX)).toEqual({ open: 5 });
    expect(await account(MX)).toMatchObject({ total: 5, seenKeys: { length: 5 } });
    slow.setJsonFailure('none');
    await waitForBadges(page, (badges) => badges.length === 5, 'the rows', 12_000);
    expect(await stateOf(MX)).toEqual({ open: 5 });
    await page.close();
  }, 40_000);

  it('resolved and reopened: the clock starts anew', async () => {
    const page = await show(SG);
    await settled(SG, { open: 2 });
    const [one] = openOf(single);
    if (!one) throw new Error('nobody waits');
    single.resolve(one.caseId);
    await settled(SG, { open: 1, elsewhere: 1 });
    single.buyerWrites(one.caseId, 'It broke again.');
    await settled(SG, { open: 2 });
    const due = async () =>
      (await badgesOn(page)).map(({ due: at }) => Date.parse(at ?? '')).toSorted((a, b) => b - a)[0] ?? 0;
    const newest = await eventually(due, (at) => at > Date.now() + 23.9 * HOUR, 'a fresh deadline');
    expect(newest).toBeLessThan(Date.now() + 24 * HOUR);
    await page.close();
  });

  it('a thread opened later tells who answered, and when', async () => {
    const page = await show(SG);
    await waitForBadges(page, (badges) => badges.length === 2, 'two badges');
    const gone = openOf(single).find(({ buyer }) => buyer === nameOf(1));
    if (!gone) throw new Error('nobody waits');
    single.colleagueAnswers(gone.caseId);
    const at = single.now();
    await settled(SG, { open: 1, elsewhere: 1 });
    await page.goto(inbox(SG, 'fi=all'));
    await openThread(page, gone);
    await settled(SG, { open: 1, replied: 1 });
    const answer = (await storedIn(panel)).conversations.find(({ key }) => key.endsWith(gone.caseId))?.answer;
    expect(answer?.at.from).toBeGreaterThan(at - 60_000);
    expect(answer?.at.to).toBeLessThan(at + 60_000);
    await page.close();
  });

  it('nothing was sent', () => {
    expect([walked, twelve, sixteen, shaken, slow, single].flatMap(({ posted }) => posted)).toEqual([]);
    expect(portals.unexpected()).toEqual([]);
  });
});
