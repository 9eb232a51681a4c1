import type { Document, Span } from '../document';
import { fold } from '../fold';

const CURLY = /\{\{?\s?[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}?\}/gu;
const PERCENT = /%%?[A-Za-z_]{3,30}%%?|\$\{[^}\n]{1,40}\}|##?[A-Z_]{3,30}##?/g;
const BRACKET = /\[([^[\]\n]{2,40})\]|<([\p{L}][^<>\n]{1,40})>|＜([^＜＞\n]{1,40})＞|【([^【】\n]{1,40})】/gu;
const CROSSES =
  /(?<![\p{L}\p{N}_-])[Xx]{3,12}(?![\p{L}\p{N}_-])|(?<![\p{L}\p{N}])(?:XX[./-]){1,2}X{2,4}(?![\p{L}\p{N}])|_{4,}/gu;
/** Words (folded) that name what a template leaves blank. */
const BLANK =
  /(?:^| )(?:name|names|first name|last name|surname|customer|buyer|order|order id|order number|date|number|insert|enter your|enter the|enter here|your|amount|tracking|link|product|item|reason|agent|signature|company|nom|prenom|client|commande|numero|montant|produit|kunde|kundenname|vorname|nachname|anrede|bestellnummer|bestellung|datum|betrag|produkt|artikel|sendungsnummer|nombre|apellido|cliente|pedido|fecha|importe|producto|nome|cognome|ordine|data|importo|prodotto|naam|klant|bestelling|bestelnummer|bedrag|imie|nazwisko|klient|zamowienie|numer|kwota|kund|namn|belopp|encomenda|valor|ad|isim|musteri|siparis|tarih|tutar|urun)(?: |$)/;
const BLANK_JA = /(?:お?名前|氏名|注文番号|日付|金額|商品名|番号|お客様)/;
const IMPORTANT = /^(?:important|wichtig|importante|belangrijk|wazne|viktigt|onemli|重要)$/;
const TAG = /^\/?(?:a|b|br|p|i|u|em|strong|img|div|span|table|tr|td|ul|li|ol|font|center|h\d|html|body|style)\b/i;

/** Blanks of a template that nobody has filled. Spans in the normalised text. */
export function placeholders({ text }: Document): Span[] {
  const spans: Span[] = [];
  const add = (match: RegExpExecArray) => spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(CURLY)) add(match);
  for (const match of text.matchAll(PERCENT)) add(match);
  for (const match of text.matchAll(CROSSES)) add(match);
  for (const match of text.matchAll(BRACKET)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    if (TAG.test(inner) || /[@/]|https?:/.test(inner)) continue;
    const words = inner
      .split(/[\s_-]+/)
      .map(fold)
      .join(' ')
      .trim();
    if (IMPORTANT.test(words)) continue;
    if (BLANK.test(words) || BLANK_JA.test(inner)) add(match);
  }
  return spans;
}
