import { LANGUAGES, type Language } from './context';
import { normalize } from './normalize';
import { type Paragraph, type Placed, paragraphsOf } from './paragraphs';
import { SIGN } from './signs';

/** The language of a text, and whether the phrase rules have words for it. */
export interface LanguageResult {
  language: Language | 'other';
  /** `false`: only links, contacts, emoji and the like were checked. */
  checkedFully: boolean;
}

// Function words (folded), chosen to tell these languages and their unsupported neighbours apart.
const FUNCTION_WORDS: Record<Exclude<Language, 'ja'> | 'x1' | 'x2' | 'x3' | 'x4' | 'x5' | 'x6', string> = {
  en: 'the and you your we our is are was will have has to of for with this that please if not be on it can i us by from would could at thank thanks order hello regards',
  fr: 'le la les des du de un une et est vous votre vos nous notre nos pour avec dans que qui ne pas sur par au aux si merci bonjour ce cette il je avez sommes commande cordialement nos tous toutes sont jusqu c on mais ou plus cela votre rien vos vos tu moi mon ma toi',
  de: 'der die das und ist sie ihr ihre ihren ihnen wir uns unser unsere fur mit nicht ein eine einen zu den dem im auf bitte wenn haben hat wird werden es ich von bei danke hallo guten tag bestellung grusse beim unserem unseren unserer diese dieser dass auch noch nur dann oder kann konnen ihrem ihres aus nach uns um da sind gibt mehr du dir dich dein deine mir mich',
  es: 'el los las de que y en un una su sus le les nos nuestro nuestra para con por si no es ha hemos usted ustedes gracias hola pedido esta este del al se lo muy saludos favor yo te soy eres tienes cuando tu como',
  it: 'il lo gli di che e un una la le per con non si ha abbiamo suo sua suoi nostro nostra del della al alla nel grazie ordine salve buongiorno sono e stato ci puo saluti da vi ciao ti mi hai quando ancora quello',
  nl: 'de het een en van is u uw wij we ons onze voor met niet dat die op te aan zijn heeft hebben kunt kan bij als je jouw bestelling bedankt hallo groet graag wordt naar',
  pl: 'i w z na nie sie do jest to ze o za prosze dziekujemy panstwa pana pani nasz nasza czy jesli po od przez moze mozna zamowienie zamowienia pozdrawiam dzien dobry witam w sa oraz',
  sv: 'och att det som en ett ar vi ni du din er ert era vara har for med inte pa av till om kan tack hej din bestallning order halsningar fran vill var oss dig den',
  pt: 'o os as de do da dos das que e em um uma para com nao por se sua seu nos nossa nosso voce obrigado obrigada ola encomenda pedido esta foi no na ao pelo ou mais cumprimentos favor tambem pode lhe ver ao eu te meu minha onde',
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
const MOST_UNSURE = 120;
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

/** `.`, `@` or `/` */
const isJoin = (code: number): boolean => code === 0x2e || code === 0x40 || code === 0x2f;

/** What the words and letters of a paragraph say about its language. */
export interface Tally {
  /** Votes for each language, in parts of `WHOLE`. */
  votes: Int32Array;
  /** How often the letters of each of `LETTERS` stand in it. */
  letters: Int32Array | null;
  words: number;
  ideographs: number;
  /** Units of scripts that none of the languages writes. */
  foreign: number;
}

/** How strongly each language speaks in a text: one vote a function word, shared where languages share it, and its letters. */
export interface Scores extends Pick<Tally, 'words' | 'ideographs' | 'foreign'> {
  score: readonly number[];
  tokens: number;
}

/** A vote, so that equal parts of it are whole numbers. */
const WHOLE = 2520;

/** Adds up what the paragraphs of a text say. */
export function scoresOf(paragraphs: readonly Placed[]): Scores {
  const scores = { score: new Array<number>(LISTS.length).fill(0), words: 0, ideographs: 0, foreign: 0, tokens: 0 };
  const { score } = scores;
  let letters: number[] | null = null;
  for (const { paragraph } of paragraphs) {
    paragraph.tally ??= tallyOf(paragraph);
    const { tally } = paragraph;
    for (let i = 0; i < score.length; i++) score[i] = (score[i] as number) + (tally.votes[i] as number);
    if (tally.letters) {
      letters ??= new Array<number>(LETTERS.length).fill(0);
      for (let l = 0; l < letters.length; l++) letters[l] = (letters[l] as number) + (tally.letters[l] as number);
    }
    scores.words += tally.words;
    scores.ideographs += tally.ideographs;
    scores.foreign += tally.foreign;
    scores.tokens += paragraph.words.length;
  }
  for (let i = 0; i < score.length; i++) score[i] = (score[i] as number) / WHOLE;
  for (let l = 0; letters && l < letters.length; l++) {
    const index = LIST_OF[l] as number;
    score[index] = (score[index] as number) + Math.min(LETTER_VOTES, (letters[l] as number) * LETTER_WORTH);
  }
  return scores;
}

function tallyOf({ text, tokens, words: known, signs }: Paragraph): Tally {
  const votes = new Int32Array(LISTS.length);
  let words = 0;
  let ideographs = 0;
  for (let i = 0; i < known.length; i++) {
    const word = known[i] as (typeof known)[number];
    if (word.kind === 'ideograph') ideographs++;
    // The end of an address (`.com` is "with" in Portuguese) is no word of a language.
    else if (word.kind === 'word' && !isJoin(text.charCodeAt((tokens.starts[i] as number) - 1))) {
      words++;
      word.votes ??= VOTES.get(word.text) ?? NONE;
      const lists = word.votes;
      for (let v = 0; v < lists.length; v++) {
        const index = lists[v] as number;
        votes[index] = (votes[index] as number) + WHOLE / lists.length;
      }
    }
  }
  const tally: Tally = { votes, letters: null, words, ideographs, foreign: 0 };
  if (signs & SIGN.foreign) countLetters(text, tally);
  return tally;
}

function countLetters(text: string, tally: Tally): void {
  const letters = new Int32Array(LETTERS.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ASCII_END) continue;
    for (let bits = OWNERS[code] ?? 0, l = 0; bits > 0; bits >>= 1, l++)
      if (bits & 1) letters[l] = (letters[l] as number) + 1;
    if ((code >= 0x370 && code <= 0x1cff) || (code >= 0xac00 && code <= 0xd7a3)) tally.foreign++;
  }
  tally.letters = letters;
}

function hinted(hint: string | undefined): Language | undefined {
  const code = hint?.toLowerCase().slice(0, 2);
  return LANGUAGES.find((language) => language === code);
}

/** The language of a normalised text. `hint` (ISO 639-1) decides where the text is too short to tell. */
export function languageOfScores(scores: Scores, text: string, hint?: string): Language | 'other' {
  const { score, words, ideographs, foreign } = scores;
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
  const language = languageOfScores(scoresOf(paragraphsOf(normalized, [], null).paragraphs), normalized, hint);
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
 * The languages whose words are worth looking for: the text's own, the hinted one, and each that holds a good share
 * of the function words (a reply is often written twice). `unsure` means that the text is too short to tell: of the
 * languages given, those whose words cover less of it are out.
 */
export function languagesToCheck(
  scores: Scores,
  text: string,
  hint?: string,
): { languages: Language[]; unsure: boolean } {
  const main = languageOfScores(scores, text, hint);
  const found = new Set<Language>();
  if (main !== 'other') found.add(main);
  const given = hinted(hint);
  if (given) found.add(given);
  const { score, words, ideographs, tokens } = scores;
  const top = Math.max(0, ...score);
  // Many numbers and addresses with hardly a word among them are in no language at all.
  const unsure = main !== 'other' && !given && (words < SHORT || top < UNSURE) && tokens <= MOST_UNSURE;
  for (let i = 0; i < score.length && ideographs <= words; i++) {
    const language = languageAt(i);
    const own = score[i] ?? 0;
    const isStrong = own >= FEW && own >= top * 0.45;
    // Where too little tells, the likeliest ones.
    const isLikely = (words < LONG || main === 'other') && own > 0 && own >= top * 0.6;
    if (language && (unsure || isStrong || isLikely)) found.add(language);
  }
  if (ideographs >= 6 && /[\u3041-\u30ff]/.test(text)) found.add('ja');
  return { languages: [...found], unsure };
}
