import { describe, expect, it } from 'vitest';
import { riskOf } from '../../../lib/inbox/at-risk';
import { numberKey } from '../../../lib/inbox/order-facts';
import type { Conversation } from '../../../lib/model/conversation';
import type { Order } from '../../../lib/model/order';
import { instant } from '../../../lib/model/range';
import type { ShipmentStatus } from '../../../lib/model/shipment';
import { DAY, HOUR, t } from './samples';

const NOW = t('12:00');
const conversation: Conversation = {
  key: 'amazon:1',
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  aliases: [],
  orderId: '203-1',
  state: 'open',
  firstSeenAt: NOW,
  seenAt: NOW,
};
const order = (more: Partial<Order> = {}): Order => ({
  kind: 'order',
  portal: 'amazon',
  orderId: '203-1',
  items: [],
  seenAt: NOW,
  ...more,
});
const parcels = (statuses: Record<string, ShipmentStatus>) =>
  new Map(Object.entries(statuses).map(([number, status]) => [numberKey(number), { status }]));
const risk = (more: Partial<Order>, known: Record<string, ShipmentStatus> = {}, now = NOW) =>
  riskOf(conversation, [order(more)], parcels(known), now);

describe('a promised day', () => {
  const midnight = t('23:59');

  it('is over when it is over everywhere, where only an instant is known', () => {
    expect(risk({ promised: instant(midnight) }, {}, midnight + 23 * HOUR)).toEqual({ turnsAt: midnight + DAY + 1 });
    expect(risk({ promised: instant(midnight) }, {}, midnight + DAY + 1)).toEqual({ atRisk: 'promise-passed' });
  });

  it('is over with the day as the page wrote it, or where the data says so', () => {
    const day = { from: midnight - DAY, to: midnight };
    expect(risk({ promised: day }, {}, midnight)).toEqual({ turnsAt: midnight + 1 });
    expect(risk({ promised: day }, {}, midnight + 1)).toEqual({ atRisk: 'promise-passed' });
    expect(risk({ promised: instant(NOW - HOUR), promisedUntil: NOW - 1 })).toEqual({ atRisk: 'promise-passed' });
    expect(risk({ promised: instant(NOW - 2 * DAY), promisedUntil: NOW + HOUR })).toEqual({ turnsAt: NOW + HOUR + 1 });
  });

  const late = { promised: instant(NOW - 3 * DAY) };

  it('says nothing once all parcels were delivered, by the carrier or by the portal', () => {
    const shipments = [{ number: 'JD 0002' }, { number: 'JD0003' }];
    expect(risk({ ...late, shipments }, { JD0002: 'delivered' })).toEqual({ atRisk: 'promise-passed' });
    expect(risk({ ...late, shipments }, { JD0002: 'delivered', JD0003: 'delivered' })).toEqual({});
    expect(risk({ ...late, shipments: [{ status: 'delivered' }] })).toEqual({});
    expect(risk({ ...late, deliveredAt: instant(NOW) })).toEqual({});
  });

  it('says nothing of what was cancelled, or is on its way by Amazon', () => {
    expect(risk({ ...late, cancelled: true })).toEqual({});
    expect(risk({ ...late, fulfilment: 'amazon' })).toEqual({});
    expect(risk({ ...late, fulfilment: 'seller' })).toEqual({ atRisk: 'promise-passed' });
  });

  it('says nothing of an answered conversation', () => {
    expect(riskOf({ ...conversation, state: 'answered' }, [order(late)], new Map(), NOW)).toEqual({});
  });
});

describe('a parcel', () => {
  const shipments = [{ number: '1Z1' }, { number: '1Z2' }];

  it.each(['exception', 'returned'] as const)('with the status %s puts the order at risk', (status) => {
    expect(risk({ shipments }, { '1Z1': 'delivered', '1Z2': status })).toEqual({ atRisk: 'exception' });
  });

  it.each(['in_transit', 'unknown', 'failed_attempt', 'expired'] as const)('with the status %s does not', (status) => {
    expect(risk({ shipments }, { '1Z2': status })).toEqual({});
  });

  it('is where its carrier says, not where the portal says', () => {
    const told = [{ number: '1Z1', status: 'returned' as const }];
    expect(risk({ shipments: told }, { '1Z1': 'unknown' })).toEqual({ atRisk: 'exception' });
    expect(risk({ shipments: told }, { '1Z1': 'delivered' })).toEqual({});
  });
});

it('of several orders that may be meant, all must be at risk', () => {
  const buyer = { ...conversation, portal: 'ebay' as const, orderId: undefined, buyer: 'blue', itemId: '285' };
  const ebay = buyer as unknown as Conversation;
  const sold = (orderId: string, status: ShipmentStatus): Order => ({
    ...order({ orderId, buyer: 'blue', items: [{ title: 'Lamp', itemId: '285' }], shipments: [{ status }] }),
    portal: 'ebay',
  });
  expect(riskOf(ebay, [sold('1', 'returned'), sold('2', 'in_transit')], new Map(), NOW)).toEqual({});
  expect(riskOf(ebay, [sold('1', 'returned'), sold('2', 'exception')], new Map(), NOW)).toEqual({
    atRisk: 'exception',
  });
});
