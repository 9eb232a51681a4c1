import * as z from 'zod/mini';

/** Where a parcel is, in one vocabulary for all carriers. `unknown` also for a code that no table knows. */
export const ShipmentStatus = z.enum([
  'pending',
  'info_received',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'failed_attempt',
  'delivered',
  'exception',
  'returned',
  'expired',
  'cancelled',
  'unknown',
]);
export type ShipmentStatus = z.infer<typeof ShipmentStatus>;

/** Why a parcel is where it is, where the carrier says so. */
export const ShipmentReason = z.enum([
  'customs',
  'delay',
  'weather',
  'address',
  'refused',
  'damaged',
  'lost',
  'security',
]);
export type ShipmentReason = z.infer<typeof ShipmentReason>;
