import { elementsOf, markOwn, morph, removeForeign } from './dom.js';
import { createList } from './list.js';
import { createThread } from './thread.js';

const settings = JSON.parse(document.getElementById('page-settings').textContent);
const menu = document.querySelector('.menu__items');

let count = settings.pageSize;
let total = 0;
let pending = Promise.resolve();

const list = createList({ more, open: (id) => openConversation(id, true) });
const thread = createThread({ settings, changed: () => refresh() });

async function load() {
  const query = new URLSearchParams(location.search);
  query.set('limit', String(count));
  if (thread.openId !== null) query.set('open', thread.openId);
  const answer = await fetch(`/standin/ebay/inbox?${query}`);
  const data = await answer.json();
  total = data.total;
  showMenu(data.folders);
  list.show(data.rows, data.empty);
}

function showMenu(folders) {
  const fresh = elementsOf(folders.join(''));
  const known = [...menu.children].filter((child) => child.matches('.menu__item'));
  if (known.length !== fresh.length) menu.replaceChildren(...fresh);
  else for (const [index, item] of known.entries()) morph(item, fresh[index]);
}

/** One look at the server at a time, each after the one before. */
function refresh(anew = false) {
  pending = pending
    .then(async () => {
      if (anew) list.clear();
      await load();
      await thread.refresh(anew);
    })
    .catch(() => {});
  return pending;
}

function more() {
  if (count >= total) return false;
  count += settings.pageSize;
  list.wait(settings.skeleton);
  refresh();
  return true;
}

async function openConversation(id, push) {
  const opening = thread.open(id);
  const messageId = await opening;
  if (push && messageId) {
    const url = new URL(location.href);
    url.searchParams.set('question_id', messageId);
    history.pushState({ open: id }, '', url);
  }
  await refresh();
}

function chooseFolder(index) {
  const folder = settings.folders[index];
  if (!folder) return;
  history.pushState(
    { open: null },
    '',
    `${location.pathname}?${new URLSearchParams({ group_type: 'CORE', ...folder })}`,
  );
  startOver();
}

function startOver() {
  count = settings.pageSize;
  thread.close();
  list.clear();
  list.wait(settings.skeleton);
  refresh();
}

menu.addEventListener('click', (event) => {
  const item = event.target.closest('.menu__item');
  if (item) chooseFolder([...menu.querySelectorAll('.menu__item')].indexOf(item));
});

addEventListener('popstate', (event) => {
  const open = event.state ? event.state.open : settings.open;
  if (open) openConversation(open, false);
  else startOver();
});

const events = new EventSource('/standin/events');
events.addEventListener('message', (event) => {
  refresh(event.data === 'rerender');
});

if (settings.hostile) {
  markOwn(document.querySelector('.msg-container'));
  setInterval(() => {
    removeForeign(list.scroller);
    removeForeign(thread.pane);
  }, 1000);
}

refresh();
if (settings.open) openConversation(settings.open, false);
