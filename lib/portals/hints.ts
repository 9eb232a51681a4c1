import type { MessageHint } from '../model/message';
import { HINT_WORDS } from './words-hints';

/** A thank-you is short. UTF-16 units. */
const THANKS_MOST = 120;
/** An automatic reply says so at its beginning. */
const AUTO_WITHIN = 200;
/** A question of any script. */
const QUESTION = /[?？؟\u037e]/u;

/** One language's phrases, ready to compare. */
interface Phrases {
  thanks: string[];
  fillers: string[];
  outOfOffice: string[];
  unspaced: boolean;
}

const LANGUAGES: Phrases[] = Object.values(HINT_WORDS).map(({ thanks, fillers, outOfOffice, unspaced }) => ({
  thanks: thanks.split('|'),
  fillers: fillers.split('|'),
  outOfOffice: outOfOffice.split('|'),
  unspaced: unspaced === true,
}));

/**
 * Why a buyer's message may need no answer, by its text alone: it thanks and says nothing else, or a machine says that
 * nobody is there. `undefined` for everything else, and for whatever holds a question mark.
 */
export function hintIn(text: string): MessageHint | undefined {
  const start = text.slice(0, AUTO_WITHIN);
  if (start.trim() === '' || QUESTION.test(start)) return undefined;
  const plain = plainOf(start);
  if (LANGUAGES.some((words) => words.outOfOffice.some((phrase) => opensWith(plain, phrase, words)))) {
    return 'out-of-office';
  }
  if (text.length > THANKS_MOST) return undefined;
  return LANGUAGES.some((words) => isOnlyThanks(plain, words)) ? 'thanks' : undefined;
}

/** Letters and digits only, lower case, single spaces: emoji and punctuation say nothing here. */
function plainOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function opensWith(plain: string, phrase: string, { unspaced }: Phrases): boolean {
  if (unspaced) return plain.startsWith(phrase);
  // "I am out of the office": a few words may come before it, but it has to be among the first.
  const at = ` ${plain} `.indexOf(` ${phrase} `);
  return at >= 0 && plain.slice(0, at).split(' ').length <= 4;
}

/** Can the whole text be laid out with the language's phrases, at least one of them a thank-you? */
function isOnlyThanks(plain: string, words: Phrases): boolean {
  const text = words.unspaced ? plain.replaceAll(' ', '') : plain;
  // How far the text is laid out, without and with a thank-you so far.
  const reached: [Set<number>, Set<number>] = [new Set([0]), new Set()];
  for (let at = 0; at < text.length; at++) {
    for (const thanked of [0, 1] as const) {
      if (!reached[thanked].has(at)) continue;
      for (const phrase of words.thanks) step(text, at, phrase, words, reached[1]);
      for (const phrase of words.fillers) step(text, at, phrase, words, reached[thanked]);
    }
  }
  return reached[1].has(text.length);
}

function step(text: string, at: number, phrase: string, { unspaced }: Phrases, into: Set<number>): void {
  if (!text.startsWith(phrase, at)) return;
  const end = at + phrase.length;
  if (unspaced || end === text.length) into.add(end);
  else if (text[end] === ' ') into.add(end + 1);
}
