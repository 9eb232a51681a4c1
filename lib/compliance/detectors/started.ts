import { CONCEPTS } from '../concepts';
import type { Document, Span } from '../document';
import { readingsOf } from '../readings';
import { wordsBeyond } from './reply';

// Messages that the seller starts. Amazon: within 30 days after the order was complete (public notes, 2026-11).
const LATEST_AFTER = 30 * 86_400_000;
const FEW_WORDS = 4;
const LONGEST = 400;
const ABOUT_NOTHING = (['polite', 'ack', 'confirm'] as const).map((name) => CONCEPTS.indexOf(name));
const POLITE = CONCEPTS.indexOf('polite');

/** The whole message, if each of its sentences only greets, thanks or says that one is there. */
export function onlyThanks(document: Document): Span[] {
  const { text, sentences, languages } = document;
  if (text.length > LONGEST || /\d|\?/.test(text)) return [];
  const main = languages[0];
  const readings = readingsOf(document);
  let isPolite = false;
  for (const sentence of sentences) {
    const meaning = readings.find((reading) => reading.sentence === sentence && reading.language === main)?.meaning;
    if (meaning?.[POLITE]?.length) isPolite = true;
    if (wordsBeyond(sentence, meaning, ABOUT_NOTHING) > FEW_WORDS) return [];
  }
  const first = sentences[0];
  const last = sentences[sentences.length - 1];
  return isPolite && first && last ? [{ start: first.start, end: last.end }] : [];
}

/** An empty span where the order has been complete for more than 30 days; nothing where that is not known. */
export function tooLate({ context: { now, completedBy } }: Document): Span[] {
  const isLate = now !== undefined && completedBy !== undefined && now - completedBy > LATEST_AFTER;
  return isLate ? [{ start: 0, end: 0 }] : [];
}
