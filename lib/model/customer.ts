import * as z from 'zod/mini';
import { Portal } from './portal';
import { Instant } from './range';
import { Short } from './text';

/** A buyer at one portal, by the name or user name that the portal shows. */
export const Buyer = z.object({
  portal: Portal,
  buyer: Short.check(z.minLength(1)),
  /** The inbox that knows the name, see `familyOf`: a name of one seller's inbox says nothing in another. */
  family: Short,
});
export type Buyer = z.infer<typeof Buyer>;

/** What the agent said about two buyers: one person, or not. */
export const Join = z.object({
  /** By `joinId`. */
  id: z.string().check(z.maxLength(1000)),
  amazon: Buyer,
  ebay: Buyer,
  /** The agent said no: not to be suggested again. */
  refused: z.boolean(),
  at: Instant,
});
export type Join = z.infer<typeof Join>;
