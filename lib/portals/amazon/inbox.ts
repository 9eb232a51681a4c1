import type { View } from '../../model/portal';
import type { ListSighting } from '../../model/sighting';
import type { Later, PageReading } from '../portal';
import type { ElementTime } from '../shape/times';
import { openCaseOf, viewOf } from './address';
import { countsOf, findCards } from './cards';
import type { TimePair } from './case-facts';
import type { CaseReading } from './case-reading';
import { fieldsOf, timedAgain } from './fields';
import { type JoinedRow, joinRows } from './join';
import { eachOnce } from './once';
import { hook, type Page } from './page';
import { findBoxes } from './rows';
import { rowOf, unanchoredRows } from './sightings';
import type { Filter, Heard } from './tapped';
import { isWord, type WordKind } from './words';
import { zoneByJoins } from './zone-by-joins';

/** What an inbox page yields, before its state is judged. */
export interface InboxReading extends Pick<PageReading, 'rows' | 'counts' | 'probe'> {
  view: View;
  unanchored: NonNullable<PageReading['unanchored']>;
  thread?: NonNullable<PageReading['thread']>;
  list: ListSighting;
  /** Of the thread shown, to tell an old one under a new address. */
  signature: string | undefined;
  listFailed: boolean;
  /** A thread is shown, or what was sent, and what reads it is not loaded yet. */
  isPartial: boolean;
}

const FILTER: Partial<Record<View, Filter>> = {
  'response-needed': 'ACTION_NEEDED',
  'reported-unresolved': 'REPORTED_UNRESOLVED',
};
const TOTAL: Partial<Record<View, string>> = {
  'response-needed': 'needs-reply',
  'reported-unresolved': 'reported-unresolved',
  resolved: 'resolved',
};

/** How the page's times are read, and again once rows have told its zone. */
export interface Times {
  timeOf: ElementTime;
  recalibrated(pairs: readonly TimePair[]): ElementTime | null;
  /** The zones that are possible, and a reading in one of them. */
  zones: readonly string[];
  inZone(zone: string): ElementTime;
}

/**
 * Reads the inbox.
 * @param fields the entries of its reply boxes
 * @param stale tells a thread that another address showed
 * @param caseReading asked for where a thread is shown, or what was sent
 */
export function readInbox(
  page: Page,
  heard: Heard,
  times: Times,
  fields: readonly number[],
  stale: (signature: string) => boolean,
  caseReading: Later<CaseReading>,
): InboxReading {
  const { input } = page;
  const view = viewOf(input.url) ?? selectedView(page);
  const cards = findCards(page);
  const buyers = new Set([...heard.cases.values()].flatMap(({ buyer }) => (buyer ? [buyer] : [])));
  const ids = new Set([...heard.cases.values()].flatMap(({ orderIds }) => orderIds));
  const boxes = findBoxes(
    page,
    fields,
    cards.map(({ entry }) => entry),
    (text) => ids.has(text) || buyers.has(text),
  );

  let read = fieldsOf(page, boxes.rows, times.timeOf, buyers);
  let joined = joinRows(read, heard.cases);
  const pairs = pairsOf(joined);
  const sharper =
    pairs.length > 0 ? times.recalibrated(pairs) : zoneByJoins(page, read, heard.cases, times.zones, times.inZone);
  if (sharper) {
    read = timedAgain(page, read, sharper);
    joined = joinRows(read, heard.cases);
  }
  const hasThread = openCaseOf(input.url) !== undefined || boxes.pane !== undefined;
  const isWanted = hasThread || view === 'sent';
  const one = isWanted ? caseReading() : null;
  const open = hasThread ? one?.threadIn(page, heard, boxes, joined, stale) : undefined;
  const { thread, signature, row: threadRow } = open ?? {};
  const isRefused = view === 'sent' ? one?.isRefusedRow : undefined;
  const threadId = thread?.sighting.nativeId;
  const rows = eachOnce(
    joined.map((row) => {
      const anchored = rowOf(page, row, view, heard, isRefused);
      if (threadId !== undefined && row === threadRow) anchored.sighting.nativeId = threadId;
      return anchored;
    }),
  );

  const filter = FILTER[view];
  const answer = filter === undefined ? undefined : heard.lists.get(filter);
  const saysEmpty =
    boxes.rows.length === 0 && (answer?.total === 0 || (view === 'response-needed' && showsEmpty(page)));
  const { counts, disagreement } = countsOf(cards, heard, boxes.rows.length > 0 || answer?.total === 0);
  const total = counts.find(({ counted }) => counted === TOTAL[view]);
  // More pages than the number allows: the number lags behind the list.
  const isBehind = total !== undefined && boxes.rows.length >= total.count && hook(page, 'pages.more').length > 0;
  return {
    view,
    rows,
    unanchored: unanchoredRows(heard, joined, threadId, input.now),
    ...(thread ? { thread } : {}),
    signature,
    counts,
    list: {
      kind: 'list',
      view,
      seen: boxes.rows.length,
      ...(total ? { total: total.count } : {}),
      ...(total?.atLeast || isBehind ? { atLeast: true } : {}),
      ...(saysEmpty ? { saysEmpty: true } : {}),
      ...(answer ? { asOf: answer.at } : {}),
    },
    listFailed: answer === null,
    isPartial: isWanted && !one,
    probe: {
      [`rows.${boxes.by}`]: boxes.rows.length,
      'rows.joined': joined.filter(({ facts }) => facts).length,
      'rows.merged': boxes.rows.length - rows.length,
      bubbles: boxes.bubbles.length,
      cards: cards.length,
      'disagree.rows': boxes.disagreement,
      'disagree.counts': disagreement,
      'disagree.times': joined.filter(isElsewhen).length,
      'zones.recalibrated': sharper ? 1 : 0,
    },
  };
}

/** Written times of rows beside the stamps of the cases that ids joined to them. */
function pairsOf(joined: readonly JoinedRow[]): TimePair[] {
  const pairs: TimePair[] = [];
  for (const { fields, facts } of joined) {
    if (facts?.updatedAt === undefined || fields.timing?.source !== 'text' || fields.timeText === undefined) continue;
    const byOrder = fields.orderId !== undefined && facts.orderIds.includes(fields.orderId);
    if (fields.nativeId === facts.caseId || byOrder) pairs.push({ text: fields.timeText, at: facts.updatedAt });
  }
  return pairs;
}

const isElsewhen = ({ fields, facts }: JoinedRow): boolean =>
  facts?.updatedAt !== undefined &&
  fields.timing !== undefined &&
  (facts.updatedAt < fields.timing.range.from - 60_000 || facts.updatedAt > fields.timing.range.to + 60_000);

const VIEW_WORDS: [WordKind, View][] = [
  ['needsReply', 'response-needed'],
  ['reportedUnresolved', 'reported-unresolved'],
  ['resolved', 'resolved'],
  ['sent', 'sent'],
  ['all', 'all'],
];

/** The list's navigation names the view where the address does not. */
function selectedView(page: Page): View {
  for (const index of hook(page, 'nav.selected')) {
    for (let at = index; at < (page.shot.ends[index] as number); at++) {
      const found = VIEW_WORDS.find(([kind]) => isWord(kind, page.shot.texts[at] as string));
      if (found) return found[1];
    }
  }
  return 'other';
}

const showsEmpty = (page: Page): boolean => page.shot.texts.some((text) => text !== '' && isWord('empty', text));
