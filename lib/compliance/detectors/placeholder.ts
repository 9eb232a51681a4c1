import type { CheckContext } from '../context';
import type { Document, Span } from '../document';
import { fold } from '../fold';
import { markWords } from '../marks';
import { type May, type Paragraph, perParagraph } from '../paragraphs';
import { SIGN } from '../signs';

const CURLY = /\{\{?\s?[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}?\}/gu;
const PERCENT = /%%?[A-Za-z_]{3,30}%%?|\$\{[^}\n]{1,40}\}|##?[A-Z_]{3,30}##?/g;
const BRACKET = /\[([^[\]\n]{2,40})\]|<([\p{L}][^<>\n]{1,40})>|＜([^＜＞\n]{1,40})＞|【([^【】\n]{1,40})】/gu;
const CROSSES =
  /(?<![\p{L}\p{N}_-])[Xx]{3,12}(?![\p{L}\p{N}_-])|(?<![\p{L}\p{N}])(?:XX[./-]){1,2}X{2,4}(?![\p{L}\p{N}])|_{4,}/gu;
/** "insert date here" without brackets, the thing named before or after the verb as each language has it. */
const HERE =
  /(?<!\p{L})(?:insert|ins[ée]r(?:er|ez)|ajouter|hier|insertar|inserte|inserire|inserisci|invoegen|vul|wstaw|wpisz|tutaj|infoga|fyll i|inserir|insira|buraya|ここに)(?:[ \t]{1,2}(?:in|the|your|la|le|les|votre|el|su|il|lo|i|de|het|uw|din|ditt|a|o|os|sua|seu)(?!\p{L}))?[ \t]{0,2}([\p{L} ]{2,24}?)[ \t]{0,2}(?:here|ici|einfügen|eintragen|einsetzen|aquí|qui|hier(?: in)?|invullen|tutaj|här|aqui|girin|ekleyin|を入力|を記入)(?!\p{L})/giu;
/** Words (folded) that name what a template leaves blank. */
const BLANK =
  /(?:^| )(?:name|names|first name|last name|surname|customer|buyer|order|order id|order number|date|number|insert|enter your|enter the|enter here|your|amount|tracking|link|product|item|reason|agent|signature|company|nom|prenom|client|commande|numero|montant|produit|kunde|kundenname|vorname|nachname|anrede|bestellnummer|bestellung|datum|betrag|produkt|artikel|sendungsnummer|nombre|apellido|cliente|pedido|fecha|importe|producto|nome|cognome|ordine|data|importo|prodotto|naam|klant|bestelling|bestelnummer|bedrag|imie|nazwisko|klient|zamowienie|zamowienia|numer|kwota|kund|namn|belopp|ordernummer|encomenda|valor|ad|isim|musteri|siparis|tarih|tutar|urun|suivi|seguimiento|przesylki|sparningsnummer|rastreio|takip)(?: |$)/;
const BLANK_JA = /(?:お?名前|氏名|注文番号|追跡番号|日付|金額|商品名|番号|お客様)/;
const IMPORTANT = /^(?:important|wichtig|importante|belangrijk|wazne|viktigt|onemli|重要)$/;
const TAG = /^\/?(?:a|b|br|p|i|u|em|strong|img|div|span|table|tr|td|ul|li|ol|font|center|h\d|html|body|style)\b/i;
/** What a blank asks for (folded), where the order can answer it. */
const ORDER_DATUM =
  /order (?:id|no|nr|number)|^order$|orderid|ordernumber|bestellnummer|bestellnr|(?:numero|n) (?:de )?commande|(?:numero|id) (?:de |del )?pedido|numero (?:di |d |dell )?ordine|bestelnummer|numer zamowienia|ordernummer|numero da encomenda|siparis no|siparis numarasi|注文番号/;
const PARCEL_DATUM =
  /tracking|parcel (?:id|number)|sendungsnummer|numero de suivi|numero de seguimiento|numero di (?:tracciamento|spedizione)|track trace|zendingsnummer|numer (?:przesylki|sledzenia)|sparningsnummer|codigo de rastreio|takip numarasi|takip no|追跡番号/;
const NOT_DATUM = /date|datum|fecha|data|link|url|name|total|amount/;

const wordsIn = (inner: string): string =>
  inner
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .join(' ')
    .trim();

const CROSSED = markWords((word) => /^xx+$/.test(word));
/** The first and the last word (folded) of "insert … here". */
const HERE_FIRST = markWords((word) =>
  /(?<![a-z])(?:inser|inseri|insira|ajouter|hier|invoegen|vul|wstaw|wpisz|tutaj|infoga|fyll|buraya)/.test(word),
);
const HERE_LAST = markWords((word) =>
  /(?:here|ici|einfugen|eintragen|einsetzen|aqui|qui|hier|in|invullen|tutaj|har|girin|ekleyin)(?![a-z])/.test(word),
);
const may: May = (signs, marks) =>
  ((signs & (SIGN.blank | SIGN.ideograph)) | (marks & CROSSED)) !== 0 || mayBeHere(marks);
const mayBeHere = (marks: number): boolean => (marks & HERE_FIRST) !== 0 && (marks & HERE_LAST) !== 0;

/** Blanks of a template that nobody has filled. Spans in the normalised text. */
export function placeholders(document: Document): Span[] {
  return perParagraph(document, findPlaceholders, may);
}

function findPlaceholders({ text, signs, marks }: Paragraph): Span[] {
  const hasSign = (signs & SIGN.blank) !== 0;
  const isHere = mayBeHere(marks) || ((signs & SIGN.ideograph) !== 0 && text.includes('ここに'));
  const spans: Span[] = [];
  const add = (match: RegExpExecArray) => spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of hasSign ? text.matchAll(CURLY) : []) if (!isGlued(text, match)) add(match);
  for (const match of hasSign ? text.matchAll(PERCENT) : []) add(match);
  for (const match of hasSign || marks & CROSSED ? text.matchAll(CROSSES) : []) add(match);
  for (const match of isHere ? text.matchAll(HERE) : []) if (isBlank(match[1] ?? '')) add(match);
  for (const match of hasSign ? text.matchAll(BRACKET) : []) {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    if (TAG.test(inner) || /[@/]|https?:/.test(inner) || IMPORTANT.test(wordsIn(inner))) continue;
    if (isBlank(inner)) add(match);
  }
  return spans;
}

/** Letters on both sides: somebody hides an address, as in `info{at}shop{dot}com`. */
const isGlued = (text: string, match: RegExpExecArray): boolean =>
  /[\p{L}\d]/u.test(text.charAt(match.index - 1)) && /[\p{L}\d]/u.test(text.charAt(match.index + match[0].length));

const isBlank = (inner: string): boolean => BLANK.test(wordsIn(inner)) || BLANK_JA.test(inner);

/** What a blank is called, without its brackets and signs; crosses and lines stay as they are. */
export function nameOfBlank(match: string): string {
  return match.replace(/^[[{<%$#＜【\s]+|[\]}>%#＞】\s]+$/g, '') || match;
}

/** What the order says in place of a blank, or null. A person's name is never filled in. */
export function datumOf(match: string, { orderId, trackingNumber, trackingNumbers }: CheckContext): string | null {
  const asked = /[\u3041-\u9fff]/.test(match) ? match : wordsIn(match);
  if (NOT_DATUM.test(asked)) return null;
  if (PARCEL_DATUM.test(asked)) return trackingNumber ?? trackingNumbers?.[0] ?? null;
  return ORDER_DATUM.test(asked) ? (orderId ?? null) : null;
}
