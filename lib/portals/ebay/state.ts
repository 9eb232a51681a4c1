import type { PageState } from '../../model/portal';
import type { ReadRow } from './row';
import type { Survey } from './survey';

/** A page's state, and why where it is not well (never a text of the page). */
export interface StateOfPage {
  state: PageState;
  why?: string;
}

const degraded = (why: string): StateOfPage => ({ state: 'degraded', why });

/** The state of an inbox page: what has rows is judged by them, what has none must say why. */
export function inboxState(
  document: Document,
  survey: Survey,
  facts: { rows: readonly ReadRow[]; anyRow: boolean; saysEmpty: boolean; likeRows: number },
): StateOfPage {
  if (survey.cut) return degraded('the page has more elements than are looked at');
  const { rows } = facts;
  if (rows.length > 0) return readability(rows);
  if (facts.anyRow) return { state: 'ok' };
  if (isSignedOut(survey)) return { state: 'signed-out' };
  if (document.readyState === 'loading' || survey.found('loading').length > 0) return { state: 'loading' };
  if (facts.saysEmpty) return { state: 'ok' };
  return degraded(
    facts.likeRows > 0
      ? `no known row, ${facts.likeRows} that look like rows`
      : 'no row and no statement that there is none',
  );
}

/** Rows whose names or times are mostly unreadable are no basis for anything. */
function readability(rows: readonly ReadRow[]): StateOfPage {
  const senders = rows.filter(({ sighting }) => sighting.buyer !== undefined).length;
  const times = rows.filter(({ sighting }) => sighting.lastActivity !== undefined).length;
  const of = (count: number) => `${count} of ${rows.length} rows`;
  if (2 * senders < rows.length) return degraded(`a user name in ${of(senders)}`);
  if (2 * times < rows.length) return degraded(`a time in ${of(times)}`);
  return { state: 'ok' };
}

/** The state of an order page. */
export function orderState(document: Document, survey: Survey, found: boolean): StateOfPage {
  if (found) return { state: 'ok' };
  if (isSignedOut(survey)) return { state: 'signed-out' };
  if (document.readyState === 'loading' || survey.found('loading').length > 0) return { state: 'loading' };
  return degraded('no order number, or two that differ');
}

/** The state of any other page: nothing is expected there. */
export const otherState = (survey: Survey): StateOfPage =>
  survey.found('signed-out.form').length > 0 && survey.found('composer.field').length === 0
    ? { state: 'signed-out' }
    : { state: 'ok' };

function isSignedOut(survey: Survey): boolean {
  if (survey.found('signed-out.form').length > 0) return true;
  return survey.found('signed-out.link').length > 0 && survey.found('list').length === 0;
}
