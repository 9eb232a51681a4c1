// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { amazon } from '../../../../lib/portals/amazon';
import { CASE_READING } from '../../../../lib/portals/amazon/case-reading';
import type { PageReading } from '../../../../lib/portals/portal';
import { anchorsAmong, fitForBadge } from '../../../../lib/portals/shape/anchor';
import { takeSnapshot } from '../../../../lib/portals/shape/snapshot';

const NOW = Date.UTC(2026, 10, 22, 3);
const order = (digit: number) => `202-${String(digit).repeat(7)}-${String(digit).repeat(7)}`;

function read(
  body: string,
  url = 'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded',
): PageReading {
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = body;
  return amazon
    .createReader(() => CASE_READING)
    .read({
      document,
      url: new URL(url),
      now: NOW,
      navigatedAt: NOW - 30_000,
      changedAt: () => undefined,
      zone: 'Europe/London',
      selectors: amazon.selectors,
    });
}

const row = (name: string, digit: number, time: string, open = '<div>', close = '</div>') =>
  `${open}<span>${name}</span><span>${order(digit)}</span><span>${time}</span>${close}`;
const names = (reading: PageReading) => reading.rows.map(({ sighting }) => sighting.buyer);

beforeEach(() => {
  Object.defineProperty(window, 'innerWidth', { value: 1400, configurable: true });
});

describe('rows by structure', () => {
  const three = `${row('Palmer', 1, '22 Nov 2026, 01:00')}${row('Quint', 2, '21 Nov 2026, 10:00')}${row('Rosalind', 3, '20 Nov 2026, 09:00')}`;

  it('are found without any class or role', () => {
    const reading = read(`<main><div>${three}</div></main>`);
    expect(names(reading)).toEqual(['Palmer', 'Quint', 'Rosalind']);
    expect(reading.rows[1]?.sighting.lastActivity?.range.from).toBe(Date.UTC(2026, 10, 21, 10));
    expect(reading.rows[0]?.anchors.map(({ textContent }) => textContent)).toEqual([
      '22 Nov 2026, 01:00',
      'Palmer',
      order(1),
    ]);
  });

  it('are found in sections by day, also where a section has one', () => {
    const section = (title: string, rows: string) => `<section><h3>${title}</h3>${rows}</section>`;
    const reading = read(
      `<main>${section('Today', row('Palmer', 1, '01:00') + row('Quint', 2, '02:00'))}${section('21 November 2026', row('Rosalind', 3, '21 Nov 2026, 09:00') + row('Imogen', 4, '21 Nov 2026, 08:00'))}</main>`,
    );
    expect(names(reading)).toEqual(['Palmer', 'Quint', 'Rosalind', 'Imogen']);
  });

  it('are whole, not their lines', () => {
    const card = (name: string, digit: number, day: number) =>
      `<div class="card"><div class="line"><b>${name}</b><i>${day} Nov 2026, 10:00</i></div><div class="line"><b>Ordered</b><i>${day - 9} Nov 2026, 12:00</i><u>${order(digit)}</u></div></div>`;
    const reading = read(`<main>${card('Palmer', 1, 22 - 1)}${card('Quint', 2, 20)}${card('Rosalind', 3, 18)}</main>`);
    expect(reading.list?.seen).toBe(3);
    expect(names(reading)).toEqual(['Palmer', 'Quint', 'Rosalind']);
  });

  it('keep a row whose state gives it other classes', () => {
    const list = ['unread', 'selected', ''].map((state, at) =>
      row(`Name${'abc'[at]}`, at + 1, `${20 - at} Nov 2026, 10:00`, `<li class="${state}">`, '</li>'),
    );
    expect(read(`<ul>${list.join('')}</ul>`).list?.seen).toBe(3);
  });

  it('join date and time that stand in two elements', () => {
    const split = (name: string, digit: number, day: number) => row(name, digit, `${day} Nov 2026</span><span>10:00`);
    const reading = read(`<main>${split('Palmer', 1, 21)}${split('Quint', 2, 20)}${split('Rosalind', 3, 19)}</main>`);
    expect(reading.rows[0]?.sighting.lastActivity?.range).toEqual({
      from: Date.UTC(2026, 10, 21, 10),
      to: Date.UTC(2026, 10, 21, 10, 0, 59, 999),
    });
  });

  it('are not the cards, the navigation or a table elsewhere', () => {
    const cards = [
      'Cases requiring attention',
      'Response needed',
      'Reported unresolved',
      'Resolved cases',
      'Cases resolved today',
    ]
      .map((label, at) => `<div class="card"><span>${label}</span><span>${at + 1}</span></div>`)
      .join('');
    const nav = '<nav><a>Inbox</a><a>21 Nov 2026, 10:00</a><a>20 Nov 2026, 10:00</a></nav>';
    const reading = read(`<section><p>5 Aug</p><p>4 Sept 2026</p>${cards}</section>${nav}<main>${three}</main>`);
    expect(names(reading)).toEqual(['Palmer', 'Quint', 'Rosalind']);
    expect(reading.list).toMatchObject({ seen: 3, total: 2 });
    expect(reading.counts.map(({ counted, count }) => [counted, count])).toEqual([
      ['needs-attention', 1],
      ['needs-reply', 2],
      ['reported-unresolved', 3],
      ['resolved', 4],
    ]);
    expect(read(`<main>${three}</main>`, 'https://sellercentral.amazon.co.uk/orders-v3').rows).toEqual([]);
  });

  it('are none on a page with a time and nothing else, which then is degraded', () => {
    const reading = read('<main><p>22 Nov 2026, 01:00</p></main>');
    expect(reading).toMatchObject({ rows: [], state: 'degraded' });
    expect(reading.list).toBeUndefined();
  });

  it('without a single readable time make the page degraded', () => {
    expect(read(`<main>${row('Palmer', 1, 'soon')}${row('Quint', 2, 'later')}</main>`)).toMatchObject({
      state: 'degraded',
    });
  });
});

describe('threads by structure', () => {
  const list = `<div>${row('Palmer', 1, '22 Nov 2026, 01:00')}${row('Quint', 2, '21 Nov 2026, 10:00')}</div>`;
  const bubble = (side: string, time: string, text: string) =>
    `<div class="thread-message-max-width-container-${side}"><span>${time}</span><p>${text}</p></div>`;
  const page = (bubbles: string) =>
    `<main>${list}<section><h2>Palmer</h2><span>${order(1)}</span><div>${bubbles}</div><div><textarea></textarea><button>Send</button></div></section></main>`;
  const url =
    'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded&cc=9097e10a-678b-4768-bd29-28cf5bbc6581';

  it('read newest-first bubbles oldest first, and join the row', () => {
    const reading = read(
      page(
        bubble('left', '22 Nov 2026, 01:00', 'And now?') +
          bubble('right', '21 Nov 2026, 12:00', 'Sorry.') +
          bubble('left', '21 Nov 2026, 10:00', 'Where?'),
      ),
      url,
    );
    expect(reading.thread?.sighting.messages.map(({ author }) => author)).toEqual(['buyer', 'seller', 'buyer']);
    expect(reading.thread?.sighting).toMatchObject({
      nativeId: '9097e10a-678b-4768-bd29-28cf5bbc6581',
      orderId: order(1),
    });
    expect(reading.rows.map(({ sighting }) => sighting.nativeId)).toEqual([
      '9097e10a-678b-4768-bd29-28cf5bbc6581',
      undefined,
    ]);
    expect(reading.composers).toHaveLength(1);
  });

  it.each([
    'This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines',
    'Your message was not delivered because your account was restricted from sending proactive messages',
    'The buyer opted out',
  ])('know a refused reply: %s', (notice) => {
    const reading = read(
      page(
        bubble('left', '21 Nov 2026, 10:00', 'Where?') + bubble('right', '22 Nov 2026, 01:00', `Here.</p><p>${notice}`),
      ),
      url,
    );
    expect(reading.thread?.sighting.messages.at(-1)).toMatchObject({ author: 'seller', refused: true });
  });

  it('do not take the buyer’s quotation for a refusal', () => {
    const reading = read(page(bubble('left', '22 Nov 2026, 01:00', 'It said "The buyer opted out"')), url);
    expect(reading.thread?.sighting.messages[0]).not.toHaveProperty('refused');
  });

  it('leave the author open without a side', () => {
    const plain = (time: string) => `<div><span>${time}</span><p>Text</p></div>`;
    const reading = read(page(plain('21 Nov 2026, 10:00') + plain('22 Nov 2026, 01:00')), url);
    expect(reading.thread?.sighting.messages.map(({ author }) => author)).toEqual(['unknown', 'unknown']);
    expect(reading.list?.seen).toBe(2);
  });
});

describe('places for a badge', () => {
  it('are elements that hold a text, never a control', () => {
    document.body.innerHTML =
      '<span id="a">text</span><span id="b"><i>text</i></span><button id="c">text</button><i id="d"> · </i>';
    const at = (id: string) => document.getElementById(id) as Element;
    expect(['a', 'b', 'c', 'd'].map((id) => fitForBadge(at(id)))).toEqual([true, false, false, false]);
    expect(anchorsAmong([at('b'), at('c'), at('a')])).toEqual([at('a')]);
  });
});

describe('a snapshot', () => {
  it('gives slotted text to the host that holds it, and what is below to its ancestors', () => {
    document.body.innerHTML = '<x-link>words</x-link><kat-label text="7h"></kat-label>';
    const host = document.querySelector('x-link') as Element;
    host.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    const shot = takeSnapshot(document.body);
    expect(shot.texts[shot.indexOf.get(host) as number]).toBe('words');
    expect(shot.texts[shot.indexOf.get(document.querySelector('kat-label') as Element) as number]).toBe('7h');
    expect(shot.ends[0]).toBe(shot.elements.length);
    expect(shot.roots).toHaveLength(1);
  });
});
