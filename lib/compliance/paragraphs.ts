import type { Document, Span } from './document';
import { firstEndingAfter } from './quotes';
import { SIGN, signsOf } from './signs';
import { cutTokens, marksOf, wordsOf } from './tokens';
import type { Word } from './vocabulary';

// Addresses, numbers and blanks never reach over an empty line. So they are looked for one paragraph at a time, and
// what was found in a paragraph holds until the paragraph changes.

/** A paragraph, as a text of its own when first asked for. */
export interface Paragraph {
  start: number;
  end: number;
  /** Its tokens, from (inclusive) and to (exclusive). */
  from: number;
  to: number;
  signs: number;
  marks: number;
  document?: Document;
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
 * Whether a detector can find anything where these signs (bits of `SIGN`) and marked words (see `markWords`) are, which
 * are those of the words `from` to `to` (exclusive).
 */
export type May = (signs: number, marks: number, words: readonly Word[], from: number, to: number) => boolean;

/**
 * What a detector finds in each paragraph where it may find anything, in offsets of the whole text. The detector may look
 * at the text, its words, its quoted spans and the languages of the whole, at nothing else.
 */
export function perParagraph<T extends Span>(
  document: Document,
  detector: (part: Document) => readonly T[],
  may: May,
): T[] {
  const found: T[] = [];
  const { words } = document;
  if (!may(document.signs, document.marks, words, 0, words.length)) return found;
  document.paragraphs ??= split(document);
  for (const paragraph of document.paragraphs) {
    const { start, from, to } = paragraph;
    if (!may(paragraph.signs, paragraph.marks, words, from, to)) continue;
    paragraph.document ??= documentOf(document, paragraph);
    const part = paragraph.document;
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

function split(document: Document): readonly Paragraph[] {
  const { text, tokens, words, signs, marks } = document;
  const { length } = text;
  const whole = { start: 0, end: length, from: 0, to: words.length, signs, marks };
  if (!(signs & SIGN.emptyLine)) return [whole];
  const paragraphs: Paragraph[] = [];
  // Where words of several stand for one, the marks of the written ones are known for the whole text only.
  const isOwn = document.isPlain;
  let from = 0;
  const add = (start: number, end: number) => {
    let to = from;
    while (to < words.length && (tokens.starts[to] as number) < end) to++;
    const own = { signs: signsOf(text, start, end), marks: isOwn ? marksOf(words, from, to) : marks };
    if (end > start) paragraphs.push({ start, end, from, to, ...own });
    from = to;
  };
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    EMPTY_LINE.lastIndex = at;
    if (!EMPTY_LINE.test(text)) continue;
    add(start, at);
    start = EMPTY_LINE.lastIndex;
    at = start - 1;
  }
  if (start === 0 && paragraphs.length === 0) return [whole];
  add(start, length);
  return paragraphs;
}

function documentOf(whole: Document, { start, end, from, to, signs, marks }: Paragraph): Document {
  const { text, quoted, tokens, parts } = whole;
  if (start === 0 && end === text.length) return parts ? wholeText(whole, parts) : whole;
  const spans: [number, number][] = [];
  for (let q = firstEndingAfter(quoted, start); q < quoted.length; q++) {
    const [first, last] = quoted[q] as [number, number];
    if (first >= end) break;
    spans.push([Math.max(0, first - start), Math.min(end, last) - start]);
  }
  const own = text.slice(start, end);
  const make = (): Document => {
    const cut = cutTokens(tokens, from, to, start);
    return {
      ...whole,
      ...{ source: own, text: own, origin: asItIs, quoted: spans, tokens: cut, words: wordsOf(cut), signs, marks },
      ...{ sentences: [], ears: [], memo: new Map(), paragraphs: undefined, parts: null, memory: null },
    };
  };
  return parts ? parts.of(`${whole.languages.join()} ${spans.join()}\n${own}`, make) : make();
}

/** A text of one paragraph: taken apart already, remembered all the same. */
function wholeText(document: Document, parts: ParagraphMemory): Document {
  const key = `${document.languages.join()} ${document.quoted.join()}\n${document.text}`;
  return parts.of(key, () => ({ ...document, memo: new Map(), paragraphs: undefined, parts: null, memory: null }));
}

const asItIs = (index: number): number => index;
