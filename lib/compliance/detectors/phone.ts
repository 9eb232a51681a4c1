import { type Document, once, type Span } from '../document';
import { isIdeograph } from '../fold';
import { type May, type Paragraph, perParagraph } from '../paragraphs';
import { isQuoted } from '../quotes';
import { SIGN } from '../signs';
import { Apart } from '../spans';
import { maySpell, spelledNumbers } from './spelled-digits';

const SEPARATOR = /[ \t\u00a0().\-/·•|~–—\u2010-\u2015\u2212ー_*]/;
/** An area code set off widely, `030 / 23 45`; not `0900 - 1730`. */
const AREA = /0\d{1,4}\)? [/–-] (?=\d)(?!\d{4}(?![\d .-]*\d))/y;
const FEWEST = 7;
const MOST = 15;
const WINDOW = 48;
/** In lower case, as are the words below. */
const LABEL =
  /phone|\btel|mobile|\bcell|\bcel\b|call|\bring|whats ?app|[gw]u?ass?ap|\btext\b|\bsms|hotline|\bfax|handy|fon\b|anruf|\bruf|appel|joindre|joignable|portable|ll[aá]m|móvil|movil|chiam|cellular|\bbel\b|bellen|\bgsm|komór|zadzwo|dzwo|\bpod $|mobil|\bligu?[ae]|telem|arayın|\barar|\bcep\b|telefon|電話|携帯|reach (?:us|me)|erreich|bereikbaar|infolini|\bnås\b|\batende|numarasından|hizmet ver|marque (?:o |el |al |para o )?$|compos(?:ez|er) le|faites le $|faccia (?:il|lo) $|compon(?:ga|i|ere) (?:il |lo |l['’])$|(?:\bpelo|\ballo|\bau) $|trov\p{L}* al $|\bacha\p{L}* no $|encontra\p{L}* no $|assist[êe]nci|assistenza|asistenci|\bsav\b|承って|viber|telegram|signal|direct line|ligne directe|línea directa|linea diretta|linha direta|durchwahl|direktn|direktlinj|doorkies|dahili|直通/gu;
const OTHER_LABEL =
  /order|commande|bestell|pedido|ordine|zamów|encomenda|sipariş|注文|track|suivi|sendung|seguim|spediz|przesył|försändelse|kolli|rastre|takip|追跡|envío|paquete|parcel|paket|colis|item|\bart\b|articl|artik|auftrag|dossier|artíc|articol|\bean\b|gtin|\bupc\b|isbn|\basin|imei|serial|\bsn\b|série|serie|\bseri|\bs\/n|\brma|\br[eé]f|invoice|factur|rechnung|fattura|faktur|fatura|\bvat|\bust(?:-?id|\b)|iban|\bsku|model|modè|\bpart\b|teil|onderdeel|delnummer|delnr|reservdelsn|seryjn|cz[eę][sś]ci nr|numer cz|nr kat|katalogow|(?<!\bin )case|fall|ticket|batch|lot\b|charge|claim|antrag|dossier|pratica|expediente|produkt|product|code|zip|型番|品番|号(?!は)|(?:注文|追跡|伝票|製造|型|品|管理|整理|合わせ|商品|シリアル|ロット|受付|登録|会員|送り状|郵便|部品|箱の?|参照|請求書|伝票の)番号|barcode|kod\b|codigo|código|codice|kodu|parça|peça (?:$|n|de )|pièce|piece n|pieza|pezzo|ricambio|recambio|cartouche|cartucho|cartuccia|tinteiro|remplac|sustitu|sostitu|substitu|confond|confund|número de (?:env|ped)|firmware|version|customer|kunden|(?<!(?:service|serviço|servizio|servicio|atención|atencion|apoio|atendimento|relations?)(?: ao| al| de| à)? )client|return|retour|rücksend|\bdigits|stellig|chiffres|cifr|cyfr|siffr|hane|cijfers|dígitos|桁/g;

/** Single digits in groups: `0 7 7 0 0 - 9 0 0 - 4 5 6`. */
const SINGLE = /(?<![\d.,])[\d+] ?(?:\d {1,2}){0,8}\d(?: {0,2}[-–./] {0,2}(?:\d {1,2}){1,8}\d){1,4}(?![\d.,]\d)/g;
const SINGLE_HINT = /\d \d(?: \d \d| {0,2}[-–./])/;
/** Fewest digits of such a number that does not begin as one dials from within a country. */
const FEWEST_ABROAD = 9;
/** What the number is, said after it as Turkish does. */
const OTHER_AFTER =
  /^['’]?\p{L}{0,4} (?:numaral[ıi] |no['’]?lu )?(?:seri|sipari[şs]|fatura|takip|[üu]r[üu]n|par[çc]a|stok|model|g[öo]nderi|kargo|iade|m[üu][şs]teri|talep|barkod)/iu;

/** A mobile number in Japan, whatever "number" (番号) stands before it, unless that says which. */
const MOBILE_JA = /^0[789]0-\d{4}-\d{4}$/;
const OTHER_JA = /(?:注文|追跡|伝票|製造|型|品|管理|整理|合わせ|シリアル|送り状|ロット)(?:番|No)[^。\n]{0,12}$/iu;

/** Phone numbers in a reply, in digits or in words. Spans in the normalised text. */
export function phones(document: Document): Span[] {
  return once(document, inParagraphs);
}

const may: May = (signs, marks, words) => (signs & SIGN.digits) !== 0 || maySpell(signs, marks, words);
const inParagraphs = (document: Document): Span[] => perParagraph(document, findPhones, may);

function findPhones(paragraph: Paragraph): Span[] {
  const { quoted, signs, marks, words } = paragraph;
  const found = new Apart();
  const text = signs & SIGN.digits ? withDigits(paragraph.text) : '';
  const passed: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text, i)) continue;
    const run = runAt(text, i);
    i = run.end;
    if (!isPhone(text, run)) passed.push(run);
    else if (!isQuoted(quoted, run.start) && !isLikeOne(passed, text, run)) found.add(run);
  }
  if (SINGLE_HINT.test(text))
    for (const match of text.matchAll(SINGLE)) {
      const run = { start: match.index, end: match.index + match[0].length };
      const length = match[0].replace(/\D/g, '').length;
      if (
        length >= (/^[0+]/.test(match[0]) ? FEWEST : FEWEST_ABROAD) &&
        length <= MOST &&
        !/^1 ?2 ?3/.test(match[0]) &&
        labelBefore(text, run.start) !== 'other' &&
        !isQuoted(quoted, run.start)
      )
        found.add(run);
    }
  if (maySpell(signs, marks, words)) for (const span of spelledNumbers(paragraph)) found.add(span);
  return found.spans;
}

/** Letters that stand for digits inside a number: `O77OO 9OO l23`. */
function withDigits(text: string): string {
  if (!/\d[oOlI]|[oOlI]\d/.test(text)) return text;
  return text.replace(/(?<![\p{L}\p{N}])[\doOlI]{2,16}(?![\p{L}\p{N}])/gu, (word) =>
    (word.match(/\d/g)?.length ?? 0) * 2 >= word.length ? word.replace(/[oO]/g, '0').replace(/[lI]/g, '1') : word,
  );
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

function runAt(text: string, first: number): Span {
  let start = first;
  if (text.charAt(start - 1) === '(') start--;
  if (text.charAt(start - 1) === '+' || (text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '+'))
    start = text.lastIndexOf('+', start);
  let end = first;
  AREA.lastIndex = first;
  for (let i = AREA.test(text) ? AREA.lastIndex : first, gap = 0; i < text.length && gap < 3; i++) {
    if (isDigit(text, i)) {
      end = i + 1;
      gap = 0;
    } else if (SEPARATOR.test(text.charAt(i))) gap++;
    else break;
  }
  return { start, end };
}

function isPhone(text: string, { start, end }: Span): boolean {
  const raw = text.slice(start, end);
  const digits = raw.replace(/\D/g, '');
  if (digits.length < FEWEST || digits.length > MOST) return false;
  if (/[\p{L}\p{N}#_$€£%]/u.test(text.charAt(start - 1)) && !isIdeograph(text.charCodeAt(start - 1))) return false;
  if (/^-\p{Lu}/u.test(text.slice(end, end + 2))) return false;
  if (/^[\p{L}%°€]/u.test(text.slice(end, end + 1)) && !isIdeograph(text.charCodeAt(end))) return false;
  if (/[-./]/.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return false;
  if (/^\d{3}[ -]?\d{7}[ -]?\d{7}$/.test(raw) || /^\d{2}-\d{5}-\d{5}$/.test(raw)) return false;
  if (raw.startsWith('+')) return digits.length >= 9;
  if (OTHER_AFTER.test(text.slice(end, end + 32))) return false;
  if (/^00[1-9]/.test(digits) && digits.length >= 11 && labelBefore(text, start) !== 'other') return true;
  if (isDateOrMoney(text, raw, end)) return false;
  const label = labelBefore(text, start);
  if (label === 'other') return MOBILE_JA.test(raw) && !OTHER_JA.test(text.slice(Math.max(0, start - WINDOW), start));
  if (label === 'phone') return true;
  return looksNational(raw, digits);
}

/** Whether one like it was said to be another number: "part number 0800-555-3120. The older 0800-555-3119 will not fit." */
function isLikeOne(passed: readonly Span[], text: string, run: Span): boolean {
  const raw = text.slice(run.start, run.end);
  const shape = raw.replace(/\d/g, '0');
  const lead = raw.slice(0, Math.ceil(raw.length / 2));
  return passed.some(({ start, end }) => {
    const other = text.slice(start, end);
    const isAlike = other !== raw && other.startsWith(lead) && other.replace(/\d/g, '0') === shape;
    return isAlike && labelBefore(text, start) === 'other' && labelBefore(text, run.start) !== 'phone';
  });
}

/** Shapes that are phone numbers without a word saying so. */
function looksNational(raw: string, digits: string): boolean {
  const groups = raw
    .split(/\D+/)
    .filter(Boolean)
    .map((group) => group.length);
  if (/^1?[ .-]?\(?[2-9]\d{2}\)?[ .*-]\d{3}[ .*-]\d{4}$/.test(raw)) return true;
  // Nine digits as Portugal, Spain and Poland write them.
  if (groups.join() === '2,3,2,2' && /^[2-9]/.test(raw) && !/[/*_]/.test(raw)) return true;
  if (groups.join() === '3,2,2,2' && /^[679]/.test(raw) && !/[/*_-]/.test(raw)) return true;
  if (groups.join() === '3,3,3' && /^[679]\d\d([ *-])\d{3}\1\d{3}$/.test(raw)) return true;
  // A mobile or an area code as Brazil writes them.
  if (/^(?:\([1-9]\d\) ?9?|[1-9]\d 9)\d{4}-\d{4}$/.test(raw)) return true;
  // Every digit on its own; counting up is a list.
  if (/^\d(?:[ .\-_*·]\d){8,10}$/.test(raw) && !/^[01]\D[12]\D[23]/.test(raw)) return true;
  if (digits[0] !== '0' || digits[1] === '0') return false;
  // Part numbers of cars and tools: `0 986 424 797`.
  if (/^0 \d{3} \d{3} \d{3}(?: ?\d)?$/.test(raw)) return false;
  if (groups.length === 1) return digits.length === 10 || digits.length === 11;
  if (groups.join() === '4,4,4' || groups.length > 6) return false;
  return digits.length >= 9 && digits.length <= 12;
}

function isDateOrMoney(text: string, raw: string, end: number): boolean {
  if (
    /(?:^|\D)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?:\D|$)/.test(raw) ||
    /(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}/.test(raw)
  )
    return true;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(raw)) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(raw) && raw.split('.').every((part) => Number(part) < 256)) return true;
  if (/^\d{1,3}(?:[. ]\d{3})+$/.test(raw) && raw[0] !== '0')
    return /^\s?(?:€|\$|£|eur|usd|zł|kr|tl|円|mah|km|steps|pcs)/i.test(text.slice(end));
  return /^\s?(?:€|\$|£|eur\b|usd\b|zł|円|,\d)/i.test(text.slice(end));
}

/** Which word before the number is nearest: one about phones, or one about some other number. */
function labelBefore(text: string, start: number): 'phone' | 'other' | null {
  const before = text
    .slice(Math.max(0, start - WINDOW), start)
    .replace(/^.*[.!?]\s(?=\p{Lu})|^.*\n/su, '')
    .toLowerCase();
  const phone = lastIndex(before, LABEL);
  const other = lastIndex(before, OTHER_LABEL);
  if (phone < 0 && other < 0) return null;
  return phone > other ? 'phone' : 'other';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
