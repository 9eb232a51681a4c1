import type { Document, Span } from '../document';

const ORDER = { amazon: /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g, ebay: /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/g };

/** Order numbers of this portal's shape that are not the conversation's own. None when that one is unknown. */
export function otherOrders({ text, context }: Document): Span[] {
  const own = context.orderId?.trim();
  if (!own) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(ORDER[context.portal]))
    if (match[0] !== own) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
