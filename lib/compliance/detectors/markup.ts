import type { Document, Span } from '../document';
import { SIGN } from '../signs';

const TAG =
  /<\/?(?:a|b|br|p|i|u|em|strong|img|div|span|table|tr|td|ul|li|ol|font|center|h[1-6]|iframe|script|style)\b[^<>\n]{0,300}>/gi;
const GAPS = /(?:\r?\n[ \t]*){3,}/g;

/** HTML tags typed into a reply. Spans in the normalised text. */
export function tags({ text, signs }: Document): Span[] {
  if (!(signs & SIGN.angle)) return [];
  return [...text.matchAll(TAG)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** More than two line breaks in a row. Spans in the normalised text. */
export function wideGaps({ text, hasWideGap }: Document): Span[] {
  if (!hasWideGap) return [];
  return [...text.trimEnd().matchAll(GAPS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
