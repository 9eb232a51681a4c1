import { config, fill, h, listen, standin } from './dom.js';
import { upgradeLate } from './kat.js';

const { words } = config;
const home = h('section', { class: 'home' });
document.querySelector('#app').append(h('h1', {}, words.messages), home);
upgradeLate();

/** One card per store: how many need a response, and how many of them have waited longer than a day. */
async function draw() {
  const { stores } = await standin('/standin/home');
  home.replaceChildren(
    ...stores.map((store) =>
      h(
        'kat-box',
        { class: 'metric-card' },
        h('h2', {}, store.country),
        h('a', { href: '/messaging/inbox-v3?fi=responseNeeded' }, words.cards.needed),
        h('span', { class: 'metric-number' }, String(store.needed)),
        h('div', { class: 'small' }, fill(words.overDay, { count: String(store.overDay) })),
      ),
    ),
  );
}
// Signed out: the page keeps what it has.
listen({ change: () => draw().catch(() => {}) });
await draw();
