import type { CheckContext } from '../context';
import { type Document, once, type Span } from '../document';
import { isQuoted } from '../quotes';

// Numbers that can only be a parcel's (public notes on carriers, 2026-11): UPS, Amazon Logistics, USPS by its prefix,
// the Universal Postal Union's S10 with its check digit.
const SURE =
  /(?<![A-Z\d])(?:1Z ?(?:[A-Z\d] ?){15}\d|TB[ACM]\d{12}|9[1-5]\d{2}(?: ?\d{4}){4}(?: ?\d{2})?|[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2})(?![A-Z\d])/gi;
/** A number right after a word for it. One to three words may stand between ("is", "from DHL:"). */
const NAMED =
  /(?:(?<!\p{L})(?:track(?:ing)?(?:[ -]?(?:number|no|nr|id|code))?|parcel number|consignment (?:number|no)|(?:n[uú]m[eé]ro|n°|code|no) de (?:suivi|colis|seguimiento|rastreo|rastreio|envío)|suivi|sendungsnummer|sendungsnr|sendungsverfolgungsnummer|trackingnummer|trackingcode|paketnummer|numero (?:di )?(?:tracking|tracciamento|spedizione)|codice (?:di )?(?:tracking|tracciamento|spedizione)|track ?(?:&|and|en) ?trace(?:[ -]?(?:code|nummer))?|zendingsnummer|volgnummer|numer (?:przesyłki|śledzenia|paczki|listu przewozowego)|(?:spårnings|sändnings|paket|kolli)(?:nummer|id)|(?:código|número) de (?:rastreio|rastreamento|seguimento|localização)|(?:kargo )?takip (?:numaras[ıi]|no|kodu))(?!\p{L})|追跡番号|お問い合わせ番号|送り状番号|伝票番号)[^\p{L}\d\n]{0,6}(?:(?:is|ist|est|es|è|é|jest|är|från|from|von|de|di|van|z|to|lautet|dhl|ups|dpd|gls|hermes|fedex|usps|evri|postnl|colissimo)(?!\p{L})[^\p{L}\d\n]{1,4}|は ?){0,3}([A-Z]{0,4}\d[A-Z\d]{0,33}(?:[ -][A-Z]{0,2}\d[A-Z\d]{1,14}){0,8})(?![A-Z\d])/giu;
/** Without this there is no number: most texts stop here. */
const ANY = /\d{3}/;
const ORDER_SHAPE = /^(?:\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})$/;
const S10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];
const FEWEST_DIGITS = 6;
/** More than this is no reply, and would make the search for overlaps slow. */
const MOST = 60;

const plain = (number: string) => number.toUpperCase().replace(/[^A-Z\d]/g, '');

/** Parcel numbers in the text, each certainly one: by its own shape, or because a word right before it says so. */
function parcelNumbers({ text, quoted }: Document): Span[] {
  const spans: Span[] = [];
  if (!ANY.test(text)) return spans;
  const add = (start: number, number: string) => {
    const end = start + number.length;
    if (
      spans.length >= MOST ||
      isQuoted(quoted, start) ||
      spans.some((other) => start < other.end && other.start < end)
    )
      return;
    spans.push({ start, end });
  };
  for (const match of text.matchAll(SURE)) if (isSure(plain(match[0]))) add(match.index, match[0]);
  for (const match of text.matchAll(NAMED)) {
    const number = match[1] ?? '';
    if (ORDER_SHAPE.test(number) || plain(number).replace(/\D/g, '').length < FEWEST_DIGITS) continue;
    add(match.index + match[0].length - number.length, number);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isSure(number: string): boolean {
  const s10 = S10.exec(number);
  if (!s10) return true;
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(s10[1]?.charAt(index)), 0);
  const rest = 11 - (sum % 11);
  return Number(s10[2]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** The parcel numbers known of this order, without blanks, in capitals. */
const known = ({ trackingNumber, trackingNumbers }: CheckContext): string[] =>
  [trackingNumber ?? '', ...(trackingNumbers ?? [])].map(plain).filter((number) => number !== '');

/** Parcel numbers in the text that are none of this order's. None when no number of the order is known. */
export function otherParcels(document: Document): Span[] {
  const own = known(document.context);
  if (own.length === 0) return [];
  return once(document, parcelNumbers).filter(({ start, end }) => {
    const number = plain(document.text.slice(start, end));
    // USPS numbers are also written with the ZIP code before them; a number may run on into a date.
    return !own.some((one) => one.endsWith(number) || number.endsWith(one) || number.startsWith(one));
  });
}

/** Whether the text names a parcel number outside of `link` (a span of the normalised text). */
export function namesParcel(document: Document, link: Span): boolean {
  const own = known(document.context);
  if (own.length > 0) {
    const rest = plain(document.text.slice(0, link.start)) + plain(document.text.slice(link.end));
    if (own.some((number) => rest.includes(number))) return true;
  }
  return once(document, parcelNumbers).some(({ start, end }) => end <= link.start || start >= link.end);
}
