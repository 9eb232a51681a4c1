import type { Document, Span } from '../document';

// Digits and two-digit numbers as words (folded), by how many digits each stands for. Languages are mixed on
// purpose: nobody writes four of these in a row for another reason.
const ONE =
  'zero oh nought nil one two three four five six seven eight nine un deux trois quatre cinq sept huit neuf null eins zwo zwei drei vier funf fuenf sechs sieben acht neun cero uno una dos tres cuatro cinco seis siete ocho nueve due tre quattro cinque sei sette otto nove nul een twee drie zes zeven negen jeden dwa trzy cztery piec szesc siedem osiem dziewiec noll ett tva fyra fem sex sju atta nio um dois quatro sete oito sifir bir iki uc dort bes alti yedi sekiz dokuz 〇 一 二 三 四 五 六 七 八 九';
const TWO =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa dieci venti trenta quaranta cinquanta zehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig yirmi otuz kirk elli altmis yetmis seksen doksan on';
const REPEAT = new Set('double triple doppel doppelt doble doppio dubbel podwojne dubbla duplo cift'.split(' '));
const JOINERS = new Set(['and', 'et', 'und', 'y', 'e', 'dash', 'hyphen']);
const LENGTH = new Map<string, number>([
  ...ONE.split(' ').map((word): [string, number] => [word, 1]),
  ...TWO.split(' ').map((word): [string, number] => [word, 2]),
]);
const FEWEST_DIGITS = 7;
const FEWEST_WORDS = 4;

/** Runs of digits spelled as words, long enough for a phone number. Spans in the normalised text. */
export function spelledNumbers({ tokens, text }: Document): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.words.length; i++) {
    if (!LENGTH.has(tokens.words[i] as string) && !REPEAT.has(tokens.words[i] as string)) continue;
    const first = i;
    let digits = 0;
    let spelled = 0;
    let last = i;
    for (; i < tokens.words.length; i++) {
      const word = tokens.words[i] as string;
      const length = LENGTH.get(word) ?? (word === 'o' ? 1 : undefined);
      if (length !== undefined) {
        digits += length;
        spelled++;
      } else if (REPEAT.has(word)) digits++;
      else if (/^\d{1,4}$/.test(word)) digits += word.length;
      else if (word === 'ゼ' || word === 'ロ') digits += 0.5;
      else if (!JOINERS.has(word) || spelled === 0) break;
      if (i > last + 1 || (i > first && /[\n]/.test(text.slice(tokens.ends[i - 1], tokens.starts[i])))) break;
      last = i;
    }
    if (digits >= FEWEST_DIGITS && spelled >= FEWEST_WORDS)
      found.push({ start: tokens.starts[first] as number, end: tokens.ends[last] as number });
  }
  return found;
}
