import type { Document, Span } from './document';
import { cutTokens, type Tokens } from './tokens';

// Addresses, numbers and blanks never reach over an empty line. So they are looked for one paragraph at a time, and
// what was found in a paragraph holds until the paragraph changes.

/** A paragraph as a text of its own, and where it begins. */
interface Paragraph {
  start: number;
  document: Document;
}

const EMPTY_LINE = /\n[ \t\r]*\n/y;

/** Paragraphs of the last two texts. */
export class ParagraphMemory {
  private now = new Map<string, Document>();
  private before = new Map<string, Document>();

  /** A new text: what neither it nor the one before it holds is forgotten. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }

  of(key: string, make: () => Document): Document {
    const known = this.now.get(key) ?? this.before.get(key) ?? make();
    this.now.set(key, known);
    return known;
  }
}

/**
 * What a detector finds in each paragraph, in offsets of the whole text. The detector may look at the text, its words,
 * its quoted spans and the languages of the whole, at nothing else.
 */
export function perParagraph<T extends Span>(document: Document, detector: (part: Document) => readonly T[]): T[] {
  const found: T[] = [];
  for (const { start, document: part } of paragraphsOf(document)) {
    let own = part.memo.get(detector) as readonly T[] | undefined;
    if (!own) {
      own = detector(part);
      part.memo.set(detector, own);
    }
    for (const span of own)
      found.push(start === 0 ? span : { ...span, start: span.start + start, end: span.end + start });
  }
  return found;
}

function paragraphsOf(document: Document): readonly Paragraph[] {
  document.paragraphs ??= split(document);
  return document.paragraphs;
}

function split(document: Document): readonly Paragraph[] {
  const { text, parts } = document;
  const ends: number[] = [];
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    EMPTY_LINE.lastIndex = at;
    if (!EMPTY_LINE.test(text)) continue;
    ends.push(at);
    starts.push(EMPTY_LINE.lastIndex);
    at = EMPTY_LINE.lastIndex - 1;
  }
  ends.push(text.length);
  if (ends.length === 1) return [{ start: 0, document: parts ? wholeText(document, parts) : document }];
  return cut(document, starts, ends);
}

function cut(document: Document, starts: readonly number[], ends: readonly number[]): Paragraph[] {
  const { text, quoted, tokens, parts } = document;
  const paragraphs: Paragraph[] = [];
  const languages = document.languages.join();
  let quote = 0;
  let to = 0;
  for (let p = 0; p < starts.length; p++) {
    const start = starts[p] as number;
    const end = ends[p] as number;
    const from = to;
    while ((tokens.starts[to] ?? Number.POSITIVE_INFINITY) < end) to++;
    if (end === start) continue;
    const spans: [number, number][] = [];
    for (let span = quoted[quote]; span && span[0] < end; span = quoted[++quote]) {
      if (span[1] > start) spans.push([Math.max(0, span[0] - start), Math.min(end, span[1]) - start]);
      // It goes on in the next paragraph.
      if (span[1] > end) break;
    }
    const own = text.slice(start, end);
    const make = () => paragraphDocument(document, own, spans, cutTokens(tokens, from, to, start));
    paragraphs.push({ start, document: parts ? parts.of(`${languages} ${spans.join()}\n${own}`, make) : make() });
  }
  return paragraphs;
}

/** A text of one paragraph: taken apart already, remembered all the same. */
function wholeText(document: Document, parts: ParagraphMemory): Document {
  const key = `${document.languages.join()} ${document.quoted.join()}\n${document.text}`;
  return parts.of(key, () => ({ ...document, memo: new Map(), paragraphs: undefined, parts: null }));
}

const asItIs = (index: number): number => index;

function paragraphDocument(whole: Document, text: string, quoted: [number, number][], tokens: Tokens): Document {
  const { languages, context } = whole;
  return {
    source: text,
    text,
    origin: asItIs,
    quoted,
    tokens,
    sentences: [],
    languages,
    readings: [],
    pairs: [],
    context,
    memo: new Map(),
    parts: null,
  };
}
