import { riskOf } from '../inbox/at-risk';
import { numberKey } from '../inbox/order-facts';
import { announceChange } from '../store/changed';
import { readOrders } from '../store/orders';
import { readParcels } from '../store/parcels';
import { readInbox } from '../store/read';
import { writeRisks } from '../store/risks';

/**
 * Marks the conversations whose order is in trouble, and takes the mark from those where it no longer is.
 * @param now ms UTC
 * @returns when a promised day ends next (ms UTC), `null` when none is known
 */
export async function markRisks(now: number): Promise<number | null> {
  const orders = await readOrders();
  const [{ conversations }, parcels] = await Promise.all([readInbox(), orders.length > 0 ? readParcels() : []]);
  const known = new Map(parcels.map((parcel) => [numberKey(parcel.number), parcel]));
  const byPlace = placed(orders);
  const changed = new Map<string, ReturnType<typeof riskOf>['atRisk']>();
  let next: number | null = null;
  for (const conversation of conversations) {
    const { orderId, buyer, portal } = conversation;
    const near = byPlace.get(orderId ?? `${portal} ${buyer?.toLowerCase()}`) ?? [];
    const { atRisk, turnsAt } = riskOf(conversation, near, known, now);
    if (atRisk !== conversation.atRisk) changed.set(conversation.key, atRisk);
    if (turnsAt !== undefined && turnsAt > now) next = Math.min(next ?? turnsAt, turnsAt);
  }
  if (changed.size === 0) return next;
  await writeRisks(changed);
  announceChange();
  return next;
}

/** Orders by id and by buyer: a thousand conversations do not each look through a thousand orders. */
function placed<T extends { orderId: string; portal: string; buyer?: string | undefined }>(orders: readonly T[]) {
  const places = new Map<string, T[]>();
  for (const order of orders) {
    for (const place of [order.orderId, ...(order.buyer ? [`${order.portal} ${order.buyer.toLowerCase()}`] : [])]) {
      const there = places.get(place);
      if (there) there.push(order);
      else places.set(place, [order]);
    }
  }
  return places;
}
