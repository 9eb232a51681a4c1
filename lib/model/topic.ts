import * as z from 'zod/mini';

/** What a buyer's message is about, as told in the page from its text, of which nothing else leaves it. */
export const Topic = z.enum([
  'where-is-my-order',
  'damaged',
  'wrong-item',
  'return',
  'refund',
  'cancel',
  'invoice',
  'product-question',
  'thanks',
  'out-of-office',
]);
export type Topic = z.infer<typeof Topic>;
