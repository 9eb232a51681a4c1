import type { Language } from '../context';

// Top-level domains seen in shop links; not the whole IANA list, because file endings (zip, mov) and rare codes
// would cost more false alarms than they catch. Written with a scheme or www, any domain counts.
const GENERIC =
  'com net org info biz shop store online site website app io co me tv cc xyz club top vip pro live link click page dev tech digital world email cloud space fun eu asia ly gg ai store shopping sale deals gift best market boutique jewelry fashion group company services support help center global agency';
const COUNTRY =
  'de fr es it nl pl se pt tr jp uk ie at ch be lu dk no fi cz sk hu ro bg gr hr si lt lv ee ru ua us ca mx br ar cl au nz in cn hk tw kr sg my th vn id ph za ae sa eg il to ws la is im am fm gl gd st sh li mc ma';

/** Top-level domains that make a bare `name.tld` an address. */
export const TOP_LEVEL = new Set(`${GENERIC} ${COUNTRY}`.split(' '));

// Endings that are words: "it arrived.in two days" is a missing blank, not an address.
const WORDY_ANYWHERE = new Set(
  'info shop store online site app top live pro link page club email world space fun tech help support center group best market sale deals gift global services company digital cloud'.split(
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

/** Big mail services: `name at gmail dot com` needs no brackets to be understood. */
export const MAIL_SERVICES =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|gmx|web|aol|proton|protonmail|live|orange|wanadoo|libero|t-online|wp|onet|o2|ziggo|kpnmail|sapo|docomo|qq|163|mail|yandex|free|laposte|freenet)\./;

const DOT_WORDS = 'dot|d0t|punkt|point|punto|punt|kropka|ponto|nokta|ドット|点';
const AT_WORDS =
  'at|ät|a7|arobase|arobas|arroba|chiocciola|apenstaartje|klammeraffe|affenschwanz|chez|małpa|malpa|snabel-?a|kuyruklu a|et işareti|アットマーク|アット';
const open = '[ \\t]{0,2}[([{<*_|~]{0,2}[ \\t]{0,2}';
const shut = '[ \\t]{0,2}[)\\]}>*_|~]{0,2}[ \\t]{0,2}';

/** A dot written as a word or in brackets, with what surrounds it. */
export const DOT = `${open}(?:${DOT_WORDS}|\\.)${shut}`;
/** An at sign written as a word or in brackets, with what surrounds it. */
export const AT = `(?:${open}(?:${AT_WORDS}|@)${shut}|[ \\t]?[([{<][ \\t]?(?:et|a|à|kukac)[ \\t]?[)\\]}>][ \\t]?)`;
const SOLE_AT = AT_WORDS.replace(/^at\|/, '').replace('chez|', '');
/** Whether a text holds any word or sign that could hide an address; most texts do not and stop here. */
export const HIDDEN_HINT = new RegExp(
  `(?<!\\p{L})(?:${DOT_WORDS}|${SOLE_AT})(?!\\p{L})|[([{<*_]\\s?(?:\\.|@|at|et|a)\\s?[)\\]}>*_]|\\s\\.\\s?com|\\.\\scom(?!\\p{L})|\\s@\\s`,
  'iu',
);
