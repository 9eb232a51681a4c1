import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { SiteAnswer, SiteRequest } from '../site';
import { caseDetail, caseList, metric, orderContext } from './api';
import { truthOf } from './cases';
import type { AmazonOptions, AmazonSite, Posted } from './options';
import { orderJson, orderView } from './orders';
import { page, signInPage } from './pages';
import { createStore, type Store } from './store';
import { homeView, inboxView } from './view';

export type { AmazonSite } from './options';

const JSON_TYPE = 'application/json;charset=utf-8';

/** A working little Seller Central from a seed, as faithful to the public notes (2026-11) as they allow. */
export function amazonSite(options: AmazonOptions = {}): AmazonSite {
  const store = createStore(options);
  const posted: Posted[] = [];
  const listeners = new Set<ServerResponse>();
  const tell = (event: 'change' | 'rerender') => {
    for (const response of listeners) response.write(`event: ${event}\ndata: {}\n\n`);
  };
  return {
    hosts: store.options.hosts,
    posted,
    handle: (request) => {
      if (request.method === 'POST') {
        const { host, headers, body } = request;
        posted.push({ host, path: request.url.pathname + request.url.search, headers, body, at: store.now() });
      }
      if (request.url.pathname === '/standin/events') return listen(request, listeners);
      return answer(store, request, () => tell('change'));
    },
    stop: () => {
      for (const response of listeners) response.end();
      listeners.clear();
    },
    buyerWrites: (caseId, text) => {
      let id = caseId;
      if (caseId === 'new') id = store.open(text);
      else store.write(caseId, 'buyer', text);
      tell('change');
      return id;
    },
    colleagueAnswers: (caseId, text = 'Thank you for your message. A new one is on its way to you today.') => {
      store.write(caseId, 'seller', text);
      tell('change');
    },
    resolve: (caseId) => {
      store.resolve(caseId);
      tell('change');
    },
    rerender: () => tell('rerender'),
    setSignedOut: (signedOut) => {
      store.signedOut = signedOut;
      tell('change');
    },
    switchSeller: (seller) => {
      store.seller = seller;
    },
    setJsonFailure: (failure) => {
      store.jsonFailure = failure;
      tell('change');
    },
    setSends: (sends) => {
      store.sends = sends;
    },
    now: store.now,
    truth: (at = store.now()) => store.cases.map((stored) => truthOf(stored, at)),
  };
}

function listen({ raw }: SiteRequest, listeners: Set<ServerResponse>): null {
  raw.response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  raw.response.write(': open\n\n');
  listeners.add(raw.response);
  raw.response.on('close', () => listeners.delete(raw.response));
  return null;
}

async function answer(store: Store, request: SiteRequest, changed: () => void): Promise<SiteAnswer> {
  const { host, url } = request;
  const path = url.pathname;
  if (path.startsWith('/standin/client/')) return clientFile(path);
  if (path === '/ap/signin') return signInPage();
  if (store.signedOut) {
    // Orders answer as seen live; messaging ends at the sign-in page with a 200.
    if (path.startsWith('/orders-api/')) return { status: 403, type: JSON_TYPE, body: '{"reason":"sign_in"}' };
    return {
      status: 302,
      headers: { location: `/ap/signin?openid.return_to=${encodeURIComponent(url.href)}` },
      body: '',
    };
  }
  if (path.startsWith('/messaging/api/') || path.startsWith('/messaging/overview/api/')) {
    return messagingApi(store, request, changed);
  }
  if (/^\/orders-v3\/order\/[\d-]{19}\/(?:confirm|edit)-shipment$/.test(path)) return page(store, host, 'shipment');
  const order = /^\/(orders-api\/order|orders-v3\/order|standin\/order)\/(\d{3}-\d{7}-\d{7})$/.exec(path);
  if (order) {
    const stored = store.findByOrder(order[2] ?? '');
    if (order[1] === 'orders-v3/order') return page(store, host, 'order');
    if (!stored) return { status: 404, type: JSON_TYPE, body: '{}' };
    return order[1] === 'orders-api/order' ? json(orderJson(stored)) : json(orderView(store, host, stored));
  }
  if (path === '/standin/inbox') return json(inboxView(store, host, url.searchParams));
  if (path === '/standin/home') return json(homeView(store, host));
  if (path === '/standin/contact') return json(contactView(store, url.searchParams));
  if (path === '/standin/send') {
    const stored = store.findByOrder(url.searchParams.get('orderID') ?? '');
    const answer = stored ? takeMessage(store, stored.caseId, request.body) : {};
    changed();
    return json(answer);
  }
  if (path === '/' || path === '/home') return page(store, host, 'home');
  if (path === '/messaging/contact') return page(store, host, 'contact');
  if (path === '/messaging/inbox')
    return { status: 302, headers: { location: `/messaging/inbox-v3${url.search}` }, body: '' };
  if (path === '/messaging/inbox-v3') return page(store, host, 'inbox');
  return { status: 404, body: '<!doctype html><title>Page not found</title><h1>Page not found</h1>' };
}

/** What the agent sent, and what the page is told of it. */
function takeMessage(store: Store, caseId: string, text: string): { refusal?: string } {
  if (store.sends === 'silent') return {};
  const isRefused = store.sends !== 'delivered';
  store.write(caseId, 'seller', text, isRefused && store.options.refusedBy === 'bubble');
  return isRefused && store.options.refusedBy === 'alert' ? { refusal: store.refusal() } : {};
}

function contactView(store: Store, query: URLSearchParams) {
  const stored = store.findByOrder(query.get('orderID') ?? '');
  const languageName = new Intl.DisplayNames([store.options.language], { type: 'language' });
  return {
    buyer: stored?.buyer ?? '',
    language: stored ? languageName.of(stored.language) : '',
    own: stored?.language,
  };
}

/** Amazon's paths below `/messaging/…/api/`. Every answer carries the csrf token that a POST must repeat. */
function messagingApi(store: Store, request: SiteRequest, changed: () => void): SiteAnswer {
  const { host, method, url } = request;
  const path = url.pathname;
  if (method === 'GET' && store.jsonFailure !== 'none') return failure(store.jsonFailure, path);
  const shown = /^\/messaging\/overview\/api\/metric\/(\w+)$/.exec(path);
  if (shown) return found(metric(store, host, shown[1] ?? ''));
  if (path === '/messaging/api/global/cases')
    return found(caseList(store, host, url.searchParams.get('filterList') ?? ''));
  const [, caseId = '', rest = ''] = /^\/messaging\/api\/global\/cases\/([0-9a-f-]{36})(\/.*)?$/.exec(path) ?? [];
  const stored = store.casesOn(host).find((known) => known.caseId === caseId);
  if (!stored) return found(null);
  if (method === 'GET' && rest === '') return found(caseDetail(store, host, stored));
  if (method === 'GET' && rest === '/orderContext') return found(orderContext(stored));
  if (method === 'GET' && rest === '/responsetemplates')
    return found({ buyerLop: stored.language, responseTemplates: [] });
  if (method === 'POST' && request.headers['anti-csrftoken-a2z'] !== 'standin-csrf') {
    return { status: 403, type: JSON_TYPE, body: '{}' };
  }
  if (method === 'POST' && rest === '/artifacts/message') {
    const sent: unknown = JSON.parse(request.body);
    const text = sent && typeof sent === 'object' && 'rawMessageBody' in sent ? String(sent.rawMessageBody) : '';
    const answer = takeMessage(store, caseId, text);
    changed();
    return json(answer);
  } else if (method === 'POST' && rest === '/caseStatus' && request.body === 'SOLVED') {
    store.resolve(caseId);
  } else return found(null);
  changed();
  return json({});
}

function failure(kind: Exclude<Store['jsonFailure'], 'none'>, path: string): SiteAnswer {
  if (kind === 'empty') return json(path.includes('/metric/') ? { metricName: '', metricValue: 0 } : { cases: [] });
  if (kind === '500') return { status: 500, type: JSON_TYPE, body: '{"message":"Internal server error"}' };
  if (kind === '403') return { status: 403, type: JSON_TYPE, body: '{"reason":"sign_in"}' };
  if (kind === 'garbage') return { type: JSON_TYPE, body: '{"cases":[{"caseId":17,"asinIds":"\u0000' };
  return signInPage();
}

const json = (value: unknown): SiteAnswer => ({
  type: JSON_TYPE,
  headers: { 'anti-csrftoken-a2z': 'standin-csrf' },
  body: typeof value === 'string' ? value : JSON.stringify(value),
});

const found = (value: unknown): SiteAnswer =>
  value === null ? { status: 404, type: JSON_TYPE, body: '{}' } : json(value);

async function clientFile(path: string): Promise<SiteAnswer> {
  const name = /^\/standin\/client\/([a-z-]+\.(?:js|css))$/.exec(path)?.[1];
  if (!name) return { status: 404, body: '' };
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  const headers = { 'cache-control': 'public, max-age=3600' };
  return { type, headers, body: await readFile(new URL(`./client/${name}`, import.meta.url)) };
}
