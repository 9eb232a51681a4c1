import { h, standin } from './dom.js';

const CARRIERS = ['', 'Royal Mail', 'Evri', 'UPS', 'DHL', 'DPD', 'FedEx', 'USPS', 'Sendle Express', 'Other'];

const [, orderId, action] = /order\/([\d-]{19})\/(\w+)-shipment/.exec(location.pathname);
const order = await standin(`/standin/order/${orderId}`);
const known = action === 'edit' ? order.parcels : [];
const root = h('div', { id: 'MYO-app', class: 'pane order' });
document.querySelector('#app').append(root);

root.append(
  h('h1', {}, action === 'edit' ? 'Edit shipment' : 'Confirm shipment'),
  h('div', { class: 'small' }, orderId),
  packageForm(known[0]),
  h('button', { type: 'button', class: 'add' }, 'Add another package'),
  h(
    'span',
    { class: 'a-button', 'data-test-id': 'confirm-shipment-button-action' },
    h('input', { type: 'submit', value: 'Confirm shipment' }),
  ),
);
root.querySelector('button.add').addEventListener('click', (event) => event.target.before(packageForm()));

function packageForm(parcel) {
  const select = h(
    'select',
    { 'aria-label': 'Carrier' },
    CARRIERS.map((name) => h('option', { value: name }, name || 'Choose a carrier')),
  );
  const other = h('input', { type: 'text', 'data-test-id': 'text-input-carrier', 'aria-label': 'Carrier name' });
  const number = h('input', { type: 'text', 'data-test-id': 'text-input-tracking-id', 'aria-label': 'Tracking ID' });
  other.hidden = true;
  select.addEventListener('change', () => {
    other.hidden = select.value !== 'Other';
  });
  if (parcel) {
    select.value = parcel.carrier;
    number.value = parcel.number;
  }
  return h(
    'section',
    { class: 'facts package' },
    h('div', { class: 'fact', 'data-test-id': 'tvs-carrier-dropdown' }, select),
    h('div', { class: 'fact' }, other),
    h('div', { class: 'fact' }, number),
  );
}
