import { markWords } from '../marks';
import type { May, Paragraph } from '../paragraphs';
import { SIGN } from '../signs';
import type { Span } from '../spans';
import { DOT, isWordy, languagesOfDot, TOP_LEVEL } from './domains';
import { mayHide, mayHideAddress } from './hints';

const LABEL = '[\\p{L}\\p{N}-]';
const HIDDEN = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(${LABEL}{3,40}?)(${DOT})(${LABEL}{2,12})(?:(${DOT})(${LABEL}{2,6}))?(?!${LABEL})`,
  'giu',
);
const STRONG = new Set(['com', 'net', 'org', 'shop', 'store', 'eu', 'online']);
/** What says that an address follows, so that even an ending that is a word counts. */
const LEAD =
  /(?:web\s?site|web|site|sito|sitio|website|webseite|internetseite|seite|homepage|shop|domain|url|adres+e?|hemsida|sida|sajt|strona|stron[aęy]|witryna|página|pagina|sklep|butik|loja|adresi?|sitemiz|サイト|visit|besuch\w*|entre? en|vay?a (?:a|en|su)|vai su|vá a|va[is]? sur|allez sur|rendez[ -]vous sur|acesse|ga naar|gå till|wejd[zź]|girin|name|heißt|heisst|heter|heet|llama|chiama|appelle|chama)\b[^.!?\n]{0,24}$/iu;
/** `ljusalampor punkt se`: a name after a preposition, though the ending is a word of the language. */
const PLACED = /(?:^|\s)(?:på|via|hos|till|mejla|maila)\s$/iu;
/** What follows an address: `shop . es / offers`. */
const PATH = /^ ?\/ ?[\p{L}\p{N}]/u;
const POINTED = /^(?:denna|den|varje|sista|första|nästa|samma|viktig|dess[ae]?)$/iu;
/** `www name com`, `name dotcom`, `name,com`: the dot left out or replaced by another sign. */
const MISSPELLED =
  /(?<![\p{L}\p{N}])(?:w ?w ?w[ .,]{1,3}(?<a>[\p{L}\p{N}-]{3,40})[ .,]{1,3}(?<b>[a-z]{2,6})|(?<c>[\p{L}\p{N}-]{3,40})[ -]?(?:[ -]dot ?|dot-)(?<d>c ?o ?m|net|org)|(?<e>[\p{Ll}\p{N}-]{4,40})[,;*_~|](?<f>com|net|org|shop|co\.uk|co,uk)|(?<g>[\p{Ll}\p{N}-]{4,40}) ?[([]\.?(?<h>com|net)[)\]])(?![\p{L}\p{N}])/giu;
const MISSPELLED_HINT = /w ?w ?w[ ,]|dot|[\p{Ll}\d][,;*_~|](?:com|net|org|shop|co)(?!\p{L})|[([]\.?(?:com|net)[)\]]/iu;
/** Quick to look for, and in every text that holds the hint. */
const MISSPELLED_SIGN = /w ?w ?w[ ,]|dot|[,;*_~|](?:com|net|org|shop|co)|[([]\.?(?:com|net)/i;
/** `moc.spmal`: an address written backwards. */
const BACKWARDS = /(?<![\p{L}\p{N}.@])(?:(?:ku\.oc|moc|ten|gro|pohs)\.[\p{L}\p{N}-]{3,40})(?![\p{L}\p{N}])/giu;

/** `l a m p s . c o m` */
const SPACED = /(?<!\S)(?:[\p{L}\p{N}-] ){3,40}\. (?:[a-z] ){1,3}[a-z](?!\S)/giu;

/** What stands before the ending of a country: `co.uk`. */
const SECOND = new Set(['co', 'com', 'org', 'net']);

type Hidden = Span & { host: string };

const SIGNS = SIGN.otherDot | SIGN.dotAlone | SIGN.dotInside;
const DOT_WORD = markWords((word) => word === 'w' || word === 'ww' || word.includes('dot') || word.includes('www'));

/** Whether there is anything that such an address needs. */
export const mayHoldDomain: May = (signs, marks, words) =>
  ((signs & SIGNS) | (marks & DOT_WORD)) !== 0 || mayHide(signs, marks, words);

/** Addresses whose dots are words, stand in brackets or are left out: `ourshop (dot) com`, `ourshop punkt de`. */
export function hiddenDomains(paragraph: Paragraph): Hidden[] {
  const { text, signs, marks } = paragraph;
  const found: Hidden[] = [];
  if (mayHideAddress(paragraph)) found.push(...worded(paragraph));
  if ((signs & SIGN.otherDot || marks & DOT_WORD) && MISSPELLED_SIGN.test(text) && MISSPELLED_HINT.test(text))
    found.push(...misspelled(text));
  if (signs & SIGN.dotAlone && text.includes(' . '))
    for (const match of text.matchAll(SPACED)) {
      const host = match[0].replaceAll(' ', '').toLowerCase();
      if (TOP_LEVEL.has(host.slice(host.lastIndexOf('.') + 1))) found.push({ ...spanOf(match), host });
    }
  if (signs & SIGN.dotInside && /(?:moc|ten|gro|pohs|ku\.oc)\./i.test(text))
    for (const match of text.matchAll(BACKWARDS))
      found.push({ ...spanOf(match), host: [...match[0].toLowerCase()].reverse().join('') });
  return found;
}

function worded({ text, languages }: Paragraph): Hidden[] {
  const found: Hidden[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [whole, name = '', dot = '', second = '', dot2 = '', third = ''] = match;
    const double = third !== '' && TOP_LEVEL.has(third.toLowerCase()) && (isHidden(dot2 || '') || SECOND.has(second));
    const tld = (double ? third : second).toLowerCase();
    if (!TOP_LEVEL.has(tld) || !isHidden(dot)) continue;
    const end = match.index + (double ? whole.length : name.length + dot.length + second.length);
    const bracketed = /[([{<【〔「『《〈]/.test(dot);
    // " . com" with blanks: only where a sentence cannot go on like this.
    const parted = /^(?:\s[^\p{L}\p{N}]\s|\n\.)$/u.test(dot);
    if (/^\s*[^\p{L}\p{N}]\s*$/u.test(dot) && !((tld === 'com' || parted) && second === second.toLowerCase())) continue;
    if (!bracketed && tld.length < 2) continue;
    const said = languagesOfDot(dot);
    const own = said.filter((language) => languages.includes(language));
    const wordy = isWordy(tld, own.length > 0 ? own : said.length > 0 ? said : languages);
    const isCertain = bracketed || !wordy || STRONG.has(tld) || (parted && PATH.test(text.slice(end, end + 4)));
    if (!isCertain && !leads(text, match.index) && !isPlaced(text, match.index, name, tld)) continue;
    if (!bracketed && STRONG.has(tld) && tld !== 'com' && /^\.\s/.test(dot)) continue;
    found.push({
      start: match.index,
      end,
      host: `${name}.${double ? `${second}.` : ''}${tld}`.toLowerCase(),
    });
  }
  return found;
}

function misspelled(text: string): Hidden[] {
  const found: Hidden[] = [];
  for (const match of text.matchAll(MISSPELLED)) {
    const { a, b, c, d, e, f, g, h } = match.groups ?? {};
    const tld = (b ?? d ?? f ?? h ?? '').toLowerCase().replaceAll(' ', '').replace(',', '.');
    if (b && !TOP_LEVEL.has(tld)) continue;
    found.push({ ...spanOf(match), host: `${a ?? c ?? e ?? g ?? ''}.${tld}`.toLowerCase() });
  }
  return found;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function leads(text: string, start: number): boolean {
  return LEAD.test(text.slice(Math.max(0, start - 48), start));
}

function isPlaced(text: string, start: number, name: string, tld: string): boolean {
  return (
    tld === 'se' && name.length > 4 && !POINTED.test(name) && PLACED.test(text.slice(Math.max(0, start - 8), start))
  );
}

function isHidden(dot: string): boolean {
  return dot !== '.' && dot !== '';
}
