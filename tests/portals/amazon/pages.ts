import { randomUUID } from 'node:crypto';
import type { SiteAnswer } from '../site';
import { marketsOn } from './markets';
import type { Store } from './store';
import { clientConfig } from './view';
import { WORDS } from './words/words';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** What each page claims about its hooks: shown at the top of its HTML. All from public notes, 2026-11. */
const HOOKS = {
  inbox: `Stand-in of Seller Central's messages, for tests and the demo. Nothing here comes from Amazon.
  VERIFIED: paths and query (fi, ss, cc), zh-CN labels of views and cards and the empty text of "Response needed",
  .case-status-label, open shadow roots, no list below about 930 px, kat-textarea and kat-button with inner controls,
  part="pagination-nav-right" with class "end".
  WEAK (seen in the version before): #threads-list-search-bar kat-input, .thread-message-max-width-container-right.
  GUESS: every row layout, every other id and class, where the reply box and its buttons stand, all date formats,
  the red text's place, labels in other languages.`,
  contact: `Stand-in of Seller Central's compose page, for tests and the demo. Nothing here comes from Amazon.
  VERIFIED: #ayb-contact-buyer, .ayb-contact-buyer-header h2, kat-box > kat-radiobutton with a light input,
  .contact-buyer-text-area kat-textarea, kat-button.ayb-contact-form-send-button, the review dialog with
  kat-button[label], div.kat-alert-success-content. GUESS: values of the reasons, everything else.`,
  order: `Stand-in of Seller Central's order page, for tests and the demo. Nothing here comes from Amazon.
  VERIFIED: #MYO-app, every data-test-id, .main-status, the first table.a-keyvalue, /orders-api/order/<id>.
  GUESS: everything else. The address block holds no address on purpose: nothing may read it.`,
  shipment: `Stand-in of the form that confirms or edits a shipment, for tests and the demo. Nothing here comes from Amazon.
  VERIFIED: the paths, [data-test-id="tvs-carrier-dropdown"] > select, both inputs' test ids,
  [data-test-id="confirm-shipment-button-action"] input. GUESS: everything else, the list of carriers among it.`,
  home: `Stand-in of Seller Central's home page. REPORTED: a card with buyer messages per marketplace. GUESS: its markup.`,
  signin: `Stand-in of the sign-in page. VERIFIED: the path /ap/signin. GUESS: its markup.`,
} as const;

type PageName = keyof typeof HOOKS;

/**
 * One page: header and an empty `#app` for its script, under a strict policy (nonce, trusted types) like Amazon's own.
 */
export function page(store: Store, host: string, name: Exclude<PageName, 'signin'>): SiteAnswer {
  const nonce = randomUUID().replaceAll('-', '');
  const words = WORDS[store.options.language];
  const market = marketsOn(host)[0];
  const config = escaped(JSON.stringify(clientConfig(store, host)));
  const body = `<!doctype html>
<!--
  ${HOOKS[name]}
-->
<html lang="${store.options.language}">
<head>
<meta charset="utf-8">
<title>${escaped(name === 'inbox' ? words.messages : 'Seller Central')}</title>
<meta name="viewport" content="width=device-width">
<meta name="anti-csrftoken-a2z" content="standin-csrf">
<meta name="standin-config" content="${config}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/standin/client/site.css">
<link rel="stylesheet" href="/standin/client/inbox.css">
<script type="module" nonce="${nonce}" src="/standin/client/${name}.js"></script>
</head>
<body>
<header class="sc-header">
  <a class="sc-logo" href="/home">seller central</a>
  <div class="sc-store" id="partner-switcher">${escaped(store.seller)} <span>|</span> ${escaped(market?.country ?? '')}</div>
  <nav class="nav-right-section">
    <a href="/messaging/inbox" data-test-tag="nav-button-container">${escaped(words.messages)}</a>
    <a href="/home" data-test-tag="nav-settings-button" aria-label="Settings">&#9881;</a>
  </nav>
</header>
<main id="app" class="sc-app"></main>
</body>
</html>
`;
  return { body, headers: { 'content-security-policy': policy(nonce) } };
}

/** The sign-in page, which every signed-out request ends at. */
export function signInPage(): SiteAnswer {
  const body = `<!doctype html>
<!--
  ${HOOKS.signin}
-->
<html lang="en-US">
<head><meta charset="utf-8"><title>Amazon Sign-In</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/standin/client/site.css"></head>
<body class="signin"><form name="signIn" class="signin-box"><h1>Sign in</h1>
<label for="ap_email">Email or mobile phone number</label><input type="email" id="ap_email" name="email">
<button type="button">Continue</button></form></body>
</html>
`;
  return { body, headers: { 'content-security-policy': policy('none') } };
}

const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
