import type { PageState } from '../../model/portal';
import type { PageReading } from '../portal';
import { isSignIn } from './address';
import { hook, isShown, type Page } from './page';
import type { Heard } from './tapped';

/** Below this width (CSS px) Seller Central drops its list (reported: about 930). */
const NARROW = 1000;

/** A page that has shown nothing yet may still be mounting for this long (ms), and twice as long if it says so. */
const MOUNTING = 10_000;

/** What a look at an inbox found. */
export interface Found {
  rows: number;
  timed: number;
  saysEmpty: boolean;
  /** The data of the list in view failed. */
  listFailed: boolean;
  /** What reads the thread, the order or the list of what was sent is not loaded yet. */
  isPartial: boolean;
  /** Since when this address has been shown, ms UTC. */
  since: number;
}

/** What the page turned out to be, and why it is degraded. */
export function stateOf(
  page: Page,
  kind: PageReading['page'],
  heard: Heard,
  found: Found,
): { state: PageState; why?: string } {
  if (isSignIn(page.input.url) || isSignInForm(page)) return { state: 'signed-out' };
  if (kind === 'other' || kind === 'compose') return { state: 'ok' };
  if (heard.signedOut && found.rows === 0) return { state: 'signed-out' };
  if (found.isPartial) return { state: 'loading' };
  if (found.rows > 0)
    return found.timed > 0 ? { state: 'ok' } : { state: 'degraded', why: 'no time of any row can be read' };
  const age = page.input.now - found.since;
  const isBusy = hook(page, 'loading').some((index) => isShown(page.shot.elements[index] as Element));
  // An empty answer beside a list that is still coming may be the first of several.
  if (found.saysEmpty && !(isBusy && age < 2 * MOUNTING)) return { state: 'ok' };
  if (kind === 'order')
    return age < MOUNTING ? { state: 'loading' } : { state: 'degraded', why: 'no order found on the page' };
  if (widthOf(page) < NARROW) return { state: 'too-narrow' };
  if (age < (isBusy ? 2 * MOUNTING : MOUNTING) && !found.listFailed) return { state: 'loading' };
  return {
    state: 'degraded',
    why: found.listFailed
      ? "the list's data failed and there are no rows"
      : 'no rows, and nothing says that there are none',
  };
}

function isSignInForm(page: Page): boolean {
  return hook(page, 'signin').some((index) => isShown(page.shot.elements[index] as Element));
}

const widthOf = (page: Page): number => page.input.document.defaultView?.innerWidth ?? Number.POSITIVE_INFINITY;
