import type { PageReading, ReadInput } from '../portal';
import { isClosedFolder } from './folders';
import { type ListFacts, listSighting, unreadCount, viewOf } from './list';
import { readMenu } from './menu';
import { joinThread, openRow } from './open-row';
import { isFromEbay, type ReadRow, type RowContext, readRow } from './row';
import { inboxState } from './state';
import { structureRows } from './structure';
import type { Survey } from './survey';
import { readThread } from './thread';
import { createTimes } from './times';

type Part = Pick<PageReading, 'state' | 'rows' | 'counts'> &
  Partial<Pick<PageReading, 'why' | 'view' | 'thread' | 'list'>>;

/**
 * Reads list, folder menu and open thread of an inbox page.
 * @param self user name of the signed-in seller, where known
 */
export function readInbox(
  input: ReadInput,
  survey: Survey,
  about: { language: string; self: string | undefined; tally: (hook: string, count?: number) => void },
): Part {
  const { document, url } = input;
  const { tally } = about;
  const times = createTimes(input, about.language);
  const menu = readMenu(survey);
  tally('disagree.folder', menu.contradictions);
  const view = viewOf(menu, url, tally);
  const context: RowContext = {
    survey,
    times,
    base: url,
    closed: view === 'sent' || isClosedFolder(menu.selected),
    tally,
  };
  const likeRows = secondOpinion(document, survey, times, tally);
  const { rows, anyRow } = readRows(survey, context, likeRows);
  const loading = survey.found('loading').length > 0;
  const saysEmpty = !anyRow && likeRows.length === 0 && !loading && survey.found('list.empty').length > 0;
  const facts: ListFacts = { rows, anyRow, saysEmpty, loading };
  const { state, why } = inboxState(document, survey, { ...facts, likeRows: likeRows.length });
  const thread = readThread(survey, times, about.self, tally);
  const open = thread && openRow(rows, thread.sighting);
  if (thread && open) joinThread(open, thread);
  const unread = state === 'ok' ? unreadCount(menu, facts) : undefined;
  return {
    state,
    // A layout that is mostly unreadable is not read at all: no badge rather than a wrong one.
    rows: state === 'ok' ? rows.map(({ sighting, row, anchors }) => ({ sighting, row, anchors })) : [],
    counts: unread ? [unread] : [],
    view,
    ...(why ? { why } : {}),
    ...(thread ? { thread } : {}),
    ...(state === 'ok' ? { list: listSighting(view, facts, unread) } : {}),
  };
}

/** Rows that the known hooks missed, found by structure; the difference is recorded. */
function secondOpinion(
  document: Document,
  survey: Survey,
  times: ReturnType<typeof createTimes>,
  tally: (hook: string, count?: number) => void,
): Element[] {
  const known = new Set(survey.rows);
  const list = survey.found('list')[0] ?? survey.found('list.scroller')[0] ?? (known.size === 0 ? document.body : null);
  const missed = list ? structureRows(list, known, times) : [];
  tally('row.by-structure', known.size + missed.length);
  tally('disagree.rows', missed.length);
  return missed;
}

/** Without known rows, boxes found by structure are read too, but only those that state a conversation's id. */
function readRows(survey: Survey, context: RowContext, likeRows: Element[]): { rows: ReadRow[]; anyRow: boolean } {
  const rows: ReadRow[] = [];
  let anyRow = false;
  for (const element of survey.rows.length > 0 ? survey.rows : likeRows) {
    if (isFromEbay(element, survey)) {
      context.tally('row.from-ebay');
      anyRow = true;
      continue;
    }
    const row = readRow(element, context);
    const { nativeId, buyer } = row.sighting;
    if (nativeId === undefined && (buyer === undefined || survey.rows.length === 0)) context.tally('row.unreadable');
    else rows.push(row);
  }
  return { rows, anyRow: anyRow || rows.length > 0 };
}
