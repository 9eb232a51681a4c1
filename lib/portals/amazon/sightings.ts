import type { Timing } from '../../model/message';
import type { View } from '../../model/portal';
import { instant } from '../../model/range';
import type { RowSighting, ThreadSighting } from '../../model/sighting';
import type { AnchoredRow } from '../portal';
import { anchorsAmong } from '../shape/anchor';
import type { CaseFacts, Told } from './case-facts';
import type { CaseReading } from './case-reading';
import type { RowFields } from './fields';
import { type JoinedRow, mayBeOneOf, sameMoment } from './join';
import { hook, type Page } from './page';
import type { Heard } from './tapped';
import { saysResolved } from './words';

/** What the page's data said longer ago than this (ms) no longer says whether an answer is due. */
const FRESH = 600_000;

/** A list's conversations without a row are told this long (ms) after the list was heard, not again and again. */
const ANNOUNCED = 120_000;

/** What rows and threads say about a conversation, besides its messages. */
type About = Omit<RowSighting, 'kind' | 'unread' | 'lastActivity'>;

/** What the data said of something that passes, unless that was too long ago. */
export function toldNow(told: Told | undefined, now: number): About['needsReply'] {
  if (!told || now - told.at > FRESH) return 'unknown';
  return told.is ? 'yes' : 'no';
}

/** Does an answer have to be given, as far as the list that the row stands in tells? */
function needsReplyIn(view: View, facts: CaseFacts | undefined, now: number): About['needsReply'] {
  if (view === 'response-needed') return 'yes';
  if (view === 'sent' || view === 'resolved') return 'no';
  return toldNow(facts?.action, now);
}

/** Facts of a case as a sighting's attributes. */
export function aboutCase(facts: CaseFacts, now: number): Partial<About> {
  const [orderId, ...more] = facts.orderIds;
  return {
    nativeId: facts.caseId,
    ...(orderId && more.length === 0 ? { orderId } : {}),
    ...(facts.buyer ? { buyer: facts.buyer } : {}),
    ...(facts.subject ? { subject: facts.subject } : {}),
    ...(facts.marketplace ? { marketplace: facts.marketplace } : {}),
    ...(facts.language ? { language: facts.language } : {}),
    ...verdictOf(facts, now),
    ...(facts.fulfilment ? { fulfilment: facts.fulfilment } : {}),
    ...(facts.claim ? { claim: facts.claim } : {}),
    ...(facts.claim === 'open' && facts.claimBy ? { claimBy: facts.claimBy } : {}),
  };
}

function verdictOf({ overSla }: CaseFacts, now: number): Pick<About, 'overSla'> {
  const told = toldNow(overSla, now);
  return told === 'unknown' ? {} : { overSla: told === 'yes' };
}

/** How many the list of reported ones has by the overview's number: a list that has as many is all there is. */
const isWhole = (heard: Heard, total: number): boolean => heard.metrics.get('contactsReportedUnresolved') === total;

/**
 * Does the portal list the case as reported unresolved? Absent where it does not say: `false` needs the whole list, just
 * heard, and what was heard before the seller's last message says nothing about what came after it.
 */
export function reportedIn(
  heard: Heard,
  facts: CaseFacts | undefined,
  now: number,
  repliedAt = 0,
): Pick<About, 'reportedUnresolved'> {
  const list = heard.lists.get('REPORTED_UNRESOLVED');
  if (!list || !facts || list.at <= repliedAt) return {};
  if (list.caseIds.has(facts.caseId)) return { reportedUnresolved: true };
  return now - list.at <= FRESH && isWhole(heard, list.total) ? { reportedUnresolved: false } : {};
}

/**
 * A row as a sighting with the places for its badge.
 * @param isRefused in the list of what was sent: does a row say that its message was not delivered?
 */
export function rowOf(
  page: Page,
  { fields, facts }: JoinedRow,
  view: View,
  heard: Heard,
  isRefused: CaseReading['isRefusedRow'] | undefined,
): AnchoredRow {
  const status = statusOf(page, fields, view);
  const reported =
    view === 'reported-unresolved' ? { reportedUnresolved: true } : reportedIn(heard, facts, page.input.now);
  const lastActivity = activityOf(fields, facts);
  // The page has moved on since the data was heard: what the data said about an answer is out of date.
  const isPast =
    facts?.updatedAt !== undefined &&
    fields.timing !== undefined &&
    fields.timing.range.from > facts.updatedAt + 60_000;
  const about = facts ? aboutCase(facts, page.input.now) : {};
  if (isPast) delete about.overSla;
  const sighting: RowSighting = {
    kind: 'row',
    ...(fields.nativeId ? { nativeId: fields.nativeId } : {}),
    ...(fields.subject ? { subject: fields.subject } : {}),
    ...about,
    ...(fields.orderId ? { orderId: fields.orderId } : {}),
    ...(fields.buyer && !facts?.buyer ? { buyer: fields.buyer } : {}),
    needsReply: status?.closure ? 'no' : needsReplyIn(view, isPast ? undefined : facts, page.input.now),
    ...(view === 'resolved' ? { closure: 'resolved' as const } : {}),
    ...status,
    ...reported,
    ...(fields.unread !== undefined ? { unread: fields.unread } : {}),
    ...(lastActivity ? { lastActivity } : {}),
    ...(isRefused?.(page, fields.row) ? { refused: true } : {}),
  };
  return { sighting, row: page.shot.elements[fields.row] as Element, anchors: rowAnchors(page, fields) };
}

/** Never the row itself: a child of it moves what is in it. */
function rowAnchors(page: Page, fields: RowFields): Element[] {
  const entries = [fields.timeEntry, fields.buyerEntry, ...fields.otherEntries].filter(
    (entry) => entry !== undefined && entry !== fields.row,
  ) as number[];
  return anchorsAmong(entries.map((entry) => page.shot.elements[entry] as Element));
}

/** The data's stamp where the row's text means the same moment; where they differ the page's own text, which is older or newer. */
function activityOf({ timing }: RowFields, facts: CaseFacts | undefined): Timing | undefined {
  const at = facts?.updatedAt;
  if (at === undefined) return timing;
  if (timing && !sameMoment(timing, at)) return timing;
  return { range: instant(at), source: 'data' };
}

/** "Resolved on <date>" in the status label; any date there in the list of resolved ones. */
function statusOf(
  page: Page,
  { row }: RowFields,
  view: View,
): { closure?: 'resolved'; closedAt?: { from: number; to: number } } | undefined {
  const end = page.shot.ends[row] as number;
  const label = hook(page, 'row.status').find((at) => at >= row && at < end);
  if (label === undefined) return undefined;
  return closureIn(page, page.shot.texts[label] as string, view);
}

function closureIn(
  page: Page,
  text: string,
  view: View,
): { closure: 'resolved'; closedAt: { from: number; to: number } } | undefined {
  const timing = page.timeWithin(text, [page.input.zone]);
  return timing && (view === 'resolved' || saysResolved(text))
    ? { closure: 'resolved', closedAt: timing.range }
    : undefined;
}

/** What the open thread's own status label says. */
export function threadClosure(page: Page, pane: number | undefined): Partial<ThreadSighting> {
  if (pane === undefined) return {};
  const end = page.shot.ends[pane] as number;
  const label = hook(page, 'row.status').find((at) => at >= pane && at < end);
  return label === undefined ? {} : (closureIn(page, page.shot.texts[label] as string, 'other') ?? {});
}

/**
 * Cases that the page's data tells of and no row shows: only with a time and a buyer or an order, only from a list just
 * heard, and never one that a row without an id, or the open thread, may already stand for.
 */
export function unanchoredRows(
  heard: Heard,
  joined: readonly JoinedRow[],
  openCase: string | undefined,
  now: number,
): RowSighting[] {
  const found = new Map<string, RowSighting>();
  const shown = new Set(joined.flatMap(({ facts, fields }) => [facts?.caseId, fields.nativeId]));
  for (const [filter, list] of heard.lists) {
    if (!list || now - list.at > ANNOUNCED) continue;
    for (const caseId of list.caseIds) {
      const facts = heard.cases.get(caseId);
      if (!facts || facts.updatedAt === undefined || (!facts.buyer && facts.orderIds.length === 0)) continue;
      if (caseId === openCase || shown.has(caseId) || mayBeOneOf(facts, joined)) continue;
      const known = found.get(caseId);
      const isAction = filter === 'ACTION_NEEDED';
      found.set(caseId, {
        kind: 'row',
        ...aboutCase(facts, now),
        needsReply: isAction || known?.needsReply === 'yes' || facts.action?.is ? 'yes' : 'unknown',
        ...(!isAction || known?.reportedUnresolved ? { reportedUnresolved: true } : {}),
        lastActivity: { range: instant(facts.updatedAt), source: 'data' },
      });
    }
  }
  return [...found.values()];
}
