import { FOLDERS } from '../folders';
import { LABELS } from '../labels';
import { icon } from './html';
import { skeletonRows } from './row';
import { type PageContext, page } from './shell';

const HOOKS = `
Page: /cnt/ViewMessage (public notes, 2026-11).
Verified: .app-shell.contactui-viewmessage and the chain of classes down to .app-msg-inbox-action-bar; .msg-inbox-list;
[data-testid=messages-inbox].app-infinite-scroll (2026), .app-infinite-scroll__outer-container and __scroller (2025);
button.message-button[data-conversation-id], class unread, id msg-N-btn, data-testid conversation-item__from-member;
.card__item, .card__message-content-wrapper[data-href], .card__conversation-title (2025); .card__content-read/-unread,
.status-dot(--hidden), .card__username.sender, .message-subject, .card__latest-message, .card__datetime; .menu__item--badged,
aria-checked, .badge, 99+; .msg-content-view, [data-testid=messages-thread], [data-testid=app-conversation], bubbles newest
first, __grey for the buyer, .app-base-item-card__item-title h1 a, a[href*="/usr/"], #app__email-iframe,
#imageupload__sendmessage--textbox, #imageupload__send--button, #imageupload__plusIcon, .skeleton, "userId" in a script;
question_id, conversation_type and status in the address; hours, minutes and days of the row time in English.
Reported or weak: .card__item--active, message-input-textarea, class textbox__control, the form of POST /cnt/ReplyToMessages.
Guesses: data-testid conversation-item__from-ebay (only a part of it was seen); names in data-action other than M2M_CHAT.DELETED;
which folders carry a badge; every label that is not English; place of folder menu, title and picture; id and address of a 2025
row; text of the posted time; older and non-English row times; the address changing (pushState) when a conversation or a
folder is opened; the list changing by itself; .app-conversation__notice; the empty states; how mail gets into its frame.`;

/** The inbox: everything but the rows and the thread, which its script fetches. */
export function inboxPage(
  context: PageContext,
  options: { variant: '2026' | '2025'; pageSize: number; open: string | null; srt: string },
): string {
  const labels = LABELS[context.language];
  const scroller =
    options.variant === '2026'
      ? `<div class="app-infinite-scroll" data-testid="messages-inbox">${skeletonRows(6)}</div>`
      : `<div class="app-infinite-scroll__outer-container"><div class="app-infinite-scroll__scroller">${skeletonRows(6)}</div></div>`;
  const tool = (name: string) =>
    `<span><button class="icon-btn icon-btn--transparent" type="button" disabled aria-label="${name}">${icon(name)}</button></span>`;
  const main = `<div id="mainContent"><div class="app-shell contactui-viewmessage"><div class="app-river__center">
<div class="msg-container"><input type="hidden" name="srt" value="${options.srt}">
<span class="menu"><div class="menu__items" role="menu"></div></span>
<div class="msg-inbox-container msg-inbox-container--active"><div class="msg-inbox-main"><div class="msg-inbox-list">
<div class="app-msg-inbox-action-bar"><div class="action-bar-button-group"><span><span>${['mail-unread-24', 'archive-24', 'delete-24'].map(tool).join('')}</span></span></div></div>
${scroller}</div></div></div>
<div class="msg-content-view"><p class="msg-content-view__none">${labels.choose}</p></div>
</div></div></div></div>
<script>window.pageData = {"userId":${JSON.stringify(context.user).replaceAll('<', '\\u003c')}};</script>`;
  return page(context, {
    hooks: HOOKS,
    title: `${labels.messages} | eBay`,
    main,
    script: 'inbox.js',
    settings: {
      pageSize: options.pageSize,
      open: options.open,
      skeleton: skeletonRows(3),
      none: labels.choose,
      folders: FOLDERS.map((folder) => folder.query),
    },
  });
}
