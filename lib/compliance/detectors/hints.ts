import { fold, isIdeograph } from '../fold';
import { markWords } from '../marks';
import { type May, once, type Paragraph } from '../paragraphs';
import { SIGN } from '../signs';
import { HIDDEN_HINT, HIDDEN_WORDS, MAIL_BRANDS } from './domains';

// Patterns with many words are slow on every text and needed on few. A text is first asked for a word or sign without
// which they cannot match; words are remembered from text to text, so that most are asked only once.

/** @param alternatives words as in a regular expression: letters, optional letters and blanks, optional groups */
function marked(alternatives: string): number {
  const whole: string[] = [];
  const parts: string[] = [];
  for (const alternative of alternatives.split('|')) {
    const pieces = alternative
      .replace(/\(\?:[^)]*\)\?|\[[^\]]*\]\?|.\?/g, ' ')
      .split(/[ -]+/)
      .filter(Boolean);
    const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
    if (isIdeograph(longest.charCodeAt(0))) parts.push(longest.charAt(0));
    // Folded, these would be words of every other sentence: `SIGN.umlautAt` tells.
    else if (longest.length < 4 && fold(longest) !== longest) continue;
    else (pieces.length > 1 || longest !== alternative ? parts : whole).push(fold(longest));
  }
  const words = new RegExp(`(?<![a-z])(?:${whole.join('|') || '(?!)'})(?![a-z])|${parts.join('|') || '(?!)'}`);
  return markWords((word) => words.test(word));
}

const ADDRESS = marked(HIDDEN_WORDS);
const SERVICE = marked(MAIL_BRANDS);
const HIDING = SIGN.at | SIGN.shortBracket | SIGN.dotAlone | SIGN.dotThenCom | SIGN.wideDot | SIGN.umlautAt;

/** Whether there is any word or sign that could hide an address. */
export const mayHide: May = (signs, marks) => ((signs & HIDING) | (marks & ADDRESS)) !== 0;

/** Whether a text holds any word or sign that hides an address. */
export function mayHideAddress(paragraph: Paragraph): boolean {
  return once(paragraph, hidesAddress);
}

const hidesAddress = ({ signs, marks, words, text }: Paragraph): boolean =>
  mayHide(signs, marks, words) && HIDDEN_HINT.test(text);

/** Whether a mail service may be named. */
export const mayNameService: May = (_, marks) => (marks & SERVICE) !== 0;
