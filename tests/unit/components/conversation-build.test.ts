import { describe, expect, it } from 'vitest';
import { openConversation, recordOf } from '../../../components/panel/conversation/build';
import { stateOf } from '../../../components/panel/conversation/parcel-words';
import type { ParcelProblem } from '../../../lib/model/parcel';
import { known, NUMBER, ORDER_ID, opened, order, parcel } from './conversation-scene';
import { conversation, MIN, NOW, speech } from './scene';

const TAB = { portal: 'amazon', host: 'sellercentral.amazon.co.uk' } as const;

describe('which record the page means', () => {
  const all = [
    conversation('a', { aliases: ['amazon:old'], orderId: ORDER_ID }),
    conversation('b', { portal: 'ebay', buyer: 'tom', itemId: '1234567890' }),
    conversation('c', { portal: 'ebay', buyer: 'tom', itemId: '9999999999' }),
  ];
  it.each([
    ['amazon', { nativeId: 'a' }, 'amazon:a'],
    ['amazon', { nativeId: 'old' }, 'amazon:a'],
    // An id that is not known is another conversation, whatever its order.
    ['amazon', { nativeId: 'x', orderId: ORDER_ID }, undefined],
    ['amazon', { orderId: ORDER_ID }, 'amazon:a'],
    ['ebay', { orderId: ORDER_ID }, undefined],
    ['ebay', { buyer: 'tom', itemId: '1234567890' }, 'ebay:b'],
    ['ebay', { buyer: 'tom' }, undefined],
  ] as const)('%s %j', (portal, page, key) => {
    expect(recordOf(portal, { ...page, purpose: 'reply' }, all)?.key).toBe(key);
  });
});

describe('what the view is made of', () => {
  it('order, parcel, facts and a suggestion with its reason', () => {
    const open = opened();
    expect(open.orders).toMatchObject([
      {
        orderId: ORDER_ID,
        link: `https://sellercentral.amazon.co.uk/order/${ORDER_ID}`,
        parcels: [{ number: NUMBER, carrier: 'DHL', carrierId: 'dhl', access: 'ready', service: 'DHL' }],
      },
    ]);
    expect(open.orders[0]?.parcels[0]?.link).toMatch(/^https:\/\/www\.dhl\..*00340434161094015902/);
    expect(open.facts).toMatchObject({ orderId: ORDER_ID, trackingNumber: NUMBER, status: 'out_for_delivery' });
    expect(open.suggestions.map(({ template }) => template.id)).toEqual(['out-for-delivery']);
    expect(open.suggestions[0]?.reason).toMatch(/parcel is.*out for delivery/i);
  });

  it('only templates of the portal', () => {
    expect(opened().templates.map(({ id }) => id)).toEqual(['out-for-delivery', 'refund-done', 'thanks-only']);
  });

  it('an order of which nothing was seen has its number and a link, and nothing is asked for', () => {
    expect(opened({ orders: [], parcels: [] }).orders).toEqual([
      { orderId: ORDER_ID, order: null, parcels: [], link: `https://sellercentral.amazon.co.uk/order/${ORDER_ID}` },
    ]);
  });

  it('nothing that names a conversation: none is open', () => {
    expect(openConversation(TAB, { purpose: 'reply' }, known(), speech)).toBeNull();
    expect(openConversation(TAB, { purpose: 'reply', buyer: 'Palmer' }, known(), speech)).toBeNull();
  });

  it('a page that nothing is stored of shows what it says itself', () => {
    const open = opened({ conversations: [] }, { nativeId: 'new' });
    expect(open).toMatchObject({ id: 'amazon:new', conversation: null, buyer: 'Palmer' });
    expect(open.history.self).toBeNull();
  });

  it('two orders of one item and buyer: both, and none is chosen for a text', () => {
    const item = [{ title: 'Lamp', itemId: '1234567890' }];
    const two = ['1', '2'].map((orderId) => order({ portal: 'ebay', orderId, buyer: 'tom', items: item }));
    const open = openConversation(
      { portal: 'ebay', host: 'www.ebay.co.uk' },
      { nativeId: 'e', buyer: 'tom', itemId: '1234567890', purpose: 'reply' },
      known({ orders: two }),
      speech,
    );
    expect(open?.orders.map(({ orderId }) => orderId).sort()).toEqual(['1', '2']);
    expect(open?.facts.orderId).toBeUndefined();
  });
});

describe('whether a parcel may be asked for', () => {
  it.each([
    ['a key and the permission', {}, 'ready'],
    ['a key without the permission', { keys: new Map([['dhl', false]]) }, 'no-permission'],
    ['a key of another carrier', { keys: new Map([['ups', true]]) }, 'no-key'],
    ['an aggregator', { keys: new Map([['17track', true]]) }, 'ready'],
    ['Amazon ships it', { orders: [order({ fulfilment: 'amazon' })] }, 'portal'],
    ['a number that many use', { orders: [order({ shipments: [{ number: '123456789012' }] })] }, 'unclear'],
  ] as const)('%s', (_, more, access) => {
    expect(opened(more as never).orders[0]?.parcels[0]?.access).toBe(access);
  });

  it('an order id is no parcel that may be asked for', () => {
    const [one] = opened({ orders: [order({ shipments: [{ number: ORDER_ID }] })] }).orders;
    expect(one?.parcels[0]?.access).toBe('unclear');
    expect(one?.parcels[0]?.link).toBeNull();
  });
});

describe('why nothing newer is known, in one line', () => {
  const stateWith = (code: ParcelProblem, more = {}) =>
    stateOf(
      opened({
        parcels: [parcel({ problem: { code, at: NOW }, dueAt: NOW + 60 * MIN, ...more })],
      }).orders[0]?.parcels[0] as never,
      speech,
    );
  it.each<[ParcelProblem, RegExp, string | undefined]>([
    ['not-found', /DHL does not know/, undefined],
    ['invalid-number', /cannot be right/, undefined],
    ['auth', /DHL refuses your key/, 'parcel_check_key'],
    ['forbidden', /does not let this key/, 'parcel_check_key'],
    ['quota', /used up until 12:04/, undefined],
    ['server', /fault.*12:04/, undefined],
    ['malformed', /fault.*12:04/, undefined],
    ['timeout', /did not answer.*12:04/, undefined],
    ['network', /did not answer/, undefined],
    ['offline', /offline/, undefined],
    ['no-source', /No key/, 'parcel_enter_key'],
  ])('%s', (code, text, wayOut) => {
    const state = stateWith(code);
    expect(state?.text).toMatch(text);
    expect(state?.text).not.toMatch(/\$\d|undefined|NaN/);
    expect(state?.wayOut).toBe(wayOut);
  });

  it('while it is asked, that and nothing else; all well: nothing', () => {
    const asking = opened({ asking: new Set([NUMBER]) }).orders[0]?.parcels[0];
    expect(asking && stateOf(asking, speech)?.text).toBe('Asking DHL.');
    const well = opened().orders[0]?.parcels[0];
    expect(well && stateOf(well, speech)).toBeNull();
  });

  it('without a key: the way to enter one, but no complaint about a parcel that was told', () => {
    const without = { keys: new Map() };
    const never = opened({ ...without, parcels: [] }).orders[0]?.parcels[0];
    expect(never && stateOf(never, speech)?.wayOut).toBe('parcel_enter_key');
    const told = opened(without).orders[0]?.parcels[0];
    expect(told && stateOf(told, speech)).toBeNull();
  });
});
