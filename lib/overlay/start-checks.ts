import tokensCss from '../../components/kit/tokens.css?inline';
import { stripDrawer } from '../../components/overlay/draw-strip';
import mirrorCss from '../../components/overlay/mirror.css?inline';
import { previewDrawer } from '../../components/overlay/Preview';
import previewCss from '../../components/overlay/preview.css?inline';
import stripCss from '../../components/overlay/strip.css?inline';
import { rulesAsOf } from '../compliance/as-of';
import type { Language } from '../compliance/context';
import { check } from '../compliance/engine';
import { sheetOf } from '../dom/mount';
import { createIgnoring } from '../editor/ignoring';
import { send } from '../messaging/client';
import type { Ignored } from '../model/ignored';
import type { Composer } from '../portals/portal';
import { readIgnored, watchIgnored } from '../store/ignored';
import { createBuyerLine } from './buyer-line';
import { checkContextOf } from './check-context';
import { watchComposers } from './checks';
import type { StartChecks } from './checks-slot';
import { guardSends } from './sends';
import { shortcutsOf } from './shortcuts';
import { staleNotice } from './stale-notice';
import { followTeam } from './team';
import { wordsOnDemand } from './words-on-demand';
import { takeWords } from './words-slot';

const SAMPLE = 'Hello, thank you for your message. The parcel is on its way.';

/** Starts the reply checks of a page: all that an overlay needs only where a reply can be written. */
export const startChecks: StartChecks = (around) => {
  const { window, portal, words, locale, signal } = around;
  const loadWords = async (language: Language) => {
    const { loaded } = await send('load-reply-check', { portal, account: { host: window.location.host }, language });
    return loaded ? takeWords(language) : null;
  };
  const wordsCame = () => {
    if (buyer.look(true)) sayBuyer();
    checks.again();
  };
  wordsOnDemand(loadWords, wordsCame, signal);
  // The words of a language are loaded when first needed: now, while nothing is typed, rather than at the first key.
  window.requestIdleCallback(() => check(SAMPLE, { portal, language: window.document.documentElement.lang }));
  const ignoring = createIgnoring((entry) => {
    const account = { host: window.location.host };
    // Without the worker (the extension was updated under this page) it holds for this page only.
    send('ignore-always', { portal, account, entry }).catch(() => undefined);
  });
  const buyer = createBuyerLine(portal, words, () => around.reading()?.thread?.buyerTexts?.() ?? []);
  const sayBuyer = () => {
    for (const box of checks.boxes()) box.notice('buyer', buyer.notice());
  };
  const withTeam = followTeam(() => checks.again(), signal);
  const contextWithAll = (composer: Composer) =>
    buyer.withLanguage(withTeam(checkContextOf(around.reading(), composer, around.aroundReply())));
  const withShortcuts = shortcutsOf(around, contextWithAll, previewDrawer(words));
  const checks = watchComposers(
    window,
    contextWithAll,
    withShortcuts(stripDrawer(portal, words, locale, rulesAsOf(portal))),
    [sheetOf(tokensCss + stripCss + mirrorCss + previewCss)],
    signal,
    () => {
      guarded.emptied();
      around.emptied();
    },
    (stale, textOf) => staleNotice(stale, textOf, window, words, locale),
    ignoring,
  );
  const guarded = guardSends(around, checks, checks.boxes);
  const ignore = (ignored: Ignored | null) => {
    ignoring.stored(ignored);
    checks.again();
  };
  readIgnored().then(ignore, () => ignore(null));
  watchIgnored(ignore, signal);
  return {
    ...guarded,
    buyerLanguage: buyer.language,
    follow(composers) {
      const isNews = composers.length > 0 && buyer.look();
      guarded.follow(composers);
      sayBuyer();
      if (isNews) checks.again();
    },
  };
};
