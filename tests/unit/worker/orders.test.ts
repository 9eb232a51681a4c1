import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderSighting, ThreadSighting } from '../../../lib/model/sighting';
import { database } from '../../../lib/store/database';
import { readOrders } from '../../../lib/store/orders';
import { readParcels, writeParcel } from '../../../lib/store/parcels';
import { readInbox } from '../../../lib/store/read';
import { parcelsToFollow } from '../../../lib/worker/follow-parcels';
import { stage } from './fake-browser';
import { fresh, HOUR, ID, NOON, report, reset, row, see } from './scene';

vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return stage.fake.browser;
  },
}));
vi.mock('../../../lib/core/words', async (original) => ({
  ...(await original<typeof import('../../../lib/core/words')>()),
  localZone: () => 'UTC',
}));

const ORDER = '203-1234567-1234567';
const UPS = '1Z999AA10123456784';
const order = (more: Partial<OrderSighting> = {}): OrderSighting => ({
  kind: 'order',
  orderId: ORDER,
  items: [{ title: 'Lamp' }],
  ...more,
});
const thread = (more: Partial<ThreadSighting> = {}): ThreadSighting => ({
  kind: 'thread',
  nativeId: ID(1),
  orderId: ORDER,
  needsReply: 'yes',
  messages: [],
  complete: true,
  ...more,
});
/** Brings an order, as its page does. */
const bring = (more: Partial<OrderSighting>) => fresh().handlers.report(report([order(more)], { page: 'order' }));
const atRisk = async () => (await readInbox()).conversations.map((one) => one.atRisk);

beforeEach(async () => {
  await reset();
  await see([row(1, 3, { orderId: ORDER })]);
});

describe('an order at risk', () => {
  it('is marked when the promised day turns, without anything being seen', async () => {
    const { promisedUntil } = { promisedUntil: NOON + HOUR };
    await bring({ promised: { from: NOON, to: NOON }, promisedUntil });
    await fresh().look();
    expect(await atRisk()).toEqual([undefined]);
    expect(stage.fake.alarms.get('next-look')?.scheduledTime).toBeLessThanOrEqual(promisedUntil + 1);
    stage.now = promisedUntil + 1;
    await fresh().look();
    expect(await atRisk()).toEqual(['promise-passed']);
  });

  it('is marked by a parcel in trouble, and cleared by one that was delivered', async () => {
    await bring({ carrier: 'UPS', tracking: UPS, promised: { from: NOON - 72 * HOUR, to: NOON - 72 * HOUR } });
    const parcel = { number: UPS, carrier: 'ups', events: [], failures: 0, wantedAt: NOON };
    await writeParcel({ ...parcel, status: 'exception' });
    await fresh().look();
    expect(await atRisk()).toEqual(['exception']);
    await writeParcel({ ...parcel, status: 'delivered' });
    await fresh().look();
    expect(await atRisk()).toEqual([undefined]);
  });

  it('is marked by itself when there is news of its parcel', async () => {
    await bring({ carrier: 'UPS', tracking: UPS });
    await vi.waitFor(async () => expect(await readParcels()).toHaveLength(1));
    const parcel = { number: UPS, carrier: 'ups', events: [], failures: 0, wantedAt: NOON };
    await new Promise((resolve) => setTimeout(resolve, 700));
    await writeParcel({ ...parcel, status: 'returned' });
    expect(await atRisk()).toEqual([undefined]);
    await fresh().handlers['want-parcels']({ parcels: [{ number: UPS, carrier: 'ups' }], again: true });
    await vi.waitFor(async () => expect(await atRisk()).toEqual(['exception']), 2000);
  });

  it('is not written again when nothing changed', async () => {
    await bring({ promised: { from: NOON - 72 * HOUR, to: NOON - 72 * HOUR } });
    await fresh().look();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await fresh().look();
    expect(put.mock.calls.map(([record]) => record).filter((record) => 'key' in record)).toEqual([]);
    put.mockRestore();
  });

  it('survives a damaged order', async () => {
    await (await database()).put('orders', { portal: 'amazon', orderId: ORDER, items: 7 } as never);
    await fresh().look();
    expect(await atRisk()).toEqual([undefined]);
    expect(await readOrders()).toEqual([]);
  });
});

describe('the parcels that a report brings', () => {
  const wanted = async (sent = report([order()], { page: 'order' })) =>
    (await parcelsToFollow(sent, (await readInbox()).conversations, stage.now)).map(
      ({ number, carrier }) => `${carrier} ${number}`,
    );

  it('are followed for an open conversation: all packages of its order', async () => {
    await bring({
      shipments: [
        { carrier: 'UPS', number: '1Z 999 AA1 01 2345 6784' },
        { carrier: 'Royal Mail', number: 'RA473124829GB' },
      ],
    });
    await vi.waitFor(async () => {
      const parcels = (await readParcels()).map(({ number, carrier }) => `${carrier} ${number}`).sort();
      expect(parcels).toEqual([`royal-mail RA473124829GB`, `ups ${UPS}`]);
    });
  });

  it('are not noted again within the hour', async () => {
    await bring({ carrier: 'UPS', tracking: UPS });
    await vi.waitFor(async () => expect(await readParcels()).toHaveLength(1));
    expect(await wanted()).toEqual([]);
    stage.now += HOUR;
    expect(await wanted()).toEqual([`ups ${UPS}`]);
  });

  it('are those of the open thread too', async () => {
    await bring({ fulfilment: 'amazon', carrier: 'UPS', tracking: UPS });
    expect(await wanted(report([thread()]))).toEqual([]);
    await bring({ fulfilment: 'seller' });
    await vi.waitFor(async () => expect(await readParcels()).toHaveLength(1));
    stage.now += HOUR;
    expect(await wanted(report([thread()]))).toEqual([`ups ${UPS}`]);
    expect(await wanted(report([row(1, 3, { orderId: ORDER })]))).toEqual([]);
  });

  it.each([
    ['what Amazon ships', { fulfilment: 'amazon', carrier: 'UPS', tracking: UPS }],
    ['what was cancelled', { cancelled: true, carrier: 'UPS', tracking: UPS }],
    ['digits that several carriers may have, alone', { tracking: '123456789012' }],
    ['digits beside a carrier that nobody knows', { carrier: 'Sendle Express', tracking: '123456789012' }],
    ['an order id', { carrier: 'UPS', tracking: '203-1234567-1234567' }],
    ['an order of nobody', { orderId: '203-9999999-9999999', carrier: 'UPS', tracking: UPS }],
  ] as const)('are not asked for: %s', async (_, more) => {
    await bring(more);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await readParcels()).toEqual([]);
  });

  it('are not followed for a conversation that was answered', async () => {
    await fresh().handlers.report(report([thread({ needsReply: 'no', closure: 'resolved' })]));
    await bring({ carrier: 'UPS', tracking: UPS });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await readParcels()).toEqual([]);
  });

  it('are at most twenty at once', async () => {
    await see([row(1, 3, { orderId: ORDER }), row(2, 3, { orderId: '203-2' })]);
    const parcels = (from: number) =>
      Array.from({ length: 15 }, (_, n) => ({ carrier: 'DHL', number: `JJD0000${String(1e11 + from + n)}` }));
    const both = report([order({ shipments: parcels(0) }), order({ orderId: '203-2', shipments: parcels(15) })], {
      page: 'order',
    });
    await fresh().handlers.report(both);
    await vi.waitFor(async () => expect((await readParcels()).length).toBeGreaterThanOrEqual(20));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await readParcels()).toHaveLength(20);
  });
});
