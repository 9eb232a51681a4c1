// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Sighting } from '../../../../lib/model/sighting';
import { ebay } from '../../../../lib/portals/ebay';
import { card2026, inboxOf, NOW, paneOf, readMarkup } from './page';

const NAMES: [string, string][] = [
  ['markup', '&lt;img src=x onerror=alert(1)&gt;'],
  ['a bidi override', '\u202Egnp.reyub\u2066'],
  ['a null byte', 'bu\u0000yer'],
  ['100 kB', 'b'.repeat(100_000)],
  ['emoji cut in half', '😀'.repeat(5000)],
  ['only spaces', '   '],
];

it.each(NAMES)('survives %s in every text', (_, text) => {
  const rows =
    card2026({ user: text, title: text, id: '204512345678' }) + card2026({ id: text.slice(0, 500), time: text });
  const pane = paneOf({
    bubbles: [{ buyer: true, text, time: text }],
    user: encodeURIComponent(text.slice(0, 50)),
    title: text,
  });
  const reading = readMarkup(
    inboxOf({ rows, pane, folders: [{ label: text, badge: text.slice(0, 300), selected: true }] }),
  );
  const sightings = [
    ...reading.rows.map(({ sighting }) => sighting),
    ...(reading.thread ? [reading.thread.sighting] : []),
    ...reading.counts,
    ...(reading.list ? [reading.list] : []),
  ];
  expect(sightings.length).toBeGreaterThan(0);
  expect(z.array(Sighting).safeParse(sightings).success).toBe(true);
});

it('turns a page that cannot be walked into a degraded one', () => {
  const broken = {
    documentElement: document.documentElement,
    createElement: () => document.createElement('i'),
  } as unknown as Document;
  const reader = ebay.createReader();
  const input = {
    document: broken,
    url: new URL('https://www.ebay.de/cnt/viewmessage'),
    now: NOW,
    navigatedAt: NOW,
    changedAt: () => undefined,
    zone: 'Europe/Berlin',
    selectors: ebay.selectors,
  };
  expect(reader.read(input)).toMatchObject({ page: 'inbox', state: 'degraded', rows: [] });
  expect(() => reader.hear({ url: '/x', status: 200, body: '{"cases":', at: NOW })).not.toThrow();
});

it('reads on with a selector that the browser cannot parse', () => {
  const hooks = ebay.selectors.hooks.map((hook) => (hook.id === 'list.empty' ? { ...hook, css: ['p:::['] } : hook));
  const reading = readMarkup(inboxOf({ rows: card2026() }), undefined, { selectors: { ...ebay.selectors, hooks } });
  expect(reading.rows).toHaveLength(1);
  expect(reading.probe['list.empty']).toBe(0);
});

it('does not take an element around several conversations for a row', () => {
  const wrapped = `<div data-conversation-id="204512340000">${card2026({ id: '204512340001' })}${card2026({ id: '204512340002' })}</div>`;
  const { rows } = readMarkup(inboxOf({ rows: wrapped }));
  expect(rows.map(({ sighting }) => sighting.nativeId)).toEqual(['204512340001', '204512340002']);
});

it('reads rows inside open shadow roots', () => {
  document.body.innerHTML = '<x-list></x-list>';
  const host = document.body.querySelector('x-list') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = `<div class="msg-inbox-list">${card2026()}</div>`;
  const reading = ebay.createReader().read({
    document,
    url: new URL('https://www.ebay.com/cnt/ViewMessage'),
    now: NOW,
    navigatedAt: NOW,
    changedAt: () => NOW,
    zone: 'UTC',
    selectors: ebay.selectors,
  });
  expect(reading.rows).toHaveLength(1);
  expect(reading.roots).toEqual([host.shadowRoot]);
});
