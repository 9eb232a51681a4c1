// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { amazon } from '../../../../lib/portals/amazon';
import { CASE_READING } from '../../../../lib/portals/amazon/case-reading';
import type { TappedBody } from '../../../../lib/portals/portal';

const NOW = Date.UTC(2026, 10, 22, 12);
const ID = '202-1234567-1234567';
const SECRET = 'PRIVATE';

function read(body: string, { path = '', heard = [] as Omit<TappedBody, 'at' | 'status'>[], host = '' } = {}) {
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = `<div id="MYO-app">${body}</div>`;
  const reader = amazon.createReader(() => CASE_READING);
  for (const one of heard) reader.hear({ ...one, status: 200, at: NOW });
  return reader.read({
    document,
    url: new URL(host || `https://sellercentral.amazon.co.uk/orders-v3/order/${ID}${path}`),
    now: NOW,
    navigatedAt: NOW - 30_000,
    changedAt: () => undefined,
    zone: 'Europe/London',
    selectors: amazon.selectors,
  });
}

const value = (id: string, text: string) => `<span data-test-id="${id}">${text}</span>`;
const shown = (more = '') =>
  `${value('order-id-value', ID)}${value('order-summary-purchase-date-value', 'Sun, 15 Nov 2026, 15:20 GMT')}
  ${value('order-summary-shipby-value', 'Mon, 23 Nov 2026')}${value('order-summary-deliverby-value', 'Tue, 24 Nov 2026 to Fri, 27 Nov 2026')}
  ${value('shipping-section-buyer-address', `${SECRET} Elm 1`)}${value('shipping-section-contact-buyer-value', 'Rosalind')}
  <table class="a-keyvalue"><tbody><tr><td class="myo-list-orders-product-name-cell"><a><div>Brass lamp</div></a>
  <div>ASIN: B0ABCDEF12</div><div>SKU: LMP-01</div></td></tr></tbody></table>${more}`;
const orderOn = (body: string, more = {}) => read(body, more).orders[0];

describe('an order page without data', () => {
  it('tells items, dates and all parcels, and nothing of the address', () => {
    const parcels = ['1Z999AA10123456784', 'RA473124829GB', '1Z999AA10123456784', `${SECRET}, call me`]
      .map((number) => value('tracking-id-value', number))
      .join('');
    const order = orderOn(shown(parcels));
    expect(order).toMatchObject({
      orderId: ID,
      buyer: 'Rosalind',
      items: [{ title: 'Brass lamp', itemId: 'B0ABCDEF12', sku: 'LMP-01' }],
      tracking: '1Z999AA10123456784',
      shipments: [{ number: '1Z999AA10123456784' }, { number: 'RA473124829GB' }],
    });
    const day = (at: number | undefined) => new Date(at ?? 0).toISOString().slice(0, 10);
    expect([day(order?.purchased?.from), day(order?.dispatchBy?.from), day(order?.promised?.from)]).toEqual([
      '2026-11-15',
      '2026-11-23',
      '2026-11-27',
    ]);
    expect(order).not.toHaveProperty('promisedUntil');
    expect(JSON.stringify(order)).not.toContain(SECRET);
  });

  it.each([
    ['Amazon', 'amazon'],
    [' Versand durch Amazon ', 'amazon'],
    ['Seller', 'seller'],
    ['Expédié par le vendeur', 'seller'],
    ['Sent by Amazon or the seller', undefined],
    ['Not fulfilled by Amazon', undefined],
    ['', undefined],
  ])('tells from %j that %s ships', (text, fulfilment) => {
    expect(orderOn(shown(value('order-summary-fulfillment-channel-value', text)))?.fulfilment).toBe(fulfilment);
  });

  it('believes the data before a text', () => {
    const heard = [
      {
        url: `/orders-api/order/${ID}`,
        body: JSON.stringify({
          order: { fulfillmentChannel: 'Seller', packages: [{ Carrier: 'UPS', TrackingId: '1Z1' }] },
        }),
      },
    ];
    const channel = value('order-summary-fulfillment-channel-value', 'Amazon');
    const order = orderOn(shown(channel + value('tracking-id-value', 'RA473124829GB')), { heard });
    expect(order).toMatchObject({ fulfilment: 'seller', shipments: [{ carrier: 'UPS', number: '1Z1' }] });
  });

  it('tells that it was delivered, from its mark and never from a word', () => {
    const parcel = value('tracking-id-value', 'RA473124829GB');
    expect(orderOn(shown(`${parcel}<div class="main-status delivered-status">Zugestellt</div>`))?.shipments).toEqual([
      { number: 'RA473124829GB', status: 'delivered' },
    ]);
    expect(orderOn(shown(`${parcel}<div class="main-status">Delivered</div>`))?.shipments).toEqual([
      { number: 'RA473124829GB' },
    ]);
  });
});

it('a form that confirms a shipment is a page that is well, with or without its order', () => {
  for (const path of ['/confirm-shipment', '/edit-shipment'])
    expect(read('<select></select>', { path })).toMatchObject({ page: 'order', state: 'ok', orders: [] });
  expect(read('<p>Nothing here</p>').state).not.toBe('ok');
});

describe('the open thread', () => {
  const CASE = '9097e10a-678b-4768-bd29-28cf5bbc6581';
  const host = `https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded&cc=${CASE}`;
  const context = (isMFNOrder: boolean, ...ids: string[]) => ({
    url: `/messaging/api/global/cases/${CASE}/orderContext`,
    body: JSON.stringify({
      orderContextList: ids.map((textValue) => ({
        orderContextFields: [
          { type: 'ORDER_ID', textValue },
          { type: 'ADDRESS', textValue: SECRET },
        ],
        isMFNOrder,
      })),
    }),
  });

  it('brings the orders of its case, with their data where the page loaded it', () => {
    const data = {
      url: `/orders-api/order/${ID}`,
      body: JSON.stringify({ order: { amazonOrderId: ID, packages: [{ TrackingId: '1Z1', Carrier: 'UPS' }] } }),
    };
    const other = '202-7654321-7654321';
    const { orders } = read('', { host, heard: [context(false, ID, other), data] });
    expect(orders).toMatchObject([
      { orderId: ID, tracking: '1Z1' },
      { orderId: other, items: [], fulfilment: 'amazon' },
    ]);
    expect(JSON.stringify(orders)).not.toContain(SECRET);
  });

  it('brings none of another case', () => {
    const elsewhere = host.replace(CASE, '11111111-1111-4111-8111-111111111111');
    expect(read('', { host: elsewhere, heard: [context(true, ID)] }).orders).toEqual([]);
  });
});
