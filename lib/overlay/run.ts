import tokensCss from '../../components/kit/tokens.css?inline';
import badgeCss from '../../components/overlay/badge.css?inline';
import { stripDrawer } from '../../components/overlay/draw-strip';
import stripCss from '../../components/overlay/strip.css?inline';
import { rulesAsOf } from '../compliance/as-of';
import { browser } from '../core/browser';
import { localZone, words, wordsLocale } from '../core/words';
import { sheetOf } from '../dom/mount';
import { send } from '../messaging/client';
import { HEARD_EVENT, parseHeard } from '../portals/amazon/heard';
import { chooseSelectors } from '../portals/field-kit/hotfix';
import { fits } from '../portals/hosts';
import type { TappedBody } from '../portals/portal';
import { specOfHost } from '../portals/registry';
import { type ImportedSelectors, readSelectors, watchSelectors } from '../store/selectors';
import { readSettings, watchSettings } from '../store/settings';
import { answerPanel } from './answer-panel';
import { startSession } from './session';
import { isAlive, pageStarted, watchLife } from './start';

/** The most bodies kept for a page that has not started up yet. */
const EARLY = 50;

/**
 * Runs the overlay in one frame until `stop` is aborted (a newer overlay started) or the extension is gone. It leaves
 * the page as it found it.
 */
export async function runOverlay(window: Window & typeof globalThis, stop: AbortSignal): Promise<void> {
  const spec = specOfHost(window.location.host);
  // Seller Central is read in its top frame; eBay's compose dialog is a frame of its own.
  if (!spec || (spec.portal === 'amazon' && window.top !== window)) return;
  // An injection after an update reaches frames on other paths of the same host too.
  if (!spec.matches.some((pattern) => fits(pattern, window.location))) return;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  if (stop.aborted) return;
  stop.addEventListener('abort', leave, { once: true });
  const { signal } = leaving;
  watchLife(window, leave, signal);
  const leaveIfOrphaned = () => {
    if (!isAlive()) leave();
  };

  // The page's own data may come before the page has started up; it is kept until the session can take it.
  const early: TappedBody[] = [];
  let hear = (body: TappedBody): void => {
    if (early.length < EARLY) early.push(body);
  };
  window.document.addEventListener(
    HEARD_EVENT,
    (event) => {
      const body = event instanceof CustomEvent ? parseHeard(event.detail, Date.now()) : null;
      if (body) hear(body);
    },
    { signal },
  );

  const [settings, imported] = await Promise.all([readSettings(), readSelectors(), pageStarted(window)]);
  if (signal.aborted) return;
  const selectorsFrom = (files: ImportedSelectors) =>
    chooseSelectors(spec.selectors, files[spec.portal], browser.runtime.getManifest().version);
  const locale = wordsLocale();
  const session = startSession({
    window,
    spec,
    settings,
    selectors: selectorsFrom(imported),
    speech: { words, locale, zone: localZone() },
    report: (report) =>
      send('report', report).catch((error: unknown) => {
        leaveIfOrphaned();
        throw error;
      }),
    drawStrip: stripDrawer(spec.portal, words, locale, rulesAsOf(spec.portal)),
    badgeCss: tokensCss + badgeCss,
    stripSheets: [sheetOf(tokensCss + stripCss)],
    ticked: leaveIfOrphaned,
    signal,
  });
  hear = session.hear;
  for (const body of early) hear(body);

  const lookAgain = () => session.lookAgain();
  window.addEventListener('pageshow', lookAgain, { signal });
  window.addEventListener('popstate', lookAgain, { signal });
  window.document.addEventListener('visibilitychange', lookAgain, { signal });
  if ('navigation' in window) {
    (window.navigation as EventTarget).addEventListener('currententrychange', lookAgain, { signal });
  }
  watchSettings((next) => session.settingsChanged({ settings: next }), signal);
  watchSelectors((files) => session.settingsChanged({ selectors: selectorsFrom(files) }), signal);
  answerPanel(session, spec, window, signal);
}
