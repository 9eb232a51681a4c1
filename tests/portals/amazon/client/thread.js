import { resolveCase, sendReply } from './api.js';
import { config, h, openRoot } from './dom.js';

const { words, layout, sendsOn, sendButton } = config;
const rooted = layout.startsWith('kat-');

/**
 * The thread pane; in the `kat-*` layouts inside an open root, so that the reply box is two roots deep. The reply box
 * stays while the same thread is drawn again: a draft survives.
 */
export function threadPane(place, { changed }) {
  const inner = h('div', { class: 'thread-inner' });
  const pane = h(rooted ? 'kat-messaging-thread' : 'section', { class: 'pane thread-pane' });
  if (rooted) openRoot(pane, inner);
  else pane.append(inner);
  place.append(pane);
  let shown = null;
  let top;

  function show(thread) {
    if (!thread) {
      shown = null;
      inner.replaceChildren(h('div', { class: 'thread-none' }, words.choose));
      return;
    }
    if (thread.caseId !== shown?.caseId) {
      top = h('div', { class: 'thread-top' });
      inner.replaceChildren(
        top,
        composer(() => shown, changed),
      );
    }
    const fresh = thread.caseId !== shown?.caseId || thread.messages.length !== shown.messages.length;
    shown = thread;
    top.replaceChildren(header(thread), messages(thread));
    if (fresh) top.lastElementChild.scrollTop = 1e6;
    inner.querySelector('.nrn').toggleAttribute('disabled', !thread.open);
  }
  show(null);
  return { show };
}

function header(thread) {
  return h(
    'div',
    { class: 'thread-header' },
    h(
      'div',
      { class: 'row-line' },
      h('h2', {}, thread.buyer),
      thread.status ? h('span', { class: 'case-status-label' }, thread.status) : '',
    ),
    h('div', { class: 'subject' }, thread.subject),
    h(
      'div',
      { class: 'thread-facts small' },
      thread.orderId ? h('span', {}, `${words.orderId} `, orderLink(thread.orderId)) : '',
      h('span', {}, thread.product),
      h('span', {}, thread.language),
    ),
  );
}

const orderLink = (orderId) => h('a', { href: `/orders-v3/order/${orderId}` }, orderId);

function messages(thread) {
  return h(
    'div',
    { class: 'thread-messages' },
    thread.messages.map((message) =>
      h(
        'div',
        { class: `bubble-row ${message.side}` },
        h(
          'div',
          { class: `bubble thread-message-max-width-container-${message.side}` },
          h('div', { class: 'row-line small' }, h('span', { class: 'who' }, message.who), h('span', {}, message.time)),
          h('div', { class: 'message-text' }, message.text),
          message.refused ? h('div', { class: 'message-refused' }, message.refused) : '',
        ),
      ),
    ),
  );
}

/** What a page can read of a reply check at the moment in which it sends: the tests ask for it. */
function seenVerdict(field) {
  const check = field.parentElement?.querySelector('replywatch-check');
  return check ? `${check.dataset.verdict} ${check.dataset.categories}`.trim() : '';
}

function wireSend(field, sends, act) {
  const byButton = sendsOn === 'pointerdown' ? 'pointerdown' : 'click';
  for (const send of sends) send.addEventListener(byButton, act);
  field.addEventListener('keydown', (event) => {
    if (sendButton === 'replaced' && sends[0].isConnected) {
      const fresh = sends[0].cloneNode();
      fresh.addEventListener(byButton, act);
      sends[0].replaceWith(fresh);
      sends[0] = fresh;
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    if (sendsOn !== (event.ctrlKey ? 'ctrl-enter' : 'enter')) return;
    event.preventDefault();
    act();
  });
}

/** GUESS: a file's name stands by itself beside the box; the input is emptied once its file is uploaded. */
function attaching() {
  const chips = h('span', { class: 'small' });
  const input = h('input', { type: 'file', hidden: '' });
  input.addEventListener('change', () => {
    chips.append(...[...input.files].map(({ name }) => h('span', { class: 'chip' }, h('span', {}, name))));
    input.value = '';
  });
  return h('span', {}, h('label', { class: 'small attach' }, words.attach, input), chips);
}

function composer(current, changed) {
  const field = h('kat-textarea', { label: words.yourReply, rows: 4 });
  const send = h('kat-button', { label: words.send, variant: 'primary' });
  const none = h('kat-button', { label: words.noResponseNeeded, variant: 'secondary', class: 'nrn' });
  const failed = h('div', { class: 'message-refused', role: 'alert' });
  const act = async (button, action) => {
    if (button.hasAttribute('disabled')) return;
    try {
      failed.replaceChildren();
      await action();
      changed();
    } catch {
      failed.replaceChildren(words.failed);
    }
  };
  const reply = async () => {
    const text = field.value.trim();
    if (text === '') return;
    document.documentElement.dataset.seen = seenVerdict(field);
    const { refusal } = await sendReply(current(), text);
    field.value = '';
    if (refusal) failed.replaceChildren(refusal);
  };
  const sends = [send, sendButton === 'twice' ? send.cloneNode() : []].flat();
  wireSend(field, sends, () => act(send, reply));
  none.addEventListener('click', () => act(none, () => resolveCase(current())));
  return h(
    'div',
    { class: 'thread-composer' },
    field,
    failed,
    h('div', { class: 'row-line' }, attaching(), h('span', { class: 'buttons' }, none, ...sends)),
  );
}
