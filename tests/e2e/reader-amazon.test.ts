// The Seller Central reader and the page tap, without the extension, in a real Chromium on the stand-in's pages,
// against what the stand-in knows to be true.
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/portals/portal';
import { amazonSite } from '../portals/amazon';
import {
  type AmazonOptions,
  type AmazonSite,
  LAYOUTS,
  type SeedConversation,
  type Truth,
  UI_LANGUAGES,
} from '../portals/amazon/options';
import { type Portals, startPortals } from '../portals/server';

/** What one look yields, without elements. */
type Look = Omit<PageReading, 'rows' | 'thread' | 'composers' | 'roots'> & {
  rows: (PageReading['rows'][number]['sighting'] & { anchors: string[] })[];
  thread?: NonNullable<PageReading['thread']>['sighting'] & { anchors: string[] };
  composers: { field: string; outermost: string; send: string; purpose: string }[];
  ms: number;
};

const HOST = 'sellercentral.amazon.co.uk';
const MINUTE = 60_000;
let served: AmazonSite;
let portals: Portals;
let browser: Browser;
let page: Page;
let script = '';

async function bundle(entry: string, name: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  const [first] = Array.isArray(built) ? built : [built];
  return first && 'output' in first ? first.output[0].code : '';
}

beforeAll(async () => {
  const reader = await bundle('lib/portals/amazon/index.ts', 'reader');
  const one = await bundle('lib/portals/amazon/case-reading.ts', 'one');
  const heard = await bundle('lib/portals/amazon/heard.ts', 'heard');
  const tap = await bundle('entrypoints/page-tap.content.ts', 'tap');
  script = `${reader}\n${one}\n${heard}\n${tap}
    globalThis.look = { reader: reader.amazon.createReader(() => one.CASE_READING), spec: reader.amazon, heard: [], at: Date.now() };
    document.addEventListener(heard.HEARD_EVENT, (event) => {
      const body = heard.parseHeard(event.detail, Date.now());
      if (!body) return;
      look.heard.push(body.url);
      look.reader.hear(body);
    });
    if (!globalThis.noTap) (tap.default ?? tap).main();`;
  served = amazonSite({ hosts: [HOST] });
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
      '--disable-component-update',
      ...portals.browserArgs,
    ],
  });
  page = await browser.newPage();
  await page.evaluateOnNewDocument(script);
  await page.setViewport({ width: 1500, height: 1000 });
});

afterAll(async () => {
  await browser?.close();
  await portals?.stop();
});

/** Puts another stand-in behind the host. */
function serve(options: AmazonOptions): AmazonSite {
  served.stop?.();
  served = amazonSite({ hosts: [HOST], mountDelayMs: 0, upgradeDelayMs: 10, ...options });
  return served;
}

/** Puts another stand-in behind the host and opens one of its pages. */
async function open(options: AmazonOptions = {}, path = '/messaging/inbox-v3?fi=responseNeeded'): Promise<AmazonSite> {
  const site = serve(options);
  await page.goto(`https://${HOST}${path}`);
  return site;
}

/** One look at the page as it is now. */
function look(change: { navigatedAt?: number; zone?: string } = {}): Promise<Look> {
  return page.evaluate((changed) => {
    // biome-ignore lint/suspicious/noExplicitAny: the bundle's own global
    const { reader, spec, at } = (globalThis as any).look;
    const started = performance.now();
    const reading: PageReading = reader.read({
      document,
      url: new URL(location.href),
      now: Date.now(),
      navigatedAt: at,
      changedAt: () => undefined,
      zone: 'Europe/London',
      selectors: spec.selectors,
      ...changed,
    });
    const ms = performance.now() - started;
    const text = (element: Element) => `${element.localName}:${(element.textContent ?? '').slice(0, 40)}`;
    const { roots: _roots, rows, thread, composers, ...rest } = reading;
    return {
      ...rest,
      rows: rows.map((row) => ({ ...row.sighting, anchors: row.anchors.map(text) })),
      ...(thread ? { thread: { ...thread.sighting, anchors: thread.anchors.map(text) } } : {}),
      composers: composers.map(({ field, outermost, send, purpose }) => ({
        field: field.localName,
        outermost: outermost.localName,
        send: send ? `${send.localName}:${send.getAttribute('label') ?? ''}` : '',
        purpose,
      })),
      ms,
    };
  }, change);
}

/** Looks until the look satisfies `done`; fails with the last one. */
async function lookUntil(done: (seen: Look) => boolean, what: string, change = {}): Promise<Look> {
  let seen: Look | undefined;
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 40))) {
    seen = await look(change);
    if (done(seen)) return seen;
  }
  throw new Error(`${what}: ${JSON.stringify(seen, null, 1)}`);
}

const inView = (truths: Truth[]) => truths.filter(({ status }) => status === 'action-needed');

/** What is wrong with the rows, in words; empty when all is right. */
function faults(seen: Look, truths: Truth[]): string[] {
  const wrong: string[] = [];
  if (seen.rows.length !== truths.length) wrong.push(`${seen.rows.length} rows for ${truths.length} cases`);
  const left = new Set(truths);
  for (const row of seen.rows) {
    const truth = [...left].find((one) => isAbout(row, one));
    if (!truth) {
      wrong.push(`no case for ${JSON.stringify(row)}`);
      continue;
    }
    left.delete(truth);
    if (row.nativeId && row.nativeId !== truth.caseId) wrong.push(`${truth.buyer}: case id`);
    if (row.orderId && row.orderId !== truth.orderId) wrong.push(`${truth.buyer}: order ${row.orderId}`);
    if (!row.orderId && truth.orderId) wrong.push(`${truth.buyer}: order not read`);
    if (row.buyer !== truth.buyer) wrong.push(`${truth.buyer}: buyer ${row.buyer}`);
    const range = row.lastActivity?.range;
    if (!range) wrong.push(`${truth.buyer}: no time`);
    else if (truth.lastActivityAt < range.from - MINUTE || truth.lastActivityAt > range.to + MINUTE)
      wrong.push(
        `${truth.buyer}: time ${JSON.stringify(row.lastActivity)} for ${new Date(truth.lastActivityAt).toISOString()}`,
      );
  }
  return wrong;
}

function isAbout(row: Look['rows'][number], truth: Truth): boolean {
  if (row.nativeId) return row.nativeId === truth.caseId;
  if (row.orderId) return row.orderId === truth.orderId;
  return row.buyer === truth.buyer && truth.orderId === null;
}

// Each layout in three languages and each language in four layouts, with data and without by turns.
const cells = LAYOUTS.flatMap((layout, row) =>
  UI_LANGUAGES.flatMap((language, column) =>
    (row + column) % 2 === 0 ? [{ layout, language, json: (column >> 1) % 2 === row % 2 }] : [],
  ),
);

describe('every row of every layout', () => {
  it.each(cells)('$layout, $language, json $json', async ({ layout, language, json }) => {
    const site = await open({ layout, language, json });
    const due = inView(site.truth());
    const seen = await lookUntil(({ rows }) => rows.length >= due.length, 'rows');
    expect(faults(seen, due)).toEqual([]);
    expect(seen).toMatchObject({ page: 'inbox', view: 'response-needed', state: 'ok' });
    expect(seen.rows.every(({ needsReply }) => needsReply === 'yes')).toBe(true);
    expect(seen.list).toMatchObject({ seen: due.length, total: due.length });
    expect(new Set(seen.rows.map(({ nativeId, orderId, buyer }) => nativeId ?? orderId ?? buyer)).size).toBe(
      due.length,
    );
  });
});

describe('coarser data', () => {
  const coarse = LAYOUTS.flatMap((layout) =>
    (['today-time', 'date', 'relative'] as const).map((rowTimes) => ({ layout, rowTimes })),
  );
  it.each(coarse)('$layout with $rowTimes times', async ({ layout, rowTimes }) => {
    const site = await open({ layout, rowTimes, json: false });
    const due = inView(site.truth());
    expect(faults(await lookUntil(({ rows }) => rows.length >= due.length, 'rows'), due)).toEqual([]);
  });

  it.each(LAYOUTS)('%s with the published keys of the list only', async (layout) => {
    const site = await open({ layout, listKeys: 'minimal' });
    const due = inView(site.truth());
    expect(faults(await lookUntil(({ rows }) => rows.length >= due.length, 'rows'), due)).toEqual([]);
  });

  it.each(LAYOUTS)('%s without data, times read in a zone that is not known', async (layout) => {
    const site = await open({ layout, json: false });
    const due = inView(site.truth());
    const seen = await lookUntil(({ rows }) => rows.length >= due.length, 'rows', { zone: 'Asia/Tokyo' });
    expect(faults(seen, due)).toEqual([]);
  });
});

describe('data beside rows without ids', () => {
  it.each(['ms', 's', 'iso'] as const)('tells the page’s zone, and each row its case (%s)', async (timestamps) => {
    const site = await open({ layout: 'flat-divs', listKeys: 'rich', timestamps, conversations: 30, pageSize: 50 });
    const due = inView(site.truth());
    const seen = await lookUntil(({ rows }) => rows.length >= due.length, 'rows', { zone: 'Asia/Tokyo' });
    expect(faults(seen, due)).toEqual([]);
    expect(seen.probe['zones.recalibrated']).toBe(1);
    expect(seen.rows.filter(({ lastActivity }) => lastActivity?.source === 'data').length).toBeGreaterThan(
      due.length * 0.8,
    );
    expect(seen.unanchored).toEqual([]);
  });
});

const one = (more: Partial<SeedConversation> = {}): SeedConversation => ({
  buyer: 'Marisol Quint',
  orderId: '202-1111111-2222222',
  subject: 'Delivery inquiry from Amazon customer Marisol Quint (Order: 202-1111111-2222222)',
  messages: [{ from: 'buyer', minutesAgo: 90, text: 'Where is it?' }],
  status: 'action-needed',
  ...more,
});

describe('a list with one row', () => {
  const lone = LAYOUTS.map((layout, index) => ({ layout, json: index % 2 === 0 }));
  it.each(lone)('$layout, json $json', async ({ layout, json }) => {
    const site = await open({ layout, json, conversations: [one()] });
    const seen = await lookUntil(({ rows }) => rows.length > 0, 'row');
    expect(seen.rows).toHaveLength(1);
    expect(seen.rows[0]?.orderId).toBe('202-1111111-2222222');
    const range = seen.rows[0]?.lastActivity?.range;
    const at = site.truth()[0]?.lastActivityAt ?? 0;
    expect(range && at >= range.from - MINUTE && at <= range.to + MINUTE).toBe(true);
    expect([undefined, 'Marisol Quint']).toContain(seen.rows[0]?.buyer);
    await page.goto(`https://${HOST}/messaging/inbox-v3?fi=responseNeeded&cc=${site.truth()[0]?.caseId}`);
    const opened = await lookUntil(({ thread, rows }) => thread !== undefined && rows.length > 0, 'thread');
    expect(opened.rows).toHaveLength(1);
    expect(opened.rows[0]?.orderId).toBe('202-1111111-2222222');
    expect(opened.thread?.messages).toHaveLength(1);
    expect(opened.rows[0]?.nativeId).toBe(opened.thread?.nativeId);
  });
});

describe('views', () => {
  it.each(['sent', 'resolved'])('%s rows wait for nobody', async (view) => {
    for (const layout of LAYOUTS) {
      await open({ layout }, `/messaging/inbox-v3?fi=${view}`);
      const seen = await lookUntil(({ rows }) => rows.length > 0, 'rows');
      expect(seen).toMatchObject({ view, state: 'ok' });
      expect(seen.rows.every(({ needsReply }) => needsReply === 'no')).toBe(true);
      if (view === 'resolved') expect(seen.rows.every(({ closure }) => closure === 'resolved')).toBe(true);
    }
  });

  it('takes the state of rows under "all" from the data, and knows nothing without it', async () => {
    const site = await open({ layout: 'cards' }, '/messaging/inbox-v3?fi=responseNeeded');
    await lookUntil(({ rows }) => rows.length > 0, 'rows');
    await page.evaluate(() => {
      history.pushState(null, '', '/messaging/inbox-v3?fi=all');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    const all = site.truth();
    const seen = await lookUntil(({ rows, view }) => view === 'all' && rows.length === all.length, 'all rows');
    for (const row of seen.rows) {
      const truth = all.find(({ caseId }) => caseId === row.nativeId);
      expect(row.needsReply).toBe(truth?.status === 'action-needed' ? 'yes' : row.needsReply);
      if (truth?.status === 'resolved' || truth?.status === 'answered') expect(row.needsReply).not.toBe('yes');
    }
    await open({ layout: 'cards', json: false }, '/messaging/inbox-v3?fi=all');
    const blind = await lookUntil(({ rows }) => rows.length > 0, 'rows');
    expect(blind.rows.every(({ needsReply }) => needsReply === 'unknown')).toBe(true);
  });

  it('marks what buyers reported as unresolved', async () => {
    await open({}, '/messaging/inbox-v3?fi=reportedUnresolved');
    const seen = await lookUntil(({ rows }) => rows.length > 0, 'rows');
    expect(seen.view).toBe('reported-unresolved');
    expect(seen.rows.every(({ reportedUnresolved }) => reportedUnresolved)).toBe(true);
  });
});

/** When the wait began by what was read: as the stand-in works it out from what it knows. */
function waitOf({ thread }: Look): number | null {
  let waiting: number | null = null;
  for (const { author, refused, at } of thread?.messages ?? []) {
    if (author === 'seller' && !refused) waiting = null;
    if (author === 'buyer' || author === 'portal-for-buyer' || author === 'unknown') waiting ??= at?.range.from ?? 0;
  }
  return waiting;
}

describe('threads', () => {
  const kinds = [
    ...LAYOUTS.map((layout) => ({
      layout,
      json: false,
      requestedParty: 'seller' as const,
      language: 'en-US' as const,
    })),
    ...UI_LANGUAGES.map((language) => ({
      layout: 'cards' as const,
      json: false,
      requestedParty: 'seller' as const,
      language,
    })),
    ...LAYOUTS.map((layout) => ({ layout, json: true, requestedParty: 'buyer' as const, language: 'en-GB' as const })),
    { layout: 'table' as const, json: true, requestedParty: 'seller' as const, language: 'ja-JP' as const },
  ];
  const rotated = kinds.map((options, turn) => ({ ...options, turn }));
  it.each(rotated)('$layout, $language, json $json, flag of the $requestedParty', async ({ turn, ...options }) => {
    const site = serve(options);
    // Three conversations each time, other ones in turn: all of them are read in several kinds.
    const all = site.truth().filter(({ status }) => status !== 'resolved');
    for (const truth of [0, 1, 2]
      .map((step) => all[(3 * turn + step) % all.length])
      .filter((one) => one !== undefined)) {
      await page.goto(`https://${HOST}/messaging/inbox-v3?fi=all&cc=${truth.caseId}`);
      // The data may come before the page has drawn the messages.
      const seen = await lookUntil(
        ({ thread, rows }) => (thread?.anchors.length ?? 0) > 0 && rows.length > 0,
        'thread',
      );
      expect(seen.thread?.nativeId).toBe(truth.caseId);
      expect(seen.thread?.orderId ?? null).toBe(truth.orderId);
      const wait = waitOf(seen);
      const holds =
        truth.firstUnansweredAt === null
          ? wait === null
          : wait !== null && Math.abs(wait - truth.firstUnansweredAt) <= MINUTE;
      expect(holds, `${truth.buyer}: ${JSON.stringify(seen.thread?.messages)} for ${truth.firstUnansweredAt}`).toBe(
        true,
      );
      expect(seen.thread?.anchors[0]).toMatch(/:.*\d/);
      expect(seen.composers).toMatchObject([{ field: 'textarea', purpose: 'reply', outermost: 'kat-textarea' }]);
      expect(seen.composers[0]?.send).toMatch(/^kat-button:\S/);
      expect(seen.rows.filter(({ nativeId }) => nativeId === truth.caseId)).toHaveLength(1);
    }
  });
});

describe('states', () => {
  it('is too narrow, not degraded', async () => {
    await page.setViewport({ width: 800, height: 900 });
    await open();
    await lookUntil(({ state }) => state === 'too-narrow', 'too narrow');
    await page.setViewport({ width: 1500, height: 1000 });
    await lookUntil(({ state, rows }) => state === 'ok' && rows.length > 0, 'wide again');
  });

  it('is loading while rows have not come, degraded when they do not come', async () => {
    await open({ mountDelayMs: 60_000 });
    expect(await look()).toMatchObject({ state: 'loading', rows: [] });
    const later = await page.evaluate(() => Date.now() - 40_000);
    expect(await look({ navigatedAt: later })).toMatchObject({ rows: [] });
  });

  it('is signed out on the sign-in page and when the data says so', async () => {
    await open({ signedOut: true });
    expect(await look()).toMatchObject({ state: 'signed-out', rows: [] });
    await open({ jsonFailure: 'signin-html' });
    await lookUntil(({ state }) => state === 'signed-out', 'signed out');
    await open({ jsonFailure: '403' });
    await lookUntil(({ state }) => state === 'signed-out', 'signed out');
  });

  it.each(['500', 'garbage'] as const)(
    'does not take zeros beside failed data (%s) for an empty inbox',
    async (jsonFailure) => {
      await open({ jsonFailure });
      const seen = await lookUntil(({ state }) => state === 'degraded', 'degraded');
      expect(seen.list).toBeUndefined();
      expect(seen.counts).toEqual([]);
    },
  );

  it.each([true, false])('says empty when the page does (json %s)', async (json) => {
    await open({ json, conversations: [one({ status: 'answered' })], language: 'zh-CN' });
    const seen = await lookUntil(({ state }) => state === 'ok', 'ok');
    expect(seen).toMatchObject({ rows: [], list: { seen: 0, saysEmpty: true } });
  });
});

describe('other pages', () => {
  it('finds the field and Send of the compose page', async () => {
    const site = await open({ language: 'de-DE' });
    const orderId = site.truth().find((truth) => truth.orderId)?.orderId;
    await page.goto(`https://${HOST}/messaging/contact?orderID=${orderId}&marketplaceID=A1F83G8C2ARO7P`);
    await page.waitForSelector('kat-radiobutton input');
    expect((await look()).composers).toEqual([]);
    await page.click('kat-radiobutton input');
    const seen = await lookUntil(({ composers }) => composers.length > 0, 'composer');
    expect(seen).toMatchObject({
      page: 'compose',
      composers: [{ field: 'textarea', outermost: 'kat-textarea', send: 'kat-button:Senden', purpose: 'proactive' }],
    });
  });

  it.each([true, false])('reads an order, never its address (json %s)', async (json) => {
    const site = await open({ json });
    const truth = site.truth().find((one) => one.orderId && one.promisedAt);
    await page.goto(`https://${HOST}/orders-v3/order/${truth?.orderId}`);
    const seen = await lookUntil(
      ({ orders, state }) => state === 'ok' && (orders[0]?.items.length ?? 0) > 0 && orders[0]?.buyer !== undefined,
      'order',
    );
    expect(seen).toMatchObject({
      page: 'order',
      state: 'ok',
      rows: [],
      orders: [{ orderId: truth?.orderId, buyer: truth?.buyer }],
    });
    expect(JSON.stringify(seen)).not.toMatch(/ADDRESS|@/);
    const promised = seen.orders[0]?.promised;
    expect(promised && Math.abs(promised.from - (truth?.promisedAt ?? 0)) < 26 * 60 * MINUTE).toBe(true);
    if (json) expect(seen.orders[0]?.fulfilment).toBe(truth?.fulfilment);
  });

  it('reads nothing on the home page', async () => {
    await open({}, '/home');
    expect(await look()).toMatchObject({ page: 'other', state: 'ok', rows: [], composers: [], orders: [] });
  });
});

const isThen = ({ lastActivity }: Look['rows'][number], { lastActivityAt: at }: Truth): boolean =>
  lastActivity !== undefined && at >= lastActivity.range.from - MINUTE && at <= lastActivity.range.to + MINUTE;

describe('hostile texts', () => {
  const nasty = [
    one({
      buyer: '<img src=x onerror=alert(1)>',
      orderId: '202-0000001-0000001',
      subject: '</div><script>alert(1)</script>',
    }),
    one({ buyer: '\u202egnitset \u2067abc', orderId: '202-0000002-0000002', subject: 'x'.repeat(100_000) }),
    one({ buyer: '10:30', orderId: '202-0000003-0000003', subject: '22/11/2026, 02:47' }),
    one({ buyer: 'Response needed', orderId: '202-0000004-0000004', subject: 'Resolved on 21 Nov 2026' }),
    one({
      buyer: 'Ann\u0000a',
      orderId: '202-0000005-0000005',
      messages: [{ from: 'buyer', minutesAgo: 300, text: '1 Jan 2020, 10:00' }],
    }),
    one({
      buyer: 'Odd Order',
      orderId: '202-0000006-0000006',
      messages: [{ from: 'buyer', minutesAgo: 200, text: 'My other order is 202-9999999-9999999.' }],
    }),
    one({
      buyer: 'N'.repeat(300),
      orderId: '202-0000007-0000007',
      messages: [{ from: 'buyer', minutesAgo: 100, text: '\ud800 \udfff' }],
    }),
  ];
  const all = LAYOUTS.flatMap((layout) => [true, false].map((json) => ({ layout, json })));
  it.each(all)('$layout, json $json: no row invented, none with another’s facts', async ({ layout, json }) => {
    const site = await open({ layout, json, conversations: nasty });
    await lookUntil(({ list }) => (list?.seen ?? 0) >= nasty.length, 'rows');
    const seen = await look();
    expect(seen.state).toBe('ok');
    expect(seen.list?.seen).toBe(nasty.length);
    for (const row of seen.rows) {
      // A row of which nothing but its time could be read is told by that: all are minutes apart or equal.
      const truth = site
        .truth()
        .find((known) =>
          row.nativeId
            ? row.nativeId === known.caseId
            : row.orderId === known.orderId ||
              row.buyer === known.buyer ||
              (!row.orderId && !row.buyer && isThen(row, known)),
        );
      expect(truth, JSON.stringify(row)).toBeDefined();
      expect([truth?.buyer, undefined]).toContain(row.buyer);
      expect([truth?.orderId, undefined]).toContain(row.orderId);
      expect(!row.lastActivity || (truth && isThen(row, truth)), JSON.stringify(row)).toBe(true);
    }
  });

  it('does not die of a page that is nothing but nesting, nor of forged events', async () => {
    await open();
    await page.evaluate(() => {
      let deep: Element = document.body;
      for (let level = 0; level < 2000; level++) deep = deep.appendChild(document.createElement('div'));
      deep.append('10:30');
      for (const detail of [
        '{',
        '{"url":"/messaging/api/global/cases?filterList=ACTION_NEEDED","status":200,"body":"{\\"cases\\":7}"}',
        7,
        null,
      ])
        document.dispatchEvent(new CustomEvent('replywatch:heard', { detail }));
    });
    expect(['ok', 'degraded', 'loading']).toContain((await look()).state);
  });
});

describe('the page tap', () => {
  it('repeats responses of the few paths, and leaves the page as it was', async () => {
    const site = await open();
    await lookUntil(({ rows }) => rows.length > 0, 'rows');
    const caseId = site.truth()[0]?.caseId;
    const seen = await page.evaluate(async (id) => {
      // biome-ignore lint/suspicious/noExplicitAny: the bundle's own global
      const { heard } = (globalThis as any).look;
      heard.length = 0;
      const path = `/messaging/api/global/cases/${id}`;
      const first = await fetch(new Request(path));
      const json = await first.json();
      const viaRequest = await new Promise<string>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', `${path}/orderContext`);
        request.onload = () => resolve(request.responseText);
        request.send();
      });
      await fetch('/standin/home');
      await fetch('/orders-st/resolve').catch(() => {});
      await fetch(`${path}/artifacts/message`, { method: 'POST', body: '{"rawMessageBody":"secret"}' });
      const refused = await fetch('https://sellercentral.amazon.co.uk:1/messaging/api/x').then(
        () => 'answered',
        (error: Error) => error.name,
      );
      const rejected = await Promise.resolve()
        .then(() => fetch('http://['))
        .then(
          () => 'answered',
          (error: Error) => error.name,
        );
      let thrown = '';
      try {
        Reflect.apply(XMLHttpRequest.prototype.open, {}, ['GET', '/']);
      } catch (error) {
        thrown = (error as Error).name;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      return {
        heard,
        id: json.partyCase.caseId,
        viaRequest: viaRequest.length > 2,
        refused,
        rejected,
        thrown,
        native: [fetch, XMLHttpRequest.prototype.open].every((one) =>
          Function.prototype.toString.call(one).includes('[native code]'),
        ),
        names: [fetch.name, fetch.length, XMLHttpRequest.prototype.open.name],
      };
    }, caseId);
    expect(seen).toEqual({
      heard: [`/messaging/api/global/cases/${caseId}`, `/messaging/api/global/cases/${caseId}/orderContext`],
      id: caseId,
      viaRequest: true,
      refused: 'TypeError',
      rejected: 'TypeError',
      thrown: 'TypeError',
      native: true,
      names: ['fetch', 1, 'open'],
    });
  });
});

describe('a page with 1,000 rows', () => {
  it('is read whole', async () => {
    await open({ conversations: 1000, pageSize: 1000, json: false, layout: 'table' }, '/messaging/inbox-v3?fi=all');
    const seen = await lookUntil(({ list }) => list?.seen === 1000, 'rows');
    expect(seen.rows.length).toBeGreaterThan(900);
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) times.push((await look()).ms);
    // Well below this on a quiet machine; the bound only catches a read that has become quadratic.
    expect(Math.min(...times)).toBeLessThan(1500);
  });
});
