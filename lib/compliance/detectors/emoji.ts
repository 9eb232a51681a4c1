import type { Document, Span } from '../document';
import { SIGN } from '../signs';

// Not \p{Emoji}: it also holds digits, #, *, ™, © and ®. Only what is shown as a picture counts: emoji presentation,
// a picture selector (U+FE0F), keycaps, and three text faces and hearts that every portal shows in colour.
const EMOJI =
  /(?:\p{Emoji_Presentation}|(?![\d#*©®™])\p{Emoji}\ufe0f|[\d#*]\ufe0f\u20e3|[☹☺☻♥❤])(?:\ufe0f|\u200d|\u20e3|\p{Emoji_Modifier}|\p{Emoji_Presentation}|(?![\d#*©®™])\p{Emoji}\ufe0f|[♂♀❤])*/gu;
const MAYBE = /[\u203c-\u209f]|[\u2100-\u3299]|\ufe0f|\u20e3|[\ud83c-\ud83e]/;

/** Emoji of a reply, neighbours joined. Spans in the text as given: normalising would take some apart. */
export function emojiSpans({ source, text, signs }: Document): Span[] {
  if ((source === text && !(signs & SIGN.picture)) || !MAYBE.test(source)) return [];
  const spans: Span[] = [];
  for (const match of source.matchAll(EMOJI)) {
    const last = spans[spans.length - 1];
    const end = match.index + match[0].length;
    if (last && source.slice(last.end, match.index).trim() === '' && match.index - last.end <= 1) last.end = end;
    else spans.push({ start: match.index, end });
  }
  return spans;
}
