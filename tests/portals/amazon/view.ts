import { countsOn, styleOn } from './api';
import { firstUnansweredAt, isActionNeeded, isReportedUnresolved, lastActivityAt, type StoredCase } from './cases';
import { dayText, messageTime, rangeTexts, rowTime } from './dates';
import { marketsOn } from './markets';
import type { Store } from './store';
import { fill, type InboxView, WORDS } from './words/words';

// What the stand-in's own script draws from, finished texts only. It travels outside Amazon's paths, so that nothing
// here can be taken for what Seller Central sends.

interface RowView {
  caseId: string;
  buyer: string;
  orderId: string | null;
  subject: string;
  preview: string;
  time: string;
  /** Pill in the views that mix states; empty where the view's name says it already. */
  status: string;
  unread: boolean;
}

interface ThreadView {
  caseId: string;
  buyer: string;
  orderId: string | null;
  subject: string;
  product: string;
  language: string;
  status: string;
  open: boolean;
  marketplaceId: string;
  messages: { id: string; side: 'left' | 'right'; who: string; time: string; text: string; refused: string }[];
}

const IN_VIEW: Record<Exclude<InboxView, 'search'>, (stored: StoredCase) => boolean> = {
  responseNeeded: isActionNeeded,
  reportedUnresolved: isReportedUnresolved,
  all: () => true,
  sent: ({ messages }) => messages.some(({ from }) => from === 'seller'),
  resolved: ({ status }) => status === 'resolved',
};

/** The view that a query names: `fi`; anything unknown is "Response needed", as an inbox without a query. */
function viewOf(query: URLSearchParams): InboxView {
  const name = query.get('fi') ?? '';
  if (name === 'search' || name === 'caseId') return 'search';
  return Object.hasOwn(IN_VIEW, name) ? (name as InboxView) : 'responseNeeded';
}

/**
 * The inbox as this query shows it: numbers, one page of rows, and the thread that `cc` opens.
 * `hit` is the case that a search led to, which the page then puts into its address.
 */
export function inboxView(store: Store, host: string, query: URLSearchParams) {
  const view = viewOf(query);
  const wanted = (query.get('ss') ?? '').trim().toLowerCase();
  const found = store
    .casesOn(host)
    .filter(
      view === 'search'
        ? (stored) => wanted !== '' && (stored.orderId === wanted || stored.caseId === wanted)
        : IN_VIEW[view],
    )
    .sort((one, other) => lastActivityAt(other) - lastActivityAt(one));
  const pages = Math.max(1, Math.ceil(found.length / store.options.pageSize));
  const page = Math.min(pages, Math.max(1, Number(query.get('pn')) || 1));
  const start = (page - 1) * store.options.pageSize;
  const opened = store.casesOn(host).find(({ caseId }) => caseId === (query.get('cc') ?? '').toLowerCase());
  const words = WORDS[store.options.language];
  return {
    view,
    counts: countsOn(store, host),
    metrics: fill(words.metrics, rangeTexts(styleOn(store, host))),
    empty: words.empty[view],
    page,
    pages,
    rows: found.slice(start, start + store.options.pageSize).map((stored) => rowView(store, host, stored, view)),
    hit: view === 'search' ? (found[0]?.caseId ?? null) : null,
    thread: opened ? threadView(store, host, opened) : null,
  };
}

function rowView(store: Store, host: string, stored: StoredCase, view: InboxView): RowView {
  const at = lastActivityAt(stored);
  const mixed = view === 'all' || view === 'search' || view === 'sent';
  return {
    caseId: stored.caseId,
    buyer: stored.buyer,
    orderId: stored.orderId,
    subject: stored.subject,
    preview: stored.messages.at(-1)?.text ?? '',
    time: rowTime(at, store.options.layout, store.options.rowTimes, styleOn(store, host)),
    status: mixed ? statusText(store, stored) : '',
    unread: isActionNeeded(stored),
  };
}

function statusText(store: Store, stored: StoredCase): string {
  const { views } = WORDS[store.options.language];
  if (stored.status === 'resolved') return views.resolved;
  if (stored.status === 'reported-unresolved') return views.reportedUnresolved;
  return stored.status === 'action-needed' ? views.responseNeeded : '';
}

function threadView(store: Store, host: string, stored: StoredCase): ThreadView {
  const words = WORDS[store.options.language];
  const style = styleOn(store, host);
  const who = {
    buyer: stored.buyer,
    seller: words.you,
    bot: words.assistant,
    'amazon-for-buyer': words.amazonForBuyer,
  };
  const languageName = new Intl.DisplayNames([store.options.language], { type: 'language' }).of(stored.language);
  return {
    caseId: stored.caseId,
    buyer: stored.buyer,
    orderId: stored.orderId,
    subject: stored.subject,
    product: stored.product.title,
    language: fill(words.buyerLanguage, { language: languageName ?? stored.language }),
    status:
      stored.resolvedAt === null
        ? statusText(store, stored)
        : fill(words.resolvedOn, { date: dayText(stored.resolvedAt, style) }),
    open: isActionNeeded(stored) || isReportedUnresolved(stored),
    marketplaceId: stored.marketplaceId,
    messages: stored.messages.map((message) => ({
      id: message.id,
      side: message.from === 'seller' || message.from === 'bot' ? 'right' : 'left',
      who: who[message.from],
      time: messageTime(message.at, style),
      text: message.text,
      refused: message.refused ? store.refusal() : '',
    })),
  };
}

/** The home page's cards: one per store that has conversations, the host's own in any case. */
export function homeView(store: Store, host: string) {
  const dayAgo = store.now() - 86_400_000;
  const stores = marketsOn(host).map(({ id, country }) => {
    const needed = store.casesOn(host).filter((stored) => stored.marketplaceId === id && isActionNeeded(stored));
    return {
      country,
      needed: needed.length,
      overDay: needed.filter((one) => (firstUnansweredAt(one) ?? dayAgo) < dayAgo).length,
    };
  });
  return { stores: stores.filter(({ needed }, index) => index === 0 || needed > 0) };
}

/** What every page's script is told: how to draw, and the words. */
export function clientConfig(store: Store, host: string) {
  const { layout, json, mountDelayMs, upgradeDelayMs, hostileRerender, pageSize, sendsOn, sendButton } = store.options;
  const market = marketsOn(host)[0];
  return {
    layout,
    json,
    mountDelayMs,
    upgradeDelayMs,
    hostile: hostileRerender,
    pageSize,
    sendsOn,
    sendButton,
    marketplaceId: market?.id ?? '',
    words: WORDS[store.options.language],
  };
}
