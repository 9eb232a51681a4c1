import * as z from 'zod/mini';
import { browser } from '../core/browser';
import type { PortalSpec } from '../portals/portal';
import { InsertAsk } from './answer-insert';
import type { PanelAnswers } from './answers-slot';
import { rememberCarets } from './carets';
import type { Session } from './session';
import { holdsTyping } from './typing';

/** What our own pages may ask of the overlay in a portal tab. */
const Ask = z.object({ replywatch: z.literal(1), ask: z.enum(['structure', 'look-again', 'state']) });

/** Only our own pages may ask for a text to be inserted, or which conversation is open. */
function isOurPage(sender: unknown): boolean {
  const { id, url } = { ...(sender as { id?: unknown; url?: unknown } | undefined) };
  return id === browser.runtime.id && typeof url === 'string' && url.startsWith(browser.runtime.getURL(''));
}

/**
 * Answers the panel: looks at the page again, hands over its structure without any text (the field kit), or says whether
 * it may be reloaded: `{ typing, url, renderedAt }`, ms UTC. Which conversation is open, and a text for its box: see
 * `answer-insert.ts`.
 * @param load brings what answers the rarer questions into this world; rejects (or gives `null`) when it cannot: then
 *   there is no answer, and it is asked again with the next question
 */
export function answerPanel(
  session: Session,
  spec: PortalSpec,
  window: Window,
  load: () => Promise<PanelAnswers | null>,
  signal: AbortSignal,
): void {
  const carets = rememberCarets(window, signal);
  // One load for all who ask meanwhile: a panel beside the portal and one in a tab ask at the same moment, and what was
  // loaded can be taken once.
  let loading: Promise<PanelAnswers> | undefined;
  const answersLoaded = () => {
    loading ??= load()
      .then((answers) => answers ?? Promise.reject(new Error('not loaded')))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
  const answer = (message: unknown, sender: unknown): Promise<object> | undefined => {
    const about = InsertAsk.safeParse(message);
    if (about.success) {
      return isOurPage(sender)
        ? answersLoaded().then(({ answerInsert }) => answerInsert(about.data, session, carets, window))
        : undefined;
    }
    const asked = Ask.safeParse(message);
    if (!asked.success) return undefined;
    if (asked.data.ask === 'state') {
      return Promise.resolve({
        typing: session.holdsText() || holdsTyping(window.document),
        url: window.location.href,
        renderedAt: session.reading()?.list?.asOf ?? Math.round(performance.timeOrigin),
      });
    }
    session.lookAgain();
    if (asked.data.ask === 'look-again') return Promise.resolve({ looked: true });
    return answersLoaded().then(({ structureOf, reportOf }) => {
      const reading = session.reading();
      return {
        structure: structureOf(window.document.body),
        report: reportOf({
          portal: spec.portal,
          url: new URL(window.location.href),
          page: reading?.page ?? 'other',
          state: reading?.state ?? 'loading',
          why: reading?.why,
          extensionVersion: browser.runtime.getManifest().version,
          selectors: session.selectors(),
          probe: reading?.probe ?? {},
        }),
      };
    });
  };
  // The browser's own way to answer later: a page's scripts carry no polyfill that would take a promise.
  const listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void): true | undefined => {
    const answered = answer(message, sender);
    answered?.then(respond, () => respond(undefined));
    return answered && true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(listener as never), { once: true });
}
