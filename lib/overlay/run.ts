import tokensCss from '../../components/kit/tokens.css?inline';
import badgeCss from '../../components/overlay/badge.css?inline';
import { browser } from '../core/browser';
import { localZone, words, wordsLocale } from '../core/words';
import { send } from '../messaging/client';
import { HEARD_EVENT, parseHeard } from '../portals/amazon/heard';
import { chooseSelectors } from '../portals/field-kit/hotfix';
import { fits } from '../portals/hosts';
import type { PortalSpec, TappedBody } from '../portals/portal';
import { cssOf } from '../portals/selectors';
import { type ImportedSelectors, readSelectors, watchSelectors } from '../store/selectors';
import { readSettings, watchSettings } from '../store/settings';
import { answerPanel } from './answer-panel';
import { takeAnswers } from './answers-slot';
import { takeCaseReading } from './case-slot';
import { checksOnDemand } from './checks-on-demand';
import { takeChecks } from './checks-slot';
import { listenForPresses } from './guard-listen';
import { partsOf } from './load-part';
import { onDemand } from './on-demand';
import type { GuardedChecks } from './sends';
import { sendsToWorker } from './sends-to-worker';
import { startSession } from './session';
import { shipmentLineOnDemand } from './shipment-line-on-demand';
import { takeShipmentLine } from './shipment-line-slot';
import { isAlive, pageStarted, watchLife } from './start';
import { topicsOnDemand } from './topics-on-demand';
import { takeTopics } from './topics-slot';

/** The most bodies kept for a page that has not started up yet. */
const EARLY = 50;

/**
 * Runs the overlay in one frame until `stop` is aborted (a newer overlay started) or the extension is gone. It leaves
 * the page as it found it.
 */
export async function runOverlay(
  window: Window & typeof globalThis,
  spec: PortalSpec,
  stop: AbortSignal,
): Promise<void> {
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

  // Before any script of the page; until a reply check is there, nothing is withheld.
  const presses = listenForPresses(window, signal);

  const part = partsOf(spec.portal, window.location.host);
  let lookNow = () => {};
  const caseReading = onDemand(part('case-reading', takeCaseReading), () => lookNow(), signal);
  const settingsRead = readSettings().then((settings) => {
    // On its way while the page starts up.
    const isOn = settings.portals[spec.portal] !== false;
    if (isOn && spec.showsOne?.(new URL(window.location.href))) caseReading();
    return settings;
  });
  const [settings, imported] = await Promise.all([settingsRead, readSelectors(), pageStarted(window)]);
  if (signal.aborted) return;
  const selectorsFrom = (files: ImportedSelectors) =>
    chooseSelectors(spec.selectors, files[spec.portal], browser.runtime.getManifest().version);
  const locale = wordsLocale();
  let checks: GuardedChecks | undefined;
  const session = startSession({
    window,
    spec,
    settings,
    selectors: selectorsFrom(imported),
    caseReading,
    speech: { words, locale, zone: localZone() },
    report: (report) =>
      send('report', report).catch((error: unknown) => {
        leaveIfOrphaned();
        throw error;
      }),
    badgeCss: tokensCss + badgeCss,
    checks: (aroundReply, emptied) => {
      checks = checksOnDemand(part('reply-check', takeChecks), {
        ...{ window, portal: spec.portal, words, locale, emptied, signal },
        aroundReply,
        guardMode: () => session.settings().sendGuard,
        shortcutSign: () => session.settings().shortcutSign,
        reading: () => session.reading(),
        lookNow: () => session.lookNow(),
        tell: sendsToWorker(spec.portal, window.location.host),
      });
      return checks;
    },
    tellTopics: topicsOnDemand(spec.portal, part('topics', takeTopics), () => session.lookNow(), signal),
    ticked: leaveIfOrphaned,
    signal,
  });
  lookNow = session.lookNow;
  presses.ask = (event) => checks?.holds(event) ?? false;
  hear = session.hear;
  for (const body of early) hear(body);

  const lookAtShipment =
    spec.portal === 'amazon' &&
    shipmentLineOnDemand(part('shipment-line', takeShipmentLine), {
      ...{ window, words, signal },
      css: (hook) => (session.settings().portals[spec.portal] === false ? null : cssOf(session.selectors(), hook)),
    });
  const lookAgain = () => {
    session.lookAgain();
    if (lookAtShipment) lookAtShipment();
  };
  window.addEventListener('pageshow', lookAgain, { signal });
  window.addEventListener('popstate', lookAgain, { signal });
  window.document.addEventListener('visibilitychange', lookAgain, { signal });
  if ('navigation' in window) {
    (window.navigation as EventTarget).addEventListener('currententrychange', lookAgain, { signal });
  }
  watchSettings((next) => session.settingsChanged({ settings: next }), signal);
  watchSelectors((files) => session.settingsChanged({ selectors: selectorsFrom(files) }), signal);
  answerPanel(session, spec, window, part('panel-answers', takeAnswers), signal);
}
