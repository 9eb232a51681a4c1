// What is typed where a tracking number belongs, and what of it can be none. Forms of order and item numbers: public notes
// on both portals, 2026-11.

/** Longer than any label with all its blanks. */
const LONGEST_TEXT = 200;
const LONGEST_NUMBER = 44;

/** Amazon's order ids (with their hyphens and without) and eBay's (the old ones are item and transaction), dates. */
const NO_PARCEL =
  /^(?:[A-Z]?\d{2,3}-\d{7}-\d{7}|\d{17}|\d{2}-\d{5}-\d{5}|\d{9,13}-\d{9,16}|(?:19|20)\d\d-\d\d?-\d\d?|\d\d?-\d\d?-(?:19|20)\d\d)$/;
const ASIN = /^B0[0-9A-Z]{8}$/;
/** Telephone numbers by how they are written: a plus, brackets, or groups that no label prints. */
const TELEPHONE =
  /^\W*\+|\(0?\d+\)|^\(?1?[-. ]?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$|^0\d(?:[-. ]\d\d){4}$|^0\d{3,4}[-/ ]\d{3,4}[- ]?\d{2,4}$|^00[1-9]\d{0,2}[-/ ]\d{2,5}[-/ ]?\d{3,8}$/;
/** How Swiss Post prints its numbers. */
const DOTTED = /^99\.\d\d\.\d{6}\.\d{8}$/;

/** A text that may be a tracking number, as the forms want it. */
export interface Cleaned {
  /** Capitals and digits without blanks; hyphens as they were typed. */
  number: string;
  /** May it be a parcel at all? */
  possible: boolean;
}

const NOTHING: Cleaned = { number: '', possible: false };

/**
 * Takes blanks, invisible characters and punctuation around a number away.
 *
 * @param text any text; more than 200 characters are no number
 */
export function clean(text: string): Cleaned {
  if (text.length > LONGEST_TEXT) return NOTHING;
  if (/^[A-Z0-9]+$/.test(text)) return { number: text.slice(0, LONGEST_NUMBER), possible: mayBe(text) };
  const typed = text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}]+/gu, (hidden) => (/\s/.test(hidden) ? ' ' : ''))
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .trim()
    .toUpperCase();
  const bare = typed
    .replaceAll(/\s+/g, '')
    .replace(/^[^A-Z0-9]+/, '')
    .replace(/[^A-Z0-9]{1,20}$/, '');
  const number = DOTTED.test(bare) ? bare.replaceAll('.', '') : bare;
  return { number: number.slice(0, LONGEST_NUMBER), possible: !TELEPHONE.test(typed) && mayBe(number) };
}

function mayBe(number: string): boolean {
  if (number.length < 6 || number.length > LONGEST_NUMBER || !/^[A-Z0-9][A-Z0-9-]*$/.test(number)) return false;
  return /\d.*\d/.test(number) && !NO_PARCEL.test(number) && !ASIN.test(number);
}
