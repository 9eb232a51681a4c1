// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readMarkup } from './page';

const URL_OF = (id: string) => `https://www.ebay.co.uk/mesh/ord/details?mode=SH&orderid=${id}`;
const SECRET = 'PRIVATE';

const page = (
  over: { order?: string; tracking?: string; buyer?: string } = {},
) => `<div class="sh-core-layout vod-details">
<div class="order-info info-wrapper info-item"><span class="info-value">${over.order ?? '12-34567-89012'}</span></div>
<div class="order-info info-wrapper info-item"><span class="info-label">Date sold</span><span class="info-value">Nov 12, 2026</span></div>
<div class="order-info info-wrapper info-item"><div class="info-value buyer"><div>${over.buyer ?? 'bluebird_77'}</div><div>99%</div></div></div>
<div class="shipping-info"><div class="shipping-address"><div class="address"><button class="tooltip__host">${SECRET} 12345678</button></div></div></div>
<dl class="phone"><dd class="info-value"><button>${SECRET} 0201234567</button></dd></dl>
<div id="itemInfo" class="lineItemCard"><div class="lineItemCardInfo__content details"><a href="/itm/176543210987">Brass desk lamp</a></div>
<div class="lineItemCardInfo__itemId"><span class="sh-secondary">Item ID: </span><span class="sh-secondary">176543210987</span></div>
<div class="lineItemCardInfo__sku"><span class="sh-secondary">Custom label (SKU): </span><span class="sh-secondary">LMP-01</span></div>
<div class="quantity__value"><span class="sh-bold">2</span> (9 available)</div></div>
${over.tracking ?? '<div class="tracking-info"><span>Royal Mail 24</span> <button>JD 0002 1234 5678</button><button class="edit-link">Edit</button></div>'}</div>`;

it('reads order, lines and parcel, and nothing of the address', () => {
  const reading = readMarkup(page(), URL_OF('12-34567-89012'));
  expect(reading).toMatchObject({ page: 'order', state: 'ok' });
  expect(reading.orders).toEqual([
    {
      kind: 'order',
      orderId: '12-34567-89012',
      buyer: 'bluebird_77',
      items: [{ title: 'Brass desk lamp', quantity: 2, sku: 'LMP-01', itemId: '176543210987' }],
      carrier: 'Royal Mail',
      tracking: 'JD 0002 1234 5678',
      shipments: [{ carrier: 'Royal Mail', number: 'JD 0002 1234 5678' }],
      purchased: { from: Date.UTC(2026, 10, 12), to: Date.UTC(2026, 10, 13) - 1 },
    },
  ]);
  expect(JSON.stringify(reading.orders)).not.toContain(SECRET);
});

it('gives no order when page and address name different ones', () => {
  expect(readMarkup(page(), URL_OF('98-34567-89012'))).toMatchObject({ state: 'degraded', orders: [] });
});

it.each([
  ['no parcel yet', '<div class="tracking-info"><button class="edit-link">Add tracking</button></div>'],
  ['a button that is no number', '<div class="tracking-info"><button>Show more details</button></div>'],
])('leaves tracking out: %s', (_, tracking) => {
  const [order] = readMarkup(page({ tracking }), URL_OF('12-34567-89012')).orders;
  expect(order?.tracking).toBeUndefined();
  expect(order?.carrier).toBeUndefined();
});

it.each([
  ['<dl><dt>Carrier</dt><dd><span>DHL Express</span> <button>JD000212345678</button></dd></dl>', 'DHL'],
  [
    '<dl><dt>Tracking</dt><dd><span>Signed for by R. Palmer</span> <button>JD000212345678</button></dd></dl>',
    undefined,
  ],
  ['<span>Sent</span><span>On its way</span><button>JD000212345678</button>', undefined],
  ['<span>Groups and cups</span><span>Carrier:</span><button>JD000212345678</button>', undefined],
])('finds the carrier around the number: %s', (inner, carrier) => {
  const tracking = `<div class="tracking-info">${inner}</div>`;
  const [order] = readMarkup(page({ tracking }), URL_OF('12-34567-89012')).orders;
  expect(order).toMatchObject({ tracking: 'JD000212345678' });
  expect(order?.carrier).toBe(carrier);
});

it('takes a user name for the buyer, never a real name', () => {
  const [order] = readMarkup(page({ buyer: 'Rosalind Palmer' }), URL_OF('12-34567-89012')).orders;
  expect(order?.buyer).toBeUndefined();
});

it('reads every parcel with the carrier that stands beside it', () => {
  const box = (carrier: string, number: string) =>
    `<div class="tracking-info"><span>${carrier}</span> <button>${number}</button><button class="edit-link">Edit</button></div>`;
  const tracking =
    box('Royal Mail 24', 'JD000212345678') + box('Evri', 'H001234567890123') + box('Evri', 'JD000212345678');
  const [order] = readMarkup(page({ tracking }), URL_OF('12-34567-89012')).orders;
  expect(order).toMatchObject({
    carrier: 'Royal Mail',
    tracking: 'JD000212345678',
    shipments: [
      { carrier: 'Royal Mail', number: 'JD000212345678' },
      { carrier: 'Evri', number: 'H001234567890123' },
    ],
  });
});

it('gives no carrier where one box holds several numbers', () => {
  const tracking =
    '<div class="tracking-info"><span>Royal Mail</span><button>JD000212345678</button><span>Evri</span><button>H001234567890123</button></div>';
  const [order] = readMarkup(page({ tracking }), URL_OF('12-34567-89012')).orders;
  expect(order?.shipments).toEqual([{ number: 'JD000212345678' }, { number: 'H001234567890123' }]);
});

it('takes no other date for the day of the sale', () => {
  const html = page().replace('Date sold', 'Date paid');
  expect(readMarkup(html, URL_OF('12-34567-89012')).orders[0]?.purchased).toBeUndefined();
});

it('says nothing of a status, for which no hook is known', () => {
  const html = page().replace('<div id="itemInfo"', '<div>Refunded. Cancelled. Delivered.</div><div id="itemInfo"');
  const [order] = readMarkup(html, URL_OF('12-34567-89012')).orders;
  expect(order).not.toHaveProperty('refunded');
  expect(order).not.toHaveProperty('cancelled');
  expect(order).not.toHaveProperty('deliveredAt');
});
