import { describe, expect, it } from 'vitest';
import { nothingHeard, take } from '../../../../lib/portals/amazon/tapped';
import { placeOne } from '../../../../lib/portals/amazon/tapped-one';

const CASE = '9097e10a-678b-4768-bd29-28cf5bbc6581';
const AT = Date.UTC(2026, 10, 22, 3);
const LIST = '/messaging/api/global/cases?filterList=ACTION_NEEDED&sortDirection=ASCENDING';

function heard(...bodies: [url: string, body: unknown, status?: number][]) {
  const memory = nothingHeard();
  for (const [url, body, status = 200] of bodies)
    take(memory, { url, status, body: typeof body === 'string' ? body : JSON.stringify(body), at: AT }, placeOne);
  return memory;
}

describe('stamps', () => {
  const updated = (lastUpdatedDate: unknown) =>
    heard([LIST, { cases: [{ caseId: CASE, lastUpdatedDate }] }]).cases.get(CASE)?.updatedAt;
  const then = Date.UTC(2026, 10, 21, 22, 30);
  it.each([
    ['milliseconds', then],
    ['seconds', then / 1000],
    ['fractional seconds', then / 1000 + 0.0004],
    ['seconds as text', `${then / 1000}`],
    ['Java’s notation', '1.7953002E9'],
    ['ISO in UTC', '2026-11-21T22:30:00Z'],
    ['ISO with an offset', '2026-11-21T23:30:00.000+01:00'],
    ['ISO with a Java zone', '2026-11-21T22:30:00Z[UTC]'],
  ])('%s', (_, value) => expect(Math.abs((updated(value) ?? 0) - then)).toBeLessThan(200));
  it.each([['2026-11-21T22:30:00'], [12], [null], [{}], ['soon'], [Number.NaN], [9e15]])('%j is none', (value) =>
    expect(updated(value)).toBeUndefined(),
  );
});

describe('the case list', () => {
  it('tells that its cases need an answer', () => {
    const memory = heard([
      LIST,
      { cases: [{ caseId: CASE.toUpperCase(), marketplaceId: 'A1F83G8C2ARO7P', asinIds: [] }] },
    ]);
    expect(memory.cases.get(CASE)).toMatchObject({ marketplace: 'A1F83G8C2ARO7P', action: { is: true, at: AT } });
    expect(memory.lists.get('ACTION_NEEDED')).toEqual({ at: AT, caseIds: new Set([CASE]), total: 1 });
  });

  it('believes a key of the item before the list that it stands in', () => {
    const memory = heard([LIST, { cases: [{ caseId: CASE, actionNeeded: false }] }]);
    expect(memory.cases.get(CASE)?.action).toEqual({ is: false, at: AT });
  });

  it.each([
    ['an error', '{"message":"x"}', 500],
    ['garbage', '{"cases":[{"caseId":17', 200],
    ['another shape', '{"cases":7}', 200],
    ['the sign-in page', '<!doctype html><form name="signIn">', 200],
  ])('after %s is no evidence, whatever it said before', (_, body, status) => {
    const memory = heard([LIST, { cases: [] }], [LIST, body, status]);
    expect(memory.lists.get('ACTION_NEEDED')).toBeNull();
  });

  it('skips items that are none, and filters that do not exist', () => {
    const memory = heard(
      [LIST, { cases: [null, 7, { caseId: 'x' }, { caseId: CASE }] }],
      ['/messaging/api/global/cases?filterList=__proto__', { cases: [] }],
    );
    expect([...memory.cases.keys()]).toEqual([CASE]);
    expect(memory.lists.size).toBe(1);
  });
});

describe('signing out', () => {
  it('is heard from a 403 with its reason and from sign-in HTML, and undone by data', () => {
    expect(heard([LIST, '{"reason":"sign_in"}', 403]).signedOut).toBe(true);
    expect(heard([LIST, '<html><form name="signIn" action="/ap/signin">']).signedOut).toBe(true);
    expect(heard([LIST, '{"message":"blocked"}', 403]).signedOut).toBe(false);
    expect(heard([LIST, '{"reason":"sign_in"}', 403], [LIST, { cases: [] }]).signedOut).toBe(false);
  });
});

describe('other data', () => {
  it('never keeps addresses, whatever the page sends', () => {
    const memory = heard(
      [
        `/messaging/api/global/cases/${CASE}`,
        {
          partyCase: {
            buyerName: 'a@b.example',
            buyerProxyEmail: 'x@marketplace.amazon.de',
            shippingAddress: 'Elm 1',
            caseArtifacts: [{ message: 'Elm 1' }],
          },
        },
      ],
      [
        '/orders-api/order/202-1111111-2222222',
        {
          order: {
            amazonOrderId: '202-1111111-2222222',
            buyerProxyEmail: 'x@marketplace.amazon.de',
            address: { line1: 'Elm 1' },
            blob: 'Elm 1',
          },
        },
      ],
    );
    expect(JSON.stringify([...memory.cases.values(), ...memory.orders.values()])).not.toMatch(/@|Elm/);
  });

  it('takes the only number of a metric, and none of several', () => {
    const path = '/messaging/overview/api/metric/contactsResponseNeeded';
    expect(heard([path, { metricName: 'x', metricValue: 7 }]).metrics.get('contactsResponseNeeded')).toBe(7);
    expect(heard([path, { a: 1, b: 2 }]).metrics.size).toBe(0);
    expect(heard([path, { a: -1 }], [path, { a: 1.5 }], [path, 'null']).metrics.size).toBe(0);
  });

  it('reads orders and who ships them', () => {
    const path = '/orders-api/order/202-1111111-2222222';
    const order = (fulfillmentChannel: unknown) =>
      heard([
        path,
        { order: { amazonOrderId: '202-1111111-2222222', fulfillmentChannel, purchaseDate: 1.636992286776e9 } },
      ]).orders.get('202-1111111-2222222');
    expect(order('Seller')).toMatchObject({
      fulfilment: 'seller',
      purchased: { from: 1636992286776, to: 1636992286776 },
    });
    expect(order('Amazon')?.fulfilment).toBe('amazon');
    expect(order('Somebody')?.fulfilment).toBeUndefined();
    expect(heard([path, { order: { amazonOrderId: '202-3333333-4444444' } }]).orders.size).toBe(0);
  });

  describe('an order', () => {
    const id = '202-1111111-2222222';
    const read = (order: object) =>
      heard([`/orders-api/order/${id}`, { order: { amazonOrderId: id, ...order } }]).orders.get(id);
    const day = Date.UTC(2026, 10, 20, 7, 59, 59);

    it('has all its packages, the first one with a number in front', () => {
      const sent = [AT - 7_200_000, AT - 3_600_000];
      const packages = [
        { Carrier: 'UPS', ShipDate: (sent[1] as number) / 1000 },
        { Carrier: 'Royal Mail', TrackingId: 'RA473124829GB', ShipDate: (sent[0] as number) / 1000 },
        { TrackingId: 7, Carrier: ['x'] },
        'none',
      ];
      expect(read({ packages })).toMatchObject({
        carrier: 'Royal Mail',
        tracking: 'RA473124829GB',
        shipments: [{ carrier: 'UPS' }, { carrier: 'Royal Mail', number: 'RA473124829GB' }, {}],
        dispatched: { from: sent[0], to: sent[1] },
      });
      const many = Array.from({ length: 90 }, (_, n) => ({ TrackingId: `1Z${n}` }));
      expect(read({ packages: many })?.shipments).toHaveLength(20);
      expect(read({ packages: null })).not.toHaveProperty('shipments');
    });

    it('has its dates, and the end of the promised day where its zone is told', () => {
      const dates = { latestShipDate: day / 1000 - 86_400, latestDeliveryDate: day / 1000 };
      expect(read(dates)).toMatchObject({ dispatchBy: { from: day - 86_400_000 }, promised: { from: day, to: day } });
      expect(read(dates)).not.toHaveProperty('promisedUntil');
      const zone = (offset: unknown) => read({ ...dates, timeZoneDetailsMap: { latestDeliveryDate: { offset } } });
      expect(zone(-28_800_000)?.promisedUntil).toBe(Date.UTC(2026, 10, 20, 8));
      expect(zone(0)?.promisedUntil).toBe(Date.UTC(2026, 10, 21));
      for (const offset of ['PST', 1e15, null]) expect(zone(offset)).not.toHaveProperty('promisedUntil');
    });

    it('says what was refunded, goes back or was cancelled, and of the rest nothing', () => {
      const status = (OrderStatus: string, more = {}) => read({ orderStatus: { OrderStatus }, ...more });
      expect(read({ orderStatus: { OrderStatus: 'Shipped', RefundApplied: true } })).toMatchObject({ refunded: true });
      expect(read({ RefundApplied: false })).toMatchObject({ refunded: false });
      expect(status('ReturningToSeller', { packages: [{ TrackingId: '1Z1' }] })).toMatchObject({
        returning: true,
        shipments: [{ number: '1Z1', status: 'returned' }],
      });
      const both = status('ReturnedToSeller', { packages: [{ TrackingId: '1Z1' }, { TrackingId: '1Z2' }] });
      expect(both?.shipments).toEqual([{ number: '1Z1' }, { number: '1Z2' }]);
      expect(status('Canceled')).toMatchObject({ cancelled: true });
      const items = (QuantityCanceled: number) => [{ Title: 'Lamp', QuantityOrdered: 2, QuantityCanceled }];
      expect(read({ orderItems: items(2) })).toMatchObject({ cancelled: true });
      for (const order of [
        read({ orderItems: items(1) }),
        read({ cancellationDate: day / 1000 }),
        read({ RefundPending: true }),
        status('Shipped'),
        read({ orderStatus: 'Canceled' }),
      ]) {
        for (const key of ['refunded', 'returning', 'cancelled']) expect(order).not.toHaveProperty(key);
      }
    });
  });

  it('takes the orders of a case', () => {
    const path = `/messaging/api/global/cases/${CASE}/orderContext?marketplaceId=x`;
    const field = { type: 'ORDER_ID', textValue: '202-1111111-2222222' };
    const memory = heard([
      path,
      { orderContextList: [{ orderContextFields: [{ type: 'ASIN' }, field], isMFNOrder: true }] },
    ]);
    expect(memory.cases.get(CASE)).toMatchObject({ orderIds: ['202-1111111-2222222'], fulfilment: 'seller' });
  });

  it('does not believe a body that is about another case', () => {
    const other = '11111111-1111-4111-8111-111111111111';
    expect(
      heard([`/messaging/api/global/cases/${CASE}`, { partyCase: { caseId: other, buyerName: 'X' } }]).cases.size,
    ).toBe(0);
  });

  it.each(['null', '[]', '0', '"x"', '{}', '{"partyCase":null}', '\u0000', '{"order":[]}', '['.repeat(50_000)])(
    'survives %.20s everywhere',
    (body) => {
      const paths = [
        LIST,
        `/messaging/api/global/cases/${CASE}`,
        `/messaging/api/global/cases/${CASE}/orderContext`,
        '/messaging/overview/api/metric/contactsResolved',
        '/orders-api/order/202-1111111-2222222',
        '/messaging/api/global/cases/../../x',
        '//',
      ];
      const memory = heard(...paths.map((path): [string, string] => [path, body]));
      expect(memory.orders.size + memory.metrics.size).toBeLessThan(2);
    },
  );

  it('forgets the oldest before it grows without end', () => {
    const memory = nothingHeard();
    for (let round = 0; round < 3; round++) {
      const cases = Array.from({ length: 1500 }, (_, index) => ({
        caseId: `${String(round * 1500 + index).padStart(8, '0')}-1111-4111-8111-111111111111`,
      }));
      take(memory, { url: LIST, status: 200, body: JSON.stringify({ cases }), at: AT });
    }
    expect(memory.cases.size).toBe(2000);
  });
});
