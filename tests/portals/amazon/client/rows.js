import { config, h, openRoot } from './dom.js';

// Row markups: GUESSES that differ as much as possible. Each makes the list element and one row from finished texts.
// `open` is the row's click handler.

const order = (row) => (row.orderId ? `${config.words.orderId} ${row.orderId}` : '');
const pill = (row) => (row.status ? h('span', { class: 'pill' }, row.status) : '');
const look = (row) => (row.unread ? 'unread' : '');

function rooted(row, open, time) {
  const host = h('kat-messaging-item', {
    class: `thread ${look(row)}`,
    role: 'listitem',
    tabindex: '0',
    onclick: open,
  });
  openRoot(
    host,
    h(
      'div',
      { class: 'row-body' },
      h('div', { class: 'row-line' }, h('span', { class: 'buyer' }, row.buyer), time),
      h('div', { class: 'subject' }, topic(row)),
      row.orderId ? h('div', { class: 'row-line small' }, h('span', {}, order(row)), pill(row)) : pill(row),
    ),
  );
  return host;
}

/** The subject without its "(Order: …)" tail, for layouts that show the order id on its own. */
const topic = (row) => row.subject.replace(/\s*[((][^()()]*\d{3}-\d{7}-\d{7}[))]\s*$/, '');

/** The subject as a sentence that names the order. */
const sentence = (row) =>
  row.orderId && !row.subject.includes(row.orderId) ? `${row.subject} (Order: ${row.orderId})` : row.subject;

function rootedList() {
  const host = h('kat-messaging-list', { class: 'rows' });
  const inner = h('div', { class: 'rows-inner', role: 'list' });
  openRoot(host, inner);
  return { host, inner };
}

const plainList = (tag, attributes) => () => {
  const host = h(tag, attributes);
  return { host, inner: host };
};

export const LAYOUTS = {
  'kat-rows': { list: rootedList, row: (row, open) => rooted(row, open, h('span', { class: 'time' }, row.time)) },
  'kat-labels': {
    list: rootedList,
    row: (row, open) => rooted(row, open, h('kat-label', { class: 'time', text: row.time })),
  },
  table: {
    list: () => {
      const inner = h('tbody');
      return { host: h('table', { class: 'rows table' }, inner), inner };
    },
    row: (row, open) =>
      h(
        'tr',
        { class: look(row), onclick: open },
        h(
          'td',
          {},
          h('span', { class: 'buyer' }, row.buyer),
          h('br'),
          h('span', { class: 'small' }, row.orderId ?? ''),
        ),
        h('td', {}, h('div', { class: 'subject' }, topic(row)), pill(row)),
        h('td', { class: 'time' }, row.time),
      ),
  },
  'kat-table': {
    list: () => {
      const inner = h('kat-table-body');
      return { host: h('kat-table', { class: 'rows' }, inner), inner };
    },
    row: (row, open) =>
      h(
        'kat-table-row',
        { class: look(row), role: 'row', onclick: open },
        h('kat-table-cell', {}, h('span', { class: 'buyer' }, row.buyer), pill(row)),
        h('kat-table-cell', {}, h('div', { class: 'subject' }, topic(row)), h('div', { class: 'small' }, order(row))),
        h('kat-table-cell', { class: 'time' }, h('span', {}, row.time)),
      ),
  },
  cards: {
    list: plainList('div', { class: 'rows' }),
    row: (row, open) =>
      h(
        'a',
        { class: `card-row ${look(row)}`, href: `?fi=responseNeeded&cc=${row.caseId}`, onclick: open },
        h('strong', { class: 'buyer' }, row.buyer),
        h('span', { class: 'subject' }, topic(row)),
        h('span', { class: 'row-line small' }, h('span', {}, order(row)), pill(row)),
        h('time', { class: 'small' }, row.time),
      ),
  },
  'flat-divs': {
    list: plainList('div', { class: 'rows x1f9k', role: 'listbox', 'aria-label': config.words.inbox }),
    row: (row, open) =>
      h(
        'div',
        { class: `xq7 _2bDx ${look(row)}`, role: 'option', tabindex: '0', 'aria-selected': 'false', onclick: open },
        h('span', { class: 'x9a buyer' }, row.buyer),
        h('span', { class: 'xq2 small' }, row.time),
        h('span', { class: 'x4m subject' }, topic(row)),
        h('span', { class: 'x4n small' }, order(row)),
        pill(row),
      ),
  },
  subjects: {
    list: plainList('div', { class: 'rows', id: 'threads-list' }),
    row: (row, open) =>
      h(
        'div',
        { class: `subject-row ${look(row)}`, onclick: open },
        h(
          'div',
          { class: 'row-line' },
          h('span', { class: 'buyer' }, row.buyer),
          h('span', { class: 'small' }, row.time),
        ),
        h('div', { class: 'subject' }, sentence(row)),
        pill(row),
      ),
  },
  lines: {
    list: plainList('ul', { class: 'rows' }),
    row: (row, open) =>
      h(
        'li',
        { class: look(row), onclick: open },
        h('b', { class: 'buyer' }, row.buyer),
        ' · ',
        h('i', { class: 'small' }, row.time),
        row.orderId ? h('small', { class: 'at-end' }, row.orderId) : '',
        h('p', { class: 'subject preview' }, row.preview),
      ),
  },
};
