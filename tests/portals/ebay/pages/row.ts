import { isFromEbay } from '../folders';
import { LABELS } from '../labels';
import { rowTime } from '../time-text';
import type { Conversation, Language } from '../types';
import { escapeHtml, icon } from './html';

/** What a row's markup depends on besides its conversation. */
export interface RowContext {
  variant: '2026' | '2025';
  language: Language;
  zone: string;
  /** ms UTC. */
  now: number;
  /** Position in the list: the DOM id of a row is made of it. */
  index: number;
  active: boolean;
}

function snippetOf(conversation: Conversation): string {
  const last = conversation.messages.at(-1);
  return last?.text || (last?.image ? '[image]' : '');
}

/** Verified card (one verbatim fixture and two readers); where the title and the picture stand in it is a guess. */
function card(conversation: Conversation, context: RowContext): string {
  const { unread } = conversation;
  const read = unread ? 'card__content-unread' : 'card__content-read';
  const title = escapeHtml(conversation.title);
  const hidden = unread ? `${LABELS[context.language].unread}, ${title}` : title;
  const time = rowTime(conversation.messages.at(-1)?.at ?? 0, context.now, context.language, context.zone);
  const subject =
    context.variant === '2026'
      ? `<span class="message-subject ux-textspans" aria-hidden="true">${title}</span><span class="message-subject clipped">${hidden}</span>`
      : `<span class="card__conversation-title">${title}</span>`;
  const when =
    context.variant === '2026'
      ? `<div class="card__datetime"><small>${time}</small></div>`
      : `<span class="card__datetime ux-textspans">${time}</span>`;
  return `<span class="status-dot${unread ? '' : ' status-dot--hidden'}"></span><img class="card__image" src="/standin/ebay/thumb/${isFromEbay(conversation) ? 'ebay' : conversation.itemId}.svg" alt="" width="48" height="48"><div class="card__content card__content__resized ${read}"><p class="card__username sender"><span class="ux-textspans">${escapeHtml(conversation.user)}</span></p>${subject}<div class="card__latest-message"><span class="ux-textspans">${escapeHtml(snippetOf(conversation))}</span></div>${when}</div>`;
}

/** One row of the list, as one element. */
export function row(conversation: Conversation, context: RowContext): string {
  const active = context.active ? ' card__item--active' : '';
  if (context.variant === '2025') {
    const href = `/cnt/ViewMessage?group_type=CORE&question_id=${conversation.messageId}`;
    const label = escapeHtml(`${conversation.user}, ${conversation.title}`);
    return `<div class="card__item${active}" id="${escapeHtml(conversation.id)}"><input type="checkbox" aria-label="${label}"><div class="card__message-content-wrapper" data-href="${escapeHtml(href)}" role="button" tabindex="0">${card(conversation, context)}</div></div>`;
  }
  const kind = isFromEbay(conversation) ? 'from-ebay' : 'from-member';
  return `<button id="msg-${context.index}-btn" class="message-button${conversation.unread ? ' unread' : ''}${active}" type="button" data-conversation-id="${escapeHtml(conversation.id)}" data-testid="conversation-item__${kind}">${card(conversation, context)}</button>`;
}

/** Rows that stand for those still loading. */
export function skeletonRows(count: number): string {
  const one = `<div class="skeleton" role="progressbar"><div class="skeleton__avatar skeleton-avatar"></div><div class="skeleton__text skeleton__text--multiline"></div></div>`;
  return one.repeat(count);
}

/** One entry of the folder menu, as eBay's open-source menu renders a radio item; a count of 0 has no badge. */
export function folderItem(label: string, action: string, selected: boolean, badge: string): string {
  const data = escapeHtml(JSON.stringify({ type: 'OPERATION', name: action }));
  const count = badge === '' ? '' : `<span class="badge">${escapeHtml(badge)}</span>`;
  return `<div class="menu__item menu__item--badged" role="menuitemradio" tabindex="0" aria-checked="${selected}" data-action="${data}"><span>${label}${count}</span>${icon('tick-16')}</div>`;
}
