import type { SelectorFile } from '../selectors';

const NOTES = 'public notes on Seller Central';
const V3 = { source: NOTES, date: '2026-09' };
const V2 = { source: `${NOTES}: inbox-v2 userscripts`, date: '2021-05' };
const AUI = { source: `${NOTES}: legacy inbox scripts`, date: '2018-06' };
const COMPOSE = { source: `${NOTES}: compose page scripts`, date: '2025-09' };
const ORDER = { source: `${NOTES}: order page scripts`, date: '2026' };
const OWN = { source: 'our own guess from Katal and ARIA habits', date: '2026-11' };

/**
 * Every hook of Seller Central that somebody has published, and a few guesses. Nobody has published the current
 * inbox's rows: structure finds those, and the guesses here only support it until a field report corrects them.
 */
export const AMAZON_SELECTORS: SelectorFile = {
  portal: 'amazon',
  version: '2026.11.22',
  hooks: [
    {
      id: 'row',
      what: 'one conversation in the list, where a field report has told its markup',
      css: ['.click-thread'],
      grade: 'verified',
      ...AUI,
    },
    {
      id: 'row.guess',
      what: 'one conversation in the list: others’ candidate lists for the current inbox',
      css: ['kat-table-row', '[class*="message-row"]', '[class*="thread-item"]', '[data-testid*="inbox-item"]'],
      grade: 'guess',
      ...V3,
    },
    {
      id: 'row.role',
      what: 'roles and tags that a lone row may have',
      css: ['[role="row"]', '[role="option"]', '[role="listitem"]', 'tr', 'li', 'kat-table-row', 'a[href*="cc="]'],
      grade: 'guess',
      ...OWN,
    },
    {
      id: 'row.buyer',
      what: 'buyer’s name in a row',
      css: ['[class*="a-size-small thread-buyername"]'],
      grade: 'verified',
      ...AUI,
    },
    {
      id: 'row.subject',
      what: 'subject in a row',
      css: ['[class*="a-size-small thread-subject"]'],
      grade: 'verified',
      ...AUI,
    },
    {
      id: 'row.time',
      what: 'time of a row',
      css: ['[class*="a-size-mini thread-timestamp"]'],
      grade: 'verified',
      ...AUI,
    },
    {
      id: 'row.status',
      what: 'status text of a case, such as "Resolved on" and a date',
      css: ['.case-status-label'],
      grade: 'verified',
      ...V3,
    },
    {
      id: 'row.unread',
      what: 'mark of an unread row',
      css: ['[class*="unread" i]', '[data-unread="true"]'],
      grade: 'guess',
      ...OWN,
    },
    { id: 'list', what: 'the list of conversations', css: ['#threads-list'], grade: 'verified', ...AUI },
    {
      id: 'search',
      what: 'search box of the list',
      css: ['#threads-list-search-bar', '#threads-list-search-bar kat-input', '#search-text-box'],
      grade: 'verified',
      ...V2,
    },
    {
      id: 'all-messages',
      what: 'link back to all messages after a search',
      css: ['#all-messages-link kat-button'],
      grade: 'verified',
      ...V2,
    },
    {
      id: 'nav',
      what: 'page chrome in which nothing is a conversation',
      css: [
        'nav',
        'header',
        'footer',
        '[role="navigation"]',
        '[role="banner"]',
        '[role="tablist"]',
        '#sc-quicklinks',
        '.nav-right-section',
      ],
      grade: 'weak',
      ...V3,
    },
    {
      id: 'nav.selected',
      what: 'chosen entry of the list’s navigation',
      css: ['[aria-current="page"]', '[aria-current="true"]', '[role="tab"][aria-selected="true"]'],
      grade: 'guess',
      ...OWN,
    },
    {
      id: 'bubble.seller',
      what: 'bubble written by the seller',
      css: ['.thread-message-max-width-container-right'],
      grade: 'verified',
      ...V2,
    },
    {
      id: 'bubble.buyer',
      what: 'bubble written by the buyer',
      css: ['.thread-message-max-width-container-left'],
      grade: 'guess',
      ...V2,
    },
    {
      id: 'composer.field',
      what: 'box in which a reply is written',
      css: [
        'kat-textarea',
        'textarea',
        '[contenteditable=""]',
        '[contenteditable="true"]',
        '[contenteditable="plaintext-only"]',
      ],
      grade: 'weak',
      ...V3,
    },
    {
      id: 'send',
      what: 'buttons, one of which sends',
      css: ['kat-button', 'button', 'input[type="submit"]'],
      grade: 'weak',
      ...V3,
    },
    { id: 'compose.root', what: 'compose page', css: ['#ayb-contact-buyer'], grade: 'verified', ...COMPOSE },
    {
      id: 'compose.buyer',
      what: 'heading with the buyer’s name',
      css: ['.ayb-contact-buyer-header h2'],
      grade: 'verified',
      ...COMPOSE,
    },
    {
      id: 'compose.field',
      what: 'message field of the compose page',
      css: ['.contact-buyer-text-area kat-textarea'],
      grade: 'verified',
      ...COMPOSE,
    },
    {
      id: 'compose.send',
      what: 'Send on the compose page',
      css: ['kat-button.ayb-contact-form-send-button'],
      grade: 'verified',
      ...COMPOSE,
    },
    {
      id: 'loading',
      what: 'sign of a list that is still coming',
      css: ['kat-spinner', '[aria-busy="true"]', '[role="progressbar"]'],
      grade: 'guess',
      ...OWN,
    },
    { id: 'order.root', what: 'order page', css: ['#MYO-app'], grade: 'verified', ...ORDER },
    { id: 'order.id', what: 'order id', css: ['[data-test-id="order-id-value"]'], grade: 'verified', ...ORDER },
    {
      id: 'order.purchased',
      what: 'purchase date',
      css: ['[data-test-id="order-summary-purchase-date-value"]'],
      grade: 'verified',
      ...ORDER,
    },
    {
      id: 'order.promised',
      what: 'deliver-by date',
      css: ['[data-test-id="order-summary-deliverby-value"]'],
      grade: 'verified',
      ...ORDER,
    },
    {
      id: 'order.channel',
      what: 'who ships; the text is localised',
      css: ['[data-test-id="order-summary-fulfillment-channel-value"]'],
      grade: 'verified',
      ...ORDER,
    },
    {
      id: 'order.buyer',
      what: 'buyer’s name with the contact link',
      css: ['[data-test-id="shipping-section-contact-buyer-value"]', '[data-test-id="buyer-name-with-link"]'],
      grade: 'verified',
      ...ORDER,
    },
    {
      id: 'order.tracking',
      what: 'tracking number',
      css: ['span[data-test-id="tracking-id-value"]'],
      grade: 'verified',
      source: NOTES,
      date: '2025',
    },
    {
      id: 'order.item',
      what: 'title of an ordered item',
      css: ['.myo-list-orders-product-name-cell a'],
      grade: 'verified',
      source: NOTES,
      date: '2025',
    },
    {
      id: 'signin',
      what: 'sign-in form',
      css: ['form[name="signIn"]', '#ap_password', 'input[type="password"]'],
      grade: 'reported',
      ...V3,
    },
  ],
};
