import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../../lib/messaging/protocol';
import { createServer, type Handlers } from '../../../lib/messaging/server';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const HOST = 'sellercentral.amazon.co.uk';

function serve() {
  const handlers = {
    report: vi.fn(async () => ({ facts: [] })),
    'load-reply-check': vi.fn(async () => ({ loaded: true })),
    'open-conversation': vi.fn(async () => ({ opened: 'focused' as const })),
    'settle-absence': vi.fn(async () => ({ settled: true })),
    'look-again': vi.fn(async () => ({ urgent: 3 })),
  } satisfies Partial<Handlers>;
  return { handlers, listener: createServer(handlers as unknown as Handlers, { id: ID, origin: OWN }) };
}

type Sender = Parameters<ReturnType<typeof createServer>>[1];

const page = (host = HOST, more: object = {}): Sender =>
  ({
    id: ID,
    tab: { id: 1 },
    origin: `https://${host}`,
    url: `https://${host}/messaging`,
    ...more,
  }) as unknown as Sender;
const panel = (more: object = {}): Sender => ({ id: ID, origin: OWN, url: `${OWN}/sidepanel.html`, ...more }) as Sender;

const report = (more: Partial<PageReport> = {}): PageReport => ({
  portal: 'amazon',
  account: { host: HOST },
  page: 'inbox',
  state: 'ok',
  at: Date.UTC(2026, 10, 20),
  sightings: [],
  probe: {},
  ...more,
});

const envelope = (command: string, payload: unknown) => ({ replywatch: 1, command, payload });

describe('messages that are not ours', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'report'],
    ['a number', 7],
    ['an array', [1]],
    ['another envelope', { type: 'report' }],
    ['another version', { replywatch: 2, command: 'report', payload: {} }],
    ['a command as long as a book', envelope('x'.repeat(100_000), {})],
  ])('%s stays unanswered', (_, message) => expect(serve().listener(message, page())).toBeUndefined());

  it.each(['nonsense', 'constructor', '__proto__', 'toString'])('command %s is unknown', async (command) => {
    expect(await serve().listener(envelope(command, {}), page())).toEqual({ ok: false, error: 'unknown command' });
  });
});

describe('a report comes from the page it speaks of', () => {
  it('is taken from its own host', async () => {
    const { listener, handlers } = serve();
    expect(await listener(envelope('report', report()), page())).toEqual({ ok: true, value: { facts: [] } });
    expect(handlers.report).toHaveBeenCalledWith(report(), { tabId: 1, frameId: 0 });
  });

  it.each<[string, Sender, PageReport]>([
    ['another extension', page(HOST, { id: 'someone-else' }), report()],
    ['no tab', page(HOST, { tab: undefined }), report()],
    ['another host of the portal', page('sellercentral.amazon.com'), report()],
    ["the other portal's host", page('www.ebay.de'), report()],
    ['a host that speaks for the other portal', page('www.ebay.de'), report({ account: { host: 'www.ebay.de' } })],
    ['a host of no portal', page('evil.example'), report({ account: { host: 'evil.example' } })],
    ['no TLS', page(HOST, { origin: `http://${HOST}` }), report()],
    ['another port', page(HOST, { origin: `https://${HOST}:8443` }), report()],
    ['an opaque origin', page(HOST, { origin: 'null' }), report()],
    ['no origin and no address', page(HOST, { origin: undefined, url: undefined }), report()],
    ['our own page', panel({ tab: { id: 2 } }), report()],
    [
      'a host that only begins like it',
      page(`${HOST}.evil.example`),
      report({ account: { host: `${HOST}.evil.example` } }),
    ],
  ])('not from %s', async (_, sender, payload) => {
    const { listener, handlers } = serve();
    expect(await listener(envelope('report', payload), sender)).toMatchObject({ ok: false });
    expect(handlers.report).not.toHaveBeenCalled();
  });

  it('reads the address where the browser states no origin', async () => {
    expect(await serve().listener(envelope('report', report()), page(HOST, { origin: undefined }))).toMatchObject({
      ok: true,
    });
  });
});

describe('hostile payloads are refused whole', () => {
  const rowWith = (more: object) => report({ sightings: [{ kind: 'row', needsReply: 'yes', ...more }] });
  it.each<[string, unknown]>([
    ['no payload', undefined],
    ['garbage', { portal: 'amazon', sightings: 'many' }],
    ['a field of 100 kB', rowWith({ subject: 'x'.repeat(100_000) })],
    [
      'a time in seconds',
      rowWith({ lastActivity: { range: { from: 1_795_000_000, to: 1_795_000_000 }, source: 'data' } }),
    ],
    [
      'a range that ends before it starts',
      rowWith({ lastActivity: { range: { from: 1_795_000_000_001, to: 1_795_000_000_000 }, source: 'data' } }),
    ],
    ['not a number', report({ at: Number.NaN })],
    ['an unknown portal', { ...report(), portal: 'etsy' }],
    ['an unknown kind', { ...report(), sightings: [{ kind: 'address' }] }],
    [
      '3,000 sightings',
      { ...report(), sightings: Array.from({ length: 3_000 }, () => ({ kind: 'row', needsReply: 'yes' })) },
    ],
    [
      '501 messages',
      {
        ...report(),
        sightings: [
          {
            kind: 'thread',
            needsReply: 'yes',
            complete: true,
            messages: Array.from({ length: 501 }, () => ({ author: 'buyer' })),
          },
        ],
      },
    ],
  ])('%s', async (_, payload) => {
    const { listener, handlers } = serve();
    expect(await listener(envelope('report', payload), page())).toEqual({ ok: false, error: 'malformed payload' });
    expect(handlers.report).not.toHaveBeenCalled();
  });

  it('markup, bidi and null bytes are text like any other', async () => {
    const subject = '<img src=x onerror=alert(1)>\u202e\u0000';
    expect(await serve().listener(envelope('report', rowWith({ subject })), page())).toMatchObject({ ok: true });
  });

  it('keys that the schema does not know are dropped', async () => {
    const { listener, handlers } = serve();
    await listener(envelope('report', { ...report(), buyerProxyEmail: 'a@b.c' }), page());
    expect(JSON.stringify(handlers.report.mock.calls)).not.toContain('buyerProxyEmail');
  });
});

describe('the reply check is loaded', () => {
  const about = (host: string) => ({ portal: 'amazon', account: { host } });

  it('into the frame that asks', async () => {
    const { listener, handlers } = serve();
    const sender = page(HOST, { tab: { id: 7 }, frameId: 3 });
    expect(await listener(envelope('load-reply-check', about(HOST)), sender)).toMatchObject({ ok: true });
    expect(handlers['load-reply-check']).toHaveBeenCalledWith(about(HOST), { tabId: 7, frameId: 3 });
  });

  it.each<[string, Sender, object]>([
    ['our own pages', panel(), about(HOST)],
    ['a host that speaks for another', page(), about('sellercentral.amazon.com')],
    ['a host of no portal', page('evil.example'), about('evil.example')],
  ])('not for %s', async (_, sender, payload) => {
    const { listener, handlers } = serve();
    expect(await listener(envelope('load-reply-check', payload), sender)).toMatchObject({ ok: false });
    expect(handlers['load-reply-check']).not.toHaveBeenCalled();
  });
});

describe('commands of our own pages', () => {
  it.each<[string, Sender, boolean]>([
    ['the panel', panel(), true],
    ['the panel as a tab', panel({ tab: { id: 3 } }), true],
    ['a portal page', page(), false],
    ['another extension', { id: 'x', origin: 'chrome-extension://x' } as Sender, false],
    ['another extension that claims our id', panel({ origin: 'chrome-extension://x' }), false],
  ])('from %s: %s', async (_, sender, allowed) => {
    const { listener } = serve();
    expect(await listener(envelope('open-conversation', { key: 'amazon:1' }), sender)).toMatchObject({ ok: allowed });
    expect(await listener(envelope('look-again', {}), sender)).toMatchObject({ ok: allowed });
  });
});

it('a handler that fails is an answer, not a throw', async () => {
  const { listener, handlers } = serve();
  handlers['look-again'].mockRejectedValueOnce(new Error(`broken ${'x'.repeat(1_000)}`));
  const answer = await listener(envelope('look-again', {}), panel());
  expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('broken') });
  expect(JSON.stringify(answer).length).toBeLessThan(300);
});
