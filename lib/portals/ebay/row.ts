import type { RowSighting } from '../../model/sighting';
import { clip } from '../../model/text';
import type { AnchoredRow } from '../portal';
import { anchorsAmong } from '../shape/anchor';
import { rowIds } from './ids';
import type { Survey } from './survey';
import { firstShown, textLeaf } from './text';
import type { Times } from './times';

/** How often each row-level hook matched, and what contradicted itself. */
export type Tally = (hook: string) => void;

/** What rows are read with. */
export interface RowContext {
  survey: Survey;
  times: Times;
  base: URL;
  /** The rows lie in Sent, Deleted or Archive: nobody waits there. */
  closed: boolean;
  tally: Tally;
}

/** A read row, with what the readers of list and thread also want to know. */
export interface ReadRow extends AnchoredRow {
  active: boolean;
}

/** eBay's own mails are no conversations, whatever list they stand in. */
export function isFromEbay(row: Element, survey: Survey): boolean {
  const css = survey.css('row.from-ebay');
  if (row.matches(css) || row.querySelector(css)) return true;
  return firstShown(row, survey.css('row.sender'))?.text === 'eBay';
}

/** Reads one row of the list. Never says `no` about a read row: who wrote last is not on it. */
export function readRow(row: Element, context: RowContext): ReadRow {
  const { survey, times, tally } = context;
  const sender = firstShown(row, survey.css('row.sender'));
  const title = titleOf(row, survey);
  const time = firstShown(row, survey.css('row.time'));
  if (sender) tally('row.sender');
  if (title) tally('row.title');
  if (time) tally('row.time');
  const timing = time ? times.of(time.element, row) : null;
  const unread = unreadOf(row, survey, tally);
  const ids = rowIds(row, context);
  const orderId = /\b\d{2}-\d{5}-\d{5}\b/.exec(title)?.[0];
  const sighting: RowSighting = {
    kind: 'row',
    needsReply: context.closed ? 'no' : unread === true ? 'yes' : 'unknown',
    ...ids,
    ...(orderId ? { orderId } : {}),
    ...(sender ? { buyer: clip(sender.text) } : {}),
    ...(title ? { subject: clip(title) } : {}),
    ...(unread === undefined ? {} : { unread }),
    ...(timing ? { lastActivity: timing } : {}),
  };
  const leaves = [time, sender].map((found) => found && textLeaf(found.element));
  const active = row.matches(survey.css('row.active')) || row.querySelector(survey.css('row.active')) !== null;
  return { sighting, row, anchors: anchorsAmong(leaves.filter((leaf) => leaf !== null)), active };
}

/** Words that eBay puts before a subject for screen readers (English seen; the others guessed). */
const SPOKEN_PREFIX = /^(?:unread|ungelesen|non lus?|non letto|no le[íi]do),\s*/i;

function titleOf(row: Element, survey: Survey): string {
  const css = survey.css('row.title');
  const shown = firstShown(row, css)?.text;
  if (shown) return shown;
  for (const found of row.querySelectorAll(css)) {
    const clipped = found.classList.contains('clipped') ? found : found.querySelector('.clipped');
    const text = clipped?.textContent?.slice(0, 800).replace(/\s+/g, ' ').trim() ?? '';
    if (text !== '') return text.replace(SPOKEN_PREFIX, '');
  }
  return '';
}

/** Unread by class or dot, never by text; absent when the row shows no sign either way. */
function unreadOf(row: Element, survey: Survey, tally: Tally): boolean | undefined {
  const shows = (hook: string) => {
    const css = survey.css(hook);
    const yes = row.matches(css) || row.querySelector(css) !== null;
    if (yes) tally(hook);
    return yes;
  };
  const unread = shows('row.unread');
  const read = shows('row.read');
  if (unread && read) tally('disagree.unread');
  if (unread) return true;
  return read ? false : undefined;
}
