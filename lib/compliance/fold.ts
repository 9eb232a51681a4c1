// Letters are compared without case and marks, because agents type both "réseña" and "resena".
// Letters with a stroke have no decomposition; the rest comes from Unicode itself.
const STROKES: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Units below this have an entry in the tables. */
export const FOLD_SIZE = 0x250;
const TABLE: string[] = [];
/** The folded unit of each unit below `FOLD_SIZE`; 0 for no letter or digit, 1 where the folded form is longer. */
export const FOLDED = new Uint8Array(FOLD_SIZE);
for (let code = 0; code < FOLD_SIZE; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = STROKES[lower] ?? (code < 0x80 ? lower : lower.normalize('NFD').charAt(0));
  const folded = /^[a-z0-9]+$/.test(base) ? base : '';
  TABLE.push(folded);
  FOLDED[code] = folded.length > 1 ? 1 : folded === '' ? 0 : folded.charCodeAt(0);
}

/**
 * The comparable form of one UTF-16 unit: lower-case base letters, or '' where it is no letter or digit.
 * Units of scripts without a table entry are returned as they are when `isLetter` says so.
 */
export function foldUnit(code: number): string {
  if (code < FOLD_SIZE) return TABLE[code] ?? '';
  return isLetter(code) ? String.fromCharCode(code).toLowerCase() : '';
}

/** Kana, ideographs and their iteration marks: written without blanks, so each one is a word of its own here. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || code === 0x3007;
}

/** Letters beyond Latin: Greek to Thai, Hangul, kana and ideographs, Latin Additional. */
function isLetter(code: number): boolean {
  if (code < 0x370) return code < 0x2b0;
  if (code < 0x2000) return code !== 0x37e && code !== 0x387;
  return isIdeograph(code) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x2c00 && code < 0x2e00);
}

/** A word without case and marks: `Évaluation` -> `evaluation`, `Außerhalb` -> `ausserhalb`. */
export function fold(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) out += foldUnit(word.charCodeAt(i));
  return out;
}
