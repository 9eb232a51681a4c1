import * as z from 'zod/mini';
import { Portal } from './portal';
import { Instant } from './range';
import { OrderSighting } from './sighting';

/** An order as stored: the newest sighting of it, by portal and order id. */
export const Order = z.extend(OrderSighting, { portal: Portal, seenAt: Instant });
export type Order = z.infer<typeof Order>;
