import { foldUnit, isIdeograph } from './fold';

// Notation of a lexicon: words separated by blanks; `stem*` begins with, `*stem` ends with, `*stem*` holds,
// `#` any number, `_` any one word, `~` up to seven words of the same sentence.

/** One piece of a pattern. */
export type Part = { kind: 'exact' | 'prefix' | 'suffix' | 'part' | 'number' | 'any' | 'gap'; text: string };

const SIGNS = new Set(['%', '★', '€', '$', '£', '=']);

/** Whether a piece stands for a word (folded). A gap is not looked at here. */
export function fits(part: Part, word: string): boolean {
  switch (part.kind) {
    case 'exact':
      return word === part.text;
    case 'prefix':
      return word.startsWith(part.text);
    case 'suffix':
      return word.endsWith(part.text);
    case 'part':
      return word.includes(part.text);
    case 'number':
      return word >= '0' && word < ':';
    default:
      return true;
  }
}

/** Where the first piece of an alternative ends if it is plain lower-case letters and digits, as most are; else -1. */
function plainHead(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) return i;
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return -1;
  }
  return text.length;
}

/** The first piece of an alternative. */
export function headOf(alternative: string): Part | undefined {
  const plain = plainHead(alternative);
  if (plain > 0) return { kind: 'exact', text: alternative.slice(0, plain) };
  return parse(alternative)[0];
}

/** Splits an alternative just as the tokeniser splits a text, keeping the marks. */
export function parse(alternative: string): Part[] {
  const parts: Part[] = [];
  for (const piece of alternative.trim().split(/[\s'’-]+/)) {
    if (piece === '#') parts.push({ kind: 'number', text: '' });
    else if (piece === '_') parts.push({ kind: 'any', text: '' });
    else if (piece === '~') parts.push({ kind: 'gap', text: '' });
    else if (SIGNS.has(piece) || (piece !== '' && plainHead(piece) === piece.length))
      parts.push({ kind: 'exact', text: piece });
    else parts.push(...wordParts(piece));
  }
  return parts;
}

function wordParts(piece: string): Part[] {
  const parts: Part[] = [];
  let word = '';
  const flush = () => {
    if (word) parts.push({ kind: 'exact', text: word });
    word = '';
  };
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (isIdeograph(code)) {
      flush();
      parts.push({ kind: 'exact', text: piece.charAt(i) });
    } else if (piece.charAt(i) === '~') {
      flush();
      parts.push({ kind: 'gap', text: '' });
    } else word += foldUnit(code);
  }
  flush();
  const only = parts[0];
  if (parts.length === 1 && only) {
    const open = piece.startsWith('*');
    const ended = piece.endsWith('*');
    if (open || ended) only.kind = open && ended ? 'part' : open ? 'suffix' : 'prefix';
  }
  return parts;
}
