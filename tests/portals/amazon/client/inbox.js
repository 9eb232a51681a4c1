import { loadList, loadThread } from './api.js';
import { config, h, listen, standin } from './dom.js';
import { upgradeLate } from './kat.js';
import { listPane } from './list.js';
import { threadPane } from './thread.js';

const { words } = config;
// Below this width the real page drops its list (reported: about 930 px).
const wide = matchMedia('(min-width: 930px)');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const query = () => new URLSearchParams(location.search);
const viewName = () => query().get('fi') || 'responseNeeded';

const numbers = {};
const metricsText = h('p', { class: 'metrics-text' });
const cards = h(
  'div',
  { class: 'metric-cards' },
  Object.entries(words.cards).map(([name, label]) => {
    numbers[name] = h('span', { class: 'metric-number' }, '0');
    return h('kat-box', { class: 'metric-card' }, h('span', { class: 'metric-label' }, label), numbers[name]);
  }),
);
const nav = h(
  'nav',
  { class: 'side-nav' },
  h('div', { class: 'side-head' }, h('span', {}, words.inbox), h('button', { type: 'button' }, words.collapse)),
  Object.keys(words.views).map((name) =>
    h(
      'a',
      {
        href: `/messaging/inbox-v3?fi=${name}`,
        'data-view': name,
        onclick: (event) => {
          event.preventDefault();
          go({ fi: name });
        },
      },
      words.views[name],
    ),
  ),
);
const panes = h('div', { class: 'panes' });
document
  .querySelector('#app')
  .append(
    h(
      'section',
      { class: 'metrics' },
      h('div', { class: 'row-line' }, metricsText, h('a', { href: '#' }, words.viewMetrics)),
      cards,
    ),
    h('div', { class: 'inbox' }, nav, panes),
  );
const thread = threadPane(panes, { changed: () => refresh() });
const list = listPane(panes, {
  open: (caseId) => openThread(caseId),
  turn: (page) => go({ fi: viewName(), ...(query().get('ss') ? { ss: query().get('ss') } : {}), pn: page }),
  search: (text) => go({ fi: 'search', ss: text }),
});

function go(parameters) {
  history.pushState(null, '', `/messaging/inbox-v3?${new URLSearchParams(parameters)}`);
  start();
}

let turn = 0;

/** Draws list and thread for the present address, from the beginning. */
async function start() {
  const mine = ++turn;
  for (const link of nav.querySelectorAll('a')) link.classList.toggle('now', link.dataset.view === viewName());
  list.state('loading');
  list.select(query().get('cc'));
  try {
    const view = await load();
    await wait(config.mountDelayMs);
    if (mine !== turn) return;
    show(view);
    if (view.hit && !query().get('cc')) await openThread(view.hit, 'replace');
    else if (!query().get('cc')) thread.show(null);
    else await showThread();
  } catch {
    if (mine === turn) failed();
  }
}

async function load() {
  if (config.json) await loadList(viewName());
  return standin(`/standin/inbox${location.search}`);
}

function show(view) {
  metricsText.replaceChildren(view.metrics);
  for (const name of Object.keys(numbers)) numbers[name].replaceChildren(String(view.counts[name]));
  list.show(view);
}

/** Zeros and no rows, as the real page shows when its data did not come: not the same as an empty inbox. */
function failed() {
  for (const number of Object.values(numbers)) number.replaceChildren('0');
  list.state('failed');
}

async function openThread(caseId, how = 'push') {
  const next = query();
  next.set('cc', caseId);
  history[`${how}State`](null, '', `/messaging/inbox-v3?${next}`);
  list.select(caseId);
  try {
    await showThread();
  } catch {
    failed();
  }
}

async function showThread() {
  const caseId = query().get('cc');
  if (config.json && caseId) await loadThread(caseId, config.marketplaceId);
  const view = await standin(`/standin/inbox${location.search}`);
  if (caseId === query().get('cc')) thread.show(view.thread);
}

let running = false;
let again = false;

/** Loads everything anew without a loading state, one run at a time. */
async function refresh() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  try {
    show(await load());
    if (query().get('cc')) await showThread();
  } catch {
    failed();
  }
  running = false;
  if (again) {
    again = false;
    await refresh();
  }
}

upgradeLate();
list.visible(wide.matches);
wide.addEventListener('change', () => list.visible(wide.matches));
addEventListener('popstate', () => start());
listen({ change: () => refresh(), rerender: () => list.rerender() });
start();
// The real page appends its view to the address some time after it has loaded.
setTimeout(() => {
  if (!query().get('fi')) {
    const opened = query().get('cc');
    history.replaceState(null, '', `/messaging/inbox-v3?fi=responseNeeded${opened ? `&cc=${opened}` : '&&&'}`);
  }
}, 120);
