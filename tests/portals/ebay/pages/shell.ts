import { LABELS } from '../labels';
import type { EbaySiteOptions, Language } from '../types';
import { escapeHtml, icon } from './html';

/** What every page knows of the request and the account. */
export interface PageContext {
  host: string;
  language: Language;
  user: string;
  hostile: boolean;
  sendsOn: NonNullable<EbaySiteOptions['sendsOn']>;
}

/** The global header, by the copy of a real signed-out one; the signed-in name and the search row are guesses. */
function header({ host, language, user }: PageContext): string {
  const labels = LABELS[language];
  const [sell, watch, mine] = labels.header;
  return `<div class="global-header"><div class="ghw ghw--loaded"><header id="gh" class="gh-header">
<nav class="gh-nav">
<div class="gh-nav__left-wrap"><span class="gh-identity"><span id="gh-ident-srvr-wrap" class="gh-identity__srvr">${labels.greeting} <span id="gh-ident-srvr-name">${escapeHtml(user)}</span>!</span></span></div>
<div class="gh-nav__right-wrap">
<a class="gh-nav-link" href="#">${sell}</a><a class="gh-nav-link" href="#">${watch}</a>
<div class="gh-flyout gh-my-ebay"><a class="gh-nav-link" href="#">${mine}</a><ul class="gh-my-ebay__list clipped"><li class="gh-my-ebay__list-item"><a _sp="m570.l1539" tabindex="-1" href="https://${host.replace(/^www\./, 'mesg.')}/mesgweb/ViewMessages/0">${labels.messages}</a></li></ul></div>
<div class="gh-notifications"><div class="gh-flyout gh-flyout--icon-target"><button class="gh-flyout__target" type="button" aria-label="Notifications">${icon('notification-20')}<!--F#11--><!--F/--></button></div></div>
<a class="gh-nav-link" href="#" aria-label="Your shopping cart contains 0 items">${icon('cart-20')}</a>
</div></nav>
<div class="gh-search"><a class="gh-logo" href="#" aria-label="eBay">${icon('ebay-logo-16-colored')}</a>
<span class="gh-search__box">${icon('search-16')}<span>${labels.search}</span></span></div>
</header></div></div>`;
}

/**
 * A whole page.
 * @param hooks the comment that opens it: which hooks are verified and which are guesses
 * @param settings goes to the page's script as JSON
 */
export function page(
  context: PageContext,
  parts: { hooks: string; title: string; main: string; script?: string; settings?: object; bare?: boolean },
): string {
  const settings = { userId: context.user, hostile: context.hostile, sendsOn: context.sendsOn, ...parts.settings };
  const json = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!--
Stand-in of an eBay page, for tests and demonstrations; names, texts and numbers are invented.
${parts.hooks.trim()}
Header: #gh, .gh-identity, #gh-ident-srvr-name, .gh-my-ebay, _sp, .gh-notifications and z-index 100000 verified on a
signed-out copy; signed-in contents and the search row guessed. Icons and CSS: @ebay/skin.
-->
<!doctype html>
<html lang="${context.language}"><head><meta charset="utf-8"><title>${escapeHtml(parts.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/standin/ebay/skin.css">
<link rel="stylesheet" href="/standin/ebay/app/page.css"><link rel="stylesheet" href="/standin/ebay/app/inbox.css">
<script>window.GHpre = ${json({ userAuth: true, userId: context.user, fn: context.user })};</script>
<script type="application/json" id="page-settings">${json(settings)}</script>
</head><body>${parts.bare ? '' : header(context)}
${parts.main}
${parts.script ? `<script type="module" src="/standin/ebay/app/${parts.script}"></script>` : ''}
</body></html>
`;
}
