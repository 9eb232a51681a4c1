import type { Language } from '../context';

// Top-level domains seen in shop links; not the whole IANA list, because file endings (zip, mov) and rare codes
// would cost more false alarms than they catch. Written with a scheme or www, any domain counts.
const GENERIC =
  'com net org info biz shop store online site website app io co me tv cc xyz club top vip pro live link click page dev tech digital world email cloud space fun eu asia ly gg ai store shopping sale deals gift best market boutique jewelry fashion group company services support help center global agency blog studio design wiki shoes bike toys coffee house guide video zone parts tools garden furniture care';
const COUNTRY =
  'de fr es it nl pl se pt tr jp uk ie at ch be lu dk no fi cz sk hu ro bg gr hr si lt lv ee ru ua us ca mx br ar cl au nz in cn hk tw kr sg my th vn id ph za ae sa eg il to ws la is im am fm gl gd st sh li mc ma';

/** Top-level domains that make a bare `name.tld` an address. */
export const TOP_LEVEL = new Set(`${GENERIC} ${COUNTRY} コム ネット`.split(' '));

// Endings that are words: "it arrived.in two days" is a missing blank, not an address.
const WORDY_ANYWHERE = new Set(
  'info shop store online site app top live pro link page club email world space fun tech help support center group best market sale deals gift global services company digital cloud blog studio design wiki shoes bike toys coffee house guide video zone parts tools garden furniture care'.split(
    ' ',
  ),
);
const WORDY: Record<Language, string> = {
  en: 'in to is it at be no me us my am so as il',
  fr: 'de la me es si sa il ai ma se in',
  de: 'in es am so im at is da',
  es: 'de es la me no se si in',
  it: 'in la me no se si il ai io ma de',
  nl: 'de in is me te be',
  pl: 'co to no in',
  sv: 'de se in at me',
  pt: 'de no se me es la',
  tr: 'de in is',
  ja: '',
};

/** Whether a top-level domain is also a word in one of the languages of the text. */
export function isWordy(tld: string, languages: readonly Language[]): boolean {
  return WORDY_ANYWHERE.has(tld) || languages.some((language) => WORDY[language].split(' ').includes(tld));
}

/** Names with a dot that are no addresses. */
export const DOTTED_NAMES = new Set(['asp.net', 'vb.net', 'ado.net', 'paint.net', 'socket.io', 'draw.io', 'node.js']);

const SERVICES =
  'gmail|googlemail|gmai1|hotmail|outlook|yahoo|ymail|icloud|gmx|web|aol|proton|protonmail|live|msn|orange|wanadoo|sfr|libero|virgilio|alice|tiscali|t-online|freenet|wp|onet|o2|interia|ziggo|kpnmail|planet|telia|sapo|docomo|ezweb|qq|163|126|mail|yandex|free|laposte|bluewin|hey|tutanota|fastmail|zoho';
/** Big mail services: `name at gmail dot com` needs no brackets to be understood. */
export const MAIL_SERVICES = new RegExp(`^(?:${SERVICES})\\.`);
/** Those whose bare name already says "mail". */
export const MAIL_BRANDS =
  'g[ -]?mail|google ?mail|hotmail|yahoo(?: mail)?|i ?cloud|gmx|proton ?mail|ymail|outlook|web ?de';

const DOT_BY_WORD: Record<string, readonly Language[]> = {
  dot: ['en'],
  d0t: [],
  dott: [],
  period: ['en'],
  punkt: ['de', 'sv'],
  pkt: [],
  pünktchen: ['de'],
  point: ['fr'],
  punto: ['es', 'it'],
  punt: ['nl'],
  kropka: ['pl'],
  kropeczka: [],
  ponto: ['pt'],
  nokta: ['tr'],
  ドット: [],
  どっと: [],
  点: [],
};
const DOT_WORDS = Object.keys(DOT_BY_WORD).join('|');
const DOT_SIGNS = '[.。·•‧∙⋅・]';
const AT_WORDS =
  'at|ät|ätt|a7|arr?obase|arobaz|arobas|arrobas?|chiocciola|chiocciolina|apenstaart(?:je)?|apestaart(?:je)?|aapje|klammer ?affe|affenschwanz|chez|małpa|malpa|małpka|malpka|snabel-? ?a|kuyruklu ?a|et işareti|et isareti|アットマーク|アット|あっとまーく|あっと';
const blank = '[ \\t]{0,2}\\n?[ \\t]{0,2}';
const open = `${blank}[([{<【〔「『《〈*_|~"'+/-]{0,2}[ \\t]{0,2}`;
const shut = `[ \\t]{0,2}[)\\]}>】〕」』》〉*_|~"'+/-]{0,2}${blank}`;

// Letters of a longer word are no word, except where words are written without blanks.
const alone = (words: string) =>
  `(?:(?<![a-z0-9\u00c0-\u024f])(?:${words})(?![a-z0-9\u00c0-\u024f])|ドット|点|アットマーク|アット)`;

/** A dot written as a word or in brackets, with what surrounds it. */
export const DOT = `(?:${open}${alone(DOT_WORDS)}${shut}|${open}${DOT_SIGNS}${shut}|[ \\t]?[([{<][ \\t]?(?:[dp]|d ?o ?t)[ \\t]?[)\\]}>][ \\t]?)`;
/** An at sign written as a word or in brackets, with what surrounds it. */
export const AT = `(?:${open}(?:${alone(AT_WORDS)}|@)${shut}|[ \\t]?[([{<][ \\t]?(?:et|ett|a ?t?|à|ad|bei|na|em|en|su|kukac)[ \\t]?[)\\]}>][ \\t]?)`;
const SOLE_AT = AT_WORDS.replace(/^at\|/, '').replace('chez|', '');
/** The words of the hint below, which `hints.ts` looks for among the words of a text. */
export const HIDDEN_WORDS = `${DOT_WORDS}|dot ?com|${SOLE_AT}`;
/** Whether a text holds any word or sign that could hide an address; most texts do not and stop here. */
export const HIDDEN_HINT = new RegExp(
  `(?<!\\p{L})(?:${HIDDEN_WORDS})(?!\\p{L})|[([{<【〔「『《〈*_]\\s?(?:${DOT_SIGNS}|@|a ?t|ett?|a|à|ad|bei|na|em|en|su)\\s?[)\\]}>】〕」』》〉*_]|\\s\\.\\s?com|\\s\\.\\s[a-z]{2}|\\n\\.[a-z]{2}|\\.\\s{1,2}com(?!\\p{L})|\\s@|@\\s|\\p{L}[。·•‧∙⋅・](?:[a-z]{2}|コム|ネット)|[ \\t][·•‧∙⋅・][ \\t](?:com|net|org|[a-z]{2}(?!\\p{L}))`,
  'iu',
);

/** The languages in which a written dot is a word; none where it is a sign. */
export function languagesOfDot(dot: string): readonly Language[] {
  return DOT_BY_WORD[dot.toLowerCase().replace(/[^\p{L}\d]/gu, '')] ?? [];
}
