import type { Hook, SelectorFile } from '../selectors';

const NOTES = 'public notes on eBay messages';
const SEEN = '2026-11-22';

type Grade = Hook['grade'];

const hook = (id: string, grade: Grade, what: string, ...css: string[]): Hook => ({
  id,
  what,
  css,
  grade,
  source: NOTES,
  date: SEEN,
});

/** Rows of the conversation list: today's, those of 2025, those of the old message host. */
const ROWS: Hook[] = [
  hook(
    'row',
    'verified',
    'row of the list, 2026',
    'button.message-button[data-conversation-id]',
    '[data-testid="messages-inbox"] [data-conversation-id]',
    '.msg-inbox-list [data-conversation-id]',
    '[data-testid^="conversation-item__"]',
  ),
  hook(
    'row.2025',
    'verified',
    'row of the list, 2025',
    '.msg-inbox-list .card__item',
    '.app-infinite-scroll__scroller .card__item',
  ),
  hook('row.mesgweb', 'weak', 'row of the old list', 'tr.msg-row', '#emailRowView tr'),
  hook(
    'row.from-ebay',
    'verified',
    "row of one of eBay's own mails",
    '[data-testid*="from-ebay"]',
    '[data-href*="conversation_type=FROM_EBAY"]',
  ),
  hook(
    'row.active',
    'weak',
    'the row whose thread is open; contradicted, so support only',
    '.card__item--active',
    '[aria-current="true"]',
  ),
  hook(
    'row.unread',
    'verified',
    'sign of an unread row',
    '.message-button.unread',
    '.card__item.unread',
    '[data-conversation-id].unread',
    '.card__content-unread',
    '.status-dot:not(.status-dot--hidden)',
  ),
  hook('row.read', 'verified', 'sign of a read row', '.card__content-read', '.status-dot--hidden', 'tr.msg-read'),
  hook('row.sender', 'verified', 'user name of the other side', '.card__username', '.sender', 'td[id$="-from"]'),
  hook(
    'row.title',
    'verified',
    "item's title or subject",
    '.message-subject',
    '.card__conversation-title',
    'td[id$="-sub"]',
  ),
  hook(
    'row.time',
    'verified',
    'coarse time of the newest message',
    '.card__datetime',
    '.card__time',
    'td[id$="-msg-recvd"]',
  ),
  hook(
    'row.link',
    'verified',
    "the conversation's address, 2025",
    '.card__message-content-wrapper[data-href]',
    '[data-href]',
  ),
];

/** The list around the rows, and the folders beside it. */
const LIST: Hook[] = [
  hook('shell', 'verified', 'app shell of the inbox', '.contactui-viewmessage'),
  hook('list', 'verified', 'the list', '.msg-inbox-list', '#emailRowView'),
  hook(
    'list.scroller',
    'verified',
    'what scrolls in the list',
    '[data-testid="messages-inbox"]',
    '.app-infinite-scroll__scroller',
    '.app-infinite-scroll__outer-container',
  ),
  hook(
    'list.empty',
    'guess',
    'statement that the list is empty',
    '.msg-inbox-list__empty',
    '.msg-inbox-list [data-testid*="empty"]',
    '.msg-inbox-list [class*="empty-state"]',
    '.msg-inbox-list [class*="no-messages"]',
  ),
  hook(
    'loading',
    'verified',
    'loading state',
    '.skeleton',
    '[role="progressbar"]',
    '.skeleton-avatar',
    '.progress-spinner',
  ),
  hook('folder', 'verified', 'entry of the folder menu', '.menu__item--badged', '[role="menuitemradio"][data-action]'),
  hook('folder.badge', 'verified', "an entry's number; absent when 0, at most 99+", '.badge'),
  hook('folder.selected', 'verified', 'the chosen entry', '[aria-checked="true"]'),
];

/** The open conversation and the reply box. */
const THREAD: Hook[] = [
  hook('thread', 'verified', 'right pane, present even when nothing is open', '.msg-content-view'),
  hook('thread.loaded', 'verified', 'a conversation is in the pane', '[data-testid="app-conversation"]'),
  hook('thread.bubble', 'verified', 'one message', '.app-conversation__message-bubble'),
  hook('thread.bubble-buyer', 'verified', "the other side's message", '.app-conversation__message-bubble__grey'),
  hook('thread.bubble-stamp', 'guess', "a message's time as data", 'time[datetime]'),
  hook(
    'thread.bubble-time',
    'weak',
    "a message's time as text",
    '.app-conversation__message-bubble__posted-time',
    'time',
  ),
  hook('thread.item', 'verified', "link of the item's card", '.app-base-item-card__item-title a'),
  hook('thread.item-link', 'verified', 'any link to the item', 'a[href*="/itm/"]'),
  hook('thread.user', 'verified', 'link to the other user', 'a[href*="/usr/"]'),
  hook('thread.mail', 'verified', "one of eBay's own mails", 'iframe#app__email-iframe', 'iframe#email_iframe'),
  hook('composer.field', 'verified', 'reply box', 'textarea#imageupload__sendmessage--textbox'),
  hook(
    'composer.field-other',
    'weak',
    'reply box in other builds',
    '[data-testid="message-input-textarea"]',
    '.imageupload__inputmultiline [contenteditable]',
  ),
  hook('composer.frame', 'verified', 'box around the reply box', '.imageupload__inputmultiline'),
  hook('composer.send', 'verified', 'Send', '#imageupload__send--button'),
  hook(
    'composer.send-other',
    'weak',
    'Send in other builds',
    '[data-testid="imageupload__send-btn"]',
    '.imageupload__sendbutton',
  ),
];

/** Who is signed in. */
const ACCOUNT: Hook[] = [
  hook('account.user', 'verified', 'own user page, once the account menu was open', '.gh-identity a[href*="/usr/"]'),
  hook(
    'signed-out.form',
    'guess',
    'sign-in form',
    'form[action*="signin.ebay."]',
    '#signin-form',
    'input[type="password"]',
  ),
  hook(
    'signed-out.link',
    'guess',
    'sign-in link of the header',
    '.gh-identity a[href*="signin.ebay."]:not([href*="lgout"])',
    '#gh-ug a[href*="signin.ebay."]:not([href*="lgout"])',
  ),
];

/** Order details of Seller Hub. Address and phone have no hook here, on purpose. */
const ORDER: Hook[] = [
  hook('order', 'verified', 'order details', '.vod-details'),
  hook(
    'order.fact',
    'verified',
    'one fact; the first is the order number',
    '.order-info.info-wrapper.info-item',
    '.order-info .info-item',
  ),
  hook('order.fact-value', 'verified', 'value of a fact', '.info-value'),
  hook('order.buyer', 'verified', 'user name of the buyer', '.info-value.buyer', '.buyer .info-value'),
  hook('order.item', 'verified', 'one line of the order', '.lineItemCard'),
  hook(
    'order.item-title',
    'verified',
    'title of a line',
    '.lineItemCardInfo__content .details a',
    '.lineItemCardInfo__content.details a',
    '.lineItemCardInfo__content .PSEUDOLINK',
    '.lineItemCardInfo__summary a',
  ),
  hook('order.item-id', 'verified', 'item id of a line', '.lineItemCardInfo__itemId'),
  hook('order.item-sku', 'verified', 'SKU of a line', '.lineItemCardInfo__sku'),
  hook('order.item-quantity', 'verified', 'quantity of a line', '.quantity__value .sh-bold'),
  hook('order.tracking', 'verified', 'tracking box', '.tracking-info'),
];

/** eBay's hooks, newest layout first in each list. The app-private class names change without notice. */
export const EBAY_SELECTORS: SelectorFile = {
  portal: 'ebay',
  version: '2026.11.22',
  hooks: [...ROWS, ...LIST, ...THREAD, ...ACCOUNT, ...ORDER],
};
