import type { Document, Span } from '../document';
import { markWords } from '../marks';
import { type May, type Paragraph, perParagraph } from '../paragraphs';
import { isQuoted } from '../quotes';
import { SIGN } from '../signs';

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
/** Not amid more groups of digits, as parcels have them; three may be the card's code, two its month. */
const CARD =
  /(?<![\d-])(?<!\d{4} )(?:4\d{3}|5[1-5]\d{2}|3[47]\d{2})(?:[ -]?\d{4}){3}(?![\d-])(?! (?:\d{2}|\d{4})(?![\d/]))/g;

const IBAN_START = markWords((word) => /^[a-z]{2}\d{2}/.test(word));
const may: May = (signs, marks) => ((signs & SIGN.manyDigits) | (marks & IBAN_START)) !== 0;

/** Bank account and card numbers whose check digits are right. Spans in the normalised text. */
export function paymentData(document: Document): Span[] {
  return perParagraph(document, findPaymentData, may);
}

function findPaymentData({ text, quoted, marks }: Paragraph): Span[] {
  const spans: Span[] = [];
  for (const match of marks & IBAN_START ? text.matchAll(IBAN) : [])
    if (isIban(match[0].replace(/[ -]/g, ''))) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(CARD))
    if (isLuhn(match[0].replace(/\D/g, ''))) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.filter((span) => !isQuoted(quoted, span.start));
}

/** ISO 13616: the remainder of the rearranged number divided by 97 is 1. */
function isIban(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false;
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
