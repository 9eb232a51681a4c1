import { type Document, once } from '../document';
import { fold, isIdeograph } from '../fold';
import { wordsOf } from '../tokens';
import { HIDDEN_HINT, HIDDEN_WORDS, MAIL_BRANDS } from './domains';

// Patterns with many words are slow on every text and needed on few. A text is first asked for a word or sign without
// which they cannot match; words are remembered from text to text, so that most are asked only once.

/** Words and signs without which a pattern cannot match. */
interface Needed {
  words: RegExp;
  signs: RegExp;
  /** What was said of each word so far. */
  known: WeakMap<object, boolean>;
}

/** @param alternatives words as in a regular expression: letters, optional letters and blanks, optional groups */
function needed(alternatives: string, signs: string): Needed {
  const whole: string[] = [];
  const parts: string[] = [];
  const inText: string[] = [];
  for (const alternative of alternatives.split('|')) {
    const pieces = alternative
      .replace(/\(\?:[^)]*\)\?|\[[^\]]*\]\?|.\?/g, ' ')
      .split(/[ -]+/)
      .filter(Boolean);
    const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
    if (isIdeograph(longest.charCodeAt(0))) parts.push(longest.charAt(0));
    // Folded, these would be words of every other sentence.
    else if (longest.length < 4 && fold(longest) !== longest) inText.push(longest);
    else (pieces.length > 1 || longest !== alternative ? parts : whole).push(fold(longest));
  }
  return {
    words: new RegExp(`(?<![a-z])(?:${whole.join('|') || '(?!)'})(?![a-z])|${parts.join('|') || '(?!)'}`),
    signs: new RegExp([...inText, signs].filter(Boolean).join('|') || '(?!)', 'i'),
    known: new WeakMap(),
  };
}

function isMet({ words, signs, known }: Needed, { tokens, text, quoted }: Document): boolean {
  // Quoted text has no words here, but a pattern may begin before it.
  if (quoted.length > 0 || signs.test(text)) return true;
  for (const word of wordsOf(tokens)) {
    let said = known.get(word);
    if (said === undefined) {
      said = words.test(word.text);
      known.set(word, said);
    }
    if (said) return true;
  }
  return false;
}

const ADDRESS = needed(HIDDEN_WORDS, '[([{<*_@。·•‧∙⋅・]|\\.\\s{0,2}com|\\s\\.\\s');
const SERVICE = needed(MAIL_BRANDS, '');

/** Whether a text holds any word or sign that could hide an address. */
export function mayHideAddress(document: Document): boolean {
  return once(document, hidesAddress);
}

const hidesAddress = (document: Document): boolean => isMet(ADDRESS, document) && HIDDEN_HINT.test(document.text);

/** Whether a text may name a mail service. */
export function mayNameService(document: Document): boolean {
  return isMet(SERVICE, document);
}
