import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from '../../../lib/messaging/server';
import { database } from '../../../lib/store/database';
import { readInbox } from '../../../lib/store/read';
import { stage } from './fake-browser';
import { fresh, HOST, HOUR, ID, reset, row, see } from './scene';

vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return stage.fake.browser;
  },
}));
vi.mock('../../../lib/core/words', async (original) => ({
  ...(await original<typeof import('../../../lib/core/words')>()),
  localZone: () => 'UTC',
}));

beforeEach(reset);

const account = { host: HOST };
const mark = (more: object) =>
  fresh().handlers['mark-delivery']({
    portal: 'amazon',
    account,
    at: stage.now,
    delivered: false,
    restricted: false,
    ...more,
  });
const stored = async (n: number) => (await readInbox()).conversations.find(({ nativeId }) => nativeId === ID(n));

describe('what became of a sent message', () => {
  it('not delivered: the clock of its conversation goes on, and of no other', async () => {
    await see([row(1, 3), row(2, 5)]);
    const before = await stored(1);
    expect(await mark({ nativeId: ID(1) })).toEqual({ marked: true });
    expect(await stored(1)).toMatchObject({
      state: 'open',
      waiting: { ...before?.waiting, refused: { from: stage.now, to: stage.now } },
    });
    expect((await stored(2))?.undelivered).toBeUndefined();
  });

  it('delivered: it stops', async () => {
    await see([row(1, 3)]);
    await mark({ nativeId: ID(1), delivered: true });
    expect(await stored(1)).toMatchObject({ state: 'answered', answer: { reason: 'replied' } });
  });

  it('is found by its order, unless two conversations are about it', async () => {
    await see([row(1, 3, { orderId: 'o1' }), row(2, 3, { orderId: 'o2' }), row(3, 3, { orderId: 'o2' })]);
    expect(await mark({ orderId: 'o1' })).toEqual({ marked: true });
    expect((await stored(1))?.undelivered).toHaveLength(1);
    expect(await mark({ orderId: 'o2' })).toEqual({ marked: false });
    expect(await mark({})).toEqual({ marked: false });
  });

  it('from a page whose clock runs ahead is not from the future', async () => {
    await see([row(1, 3)]);
    await mark({ nativeId: ID(1), at: stage.now + HOUR });
    expect((await stored(1))?.waiting?.refused?.from).toBe(stage.now);
  });

  it('restricted: the account says so until it is put away, and again when Amazon says it again', async () => {
    await see([row(1, 3)]);
    const record = async () => (await readInbox()).coverage[0];
    await mark({ nativeId: ID(1), restricted: true });
    expect((await record())?.restricted).toEqual({ at: stage.now });
    const key = (await record())?.key ?? '';
    expect(await fresh().handlers['dismiss-restricted']({ key })).toEqual({ dismissed: true });
    expect((await record())?.restricted).toEqual({ at: stage.now, read: true });
    await mark({ restricted: true });
    expect((await record())?.restricted).toEqual({ at: stage.now });
    expect(await fresh().handlers['dismiss-restricted']({ key: 'amazon:none' })).toEqual({ dismissed: false });
  });
});

const override = {
  portal: 'amazon' as const,
  conversation: ID(1),
  rules: ['external-link'],
  reason: 'needed' as const,
  at: Date.UTC(2026, 10, 20, 11),
};
const overrides = async () => (await database()).getAll('overrides');

describe('why a text was sent as it was', () => {
  it('is kept, a thousand of them', async () => {
    const { handlers } = fresh();
    for (let at = 1; at <= 1003; at++)
      await handlers['record-override']({ portal: 'amazon', account, override: { ...override, at } });
    const kept = await overrides();
    expect(kept).toHaveLength(1000);
    expect(kept[0]).toEqual({ ...override, at: 4 });
  });

  it.each([
    ['from a page of another host', { override }, 'https://evil.example'],
    ['with a reason of its own', { override: { ...override, reason: '<b>' } }, `https://${HOST}`],
    ['with no rule', { override: { ...override, rules: [] } }, `https://${HOST}`],
    ['with rules without end', { override: { ...override, rules: Array(51).fill('x') } }, `https://${HOST}`],
    ['with nothing in it', {}, `https://${HOST}`],
  ])('%s is not taken', async (_, payload, origin) => {
    const listener = createServer(fresh().handlers, { id: 'a', origin: 'chrome-extension://a' });
    const sender = { id: 'a', tab: { id: 1 }, origin } as unknown as Parameters<typeof listener>[1];
    const envelope = { replywatch: 1, command: 'record-override', payload: { portal: 'amazon', account, ...payload } };
    expect(await listener(envelope, sender)).toMatchObject({ ok: false });
    expect(await overrides()).toEqual([]);
  });

  it('never holds the text, whatever a page sends along', async () => {
    const listener = createServer(fresh().handlers, { id: 'a', origin: 'chrome-extension://a' });
    const sender = { id: 'a', tab: { id: 1 }, origin: `https://${HOST}` } as unknown as Parameters<typeof listener>[1];
    const payload = { portal: 'amazon', account, override: { ...override, text: 'Dear Palmer' } };
    expect(await listener({ replywatch: 1, command: 'record-override', payload }, sender)).toMatchObject({ ok: true });
    expect(await overrides()).toEqual([override]);
  });
});
