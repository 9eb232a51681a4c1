import type { TimeRange } from '../../model/range';
import type { OrderSighting } from '../../model/sighting';
import { clip } from '../../model/text';
import { readTimeWithin } from '../../time/read';
import { orderIdIn } from './ids';
import { hook, type Page } from './page';
import type { Heard } from './tapped';

const TRACKING = /^[A-Z0-9][A-Z0-9 -]{5,38}[A-Z0-9]$/i;

/**
 * The order of an order page: its data where heard, and what the page shows for what the data left open. The address
 * stands on the page and is never read.
 */
export function readOrder(page: Page, orderId: string, heard: Heard, zones: readonly string[]): OrderSighting | null {
  const shownId = textOf(page, 'order.id');
  const isShownHere = shownId !== undefined && orderIdIn(shownId) === orderId;
  const known = heard.orders.get(orderId);
  if (!isShownHere) return known ?? null;
  const order: OrderSighting = known ? { ...known } : { kind: 'order', orderId, items: [] };
  const buyer = textOf(page, 'order.buyer');
  if (buyer && buyer.length <= 35) order.buyer = buyer;
  const tracking = textOf(page, 'order.tracking');
  if (!order.tracking && tracking && TRACKING.test(tracking)) order.tracking = tracking;
  const purchased = rangeOf(page, 'order.purchased', zones, 0);
  if (!order.purchased && purchased) order.purchased = purchased;
  const promised = rangeOf(page, 'order.promised', zones, AHEAD);
  if (!order.promised && promised) order.promised = promised;
  if (order.items.length === 0)
    for (const index of hook(page, 'order.item').slice(0, 50)) {
      const title = below(page, index);
      if (title) order.items.push({ title: clip(title) });
    }
  return order;
}

/** Delivery lies ahead, and a time reader takes nothing that has not come: so the reading is moved ahead. */
const AHEAD = 120 * 86_400_000;

/** A day, or the latest of several ("Thu, 5 Dec to Mon, 9 Dec"). */
function rangeOf(page: Page, id: string, zones: readonly string[], ahead: number): TimeRange | undefined {
  const text = textOf(page, id);
  if (!text || text.length > 120) return undefined;
  const { navigatedAt, now } = page.input;
  const rendered = { from: Math.min(navigatedAt, now), to: now + ahead };
  const ranges = text
    .split(/\s+(?:to|bis|au|al|a|至|から)\s+|\s*[–—~〜]\s*|\s+-\s+/)
    .map((part) => readTimeWithin(part, { language: page.language, zones, rendered })?.range)
    .filter((range) => range !== undefined);
  const last = ranges.at(-1);
  return last && ranges.every((range) => range.from <= last.from) ? last : undefined;
}

function textOf(page: Page, id: string): string | undefined {
  const [index] = hook(page, id);
  return index === undefined ? undefined : below(page, index);
}

function below(page: Page, index: number): string {
  const parts: string[] = [];
  for (let at = index; at < (page.shot.ends[index] as number); at++)
    if (page.shot.texts[at]) parts.push(page.shot.texts[at] as string);
  return parts.join(' ').trim();
}
