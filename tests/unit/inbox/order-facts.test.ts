import { describe, expect, it } from 'vitest';
import { mergeOrder, ordersOf, redirectOf, shipmentsOf } from '../../../lib/inbox/order-facts';
import type { Order } from '../../../lib/model/order';
import { instant } from '../../../lib/model/range';
import { DAY, t } from './samples';

const order = (orderId: string, more: Partial<Order> = {}): Order => ({
  kind: 'order',
  portal: 'amazon',
  orderId,
  items: [],
  seenAt: t('12:00'),
  ...more,
});
const sold = (orderId: string, buyer: string, itemId: string, day = 0) =>
  order(orderId, {
    portal: 'ebay',
    buyer,
    items: [{ title: 'Lamp', itemId }],
    purchased: instant(t('10:00') + day * DAY),
  });
const ids = (orders: Order[]) => orders.map(({ orderId }) => orderId);

describe('the orders of a conversation', () => {
  const all = [
    order('203-1111111-1111111'),
    sold('12-1', 'Bluebird_77', '285', -2),
    sold('12-2', 'bluebird_77', '285', -1),
    sold('12-3', 'bluebird_77', '999'),
    sold('12-4', 'other', '285'),
  ];

  it('are told by order id, at its own portal only', () => {
    expect(ids(ordersOf({ portal: 'amazon', orderId: '203-1111111-1111111' }, all))).toEqual(['203-1111111-1111111']);
    expect(ordersOf({ portal: 'ebay', orderId: '203-1111111-1111111' }, all)).toEqual([]);
  });

  it('are told on eBay by buyer and item: two of one item are both listed, the newest first', () => {
    expect(ids(ordersOf({ portal: 'ebay', buyer: 'bluebird_77', itemId: '285' }, all))).toEqual(['12-2', '12-1']);
  });

  it('are never another order than the one that is named', () => {
    expect(ordersOf({ portal: 'ebay', orderId: '12-9', buyer: 'bluebird_77', itemId: '285' }, all)).toEqual([]);
  });

  it.each([
    { portal: 'ebay', buyer: 'bluebird_77' },
    { portal: 'ebay', itemId: '285' },
    { portal: 'amazon', buyer: 'bluebird_77', itemId: '285' },
  ] as const)('are none where %j is all that is known', (conversation) => {
    expect(ordersOf(conversation, all)).toEqual([]);
  });
});

describe('the parcels of an order', () => {
  it('are all of them, also of a record that knows only its first', () => {
    const shipments = [{ number: '1Z1' }, { number: '1Z2', carrier: 'UPS' }];
    expect(shipmentsOf(order('1', { shipments, tracking: '1Z1' }))).toEqual(shipments);
    expect(shipmentsOf(order('1', { carrier: 'UPS', tracking: '1Z1' }))).toEqual([{ carrier: 'UPS', number: '1Z1' }]);
    expect(shipmentsOf(order('1'))).toEqual([]);
  });
});

describe('a newer sighting of an order', () => {
  const known = order('1', {
    items: [{ title: 'Lamp' }],
    shipments: [{ carrier: 'UPS', number: '1Z 999' }],
    promised: instant(t('10:00')),
    promisedUntil: t('23:00'),
    refunded: true,
  });

  it('takes away nothing that its page does not show', () => {
    const merged = mergeOrder(known, order('1', { shipments: [{ number: '1Z999', status: 'delivered' }] }));
    expect(merged).toMatchObject({
      items: [{ title: 'Lamp' }],
      shipments: [{ carrier: 'UPS', number: '1Z999', status: 'delivered' }],
      promisedUntil: t('23:00'),
      refunded: true,
    });
  });

  it('with another promise does not keep the end of the old one', () => {
    const merged = mergeOrder(known, order('1', { promised: instant(t('10:00') + DAY) }));
    expect(merged.promisedUntil).toBeUndefined();
    expect(mergeOrder(known, order('1', { refunded: false })).refunded).toBe(false);
  });
});

it('only what Amazon says that it ships is sent on to Amazon', () => {
  expect(redirectOf({ portal: 'amazon', fulfilment: 'amazon' })).toBe('fba-redirect');
  expect(redirectOf({ portal: 'amazon', fulfilment: 'seller' })).toBeNull();
  expect(redirectOf({ portal: 'amazon' })).toBeNull();
  expect(redirectOf({ portal: 'ebay', fulfilment: 'amazon' })).toBeNull();
});
