import type { ThreadSighting } from '../../model/sighting';
import type { PageReading } from '../portal';
import { holds } from '../shape/snapshot';
import { openCaseOf } from './address';
import { sellerFlag } from './authors';
import { orderIdsIn } from './ids';
import type { JoinedRow } from './join';
import { rowOfThread } from './join-thread';
import type { Page } from './page';
import type { Boxes } from './rows';
import { aboutCase, reportedIn, threadClosure, toldNow } from './sightings';
import type { Heard } from './tapped';
import { readThread } from './thread';

/** The open thread, as far as it can be told whose it is. */
export interface ThreadFound {
  thread?: NonNullable<PageReading['thread']>;
  /** Of the thread shown, whether or not it could be told whose it is. */
  signature?: string;
  /** The thread's own row. */
  row?: JoinedRow;
}

/**
 * The open thread with its row, or nothing while the page is still changing from one thread to the next.
 * @param stale whether another case's thread had this signature
 */
export function threadIn(
  page: Page,
  heard: Heard,
  boxes: Boxes,
  joined: readonly JoinedRow[],
  stale: (signature: string) => boolean,
): ThreadFound {
  const caseId = openCaseOf(page.input.url);
  const orders = paneOrders(page, boxes);
  const facts = caseId === undefined ? undefined : heard.cases.get(caseId);
  const read = readThread(page, boxes.bubbles, boxes.pane, facts, sellerFlag(heard.cases.values()));
  if (!read) return {};
  const row = rowOfThread(joined, caseId, orders, paneTexts(page, boxes), read.messages);
  const expected =
    facts && facts.orderIds.length > 0 ? facts.orderIds : row?.fields.orderId ? [row.fields.orderId] : [];
  // The header is about another order, or the messages are those of the case before: the page is still changing.
  if (expected.length > 0 && orders.length > 0 && !orders.some((order) => expected.includes(order))) return {};
  if (read.signature !== '' && stale(read.signature)) return {};
  const nativeId = caseId ?? row?.facts?.caseId ?? row?.fields.nativeId;
  const [orderId] = orders.length === 1 ? orders : [];
  if (!nativeId && !orderId) return { signature: read.signature };
  const { now } = page.input;
  const about = facts ? aboutCase(facts, now) : {};
  // A verdict says nothing about what was written after it.
  const newest = read.messages.findLast(({ at }) => at)?.at?.range.from ?? 0;
  if (facts?.overSla && newest > facts.overSla.at) delete about.overSla;
  const reply = read.messages.findLast(({ author }) => author === 'seller')?.at?.range.to;
  const sighting: ThreadSighting = {
    kind: 'thread',
    ...(row?.fields.buyer ? { buyer: row.fields.buyer } : {}),
    ...(orderId ? { orderId } : {}),
    ...about,
    ...reportedIn(heard, facts, now, reply),
    ...(nativeId ? { nativeId } : {}),
    needsReply: toldNow(facts?.action, now),
    ...threadClosure(page, boxes.pane),
    messages: read.messages,
    complete: read.complete,
  };
  const refusal = read.refusal === undefined ? {} : { refusal: read.refusal };
  const thread = { sighting, anchors: read.anchors, buyerTexts: read.buyerTexts, ...refusal };
  return { thread, signature: read.signature, ...(row ? { row } : {}) };
}

/** Texts of the thread's part of the page outside its messages. */
function paneTexts(page: Page, boxes: Boxes): Set<string> {
  return new Set(paneEntries(page, boxes).map((at) => page.shot.texts[at] as string));
}

/** Order ids there. */
function paneOrders(page: Page, boxes: Boxes): string[] {
  return [
    ...new Set(
      paneEntries(page, boxes).flatMap((at) => (page.orderIds[at] ? orderIdsIn(page.shot.texts[at] as string) : [])),
    ),
  ];
}

function paneEntries(page: Page, { pane, bubbles }: Boxes): number[] {
  const found: number[] = [];
  if (pane === undefined) return found;
  for (let at = pane; at < (page.shot.ends[pane] as number); at++) {
    if (page.shot.texts[at] === '') continue;
    if (!bubbles.some((bubble) => holds(page.shot, bubble, at))) found.push(at);
  }
  return found;
}
