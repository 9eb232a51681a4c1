import { disguisedAt } from './disguised';
import { markWords } from './marks';
import { SIGN } from './signs';
import type { Tokens } from './tokens';

// Digits and signs put in place of letters. Only words that mean nothing as written are read this way, so part
// numbers and prices stay what they are.
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};
const SPLITTERS = "._*-·/|'~+";
const LONGEST_SPLIT = 4;
const SPACED_FROM = 4;
const SPACED_BESIDE = 3;

/** A word read without digits and signs for letters, or '' where it has none. `1` may be i or l. */
export function unleet(word: string, one: 'i' | 'l' = 'i'): string {
  if (!/\d/.test(word) || !/[a-z]/.test(word) || word.length > 24) return '';
  let out = '';
  for (const char of word) out += char === '1' ? one : (LEET[char] ?? char);
  return out;
}

/**
 * Words glued to the one at `index` by single signs, joined: `p@y.pal` -> `paypal`. Longest first.
 * Gives the joined word and the index of its last token.
 */
export function glued(text: string, tokens: Tokens, index: number, limit: number): { word: string; last: number }[] {
  const found: { word: string; last: number }[] = [];
  const { words, starts, ends } = tokens;
  let word = words[index] ?? '';
  if (!/[a-z]/.test(word)) return found;
  for (let i = index; i + 1 < limit && i - index < LONGEST_SPLIT; i++) {
    const end = ends[i] as number;
    if (starts[i + 1] !== end + 1) break;
    const sign = text.charAt(end);
    if (!SPLITTERS.includes(sign)) {
      const letter = LEET[sign];
      if (letter === undefined) break;
      word += letter;
    }
    word += words[i + 1] as string;
    found.push({ word: unleet(word) || word, last: i + 1 });
  }
  return found.reverse();
}

/**
 * Joins runs of single letters (`r e v i e w`, `p.a.y.p.a.l`) into words. Wider gaps separate words, and so does the
 * beginning of a word that is often disguised; words with digits or signs for letters become what they stand for.
 */
export function joinSpaced(text: string, tokens: Tokens, marks = -1, signs = -1): Tokens {
  const { words, starts, ends, clauses } = tokens;
  const isPriced = text.includes('€');
  if (!(marks & (LONE | MIXED_WORD)) && !(signs & SIGN.letterSign) && !isPriced) return tokens;
  const isOdd = (word: string, i: number) =>
    (word.length === 1 ? isLone(words, i) : isMixed(word, tokens, i)) ||
    ((signs & SIGN.letterSign) !== 0 && (isSigned(text, ends, starts, i) || leadOf(text, starts[i] ?? 0) !== '')) ||
    (isPriced && isLetters(word) && text.charAt(ends[i] ?? 0) === '€');
  if (!words.some(isOdd)) return tokens;
  const joined: Tokens = { words: [], starts: [], ends: [], clauses: [] };
  let isChanged = false;
  const push = (word: string, from: number, to: number) => {
    isChanged ||= word !== words[from] || to !== from;
    joined.words.push(word);
    joined.starts.push(starts[from] ?? 0);
    joined.ends.push(ends[to] ?? 0);
    joined.clauses.push(clauses[from] ?? 0);
  };
  for (let i = 0; i < words.length; ) {
    let last = i;
    while (isSpaced(words, last) && isSpaced(words, last + 1) && sameGap(text, starts, ends, i, last)) last++;
    // A short word among others that are spaced out: `f e m  s t j a r n o r`.
    if (last - i + 1 >= (isSpaced(words, last + 1) ? SPACED_BESIDE : SPACED_FROM)) {
      for (const [from, to] of pieces(words.slice(i, last + 1).join('')))
        push(words.slice(i + from, i + to).join(''), i + from, i + to - 1);
      i = last + 1;
      continue;
    }
    const written = words[i] as string;
    const [word, end] = isOdd(written, i) ? plain(text, tokens, i) : [written, i];
    push(word, i, end);
    i = end + 1;
  }
  return isChanged ? joined : tokens;
}

/** `fre€`, not `10€`. */
const isLetters = (word: string): boolean => word.charCodeAt(0) > 57;

const MIXED = /^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{3,24}$/;

function isMixed(word: string, { known }: Tokens, i: number): boolean {
  const marks = known?.[i]?.marks;
  return marks === undefined ? MIXED.test(word) : (marks & MIXED_WORD) !== 0;
}

const LONE = markWords((word) => word.length === 1 && word >= 'a' && word <= 'z');
const MIXED_WORD = markWords((word) => MIXED.test(word));

function isLone(words: readonly string[], i: number): boolean {
  return isSpaced(words, i) && isSpaced(words, i + 1) && isSpaced(words, i + 2);
}

/** Whether a sign that may stand for a letter is all that parts this word from the next. */
function isSigned(text: string, ends: readonly number[], starts: readonly number[], i: number): boolean {
  const end = ends[i] ?? 0;
  const sign = text.charAt(end);
  return starts[i + 1] === end + 1 ? sign in LEET : false;
}

/** The letter that a sign right before a word stands for (`@vis`), or '' for none. */
function leadOf(text: string, start: number): string {
  const letter = start > 0 ? LEET[text.charAt(start - 1)] : undefined;
  return letter !== undefined && !/\S/.test(text.charAt(start - 2)) && /\D/.test(text.charAt(start - 1)) ? letter : '';
}

/** A word as it was meant, and its last token: `g1ft`, `c@rd`, `rev!ew`. */
function plain(text: string, { words, starts, ends }: Tokens, index: number): [string, number] {
  const word = words[index] ?? '';
  let last = index;
  const lead = leadOf(text, starts[index] ?? 0);
  let whole = word;
  while (last - index < LONGEST_SPLIT && isSigned(text, ends, starts, last)) {
    whole += LEET[text.charAt(ends[last] ?? 0)] ?? '';
    whole += words[++last] ?? '';
  }
  for (const all of lead ? [lead + whole, whole] : [whole]) {
    const meant = last > index || all !== whole ? meantBy(all) || (disguisedAt(all, 0) && all) : '';
    if (meant) return [meant, last];
  }
  const meant = MIXED.test(word) ? meantBy(word) : '';
  if (meant) return [meant, index];
  if (text.charAt(ends[index] ?? 0) === '€' && disguisedAt(`${word}e`, 0)) return [`${word}e`, index];
  return [word, index];
}

/** A word with digits for letters as one of those that are often disguised, or ''. */
function meantBy(word: string): string {
  for (const one of ['i', 'l'] as const) {
    const meant = unleet(word, one);
    if (meant && disguisedAt(meant, 0)) return meant;
  }
  return '';
}

/** Where the words of a joined run begin and end: `apositivereview` -> `a`, `positive`, `review`. */
function pieces(run: string): [number, number][] {
  const cuts = [0];
  for (let i = 0; i < run.length; ) {
    const stem = disguisedAt(run, i);
    // A short stem in the middle of a word says too little.
    if (i > 0 && stem.length > 3) cuts.push(i);
    i += stem.length || 1;
  }
  return cuts.map((from, at) => [from, cuts[at + 1] ?? run.length]);
}

function isSpaced(words: readonly string[], index: number): boolean {
  const word = words[index];
  return word !== undefined && word.length === 1 && word >= 'a' && word <= 'z';
}

function sameGap(text: string, starts: readonly number[], ends: readonly number[], first: number, at: number): boolean {
  const gap = text.slice(ends[at], starts[at + 1]);
  return gap.length === 1 && gap === text.slice(ends[first], starts[first + 1]);
}
