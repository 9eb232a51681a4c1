import { ebay } from '../../../../lib/portals/ebay';
import type { PageReading, ReadInput } from '../../../../lib/portals/portal';

/** 2026-11-22T12:00:00Z. */
export const NOW = Date.UTC(2026, 10, 22, 12);
export const HOUR = 3_600_000;
export const INBOX = 'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE';

/** Reads markup as if it were the page at an address; nodes were rendered an exact moment ago unless told otherwise. */
export function readMarkup(html: string, url = INBOX, more: Partial<ReadInput> = {}, lang = 'en-GB'): PageReading {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return ebay.createReader().read({
    document,
    url: new URL(url),
    now: NOW,
    navigatedAt: NOW - HOUR,
    changedAt: () => NOW,
    zone: 'Europe/London',
    selectors: ebay.selectors,
    ...more,
  });
}

export interface CardInput {
  id?: string;
  user?: string;
  title?: string;
  time?: string;
  unread?: boolean;
  testid?: string;
  active?: boolean;
}

/** A row as it was seen in 2026: the verbatim card of the notes with the row's own attributes. */
export function card2026(input: CardInput = {}, index = 0): string {
  const { id = '204512345678', user = 'bluebird_77', title = 'Brass desk lamp', time = '7h', unread = true } = input;
  const classes = ['message-button', unread && 'unread', input.active && 'card__item--active']
    .filter(Boolean)
    .join(' ');
  return `<button id="msg-${index}-btn" class="${classes}" data-conversation-id="${id}" data-testid="${input.testid ?? 'conversation-item__from-member'}">
  <span class="status-dot ${unread ? '' : 'status-dot--hidden'}"></span>
  <div class="card__content card__content__resized card__content-${unread ? 'unread' : 'read'}">
    <p class="card__username sender"><span class="ux-textspans">${user}</span></p>
    <span class="message-subject ux-textspans">${title}</span><span class="message-subject clipped">${unread ? 'Unread, ' : ''}${title}</span>
    <div class="card__latest-message"><span class="ux-textspans">TEXT 3d</span></div>
    <div class="card__datetime"><small>${time}</small></div></div></button>`;
}

/** A row as it was seen in 2025. */
export function card2025(input: CardInput & { href?: string } = {}): string {
  const { id = '204512345678', user = 'bluebird_77', title = 'Brass desk lamp', time = '7h', unread = true } = input;
  const href = input.href ?? '/cnt/ViewMessage?group_type=CORE&question_id=1340213839016';
  return `<div class="card__item" id="${id}"><input type="checkbox" aria-label="${user}, ${title}">
  <div class="card__message-content-wrapper" data-href="${href}"><span class="status-dot${unread ? '' : ' status-dot--hidden'}"></span>
  <div class="card__content card__content-${unread ? 'unread' : 'read'}"><p class="card__username sender"><span class="ux-textspans">${user}</span></p>
  <span class="card__conversation-title">${title}</span><span class="card__datetime ux-textspans">${time}</span></div></div></div>`;
}

export interface FolderInput {
  label: string;
  badge?: string;
  selected?: boolean;
  action?: string;
}

const folder = ({ label, badge, selected = false, action }: FolderInput) =>
  `<div class="menu__item menu__item--badged" role="menuitemradio" aria-checked="${selected}"${action ? ` data-action='{"name":"${action}"}'` : ''}><span>${label}${badge ? `<span class="badge">${badge}</span>` : ''}</span></div>`;

/** An inbox page around rows, folders and a pane. */
export function inboxOf(parts: { rows?: string; folders?: FolderInput[]; pane?: string; extra?: string }): string {
  return `<header id="gh"><span class="gh-identity"></span></header>
<div id="mainContent"><div class="app-shell contactui-viewmessage"><div class="msg-container">
<span class="menu"><div class="menu__items" role="menu">${(parts.folders ?? []).map(folder).join('')}</div></span>
<div class="msg-inbox-list"><div class="app-infinite-scroll" data-testid="messages-inbox">${parts.rows ?? ''}</div></div>
<div class="msg-content-view">${parts.pane ?? ''}</div></div></div></div>
<script>window.pageData = {"userId":"bright-tools"};</script>${parts.extra ?? ''}`;
}

const BUBBLE = 'app-conversation__message-bubble';

/** The right pane; bubbles newest first, as the page lists them. */
export function paneOf(input: {
  bubbles: { buyer: boolean; time?: string; stamp?: string; text?: string; image?: boolean }[];
  user?: string;
  title?: string;
  itemId?: string;
}): string {
  const { user = 'bluebird_77', title = 'Brass desk lamp', itemId = '176543210987' } = input;
  const bubbles = input.bubbles.map(({ buyer, time, stamp, text = 'words', image }) => {
    const when = stamp ? `<time datetime="${stamp}">some day</time>` : (time ?? '');
    return `<div class="${BUBBLE}${buyer ? ` ${BUBBLE}__grey` : ''}"><div class="${BUBBLE}__message">${image ? '<img alt="">' : `<div class="${BUBBLE}__message__content">${text}</div>`}</div><div class="${BUBBLE}__posted-time">${when}</div></div>`;
  });
  return `<div data-testid="messages-thread"><div data-testid="app-conversation"><div class="app-base-item-card"><div class="app-base-item-card__item-title"><h1><a href="/itm/${itemId}">${title}</a></h1></div><a href="/usr/${user}">${user}</a></div>${bubbles.join('')}</div></div>
<div class="imageupload__inputmultiline"><textarea id="imageupload__sendmessage--textbox"></textarea></div><button id="imageupload__send--button"></button>`;
}
