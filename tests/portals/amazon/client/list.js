import { config, h, isOwn } from './dom.js';
import { LAYOUTS } from './rows.js';

const { words, layout } = config;

/**
 * The list pane. `show(view)` draws it from finished texts, `state(kind)` shows loading or failed, `select(caseId)`
 * marks the open row. The pane is in the page only while `visible(true)`.
 */
export function listPane(place, { open, turn, search }) {
  const body = h('div', { class: 'list-body' });
  const input = h('kat-input', { placeholder: words.search });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') search(input.value.trim());
  });
  const pages = h('kat-pagination', { page: 1, pages: 1 });
  pages.addEventListener('page', (event) => turn(event.detail));
  const pane = h(
    'section',
    { class: 'pane list-pane' },
    h('div', { id: 'threads-list-search-bar' }, input),
    h('div', { class: 'filters' }, words.filters),
    body,
    h('div', { class: 'list-foot' }, pages),
  );
  let rows = [];
  let empty = '';
  let selected = '';
  const read = new Set();
  let elements = new Map();

  function draw() {
    if (rows.length === 0) {
      body.replaceChildren(h('div', { class: 'empty-state' }, empty));
      return;
    }
    const { host, inner } = LAYOUTS[layout].list();
    elements = new Map(
      rows.map((row) => [
        row.caseId,
        LAYOUTS[layout].row({ ...row, unread: row.unread && !read.has(row.caseId) }, (event) => {
          event.preventDefault();
          open(row.caseId);
        }),
      ]),
    );
    inner.append(...elements.values());
    const top = body.firstElementChild?.scrollTop ?? 0;
    body.replaceChildren(host);
    host.scrollTop = top;
    mark();
  }

  function mark() {
    for (const [caseId, element] of elements) element.classList.toggle('selected', caseId === selected);
  }

  if (config.hostile === true)
    setInterval(() => {
      sweep(body);
      if (rows.length > 0) draw();
    }, 1000);
  if (config.hostile === 'observer')
    new MutationObserver(() => sweep(body)).observe(body, { childList: true, subtree: true });

  return {
    show: (view) => {
      rows = view.rows;
      empty = view.empty;
      pages.setAttribute('page', view.page);
      pages.setAttribute('pages', view.pages);
      draw();
    },
    state: (kind) => {
      rows = [];
      body.replaceChildren(h('div', { class: `list-${kind}`, role: 'status' }, words[kind]));
    },
    select: (caseId) => {
      selected = caseId ?? '';
      if (caseId) {
        read.add(caseId);
        elements.get(caseId)?.classList.remove('unread');
      }
      mark();
    },
    rerender: () => rows.length > 0 && draw(),
    visible: (yes) => {
      if (yes) place.prepend(pane);
      else pane.remove();
    },
  };
}

/** Removes every node that this page did not make, also inside open roots. */
function sweep(root) {
  for (const node of [...root.childNodes]) {
    if (!isOwn(node)) node.remove();
    else if (node instanceof Element) {
      sweep(node);
      if (node.shadowRoot) sweep(node.shadowRoot);
    }
  }
}
