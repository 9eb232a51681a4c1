import type { Fix } from '../model/finding';
import { datumOf } from './detectors/placeholder';
import { promiseFor } from './detectors/promise';
import { kinderAt } from './detectors/tone';
import type { Document, Span } from './document';
import { sentenceAt } from './document';
import { wordsIn } from './lexicon/index';

/** The kinds of repair; the interface's label is the message `fix_<kind>`. */
export const FIX_KINDS = [
  'remove_match',
  'remove_sentence',
  'reply_here',
  'use_tracking_number',
  'make_secure',
  'use_order',
  'fill_from_order',
  'promise_date',
  'kinder',
] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/**
 * The repairs of one finding as changes of the text as typed (UTF-16 offsets). A kind that lacks what it needs
 * (no tracking number known, say) gives nothing.
 * @param span of the finding in the text as typed
 * @param at where it begins in the normalised text
 */
export function fixesOf(kinds: readonly FixKind[], document: Document, span: Span, at: number): Fix[] {
  const fixes: Fix[] = [];
  for (const kind of kinds) {
    const fix = make(kind, document, span, at);
    if (fix) fixes.push({ id: kind, ...fix });
  }
  return fixes;
}

function make(kind: FixKind, document: Document, span: Span, at: number): Omit<Fix, 'id'> | null {
  const { source, context } = document;
  switch (kind) {
    case 'remove_match':
      return { ...withBlank(source, span), text: '' };
    case 'remove_sentence':
      return { ...sentenceInSource(document, span, at), text: '' };
    case 'reply_here': {
      const words = wordsIn(document.languages[0] ?? 'en');
      return words ? { ...sentenceInSource(document, span, at), text: `${words.lexicon.reply} ` } : null;
    }
    case 'use_tracking_number': {
      const number = context.trackingNumber ?? context.trackingNumbers?.[0];
      return number ? { ...span, text: number } : null;
    }
    case 'make_secure': {
      const scheme = /^http:/i.exec(source.slice(span.start, span.end));
      return scheme ? { start: span.start, end: span.start + scheme[0].length, text: 'https:' } : null;
    }
    case 'use_order':
      return context.orderId ? { ...span, text: context.orderId } : null;
    case 'fill_from_order': {
      const datum = datumOf(source.slice(span.start, span.end), context);
      return datum ? { ...span, text: datum } : null;
    }
    case 'promise_date':
      return promiseFor(document);
    case 'kinder':
      return kinder(document, span, at);
  }
}

/** The harsh words, or their whole sentence, said more kindly. */
function kinder(document: Document, span: Span, at: number): Omit<Fix, 'id'> | null {
  const found = kinderAt(document, span.start);
  if (!found) return null;
  const { source } = document;
  if (found.scope === 'sentence') {
    const whole = sentenceInSource(document, span, at);
    const goesOn = /^\S/.test(source.slice(whole.end, whole.end + 1)) && source.charAt(whole.end - 1) === ' ';
    return { ...whole, text: goesOn ? `${found.text} ` : found.text };
  }
  const first = source.charAt(span.start);
  const opens = first !== first.toLowerCase();
  return { ...span, text: opens ? found.text.charAt(0).toUpperCase() + found.text.slice(1) : found.text };
}

/** The span and one of the blanks around it, so that none is doubled. */
function withBlank(source: string, { start, end }: Span): Span {
  const before = start === 0 || /\s/.test(source.charAt(start - 1));
  if (before && source.charAt(end) === ' ') return { start, end: end + 1 };
  if (source.charAt(start - 1) === ' ' && /^(?:$|[\s.,;:!?])/.test(source.slice(end, end + 1)))
    return { start: start - 1, end };
  return { start, end };
}

/** The sentence around a span of the source, with the blanks after it but not its line break. */
function sentenceInSource(document: Document, span: Span, at: number): Span {
  const { origin, source } = document;
  const sentence = sentenceAt(document, at);
  const start = Math.min(origin(sentence.start), span.start);
  let end = Math.max(origin(sentence.end), span.end);
  while (source.charAt(end) === ' ') end++;
  return { start, end };
}
