import { loadOrder } from './api.js';
import { config, h, standin } from './dom.js';
import { upgradeLate } from './kat.js';

const { words } = config;
const orderId = location.pathname.split('/').at(-1);
const root = h('div', { id: 'MYO-app', class: 'pane order' });
document.querySelector('#app').append(root);
upgradeLate();

const value = (label, id, text) =>
  h('div', { class: 'fact' }, h('span', { class: 'small' }, label), h('span', { 'data-test-id': id }, text));

try {
  if (config.json) await loadOrder(orderId);
  const order = await standin(`/standin/order/${orderId}`);
  root.append(
    h('h1', {}, 'Order details'),
    h('div', {}, `${words.orderId} `, h('span', { 'data-test-id': 'order-id-value' }, order.orderId)),
    h('div', { class: order.status === 'Delivered' ? 'main-status delivered-status' : 'main-status' }, order.status),
    h(
      'section',
      { class: 'facts' },
      value('Purchase date', 'order-summary-purchase-date-value', order.purchased),
      value('Ship by', 'order-summary-shipby-value', order.shipBy),
      value('Deliver by', 'order-summary-deliverby-value', order.deliverBy),
      value('Shipping service', 'order-summary-shipping-service-value', 'Standard'),
      value('Fulfilment', 'order-summary-fulfillment-channel-value', order.channel),
      value('Sales channel', 'order-summary-sales-channel-value', order.salesChannel),
    ),
    h(
      'section',
      { class: 'facts' },
      // A placeholder instead of an address: a test can prove that it is never read.
      value('Ship to', 'shipping-section-buyer-address', 'ADDRESS-PLACEHOLDER'),
      h(
        'div',
        { class: 'fact' },
        h('span', { class: 'small' }, words.contactBuyer),
        h(
          'span',
          { 'data-test-id': 'shipping-section-contact-buyer-value' },
          h('a', { href: order.contact }, order.buyer),
        ),
      ),
    ),
    table(
      h(
        'tr',
        {},
        ['Product', 'Quantity', 'Price'].map((text) => h('th', {}, text)),
      ),
      h(
        'tr',
        {},
        h(
          'td',
          { class: 'myo-list-orders-product-name-cell' },
          h('a', { href: '#' }, h('div', {}, order.product.title)),
          h('div', { class: 'small' }, `ASIN: ${order.product.asin}`),
          h('div', { class: 'small' }, `SKU: ${order.product.sku}`),
        ),
        h('td', {}, order.quantity),
        h('td', {}, order.price),
      ),
    ),
    order.parcels.length > 0
      ? table(
          h(
            'tr',
            {},
            ['Package', 'Carrier', 'Tracking ID'].map((text) => h('th', {}, text)),
          ),
          ...order.parcels.map(({ carrier, number }, index) =>
            h(
              'tr',
              {},
              h('td', {}, String(index + 1)),
              h('td', {}, carrier),
              h('td', {}, h('span', { 'data-test-id': 'tracking-id-value' }, number)),
            ),
          ),
        )
      : '',
  );
} catch {
  root.append(h('div', { role: 'alert' }, words.failed));
}

function table(head, ...rows) {
  return h('table', { class: 'a-keyvalue' }, h('thead', {}, head), h('tbody', {}, rows));
}
