import type { Document, Span } from '../document';
import { markWords } from '../marks';
import { type May, type Paragraph, perParagraph } from '../paragraphs';
import { isQuoted } from '../quotes';
import { SIGN } from '../signs';
import type { Word } from '../vocabulary';

/** Marketplaces whose names mean nothing else, as folded words. */
const NAMES = new Set(
  'amazon ebay etsy walmart kaufland cdiscount temu aliexpress alibaba shopify vinted zalando rakuten fnac manomano leboncoin marktplaats wallapop mercadolibre mercadolivre tradera blocket kleinanzeigen mercari hepsiburada trendyol n11'.split(
    ' ',
  ),
);
const NAMES_JA = /楽天市場|メルカリ|ヤフオク|アマゾン|イーベイ/g;
const PORTAL_JA = { amazon: 'アマゾン', ebay: 'イーベイ' };
/** Names that are ordinary words too: only after one of these prepositions. */
const WORDY = new Set('otto allegro bol wish'.split(' '));
const BEFORE_WORDY = new Set('bei via uber op bij na on at from sur chez su'.split(' '));
const NAME_WORD = markWords((word) => NAMES.has(word) || WORDY.has(word));
/** What Amazon makes or does besides being a marketplace: "your Amazon parcel", "Amazon Echo", "Amazon Pay". */
const OWN_GOODS = new Set(
  'logistics basics echo fire firetv kindle alexa prime music pay payments locker lockers hub web aws photos ring rainforest river jungle regenwald driver drivers courier carrier delivery deliveries shipping warehouse warehouses fulfilment fulfillment fba mcf box boxes parcel parcels package packages packaging tape label logistik paket pakete karton verpackung lieferung zusteller fahrer bote lager logistique colis livreur carton emballage entrepot logistica paquete repartidor transportista embalaje caja almacen corriere pacco imballaggio scatola magazzino pakket bezorger doos verpakking koerier paczka kurier karton opakowanie magazyn bud forpackning kartong encomenda embalagem estafeta entregador caixa armazem kargo kutusu deposu paketi'.split(
    ' ',
  ),
);
/** "sold by Amazon", "durch Amazon", "par Amazon": who ships or sells, no invitation. */
const BY = new Set('by durch par por door przez av pela pelo'.split(' '));

/** A marketplace's name in words. */
interface Named extends Span {
  name: string;
}

const may: May = (signs, marks) => ((marks & NAME_WORD) | (signs & SIGN.ideograph)) !== 0;

/** Names of other marketplaces, in words; one in a link or an address is that finding's. Spans in the normalised text. */
export function otherMarketplaces(document: Document): Span[] {
  const { portal } = document.context;
  return perParagraph(document, findNames, may).filter(({ name }) => name !== portal && name !== PORTAL_JA[portal]);
}

function findNames({ tokens, text, quoted, signs, marks, words: known }: Paragraph): Named[] {
  const { words, starts, ends } = tokens;
  const names: Named[] = [];
  for (let i = 0; marks & NAME_WORD && i < words.length; i++) {
    if (!((known[i] as Word).marks & NAME_WORD)) continue;
    const name = words[i] as string;
    if (!NAMES.has(name) && !BEFORE_WORDY.has(words[i - 1] ?? '')) continue;
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (/[.@/\w-]/.test(text.charAt(start - 1)) || /^(?:\.\p{L}|@|\/|-)/u.test(text.slice(end, end + 2))) continue;
    if (name === 'amazon' && (OWN_GOODS.has(words[i + 1] ?? '') || BY.has(words[i - 1] ?? ''))) continue;
    names.push({ start, end, name });
  }
  for (const match of signs & SIGN.ideograph ? text.matchAll(NAMES_JA) : []) {
    const start = match.index;
    if (!isQuoted(quoted, start)) names.push({ start, end: start + match[0].length, name: match[0] });
  }
  return names.sort((a, b) => a.start - b.start);
}
