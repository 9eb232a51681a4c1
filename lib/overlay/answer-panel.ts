import * as z from 'zod/mini';
import { browser } from '../core/browser';
import { reportOf } from '../portals/field-kit/report';
import { structureOf } from '../portals/field-kit/structure';
import type { PortalSpec } from '../portals/portal';
import type { Session } from './session';
import { holdsTyping } from './typing';

/** What our own pages may ask of the overlay in a portal tab. */
const Ask = z.object({ replywatch: z.literal(1), ask: z.enum(['structure', 'look-again', 'state']) });

/**
 * Answers the panel: looks at the page again, hands over its structure without any text (the field kit), or says whether
 * it may be reloaded: `{ typing, url, renderedAt }`, ms UTC.
 */
export function answerPanel(session: Session, spec: PortalSpec, window: Window, signal: AbortSignal): void {
  const answer = (message: unknown) => {
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
    const reading = session.reading();
    return Promise.resolve({
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
    });
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(answer), { once: true });
}
