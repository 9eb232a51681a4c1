import { foldUnit, isIdeograph } from './fold';

/** Words of a text in columns: folded form, span in the normalised text, clause number (counts on over the text). */
export interface Tokens {
  words: string[];
  starts: number[];
  ends: number[];
  clauses: number[];
}

/** Tokens `from` (inclusive) to `to` (exclusive) and the span they and their end mark take in the normalised text. */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
}

const SYMBOLS = new Set(['%', '★', '☆', '⭐', '✩', '✭']);
const CURRENCIES = new Set(['€', '$', '£']);
const ENDS = new Set(['!', '?', '。', '！', '？', '…', '‼', '⁉', '\u2028', '\u2029']);
const BREAKS = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '、', '，', '；', '・', '«', '»']);
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st nr no bzw ca usw approx inc ltd co etc ggf evtl inkl zzgl vgl tel art ref sig sigg sr sra srta dott avv mme exc bijv nl str num min max vs'.split(
    ' ',
  ),
);

/**
 * Splits a normalised text. `masked` spans (quoted buyer text) give no tokens; they end the sentence before them.
 * Linear in the text.
 */
export function tokenize(text: string, masked: readonly (readonly [number, number])[]) {
  const tokens: Tokens = { words: [], starts: [], ends: [], clauses: [] };
  const sentences: Sentence[] = [];
  let clause = 0;
  let first = 0;
  let mask = 0;
  let from = 0;

  const close = (end: number) => {
    clause++;
    if (tokens.words.length > first) sentences.push({ from: first, to: tokens.words.length, start: from, end });
    first = tokens.words.length;
    from = end;
  };
  const push = (word: string, start: number, end: number) => {
    if (tokens.words.length === first) from = start;
    tokens.words.push(word);
    tokens.starts.push(start);
    tokens.ends.push(end);
    tokens.clauses.push(clause);
  };

  for (let i = 0; i < text.length; ) {
    const span = masked[mask];
    if (span && i >= span[0]) {
      close(i);
      i = Math.max(i, span[1]);
      from = i;
      mask++;
      continue;
    }
    const code = text.charCodeAt(i);
    if (isIdeograph(code)) {
      push(text.charAt(i), i, i + 1);
      i++;
      continue;
    }
    let folded = foldUnit(code);
    if (folded) {
      const start = i;
      let word = '';
      while (folded && !isIdeograph(text.charCodeAt(i))) {
        word += folded;
        i++;
        folded = i < text.length ? foldUnit(text.charCodeAt(i)) : '';
      }
      push(word, start, i);
      continue;
    }
    const char = text.charAt(i);
    if (CURRENCIES.has(char) && isByNumber(text, i)) push(char, i, i + 1);
    else if (SYMBOLS.has(char)) push(char === '%' ? '%' : '★', i, i + 1);
    else if (ENDS.has(char) || (char === '.' && endsSentence(text, i, tokens))) close(i + 1);
    else if (char === '.' && isMissingBlank(text, i)) clause++;
    else if (char === '\n') {
      if (startsLine(text, i + 1)) close(i);
    } else if (BREAKS.has(char) || (char === '-' && text.charAt(i - 1) === ' ' && text.charAt(i + 1) === ' ')) clause++;
    i++;
  }
  close(text.length);
  return { tokens, sentences };
}

/** A full stop after a word ends the sentence, unless it stands in a number, an abbreviation or a name. */
function endsSentence(text: string, dot: number, tokens: Tokens): boolean {
  const before = tokens.words[tokens.words.length - 1] ?? '';
  const touching = tokens.ends[tokens.ends.length - 1] === dot;
  if (!touching) return true;
  if (dot + 1 < text.length && foldUnit(text.charCodeAt(dot + 1)) !== '') return false;
  if (ABBREVIATIONS.has(before) || (before.length === 1 && before >= 'a' && before <= 'z')) return false;
  return !/^\d{1,2}$/.test(before) || !/^[ \t]+[a-z0-9]/.test(text.slice(dot + 1, dot + 6));
}

/** `arrived.The`: most likely two sentences, but it could also be `Pay.Pal`. */
function isMissingBlank(text: string, dot: number): boolean {
  return isUpper(text.charAt(dot + 1)) && !isUpper(text.charAt(dot - 1));
}

/** A currency sign counts as a word beside a number; elsewhere it may stand for a letter. */
function isByNumber(text: string, index: number): boolean {
  return /^ ?\d/.test(text.slice(index + 1, index + 3)) || /\d ?$/.test(text.slice(Math.max(0, index - 2), index));
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** Whether a line starts something new: blank, a list mark, or anything but a lower-case word. */
function startsLine(text: string, index: number): boolean {
  for (let i = index; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === ' ' || char === '\t' || char === '\r') continue;
    return char === char.toUpperCase();
  }
  return true;
}
