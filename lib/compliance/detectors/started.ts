import { CONCEPTS } from '../concepts';
import type { Document, Span } from '../document';
import { readingsOf, wholeOf } from '../readings';
import { wordsBeyond } from './reply';

// Messages that the seller starts. Amazon: within 30 days after the order was complete (public notes, 2026-11).
const LATEST_AFTER = 30 * 86_400_000;
const FEW_WORDS = 4;
const LONGEST = 400;
const ABOUT_NOTHING = (['polite', 'ack', 'confirm'] as const).map((name) => CONCEPTS.indexOf(name));
const POLITE = CONCEPTS.indexOf('polite');

/** The whole message, if each of its sentences only greets, thanks or says that one is there. */
export function onlyThanks(document: Document): Span[] {
  const { text } = document;
  if (text.length > LONGEST || /\d|\?/.test(text)) return [];
  const readings = readingsOf(document);
  let isPolite = false;
  for (const reading of readings) {
    if (reading.said?.meaning[POLITE]?.length) isPolite = true;
    if (wordsBeyond(reading, ABOUT_NOTHING) > FEW_WORDS) return [];
  }
  return isPolite ? wholeOf(readings) : [];
}

/** An empty span where the order has been complete for more than 30 days; nothing where that is not known. */
export function tooLate({ context: { now, completedBy } }: Document): Span[] {
  const isLate = now !== undefined && completedBy !== undefined && now - completedBy > LATEST_AFTER;
  return isLate ? [{ start: 0, end: 0 }] : [];
}
