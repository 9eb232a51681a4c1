import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { SiteAnswer, SiteRequest } from '../site';
import { asset } from './assets';
import { givenConversations, inventConversations } from './data/conversations';
import { orderOf } from './data/orders';
import { FOLDERS, type Folder, folderOf, isFromEbay } from './folders';
import { LABELS, languageOf } from './labels';
import { composePage, itemPage } from './pages/compose';
import { inboxPage } from './pages/inbox';
import { orderPage } from './pages/order';
import { folderItem, row } from './pages/row';
import type { PageContext } from './pages/shell';
import { mail, thread } from './pages/thread';
import { MessageStore } from './store';
import { truthOf } from './truth';
import type { EbaySite, EbaySiteOptions, Language, Posted } from './types';

const SRT = '01000b00000050standin';
const HOSTS = ['www.ebay.co.uk', 'www.ebay.com', 'www.ebay.de'];

const text = (status: number, body: string): SiteAnswer => ({ status, type: 'text/plain; charset=utf-8', body });
const json = (value: object): SiteAnswer => ({ type: 'application/json', body: JSON.stringify(value) });
const redirect = (location: string): SiteAnswer => ({ status: 302, headers: { location }, body: '' });

function localeOf(host: string, language: Language): string {
  if (language !== 'en') return language;
  return host === 'www.ebay.com' ? 'en-US' : 'en-GB';
}

/** A working little eBay: inbox, threads, compose form and order page for one seller's account, all data invented. */
export function ebaySite(options: EbaySiteOptions = {}): EbaySite {
  const seed = options.seed ?? 7;
  const startedAt = Date.now();
  const now = options.now ?? startedAt;
  const clock = () => now + (Date.now() - startedAt);
  const hosts = options.hosts ?? HOSTS;
  const user = options.user ?? 'bright-tools';
  const variant = options.variant ?? '2026';
  const pageSize = options.pageSize ?? 25;
  const zone = options.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const composer = options.composer ?? 'textarea';
  const listeners = new Set<ServerResponse>();
  const posted: Posted[] = [];
  const broadcast = (event: string) => {
    for (const response of listeners) response.write(`data: ${event}\n\n`);
  };
  const wanted = options.conversations ?? 14;
  const store = new MessageStore(
    typeof wanted === 'number' ? inventConversations(wanted, seed, now) : givenConversations(wanted, seed, now),
    seed,
    clock,
    () => broadcast('changed'),
  );
  const titleOf = (itemId: string) => store.all().find((conversation) => conversation.itemId === itemId)?.title;

  function badgeOf(folder: Folder): string {
    const unread = folder.badged ? store.unreadIn(folder) : 0;
    if (unread === 0) return '';
    return options.unreadBadge ?? (unread > 99 ? '99+' : String(unread));
  }

  function inboxData({ url }: SiteRequest, language: Language): SiteAnswer {
    const folder = folderOf(url.searchParams);
    const conversations = store.in(folder);
    const limit = Number(url.searchParams.get('limit')) || pageSize;
    const open = url.searchParams.get('open');
    const labels = LABELS[language];
    const at = clock();
    return json({
      total: conversations.length,
      empty: labels.empty,
      folders: FOLDERS.map((entry) =>
        folderItem(labels.folders[entry.id], entry.action, entry.id === folder.id, badgeOf(entry)),
      ),
      rows: conversations
        .slice(0, limit)
        .map((conversation, index) =>
          row(conversation, { variant, language, zone, now: at, index, active: conversation.id === open }),
        ),
    });
  }

  function threadData({ url, host }: SiteRequest, language: Language): SiteAnswer {
    const conversation = store.find(url.searchParams.get('id') ?? '');
    if (!conversation) return text(404, 'no such conversation');
    if (!url.searchParams.has('peek')) store.open(conversation);
    const bubbleTimes = options.bubbleTimes ?? 'text';
    const { messageId, itemId } = conversation;
    return json({
      messageId,
      itemId,
      user: conversation.user,
      html: thread(conversation, { language, locale: localeOf(host, language), zone, bubbleTimes, composer }),
      ...(isFromEbay(conversation) ? { mail: mail(conversation) } : {}),
    });
  }

  function listen({ raw: { request, response } }: SiteRequest): SiteAnswer {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': hello\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    return null;
  }

  function take({ host, url, body }: SiteRequest): SiteAnswer {
    posted.push({ host, path: url.pathname, body, at: clock() });
    if (url.pathname !== '/cnt/ReplyToMessages') return text(404, 'nothing takes this');
    const form = new URLSearchParams(body);
    const message = form.get('message')?.trim() ?? '';
    const question = form.get('questionId') ?? '';
    if (message === '' || form.get('srt') !== SRT) return text(400, 'no message, or no token');
    const conversation = store.findByLink(new URLSearchParams({ question_id: question }));
    if (options.sends === 'silent') return json({ status: 'SUCCESS' });
    if (conversation) store.reply(conversation.id, message);
    else store.contact(form.get('recipientId') ?? '', form.get('itemId') ?? '', message);
    return json({ status: 'SUCCESS' });
  }

  function show({ host, url }: SiteRequest, language: Language): SiteAnswer {
    const { hostileRerender: hostile = false, sendsOn = 'click' } = options;
    const context: PageContext = { host, language, user, hostile, sendsOn };
    const path = url.pathname.toLowerCase();
    const query = url.searchParams;
    if (path === '/cnt/viewmessage') {
      const open = store.findByLink(query)?.id ?? null;
      return { body: inboxPage(context, { variant, pageSize, open, srt: SRT }) };
    }
    if (path === '/contact/sendmsg') {
      const itemId = query.get('item_id') ?? '';
      const to = { recipient: query.get('recipient') ?? '', itemId, title: titleOf(itemId) ?? '', srt: SRT };
      const view = { ...to, sent: query.has('sent'), bare: query.has('dialog') };
      return { body: composePage(context, view, composer) };
    }
    if (path === '/mesh/ord/details') {
      const id = query.get('orderid');
      const conversation = store.all().find(({ orderId }) => orderId !== undefined && orderId === id);
      const order = conversation ? orderOf(conversation) : null;
      return order ? { body: orderPage(context, order, localeOf(host, language), zone) } : text(404, 'no such order');
    }
    const itemId = /^\/itm\/(\d+)$/.exec(path)?.[1];
    const title = itemId ? titleOf(itemId) : undefined;
    if (itemId && title) return { body: itemPage(context, itemId, title) };
    return path === '/' ? redirect('/cnt/ViewMessage?group_type=CORE') : text(404, 'no such page');
  }

  return {
    hosts: [...hosts, ...hosts.map((host) => host.replace(/^www\./, 'mesg.')).filter((host) => !hosts.includes(host))],
    async handle(request) {
      const { host, method, url } = request;
      const language = options.language ?? languageOf(host);
      if (host.startsWith('mesg.')) {
        if (!url.pathname.toLowerCase().startsWith('/mesgweb/')) return text(404, 'no such page');
        return redirect(`https://www.${host.slice('mesg.'.length)}/cnt/ViewMessage?_caprdt=1&group_type=CORE`);
      }
      if (method === 'POST') return take(request);
      if (url.pathname === '/standin/events') return listen(request);
      if (url.pathname === '/standin/ebay/inbox' || url.pathname === '/standin/ebay/thread') {
        await wait(options.latency ?? 60);
        return url.pathname.endsWith('inbox') ? inboxData(request, language) : threadData(request, language);
      }
      return asset(url.pathname, titleOf) ?? show(request, language);
    },
    stop() {
      for (const response of listeners) response.end();
      listeners.clear();
    },
    buyerWrites: (conversationId, words) => store.buyerWrites(conversationId, words),
    colleagueAnswers: (conversationId) => store.reply(conversationId),
    rerender: () => broadcast('rerender'),
    truth: () => store.all().map(truthOf),
    posted,
  };
}
