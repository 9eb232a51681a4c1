import { escapeHtml } from './html';
import { type PageContext, page } from './shell';
import { composer } from './thread';

const COMPOSE_HOOKS = `
Page: full-page compose, /contact/sendmsg?recipient=&item_id=&message_type_id= (public notes, 2026-11).
Verified: the address, #imageupload__sendmessage--textbox, #imageupload__send--button. Guesses: everything around them.`;

const ITEM_HOOKS = `
Page: a listing, /itm/, only as far as its contact overlay needs it (public notes, 2026-11).
Verified: iframe.m2m-dialog__ifr holds the same compose box. Guesses: everything else.`;

/**
 * The form in which the seller writes first.
 * @param bare without header, as inside the dialog's frame
 */
export function composePage(
  context: PageContext,
  to: { recipient: string; itemId: string; title: string; sent: boolean; bare: boolean; srt: string },
  kind: 'textarea' | 'contenteditable',
): string {
  const listing = to.itemId
    ? `<div class="compose__item"><img src="/standin/ebay/thumb/${encodeURIComponent(to.itemId)}.svg" alt="" width="48" height="48"><a href="/itm/${encodeURIComponent(to.itemId)}">${escapeHtml(to.title)}</a></div>`
    : '';
  const form = to.sent
    ? '<p class="compose__sent">Your message was sent.</p>'
    : `<div class="compose__box">${composer(context.language, kind)}</div>`;
  const main = `<div id="mainContent"><div class="compose"><input type="hidden" name="srt" value="${to.srt}"><h1>Contact ${escapeHtml(to.recipient)}</h1>${listing}${form}</div></div>`;
  return page(context, {
    hooks: COMPOSE_HOOKS,
    title: 'Contact member | eBay',
    main,
    script: 'compose.js',
    bare: to.bare,
    settings: { recipient: to.recipient, itemId: to.itemId },
  });
}

/** A listing with its contact dialog, which holds the compose form in a frame. */
export function itemPage(context: PageContext, itemId: string, title: string): string {
  const frame = `/contact/sendmsg?recipient=${encodeURIComponent(context.user)}&item_id=${encodeURIComponent(itemId)}&message_type_id=1&dialog=1`;
  const main = `<div id="mainContent"><div class="item"><img src="/standin/ebay/thumb/${encodeURIComponent(itemId)}.svg" alt="" width="320" height="320"><div><h1>${escapeHtml(title)}</h1><p class="sh-secondary">Item ${escapeHtml(itemId)}</p><iframe class="m2m-dialog__ifr" title="Contact seller" src="${escapeHtml(frame)}"></iframe></div></div></div>`;
  return page(context, { hooks: ITEM_HOOKS, title: `${title} | eBay`, main });
}
