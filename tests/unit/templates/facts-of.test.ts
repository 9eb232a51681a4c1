import { describe, expect, it } from 'vitest';
import type { Order } from '../../../lib/model/order';
import type { Parcel } from '../../../lib/model/parcel';
import { factsOf } from '../../../lib/templates/facts-of';
import { fillTemplate } from '../../../lib/templates/fill';

const now = Date.UTC(2026, 10, 20, 10);
const writing = { now, zone: 'Europe/London' };
const conversation = { portal: 'amazon', orderId: '026-7654321-2000001' } as const;
const UPS = '1Z999AA10123456784';

const order = (more: Partial<Order> = {}): Order => ({
  kind: 'order',
  portal: 'amazon',
  orderId: '026-7654321-2000001',
  buyer: 'Somebody',
  items: [{ title: 'Brass lamp' }],
  promised: { from: now, to: now },
  shipments: [{ carrier: 'UPS', number: UPS, status: 'in_transit' }],
  seenAt: now,
  ...more,
});
const parcel = (more: Partial<Parcel> = {}): Parcel => ({
  number: UPS,
  carrier: 'ups',
  status: 'out_for_delivery',
  events: [
    { at: '2026-11-20T08:00:00+00:00', status: 'out_for_delivery', text: 'Out for delivery' },
    { at: '2026-11-18T18:00:00', zone: 'unknown', status: 'in_transit', text: 'Collected' },
    { at: '2026-11-17T09:00:00', zone: 'unknown', status: 'info_received', text: 'Label' },
  ],
  source: 'ups',
  toldAt: now,
  failures: 0,
  wantedAt: now,
  ...more,
});

describe('the facts of a conversation', () => {
  it('are those of its order and parcel, and name nobody', () => {
    const facts = factsOf(conversation, [order()], [parcel()], writing);
    expect(facts).toMatchObject({
      portal: 'amazon',
      orderId: '026-7654321-2000001',
      itemTitles: ['Brass lamp'],
      promised: { from: now, to: now },
      carrierName: 'UPS',
      trackingNumber: UPS,
      status: 'out_for_delivery',
      lastEventAt: { at: '2026-11-20T08:00:00+00:00' },
      dispatched: { from: { at: '2026-11-18T18:00:00', zone: 'unknown' } },
    });
    expect(facts.trackingLink).toMatch(/^https:\/\/www\.ups\.com\//);
    expect(JSON.stringify(facts)).not.toContain('Somebody');
    const { text, missing } = fillTemplate({ texts: { en: '{tracking_link} {status}' } }, 'en-GB', facts);
    expect(missing).toEqual([]);
    expect(text).toContain(UPS);
  });

  it('without an order are what the conversation itself tells', () => {
    expect(factsOf({ ...conversation, promised: { from: now, to: now } }, [], [parcel()], writing)).toEqual({
      portal: 'amazon',
      ...writing,
      orderId: '026-7654321-2000001',
      promised: { from: now, to: now },
    });
    expect(factsOf({ portal: 'ebay' }, [], [], writing)).toEqual({ portal: 'ebay', ...writing });
  });

  it('of two orders take none, unless the agent has chosen', () => {
    const two = [order({ orderId: '11-11111-11111' }), order({ orderId: '22-22222-22222' })];
    const about = { portal: 'ebay', promised: { from: now, to: now } } as const;
    expect(factsOf(about, two, [], writing)).toEqual({ portal: 'ebay', ...writing });
    const chosen = factsOf(about, two, [], { ...writing, chosen: { orderId: '22-22222-22222' } });
    expect(chosen).toMatchObject({ orderId: '22-22222-22222', trackingNumber: UPS });
  });

  it('of two parcels take the one that has not arrived, else the chosen one, else none', () => {
    const second = '1Z12345E0205271688';
    const both = (a: Parcel['status'], b: Parcel['status']) =>
      order({
        shipments: [
          { carrier: 'UPS', number: UPS, status: a as never },
          { carrier: 'UPS', number: second, status: b as never },
        ],
      });
    expect(factsOf(conversation, [both('delivered', 'in_transit')], [], writing).trackingNumber).toBe(second);
    expect(factsOf(conversation, [both('in_transit', 'in_transit')], [], writing).trackingNumber).toBeUndefined();
    expect(factsOf(conversation, [both('delivered', 'delivered')], [], writing).trackingNumber).toBeUndefined();
    const chosen = { ...writing, chosen: { number: UPS } };
    expect(factsOf(conversation, [both('in_transit', 'in_transit')], [], chosen).trackingNumber).toBe(UPS);
    // The carrier's word comes before the portal's.
    const told = [parcel({ status: 'delivered' })];
    expect(factsOf(conversation, [both('in_transit', 'in_transit')], told, writing).trackingNumber).toBe(second);
  });

  it('give no link where it is not sure whose parcel it is', () => {
    const facts = factsOf(conversation, [order({ shipments: [{ number: 'zz-1' }] })], [], writing);
    expect(facts.trackingLink).toBeUndefined();
    expect(facts.carrierName).toBeUndefined();
  });

  it('keep the portal’s status where nobody told more, and no day of dispatch of half a journey', () => {
    const [first] = parcel().events;
    const silent = parcel({ status: 'unknown', events: first ? [first] : [] });
    const facts = factsOf(conversation, [order()], [silent], writing);
    expect(facts.status).toBe('in_transit');
    expect(facts.dispatched).toBeUndefined();
  });
});
