import { CONCEPTS } from '../concepts';
import type { Document, Span } from '../document';
import { languageOfTokens } from '../language';

/** Known limits in UTF-16 units where the box gives none: eBay's API, and Amazon's unconfirmed soft limit. */
const LIMITS = { amazon: 4000, ebay: 2000 };
const ACK = CONCEPTS.indexOf('ack');
const POLITE = CONCEPTS.indexOf('polite');
const SOON = CONCEPTS.indexOf('soon');
const LONGEST_HOLDING_REPLY = 500;
const FEW_WORDS = 4;
const ENOUGH_WORDS = 10;

/** The part of a reply beyond the limit. Empty when it fits. Spans in the normalised text. */
export function excess({ source, text, context, origin }: Document): Span[] {
  const limit = context.maxLength ?? LIMITS[context.portal];
  if (source.length <= limit) return [];
  let start = Math.min(limit, text.length);
  while (start > 0 && origin(start) > limit) start--;
  return [{ start, end: text.length }];
}

/** The whole reply, if every sentence only acknowledges, greets or thanks and none gives a time. */
export function acknowledgement({ text, sentences, readings, languages }: Document): Span[] {
  if (text.length > LONGEST_HOLDING_REPLY || /\d/.test(text)) return [];
  const main = languages[0];
  let acknowledged = false;
  for (const sentence of sentences) {
    const meaning = readings.find((reading) => reading.sentence === sentence && reading.language === main)?.meaning;
    if (meaning?.[SOON]?.length) return [];
    if (meaning?.[ACK]?.length) acknowledged = true;
    else if (!meaning?.[POLITE]?.length && sentence.to - sentence.from > FEW_WORDS) return [];
  }
  const first = sentences[0];
  const last = sentences[sentences.length - 1];
  return acknowledged && first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The first sentence of a reply written in another language than the buyer's. */
export function otherLanguage({ tokens, text, sentences, context }: Document): Span[] {
  const wanted = context.buyerLanguage?.toLowerCase().slice(0, 2);
  if (!wanted || tokens.words.length < ENOUGH_WORDS) return [];
  const own = languageOfTokens(tokens, text);
  const first = sentences[0];
  return own === 'other' || own === wanted || !first ? [] : [{ start: first.start, end: first.end }];
}
