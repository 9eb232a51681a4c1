import type { Site, SiteAnswer } from '../../portals/site';
import { BODIES, FUZZ, order } from './hostile-scripts';

const HOUR = 3_600_000;

/** Scripts by name; a page runs the one that its address names (`&evil=<name>`), before everything else in it. */
export type Scripts = Record<string, string>;

/** A stand-in whose pages run one more script first, under their own policy. */
export function sabotaged<S extends Site>(site: S, scripts: Scripts): S {
  return {
    ...site,
    async handle(request) {
      const answer = await site.handle(request);
      const script = scripts[request.url.searchParams.get('evil') ?? ''];
      if (!answer || script === undefined || typeof answer.body !== 'string' || !answer.body.includes('<head>'))
        return answer;
      const nonce = /'nonce-([^']+)'/.exec(answer.headers?.['content-security-policy'] ?? '')?.[1] ?? '';
      return { ...answer, body: answer.body.replace('<head>', `<head><script nonce="${nonce}">${script}</script>`) };
    },
  };
}

/** One row of a made-up list. */
interface PlainRow {
  buyer: string;
  orderId: string;
  hoursAgo: number;
}

/** A plain list of conversations as Seller Central may show one: no framework, so that a script can do anything to it. */
function plainList(rows: readonly PlainRow[], now: number, around = (list: string) => list): string {
  const time = (hoursAgo: number) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' }).format(
      now - hoursAgo * HOUR,
    );
  const list = rows
    .map(
      ({ buyer, orderId, hoursAgo }) =>
        `<div class="line" data-order="${orderId}" style="display:flex;gap:40px;padding:14px"><span>${buyer}</span><span>${orderId}</span><span>${time(hoursAgo)}</span></div>`,
    )
    .join('');
  return around(`<div id="list">${list}</div>`);
}

/** A page of Seller Central's inbox that holds `body` and runs `script` at its end. */
function inboxPage(body: string, script = '', head = ''): SiteAnswer {
  return {
    body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Messages</title><link rel="icon" href="data:,">${head}</head><body><main>${body}</main><script>${script}</script></body></html>`,
  };
}

/** A list of our own making for pages that move, clone, hide and nest things. */
export const PLAIN: PlainRow[] = ['Palmer', 'Quint', 'Rosalind', 'Imogen', 'Callum', 'Priya'].map((buyer, n) => ({
  buyer,
  orderId: order(100 + n),
  hoursAgo: 2 + 3 * n,
}));
const plain = (script: string, around?: (list: string) => string) =>
  inboxPage(plainList(PLAIN, Date.now(), around), script);
const PAGES: Record<string, () => ReturnType<typeof inboxPage>> = {
  calm: () => plain(''),
  cramped: () =>
    inboxPage(plainList(PLAIN, Date.now()), '', '<style>.line span:has(> *) { padding-inline-end: 20px }</style>'),
  empty: () => inboxPage('<p>Nothing</p>'),
  lateTaken: () =>
    plain(`window.take = () => {
      customElements.define('replywatch-badge', class extends HTMLElement {
        constructor() { super(); window.stolen = this.attachInternals().shadowRoot; }
      });
      document.querySelector('#list').append(document.createElement('hr'));
    }`),
  mover: () =>
    plain(`window.move = () => {
      const badges = [...document.querySelectorAll('.line replywatch-badge')];
      const homes = badges.map((one) => one.parentNode);
      badges.forEach((one, n) => homes[(n + 1) % homes.length].append(one));
    };
    window.clone = () => {
      for (const one of document.querySelectorAll('replywatch-badge')) document.body.append(one.cloneNode(true));
    };
    window.spoil = () => {
      for (const one of document.querySelectorAll('replywatch-badge')) {
        for (const { name } of [...one.attributes]) one.setAttribute(name, '<b>' + name);
        one.textContent = 'spoilt'; one.hidden = true; one.id = 'spoilt'; one.tabIndex = 0;
      }
    };`),
  clobber: () =>
    plain(
      '',
      (list) =>
        `<input form="trap" name="nextSibling"><form id="trap">${[
          'parentNode',
          'parentElement',
          'matches',
          'children',
          'firstChild',
          'childNodes',
          'localName',
          'tagName',
          'nodeName',
          'shadowRoot',
          'assignedSlot',
          'getRootNode',
          'getBoundingClientRect',
          'attributes',
          'classList',
          'closest',
          'append',
          'contains',
          'ownerDocument',
        ]
          .map((name) => `<input type="hidden" name="${name}">`)
          .join(
            '',
          )}${list}<textarea></textarea></form><img name="createElement" alt=""><img name="elementFromPoint" alt="">`,
    ),
  nested: () =>
    plain(`
      // Shown, Chromium itself breaks down at some 2,500.
      let box = document.createElement('div'); box.hidden = true; document.body.append(box);
      for (let n = 0; n < 5000; n++) { const next = document.createElement('div'); box.append(next); box = next; }
      box.textContent = '3 hours ago';
      box = document.createElement('div'); document.body.append(box);
      for (let n = 0; n < 1500; n++) { const next = document.createElement('div'); box.append(next); box = next; }
      box.textContent = '4 hours ago';
      box = document.createElement('x-0'); document.body.append(box);
      for (let n = 1; n < 100; n++) {
        const next = document.createElement('x-' + n); box.attachShadow({ mode: 'open' }).append(next); box = next;
      }
      box.attachShadow({ mode: 'open' }).append('deep', document.createElement('textarea'));`),
  crowd: () =>
    plain(`
      window.tasks = [];
      new PerformanceObserver((list) => { for (const one of list.getEntries()) tasks.push(one.duration); })
        .observe({ type: 'longtask' });
      const many = document.createElement('section');
      many.innerHTML = Array.from({ length: 10000 }, (_, n) => '<p class="c' + n % 7 + '"><b>' + n + '</b><i>text ' + n + '</i><u>' + n % 60 + ' min</u><s></s></p>').join('');
      document.body.append(many);`),
  rewrite: () =>
    plain(`window.rewrite = () => {
      const markup = document.documentElement.outerHTML.replace(/<replywatch-badge[^]*?<\\/replywatch-badge>/g, '').replace(/<script[^]*?<\\/script>/g, '');
      document.open(); document.write(markup + '<textarea></textarea>'); document.close();
    };`),
  editor: () =>
    plain(
      `const box = document.querySelector('[contenteditable]'); let at = box;
       for (let n = 0; n < 1500; n++) { const next = document.createElement('div'); at.append(next); at = next; }
       at.textContent = 'write to me at shop@example.com ';
       let going = true; window.stop = () => { going = false; }; window.thrown = 0;
       const each = () => {
         for (const one of document.querySelectorAll('replywatch-check')) { one.remove(); thrown++; }
         if (going) requestAnimationFrame(each);
       };
       window.start = () => each();`,
      (list) =>
        `${list}<div contenteditable="true" style="min-height:60px"></div><button class="primary">Send</button>`,
    ),
};

/** Serves those pages (`&page=<name>`), and garbage on the paths that the tap repeats (`&body=<number>`). */
export const workshop: Site = {
  hosts: ['sellercentral.amazon.com'],
  handle({ url }) {
    const body = url.searchParams.get('body');
    if (body !== null) return { type: 'application/json', body: BODIES[Number(body)] ?? '' };
    if (url.pathname === '/messaging/api/endless') return { type: 'application/json', body: '[1]' };
    const page = PAGES[url.searchParams.get('page') ?? ''];
    return page ? page() : inboxPage(plainList(PLAIN, Date.now()), FUZZ);
  },
};
