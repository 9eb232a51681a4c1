import type { Order } from '../data/orders';
import { bubbleTime } from '../time-text';
import { escapeHtml, icon } from './html';
import { type PageContext, page } from './shell';

const HOOKS = `
Page: Seller Hub order details, /mesh/ord/details?orderid= (public notes, 2026-11).
Verified: div.sh-core-layout.vod-details, .sh-core-layout__body, .wrapper, .content, .side; .order-info.info-wrapper.info-item
with .info-value (item 0 = order number, third = .info-value.buyer div:first-child); .shipping-info .shipping-address .address
button.tooltip__host; dl.phone dd.info-value button; #itemInfo.lineItemCard, .lineItemCardInfo__content.details a,
.lineItemCardInfo__itemId and __sku with a second span.sh-secondary, .quantity__value span.sh-bold, .soldPrice__value,
.total__value; .payment-info, .buyer-paid dl.total, .earnings dl.total dd.amount.value span.sh-bold; the tracking number as the
first button in .tracking-info, .tracking-info button.edit-link; .menu-button__button, [data-action-id], a.fake-btn--secondary.
Guesses: where the carrier's name stands inside .tracking-info (no selector is known), element names and nesting between the
hooks, all labels but "Date sold" and "Custom label (SKU): ".
The address block holds placeholders only: nothing of it may ever be read.`;

/** Marks every text of the address block, so that a test can prove that none of it was read. */
const PLACEHOLDER = 'PLACEHOLDER';

function info(label: string, value: string, kind = ''): string {
  return `<div class="order-info info-wrapper info-item"><dt class="info-label">${label}</dt><dd class="info-value${kind}">${value}</dd></div>`;
}

function item(order: Order): string {
  const pair = (name: string, label: string, value: string) =>
    `<div class="lineItemCardInfo__${name}"><span class="sh-secondary">${label}</span><span class="sh-secondary">${escapeHtml(value)}</span></div>`;
  return `<div id="itemInfo" class="lineItemCard"><img src="/standin/ebay/thumb/${order.itemId}.svg" alt="" width="80" height="80"><div class="lineItemCardInfo__content details"><a href="/itm/${order.itemId}">${escapeHtml(order.title)}</a>${pair('itemId', 'Item ID: ', order.itemId)}${pair('sku', 'Custom label (SKU): ', order.sku)}</div><div class="quantity"><span class="quantity__value"><span class="sh-bold">1</span> (9 available)</span></div><div class="soldPrice"><span class="soldPrice__value">£${order.price}</span></div><div class="total"><span class="total__value">£${order.price}</span></div></div>`;
}

/** The order details page. */
export function orderPage(context: PageContext, order: Order, locale: string, zone: string): string {
  const line = (value: string) => `<button class="tooltip__host" type="button">${PLACEHOLDER} ${value}</button>`;
  const main = `<div id="mainContent"><div class="sh-core-layout vod-details"><div class="sh-core-layout__body"><h1>Order details</h1><div class="wrapper">
<div class="content">
<section class="vod-card"><dl class="order-facts">${info('Order number', order.orderId)}${info('Date sold', escapeHtml(bubbleTime(order.soldAt, locale, zone)))}${info('Buyer', `<div>${escapeHtml(order.user)}</div><div class="sh-secondary">Feedback 100%</div>`, ' buyer')}</dl></section>
<section class="vod-card">${item(order)}</section>
<section class="vod-card"><h2>Postage</h2><div class="tracking-info"><dl><dt class="sh-secondary">Tracking</dt><dd><span>${escapeHtml(order.carrier)}</span> <button class="fake-link" type="button">${escapeHtml(order.tracking)}</button> <button class="edit-link fake-link" type="button">Edit</button></dd></dl></div></section>
</div>
<div class="side">
<section class="vod-card vod-actions"><button class="menu-button__button btn btn--secondary" type="button"><span class="btn__cell">More actions ${icon('chevron-down-12')}</span></button><div data-action-id="MARK_SHIPPED" class="sh-secondary">Marked as dispatched</div><a class="fake-btn fake-btn--secondary" href="/contact/sendmsg?recipient=${encodeURIComponent(order.user)}&item_id=${order.itemId}&message_type_id=1">Message buyer</a></section>
<section class="vod-card"><h2>Dispatch to</h2><div class="shipping-info"><div class="shipping-address"><div class="address">${['name', 'street', 'town', 'county', 'postcode'].map(line).join('')}</div></div></div><dl class="phone"><dt class="sh-secondary">Phone</dt><dd class="info-value"><button class="tooltip__host" type="button">${PLACEHOLDER} phone</button></dd></dl></section>
<section class="vod-card"><div class="payment-info"><div class="buyer-paid"><dl class="total"><dt>Buyer paid</dt><dd class="amount value"><span class="sh-bold">£${order.price}</span></dd></dl></div><div class="earnings"><dl class="total"><dt>Order earnings</dt><dd class="amount value"><span class="sh-bold">£${order.price}</span></dd></dl></div></div></section>
</div></div></div></div></div>`;
  return page(context, { hooks: HOOKS, title: 'Order details | eBay', main });
}
