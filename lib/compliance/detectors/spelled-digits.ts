import { markWords } from '../marks';
import type { May, Paragraph } from '../paragraphs';
import { SIGN } from '../signs';
import type { Span } from '../spans';
import type { Word } from '../vocabulary';

// Digits as words (folded), zero to nine, by language. Languages are mixed on purpose when reading: nobody writes
// four of these in a row for another reason than a number.
const DIGITS: readonly string[] = [
  'zero one two three four five six seven eight nine',
  'zero un deux trois quatre cinq six sept huit neuf',
  'null eins zwei drei vier funf sechs sieben acht neun',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zero uno due tre quattro cinque sei sette otto nove',
  'nul een twee drie vier vijf zes zeven acht negen',
  'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec',
  'noll ett tva tre fyra fem sex sju atta nio',
  'zero um dois tres quatro cinco meia sete oito nove',
  'sifir bir iki uc dort bes alti yedi sekiz dokuz',
  '〇 一 二 三 四 五 六 七 八 九',
];
const OTHER_DIGITS: Record<string, number> = {
  oh: 0,
  nought: 0,
  nil: 0,
  零: 0,
  zwo: 2,
  fuenf: 5,
  ein: 1,
  une: 1,
  una: 1,
  uma: 1,
  duas: 2,
  en: 1,
  jedynka: 1,
  dwojka: 2,
  trojka: 3,
};
const TWO =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig tien twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio attio nittio dez doze treze dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta oitenta on yirmi otuz kirk elli altmis yetmis seksen doksan';
const THREE =
  'dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos duzentos trezentos quatrocentos quinhentos seiscentos oitocentos';
/** `zweiundzwanzig`, `tweeentwintig`, `tjugotre`, `ventitre`, `veintidos`, `neunhundert`. */
const COMPOUND =
  /^(?:\p{L}{3,6}(?:und|en)(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)(?:ett|tva|tre|fyra|fem|sex|sju|atta|nio)|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove)|veinti(?:un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))$/u;
const HUNDREDS = /^\p{L}{3,7}(?:hundert|honderd|hundra|cento)$/u;
const REPEAT = new Map(
  Object.entries({
    double: 2,
    triple: 3,
    treble: 3,
    doppel: 2,
    doppelt: 2,
    dreifach: 3,
    doble: 2,
    doppio: 2,
    triplo: 3,
    dubbel: 2,
    dubbele: 2,
    podwojne: 2,
    podwojna: 2,
    potrojne: 3,
    dubbla: 2,
    trippel: 3,
    duplo: 2,
    dobro: 2,
    cift: 2,
  }),
);
const JOINERS = new Set(
  'and et und y e i och ve dash hyphen tiret strich bindestrich streepje kreska myslnik bindestreck guion trattino hifen tire espacio spazio leer plus then puis dann daarna sonra hundred cent hundert honderd hundra yuz cem cien cento sto point punto ponto nokta punkt kropka punt dot の'.split(
    ' ',
  ),
);
const VALUE = new Map<string, number>(Object.entries(OTHER_DIGITS));
for (const list of DIGITS) for (const [value, word] of list.split(' ').entries()) VALUE.set(word, value);
VALUE.set('seis', 6);
const LENGTH = new Map<string, number>([
  ...TWO.split(' ').map((word): [string, number] => [word, 2]),
  ...THREE.split(' ').map((word): [string, number] => [word, 3]),
]);
const FEWEST_DIGITS = 7;
const FEWEST_WORDS = 4;

// Kana readings of digits, several characters each.
const KANA =
  /(?:(?:ゼロ|ぜろ|れい|レイ|まる|マル|いち|イチ|に|ニ|さん|サン|よん|ヨン|ご|ゴ|ろく|ロク|なな|ナナ|はち|ハチ|きゅう|キュウ|キュー|しち|シチ|[〇零一二三四五六七八九\d])[ のーノ、・-]{0,2}){9,20}/gu;

const SPELLED = markWords((word) => lengthOf(word) > 0 || REPEAT.has(word));

/** Whether enough words are digits, or there may be kana readings. */
export const maySpell: May = (signs, marks, words) => {
  if (signs & SIGN.ideograph) return true;
  if (!(marks & SPELLED)) return false;
  // Quoted words are not among the words, and give no number.
  let spelled = 0;
  for (let i = 0; i < words.length; i++)
    if ((words[i] as Word).marks & SPELLED && ++spelled === FEWEST_WORDS) return true;
  return false;
};

/** Runs of digits spelled as words, long enough for a phone number. Spans in the normalised text. */
export function spelledNumbers({ tokens, text, words, signs }: Paragraph): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.words.length; i++) {
    if (!((words[i] as Word).marks & SPELLED)) continue;
    const run = runFrom(tokens.words, digitsBefore(tokens, i), (at) =>
      text.slice(tokens.ends[at - 1], tokens.starts[at]).includes('\n'),
    );
    i = run.last;
    if (run.digits >= FEWEST_DIGITS && run.spelled >= FEWEST_WORDS && !run.counting)
      found.push({ start: tokens.starts[run.first] as number, end: tokens.ends[run.last] as number });
  }
  if (signs & SIGN.ideograph && /[ゼぜまマい]/.test(text))
    for (const match of text.matchAll(KANA))
      if (/[ぁ-ん]{2}|[ァ-ヶ]{2}/.test(match[0]))
        found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return found;
}

/** The first of the short numbers that stand right before a word: `077-00-nine`. */
function digitsBefore({ words, starts, ends }: Paragraph['tokens'], index: number): number {
  let first = index;
  while (
    first > 0 &&
    /^\d{1,6}$/.test(words[first - 1] as string) &&
    (starts[first] as number) - (ends[first - 1] as number) === 1
  )
    first--;
  return first;
}

/** `counting`: one, two, three and so on upwards is no phone number. */
function runFrom(words: readonly string[], first: number, broken: (at: number) => boolean) {
  let digits = 0;
  let spelled = 0;
  let last = first;
  let before = Number.NaN;
  let counting = true;
  for (let i = first; i < words.length && i <= last + 2; i++) {
    const word = words[i] as string;
    if (i > first && broken(i)) break;
    const length = lengthOf(word);
    const times = REPEAT.get(word);
    if (length > 0) {
      const value = VALUE.get(word) ?? Number.NaN;
      if (spelled > 0 && value !== before + 1) counting = false;
      before = value;
      digits += length;
      spelled++;
    } else if (times !== undefined) {
      digits += times - 1;
      counting = false;
    } else if (/^\d{1,6}$/.test(word)) {
      digits += word.length;
      counting = false;
    } else if (JOINERS.has(word) && spelled > 0) continue;
    else break;
    last = i;
  }
  return { first, last, digits, spelled, counting };
}

function lengthOf(word: string): number {
  if (VALUE.has(word) || word === 'o') return 1;
  const known = LENGTH.get(word);
  if (known !== undefined) return known;
  if (word.length > 6 && COMPOUND.test(word)) return 2;
  return word.length > 8 && HUNDREDS.test(word) ? 3 : 0;
}
