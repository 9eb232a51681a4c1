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
const SPLITTERS = new Set(['.', '_', '*', '-', '·', '/', '|', "'", '~', '+']);
const LONGEST_SPLIT = 4;
const SPACED_FROM = 4;

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
  let word = tokens.words[index] ?? '';
  if (!/[a-z]/.test(word)) return found;
  for (let i = index; i + 1 < limit && i - index < LONGEST_SPLIT; i++) {
    const end = tokens.ends[i] ?? 0;
    if ((tokens.starts[i + 1] ?? 0) !== end + 1) break;
    const sign = text.charAt(end);
    const letter = LEET[sign] ?? (SPLITTERS.has(sign) ? '' : undefined);
    if (letter === undefined) break;
    word += letter + (tokens.words[i + 1] ?? '');
    found.unshift({ word: unleet(word) || word, last: i + 1 });
  }
  return found;
}

/** Joins runs of single letters (`r e v i e w`, `p.a.y.p.a.l`) into one word. Wider gaps separate words. */
export function joinSpaced(text: string, tokens: Tokens): Tokens {
  const { words, starts, ends, clauses } = tokens;
  if (!words.some((word, i) => word.length === 1 && words[i + 1]?.length === 1 && words[i + 2]?.length === 1))
    return tokens;
  const joined: Tokens = { words: [], starts: [], ends: [], clauses: [] };
  for (let i = 0; i < words.length; ) {
    let last = i;
    while (isSpaced(words, last) && isSpaced(words, last + 1) && sameGap(text, starts, ends, i, last)) last++;
    const take = last - i + 1 >= SPACED_FROM ? last : i;
    joined.words.push(words.slice(i, take + 1).join(''));
    joined.starts.push(starts[i] ?? 0);
    joined.ends.push(ends[take] ?? 0);
    joined.clauses.push(clauses[i] ?? 0);
    i = take + 1;
  }
  return joined;
}

function isSpaced(words: readonly string[], index: number): boolean {
  const word = words[index];
  return word !== undefined && word.length === 1 && word >= 'a' && word <= 'z';
}

function sameGap(text: string, starts: readonly number[], ends: readonly number[], first: number, at: number): boolean {
  const gap = text.slice(ends[at], starts[at + 1]);
  return gap.length === 1 && gap === text.slice(ends[first], starts[first + 1]);
}
