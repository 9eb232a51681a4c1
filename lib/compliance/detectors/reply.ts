import { CONCEPTS } from '../concepts';
import { type Document, firstSentence, once, type Span } from '../document';
import { languageOfScores } from '../language';
import { type Reading, readingsOf, wholeOf } from '../readings';

/** Known limits in UTF-16 units where the box gives none: eBay's API, and Amazon's unconfirmed soft limit. */
const LIMITS = { amazon: 4000, ebay: 2000 };
const ACK = CONCEPTS.indexOf('ack');
const POLITE = CONCEPTS.indexOf('polite');
const SOON = CONCEPTS.indexOf('soon');
const LONGEST_HOLDING_REPLY = 500;
const FEW_WORDS = 4;
/** A sentence of so few words may be a name or a greeting even where it ends with a full stop. */
const NAME_WORDS = 2;
/** How many words more a clause that acknowledges may have. */
const WORDS_AROUND = 8;
/** What says nothing in itself, and what only leads to it: "as soon as we know more". */
const EMPTY = [ACK, POLITE, CONCEPTS.indexOf('if')];
const ENOUGH_WORDS = 10;

/** The part of a reply beyond the limit. Empty when it fits. Spans in the normalised text. */
export function excess({ source, text, context, origin }: Document): Span[] {
  const limit = context.maxLength ?? LIMITS[context.portal];
  if (source.length <= limit) return [];
  let start = Math.min(limit, text.length);
  while (start > 0 && origin(start) > limit) start--;
  return [{ start, end: text.length }];
}

/** How many words of a sentence say something else than these concepts do. */
export function wordsBeyond({ sentence, said }: Reading, concepts: readonly number[]): number {
  const covered = new Set<number>();
  for (const concept of concepts)
    for (const { from, to } of said?.meaning[concept] ?? [])
      for (let token = from; token < to; token++) covered.add(token);
  return sentence.to - sentence.from - covered.size;
}

/** The whole reply, if every part of it only acknowledges, greets or thanks and none gives a time. */
export function acknowledgement(document: Document): Span[] {
  const { text } = document;
  if (text.length > LONGEST_HOLDING_REPLY || /\d/.test(text)) return [];
  const readings = readingsOf(document);
  let acknowledged = false;
  for (const reading of readings) {
    const meaning = reading.said?.meaning;
    if (meaning?.[SOON]?.length || saysSomething(reading)) return [];
    if (meaning?.[ACK]?.length) acknowledged = true;
  }
  return acknowledged ? wholeOf(readings) : [];
}

/** Whether a clause of a sentence holds more than a name, a greeting or words that say nothing. */
function saysSomething({ paragraph, sentence, said, grammar }: Reading): boolean {
  const { text, tokens } = paragraph;
  const isEnded = /[.!?。]/.test(text.charAt(sentence.end - 1));
  const scale = said ? (grammar?.scale ?? 1) : 1;
  for (let from = sentence.from; from < sentence.to; ) {
    let to = from + 1;
    while (to < sentence.to && tokens.clauses[to] === tokens.clauses[from]) to++;
    const covered = new Set<number>();
    for (const concept of EMPTY)
      for (const hit of said?.meaning[concept] ?? [])
        for (let token = hit.from + sentence.from; token < hit.to + sentence.from; token++)
          if (token >= from && token < to) covered.add(token);
    const few = covered.size > 0 ? WORDS_AROUND : isEnded ? NAME_WORDS : FEW_WORDS;
    if (to - from - covered.size > few * scale) return true;
    from = to;
  }
  return false;
}

/** The buyer's language and the reply's, ISO 639-1, where both are known and differ and the reply is long enough. */
function languagesApart({ scores, text, context }: Document): [string, string] | null {
  const wanted = context.buyerLanguage?.toLowerCase().slice(0, 2);
  if (!wanted || scores.tokens < ENOUGH_WORDS) return null;
  const own = languageOfScores(scores, text);
  return own === 'other' || own === wanted ? null : [wanted, own];
}

/** The first sentence of a reply written in another language than the buyer's. */
export function otherLanguage(document: Document): Span[] {
  const first = firstSentence(document);
  return first && once(document, languagesApart) ? [first] : [];
}

/** The codes of both languages, as the rule's `args`. */
export const bothLanguages = (document: Document): string[] => once(document, languagesApart) ?? [];
