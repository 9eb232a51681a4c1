import { config, fill, h, standin } from './dom.js';
import { upgradeLate } from './kat.js';

const { words } = config;
const root = h('div', { id: 'ayb-contact-buyer', class: 'pane contact' });
document.querySelector('#app').append(root);
upgradeLate();

const about = await standin(`/standin/contact${location.search}`);
const reply = h('div', { class: 'contact-form' });
const reasons = h(
  'kat-box',
  {},
  Object.entries(words.reasons).map(([value, label]) => h('kat-radiobutton', { value, label, name: 'reason' })),
);
reasons.addEventListener('change', () => reply.childElementCount === 0 && form());
const language = about.language
  ? h('kat-label', { text: fill(words.buyerLanguage, { language: about.language }) })
  : '';
root.append(
  h('div', { class: 'ayb-contact-buyer-header' }, h('h2', {}, fill(words.sendMessageTo, { buyer: about.buyer }))),
  h('div', { class: 'small' }, `${words.orderId} ${new URLSearchParams(location.search).get('orderID') ?? ''}`),
  language,
  h('h3', {}, words.contactReason),
  reasons,
  reply,
);

/** The message field comes only after a reason was chosen. */
function form() {
  const field = h('kat-textarea', { label: words.message, rows: 6 });
  const file = h('input', { type: 'file', 'aria-label': words.attach });
  const files = h('ul', { class: 'file-attachment-list' });
  file.addEventListener('change', () => {
    const chip = (name) => h('li', {}, h('span', { class: 'file-attachment-chip-file-name' }, name));
    files.replaceChildren(...[...file.files].map(({ name }) => chip(name)));
  });
  const send = h('kat-button', { class: 'ayb-contact-form-send-button', label: words.send, variant: 'primary' });
  send.addEventListener('click', () => {
    if (field.value.trim() === '') return;
    // A buyer who reads another language: the page asks once more.
    if (about.own && !document.documentElement.lang.startsWith(about.own)) review(field);
    else deliver(field);
  });
  reply.append(
    h('div', { class: 'contact-buyer-text-area' }, field),
    h('div', { class: 'contact-buyer-file-input' }, file),
    files,
    send,
  );
}

function review(field) {
  const yes = h('kat-button', { label: words.send, variant: 'primary' });
  const no = h('kat-button', { label: words.cancel, variant: 'secondary' });
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'review-dialog' },
    h('h1', {}, words.reviewMessage),
    h('p', {}, field.value),
    h('div', { class: 'buttons' }, no, yes),
  );
  no.addEventListener('click', () => dialog.remove());
  yes.addEventListener('click', async () => {
    await deliver(field);
    dialog.remove();
  });
  document.body.append(dialog);
}

async function deliver(field) {
  const response = await fetch(`/standin/send${location.search}`, { method: 'POST', body: field.value });
  const { refusal } = await response.json();
  if (refusal) {
    root.replaceChildren(h('div', { class: 'kat-alert-error', role: 'alert' }, refusal));
    return;
  }
  root.replaceChildren(
    h('div', { class: 'kat-alert-success' }, h('div', { class: 'kat-alert-success-content' }, words.sent)),
  );
}
