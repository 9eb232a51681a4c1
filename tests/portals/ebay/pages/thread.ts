import { isFromEbay } from '../folders';
import { LABELS } from '../labels';
import { bubbleTime } from '../time-text';
import type { Conversation, Language, Message } from '../types';
import { escapeHtml, icon } from './html';

/** What a thread's markup depends on besides its conversation. */
export interface ThreadContext {
  language: Language;
  /** BCP 47 with region, for absolute times. */
  locale: string;
  zone: string;
  bubbleTimes: 'none' | 'text' | 'datetime';
  composer: 'textarea' | 'contenteditable';
}

const BUBBLE = 'app-conversation__message-bubble';

function postedTime(message: Message, context: ThreadContext): string {
  if (context.bubbleTimes === 'none') return '';
  const text = escapeHtml(bubbleTime(message.at, context.locale, context.zone));
  const inner =
    context.bubbleTimes === 'datetime'
      ? `<time datetime="${new Date(message.at).toISOString()}">${text}</time>`
      : `<span class="ux-textspans">${text}</span>`;
  return `<div class="${BUBBLE}__posted-time">${inner}</div>`;
}

function bubble(message: Message, context: ThreadContext): string {
  const text = escapeHtml(message.text);
  if (message.from === 'ebay') return `<div class="app-conversation__notice">${text}</div>`;
  const words = message.text
    ? `<div class="${BUBBLE}__message__content"><span class="ux-textspans" aria-hidden="true">${text}</span><span class="clipped">${text}</span></div>`
    : '';
  const image = message.image
    ? `<img class="${BUBBLE}__image" src="/standin/ebay/thumb/photo.svg" alt="" width="180" height="135">`
    : '';
  const side = message.from === 'buyer' ? ` ${BUBBLE}__grey` : '';
  return `<div class="${BUBBLE}${side}"><div class="${BUBBLE}__message">${words}${image}</div>${postedTime(message, context)}</div>`;
}

/** The native reply box. Its Send button is disabled until an `input` event brought text. */
export function composer(language: Language, kind: 'textarea' | 'contenteditable'): string {
  const labels = LABELS[language];
  const named = `id="imageupload__sendmessage--textbox" data-testid="message-input-textarea" class="textbox__control" aria-label="${labels.placeholder}"`;
  const field =
    kind === 'textarea'
      ? `<textarea ${named} placeholder="${labels.placeholder}"></textarea>`
      : `<div ${named} contenteditable="true" role="textbox" aria-multiline="true"></div>`;
  return `<button id="imageupload__plusIcon" class="icon-btn" type="button" aria-label="${labels.attach}">${icon('add-24')}</button><div class="imageupload__inputmultiline textbox textbox--fluid">${field}</div><button id="imageupload__send--button" class="icon-btn icon-btn--primary" type="button" aria-label="${labels.send}" disabled>${icon('send-24')}</button>`;
}

/** The opened conversation: item card and bubbles, newest first, then the composer; or eBay's own mail in a frame. */
export function thread(conversation: Conversation, context: ThreadContext): string {
  if (isFromEbay(conversation)) {
    return `<div data-testid="messages-thread" class="messages-thread--mail"><iframe id="app__email-iframe" title="${escapeHtml(conversation.title)}"></iframe></div>`;
  }
  const title = escapeHtml(conversation.title);
  const user = escapeHtml(conversation.user);
  const card = `<div class="app-base-item-card"><img src="/standin/ebay/thumb/${conversation.itemId}.svg" alt="" width="48" height="48"><div class="app-base-item-card__item-title"><h1><a href="/itm/${conversation.itemId}">${title}</a></h1><a class="app-base-item-card__user" href="/usr/${encodeURIComponent(conversation.user)}">${user}</a></div></div>`;
  const bubbles = conversation.messages.toReversed().map((message) => bubble(message, context));
  return `<div data-testid="messages-thread"><div data-testid="app-conversation">${card}${bubbles.join('')}</div></div>${composer(context.language, context.composer)}`;
}

/** The document inside the frame of eBay's own mail. */
export function mail(conversation: Conversation): string {
  const text = escapeHtml(conversation.messages.map((message) => message.text).join('\n'));
  return `<!doctype html><html><head><meta charset="utf-8"><style>body{font:15px/1.6 Arial,sans-serif;margin:40px auto;max-width:480px;color:#191919}h1{font-size:22px}p{white-space:pre-line}</style></head><body>${icon('ebay-logo-16-colored').replace('<svg', '<svg width="80"')}<h1>${escapeHtml(conversation.title)}</h1><p>${text}</p></body></html>`;
}
