import { LANGUAGES, type Language } from './context';
import { normalize } from './normalize';
import { type Tokens, tokenize, wordsOf } from './tokens';

/** The language of a text, and whether the phrase rules have words for it. */
export interface LanguageResult {
  language: Language | 'other';
  /** `false`: only links, contacts, emoji and the like were checked. */
  checkedFully: boolean;
}

// Function words (folded), chosen to tell these languages and their unsupported neighbours apart.
const FUNCTION_WORDS: Record<Exclude<Language, 'ja'> | 'x1' | 'x2' | 'x3' | 'x4' | 'x5' | 'x6', string> = {
  en: 'the and you your we our is are was will have has to of for with this that please if not be on it can i us by from would could at thank thanks order hello regards',
  fr: 'le la les des du de un une et est vous votre vos nous notre nos pour avec dans que qui ne pas sur par au aux si merci bonjour ce cette il je avez sommes commande cordialement nos tous toutes sont jusqu c on mais ou plus cela votre rien vos vos',
  de: 'der die das und ist sie ihr ihre ihren ihnen wir uns unser unsere fur mit nicht ein eine einen zu den dem im auf bitte wenn haben hat wird werden es ich von bei danke hallo guten tag bestellung grusse beim unserem unseren unserer diese dieser dass auch noch nur dann oder kann konnen ihrem ihres aus nach uns um da sind gibt mehr',
  es: 'el los las de que y en un una su sus le les nos nuestro nuestra para con por si no es ha hemos usted ustedes gracias hola pedido esta este del al se lo muy saludos favor',
  it: 'il lo gli di che e un una la le per con non si ha abbiamo suo sua suoi nostro nostra del della al alla nel grazie ordine salve buongiorno sono e stato ci puo saluti da vi',
  nl: 'de het een en van is u uw wij we ons onze voor met niet dat die op te aan zijn heeft hebben kunt kan bij als je jouw bestelling bedankt hallo groet graag wordt naar',
  pl: 'i w z na nie sie do jest to ze o za prosze dziekujemy panstwa pana pani nasz nasza czy jesli po od przez moze mozna zamowienie zamowienia pozdrawiam dzien dobry witam w sa oraz',
  sv: 'och att det som en ett ar vi ni du din er ert era vara har for med inte pa av till om kan tack hej din bestallning order halsningar fran vill var oss dig den',
  pt: 'o os as de do da dos das que e em um uma para com nao por se sua seu nos nossa nosso voce obrigado obrigada ola encomenda pedido esta foi no na ao pelo ou mais cumprimentos favor tambem pode lhe ver ao',
  tr: 've bir bu icin ile size siz sizin bize biz urun urunu siparis siparisiniz lutfen merhaba tesekkur ederiz olarak degil var yok mi da de cok ise iyi gunler saygilarimizla sayin eger',
  // neighbours: Danish and Norwegian, Finnish, Czech and Slovak, Romanian, Hungarian, Indonesian and Malay
  x1: 'og ikke jeg af deres kan venligst har til vi det er en et hilsen bestilling ordre din tak takk vaere ble blev pakken besked beskjed beklager fra mere tilbage tilbake modtaget mottatt hurtigst muligt afsendt sendt pengene vennlig venlig meldingen bestillingen hvis hvor hvad hva vores noget noe deg dig ogsa kommer',
  x2: 'ja on ei olemme teidan kiitos hei tilaus tilauksen jos voitte meille sinun mutta ystavallisin terveisin etta kun ole niin se pahoittelemme paketti saapuu huomenna viestista viestistasi lahetetty lahetamme tuote tuotteen kanssa voimme voit palautus rahat takaisin',
  x3: 'je se na ze do prosim dekujeme dobry den vase vas pokud pro jsme objednavka objednavky pri ale ako nie sme vam dakujeme jste omlouvame zpozdeni dorazi zitra balicek zasilka zasilku byla bylo budeme muzete muzeme penize vratime ktery ktera ospravedlnujeme',
  x4: 'si va nu este pentru dumneavoastra multumim buna ziua comanda sunteti daca cu din noi am fost puteti rugam prin sau pentru ne cerem scuze coletul intarziere maine va fost produsul',
  x5: 'es a az hogy nem egy kerjuk koszonjuk rendeles tisztelt udvozlettel on ha meg van kell amely onnek',
  x6: 'yang dan anda kami untuk tidak dengan ini itu terima kasih pesanan silakan mohon jika akan telah ada dari',
};
const LISTS = Object.entries(FUNCTION_WORDS);
const VOTES = new Map<string, number[]>();
for (const [index, [, words]] of LISTS.entries())
  for (const word of new Set(words.split(' '))) {
    const votes = VOTES.get(word);
    if (votes) votes.push(index);
    else VOTES.set(word, [index]);
  }

const FEW = 4;
const SHARE = 0.12;
/** How much more a neighbour must say before a text counts as one of theirs. */
const MARGIN = 1.25;
/** Fewer words than this say too little about the language: all lexicons are tried. */
const SHORT = 8;
const LONG = 14;
const UNSURE = 1.6;

// Letters that only some languages write, as good as a function word each.
const LETTERS: [string, keyof typeof FUNCTION_WORDS][] = [
  ['ğışİĞŞ', 'tr'],
  ['łąężźćńśŁŻŚ', 'pl'],
  ['ßẞ', 'de'],
  ['ñ¿¡', 'es'],
  ['ãõÃÕ', 'pt'],
  ['åÅ', 'sv'],
  ['èìòù', 'it'],
  ['èêœùû', 'fr'],
  ['æøåÆØÅ', 'x1'],
  ['ěčřžůťďňĚČŘŽŮ', 'x3'],
  ['ășțţȘȚĂ', 'x4'],
  ['őűŐŰ', 'x5'],
];
const LETTER_VOTES = 2;
const LETTER_WORTH = 0.7;
const LIST_OF = LETTERS.map(([, language]) => LISTS.findIndex(([name]) => name === language));
const ASCII_END = 0x80;
/** Which of `LETTERS` hold a unit, one bit each. */
const OWNERS = new Uint16Array(0x1f00);
for (const [index, [letters]] of LETTERS.entries())
  for (const letter of letters) OWNERS[letter.charCodeAt(0)] = (OWNERS[letter.charCodeAt(0)] ?? 0) | (1 << index);
const NONE: readonly number[] = [];

/** `.`, `@` and `/` */
const JOINS = new Set([0x2e, 0x40, 0x2f]);

export interface Scores {
  score: number[];
  words: number;
  ideographs: number;
  /** Units of scripts that none of the languages writes. */
  foreign: number;
}

/** How strongly each language speaks: one vote a function word, shared where languages share it, and its letters. */
function scores(tokens: Tokens, text: string): Scores {
  if (tokens.scores) return tokens.scores;
  const score = new Array<number>(LISTS.length).fill(0);
  let words = 0;
  let ideographs = 0;
  const known = wordsOf(tokens);
  for (let i = 0; i < known.length; i++) {
    const word = known[i] as (typeof known)[number];
    if (word.kind === 'ideograph') ideographs++;
    // The end of an address (`.com` is "with" in Portuguese) is no word of a language.
    else if (word.kind === 'word' && !JOINS.has(text.charCodeAt((tokens.starts[i] as number) - 1))) {
      words++;
      word.votes ??= VOTES.get(word.text) ?? NONE;
      const { votes } = word;
      for (let v = 0; v < votes.length; v++) {
        const index = votes[v] as number;
        score[index] = (score[index] as number) + 1 / votes.length;
      }
    }
  }
  const result = { score, words, ideographs, foreign: addLetters(text, score) };
  tokens.scores = result;
  return result;
}

/** Adds what the letters say; returns how many units belong to scripts of no language here. */
function addLetters(text: string, score: number[]): number {
  const found = new Array<number>(LETTERS.length).fill(0);
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ASCII_END) continue;
    for (let bits = OWNERS[code] ?? 0, l = 0; bits > 0; bits >>= 1, l++)
      if (bits & 1) found[l] = (found[l] as number) + 1;
    if ((code >= 0x370 && code <= 0x1cff) || (code >= 0xac00 && code <= 0xd7a3)) foreign++;
  }
  for (let l = 0; l < LETTERS.length; l++) {
    const index = LIST_OF[l] as number;
    score[index] = (score[index] as number) + Math.min(LETTER_VOTES, (found[l] as number) * LETTER_WORTH);
  }
  return foreign;
}

function hinted(hint: string | undefined): Language | undefined {
  const code = hint?.toLowerCase().slice(0, 2);
  return LANGUAGES.find((language) => language === code);
}

/** The language of tokenised text. `hint` (ISO 639-1) decides where the text is too short to tell. */
export function languageOfTokens(tokens: Tokens, text: string, hint?: string): Language | 'other' {
  const { score, words, ideographs, foreign } = scores(tokens, text);
  if (ideographs > words) return /[\u3041-\u30ff]/.test(text) || hinted(hint) === 'ja' ? 'ja' : 'other';
  if (isForeignScript(text, foreign)) return 'other';
  let best = -1;
  let neighbour = 0;
  for (let i = 0; i < score.length; i++) {
    const own = score[i] ?? 0;
    if (!languageAt(i)) neighbour = Math.max(neighbour, own);
    else if (own > (score[best] ?? 0)) best = i;
  }
  const top = score[best] ?? 0;
  if (neighbour >= 2 && neighbour > top * MARGIN) return 'other';
  if (words < FEW || top < 1 || top / words < SHARE) {
    return words >= 12 && top / words < SHARE ? 'other' : (hinted(hint) ?? languageAt(best) ?? 'en');
  }
  return languageAt(best) ?? 'en';
}

/**
 * The language of a reply. `hint` (ISO 639-1) decides where the text is too short to tell. `checkedFully` is false
 * outside the supported languages: then only links, contacts, emoji and other signs are checked.
 */
export function languageOf(text: string, hint?: string): LanguageResult {
  const normalized = normalize(text).text;
  const language = languageOfTokens(tokenize(normalized, []).tokens, normalized, hint);
  return { language, checkedFully: language !== 'other' };
}

const NAMES = LISTS.map(([name]) => LANGUAGES.find((language) => language === name));

function languageAt(index: number): Language | undefined {
  return NAMES[index];
}

function isForeignScript(text: string, foreign: number): boolean {
  return foreign > 0 && foreign * 2 > text.replace(/\s/g, '').length;
}

/**
 * `unsure` means that the text is too short: of the languages given, those whose words cover less of it are out.
 * The languages whose words are worth looking for: the text's own, the hinted one, and each that holds a good share
 * of the function words (a reply is often written twice).
 */
export function languagesToCheck(
  tokens: Tokens,
  text: string,
  hint?: string,
): { languages: Language[]; unsure: boolean } {
  const main = languageOfTokens(tokens, text, hint);
  const found = new Set<Language>();
  if (main !== 'other') found.add(main);
  const given = hinted(hint);
  if (given) found.add(given);
  const { score, words, ideographs } = scores(tokens, text);
  const top = Math.max(0, ...score);
  const unsure = main !== 'other' && !given && (words < SHORT || top < UNSURE);
  for (let i = 0; i < score.length && ideographs <= words; i++) {
    const language = languageAt(i);
    const own = score[i] ?? 0;
    if (language && (unsure || (own >= FEW && own >= top * 0.45) || (words < LONG && own > 0 && own >= top * 0.6)))
      found.add(language);
  }
  if (ideographs >= 6 && /[\u3041-\u30ff]/.test(text)) found.add('ja');
  return { languages: [...found], unsure };
}
