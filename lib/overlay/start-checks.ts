import tokensCss from '../../components/kit/tokens.css?inline';
import { stripDrawer } from '../../components/overlay/draw-strip';
import stripCss from '../../components/overlay/strip.css?inline';
import { rulesAsOf } from '../compliance/as-of';
import { check } from '../compliance/check';
import { sheetOf } from '../dom/mount';
import { watchComposers } from './checks';
import type { StartChecks } from './checks-slot';

const SAMPLE = 'Hello, thank you for your message. The parcel is on its way.';

/** Starts the reply checks of a page: all that an overlay needs only where a reply can be written. */
export const startChecks: StartChecks = ({ window, portal, words, locale, contextOf, emptied, signal }) => {
  // The words of a language are compiled when first needed: now, while nothing is typed, rather than at the first key.
  window.requestIdleCallback(() => check(SAMPLE, { portal, language: window.document.documentElement.lang }));
  return watchComposers(
    window,
    contextOf,
    stripDrawer(portal, words, locale, rulesAsOf(portal)),
    [sheetOf(tokensCss + stripCss)],
    signal,
    emptied,
  );
};
