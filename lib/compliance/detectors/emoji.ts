import type { Document, Span } from '../document';
import { SIGN } from '../signs';

// Not \p{Emoji}: it also holds digits, #, *, ™, © and ®. Only what is shown as a picture counts: emoji presentation,
// a picture selector (U+FE0F), keycaps, and three text faces and hearts that every portal shows in colour.
const EMOJI =
  /(?:\p{Emoji_Presentation}|(?![\d#*©®™])\p{Emoji}\ufe0f|[\d#*]\ufe0f\u20e3|[☹☺☻♥❤])(?:\ufe0f|\u200d|\u20e3|\p{Emoji_Modifier}|\p{Emoji_Presentation}|(?![\d#*©®™])\p{Emoji}\ufe0f|[♂♀❤])*/uy;
// Every emoji begins with one of these, or right before one (`1\ufe0f\u20e3`).
const MAYBE = /[\u203c-\u209f]|[\u2100-\u3299]|\ufe0f|\u20e3|[\ud83c-\ud83e]/g;

/** Emoji of a reply, neighbours joined. Spans in the text as given: normalising would take some apart. */
export function emojiSpans({ source, text, signs }: Document): Span[] {
  if (source === text && !(signs & SIGN.picture)) return [];
  const spans: Span[] = [];
  let from = 0;
  for (let at = nextOf(source, 0); at >= 0; at = nextOf(source, from)) {
    const start = [Math.max(at - 1, from), at].find((one) => isAt(source, one));
    if (start === undefined) {
      from = at + 1;
      continue;
    }
    from = EMOJI.lastIndex;
    const last = spans[spans.length - 1];
    if (last && source.slice(last.end, start).trim() === '' && start - last.end <= 1) last.end = from;
    else spans.push({ start, end: from });
  }
  return spans;
}

function nextOf(source: string, from: number): number {
  MAYBE.lastIndex = from;
  return MAYBE.exec(source)?.index ?? -1;
}

/** Leaves where it ends in `EMOJI.lastIndex`. */
function isAt(source: string, start: number): boolean {
  EMOJI.lastIndex = start;
  return EMOJI.test(source);
}
