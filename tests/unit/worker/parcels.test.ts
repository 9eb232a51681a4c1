import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderSighting, ThreadSighting } from '../../../lib/model/sighting';
import { stage } from './fake-browser';
import { fresh, ID, report, reset } from './scene';

vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return stage.fake.browser;
  },
}));
vi.mock('../../../lib/core/words', async (original) => ({
  ...(await original<typeof import('../../../lib/core/words')>()),
  localZone: () => 'UTC',
}));

const order = (orderId: string, tracking?: string): OrderSighting => ({
  kind: 'order',
  orderId,
  items: [],
  ...(tracking ? { tracking } : {}),
});
const thread = (orderId: string): ThreadSighting => ({
  kind: 'thread',
  nativeId: ID(1),
  orderId,
  needsReply: 'yes',
  messages: [],
  complete: true,
});

beforeEach(reset);

describe("the open thread's parcels", () => {
  it('are told once its order page was seen, and no other order', async () => {
    const { handlers } = fresh();
    await handlers.report(report([order('203-1', '1ZONE')], { page: 'order' }));
    await handlers.report(report([order('203-2', '1ZTWO')], { page: 'order' }));
    const { parcels } = await handlers.report(report([thread('203-1')]));
    expect(parcels).toEqual([{ orderId: '203-1', number: '1ZONE' }]);
  });

  it('are none where no number is known', async () => {
    const { handlers } = fresh();
    await handlers.report(report([order('203-1')], { page: 'order' }));
    expect((await handlers.report(report([thread('203-1')]))).parcels).toEqual([]);
  });
});
