import { normalize } from './normalize';

// Sentences are compared as they read: blanks, case and typography may differ, words and figures may not.

const BLANK = /\s/;
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
};

/** A text as it reads, and for each of its units (and its end) the offset in the text as given. */
interface Readable {
  text: string;
  from: number[];
}

function readable(given: string): Readable {
  const { text, origin } = normalize(given);
  let out = '';
  const from: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const isBlank = BLANK.test(char);
    if (isBlank && (out === '' || out.endsWith(' '))) continue;
    const plain = isBlank ? ' ' : (PLAIN[char] ?? char).toLowerCase();
    out += plain;
    for (let n = 0; n < plain.length; n++) from.push(origin(i));
  }
  from.push(given.length);
  return { text: out, from };
}

/** Approved sentences, ready to be looked for. */
export function compileApproved(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => readable(sentence).text.trim()).filter((sentence) => sentence !== '');
}

const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);

/** Every place of every approved sentence, from edge of word to edge of word, in offsets of the text as given. */
export function findApproved(text: string, sentences: readonly string[]): [start: number, end: number][] {
  const { text: read, from } = readable(text);
  const spans: [number, number][] = [];
  for (const sentence of sentences) {
    for (let at = read.indexOf(sentence); at >= 0; at = read.indexOf(sentence, at + sentence.length)) {
      const end = at + sentence.length;
      const cutsStart = isWord(sentence.charAt(0)) && isWord(read.charAt(at - 1));
      const cutsEnd = isWord(sentence.charAt(sentence.length - 1)) && isWord(read.charAt(end));
      if (!cutsStart && !cutsEnd) spans.push([from[at] as number, from[end] as number]);
    }
  }
  return spans;
}
