import { Order } from '../model/order';
import { database } from './database';
import { parseRecords } from './records';

/** All orders of both portals. For extension pages too: it writes nothing, damaged records are left out. */
export async function readOrders(): Promise<Order[]> {
  return parseRecords(Order, await (await database()).getAll('orders'), []).good;
}
