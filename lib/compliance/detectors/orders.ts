import type { Document, Span } from '../document';
import { isQuoted } from '../quotes';
import { SIGN } from '../signs';

// Amazon: 3-7-7 digits, digital ones begin with a letter. eBay: 2-5-5; its item numbers (12 digits in one) are no orders.
const DASH = '[-‐‑–]';
const SHAPES = { amazon: `(?:\\d{3}|[DPS]\\d{2})${DASH}\\d{7}${DASH}\\d{7}`, ebay: `\\d{2}${DASH}\\d{5}${DASH}\\d{5}` };
const bounded = (shape: string) => new RegExp(`(?<![\\p{L}\\d]|\\d${DASH})${shape}(?![\\p{L}\\d]|${DASH}\\d)`, 'gu');
const ORDER = { amazon: bounded(SHAPES.amazon), ebay: bounded(SHAPES.ebay) };
const WHOLE = { amazon: new RegExp(`^${SHAPES.amazon}$`), ebay: new RegExp(`^${SHAPES.ebay}$`) };

const digits = (id: string) => id.replace(/[^\dDPS]/g, '');

/**
 * Order numbers of this portal's shape that are not the conversation's own, quoted ones apart. None when the own one
 * is unknown or has another shape.
 */
export function otherOrders({ text, context, quoted, signs }: Document): Span[] {
  if (!(signs & SIGN.manyDigits)) return [];
  const own = context.orderId?.trim();
  if (!own || !WHOLE[context.portal].test(own)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(ORDER[context.portal]))
    if (digits(match[0]) !== digits(own) && !isQuoted(quoted, match.index))
      spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
