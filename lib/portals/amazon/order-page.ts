import type { TimeRange } from '../../model/range';
import type { OrderSighting } from '../../model/sighting';
import { clip, SHORT } from '../../model/text';
import { channelOf } from './channel';
import { orderIdIn } from './ids';
import { hook, isShown, type Page } from './page';
import type { Heard } from './tapped';

const MOST_PARCELS = 20;
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
  if (!order.shipments) Object.assign(order, parcelsOn(page));
  const isDelivered = hook(page, 'order.delivered').some((index) => isShown(page.shot.elements[index] as Element));
  if (isDelivered) order.shipments = (order.shipments ?? [{}]).map((one) => ({ ...one, status: 'delivered' }));
  const fulfilment = channelOf(textOf(page, 'order.channel') ?? '');
  if (!order.fulfilment && fulfilment) order.fulfilment = fulfilment;
  const purchased = rangeOf(page, 'order.purchased', zones, 0);
  if (!order.purchased && purchased) order.purchased = purchased;
  const dispatchBy = rangeOf(page, 'order.dispatch-by', zones, AHEAD);
  if (!order.dispatchBy && dispatchBy) order.dispatchBy = dispatchBy;
  const promised = rangeOf(page, 'order.promised', zones, AHEAD);
  if (!order.promised && promised) order.promised = promised;
  if (order.items.length === 0)
    for (const index of hook(page, 'order.item').slice(0, 50)) {
      const title = below(page, index);
      if (title) order.items.push({ title: clip(title), ...idsBeside(page, index) });
    }
  return order;
}

/** All numbers that the page shows; no hook is known for their carriers. */
function parcelsOn(page: Page): Pick<OrderSighting, 'tracking' | 'shipments'> {
  const shown = hook(page, 'order.tracking').map((index) => below(page, index));
  const numbers = [...new Set(shown.filter((text) => TRACKING.test(text)))].slice(0, MOST_PARCELS);
  const [tracking] = numbers;
  return tracking ? { tracking, shipments: numbers.map((number) => ({ number })) } : {};
}

/** ASIN and SKU stand in the text of the item's row, with these labels (public notes, 2026-11). */
function idsBeside(page: Page, item: number): { itemId?: string; sku?: string } {
  const row = (page.shot.elements[item] as Element).closest('tr');
  const index = row ? page.shot.indexOf.get(row) : undefined;
  const text = index === undefined ? '' : below(page, index).slice(0, 10 * SHORT);
  const itemId = /\bASIN:\s*([A-Z0-9]{10})\b/.exec(text)?.[1];
  const sku = /\bSKU:\s*(\S{1,60})/.exec(text)?.[1];
  return { ...(itemId ? { itemId } : {}), ...(sku ? { sku } : {}) };
}

/** Delivery lies ahead, and a time reader takes nothing that has not come: so the reading is moved ahead. */
const AHEAD = 120 * 86_400_000;

/** A day, or the latest of several ("Thu, 5 Dec to Mon, 9 Dec"). */
function rangeOf(page: Page, id: string, zones: readonly string[], ahead: number): TimeRange | undefined {
  const text = textOf(page, id);
  if (!text || text.length > 120) return undefined;
  const ranges = text
    .split(/\s+(?:to|bis|au|al|a|至|から)\s+|\s*[–—~〜]\s*|\s+-\s+/)
    .map((part) => page.timeWithin(part, zones, ahead)?.range)
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
