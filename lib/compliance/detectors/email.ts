import { type Document, once, type Span } from '../document';
import { findIn, type May, type Paragraph, perParagraph } from '../paragraphs';
import { isQuoted } from '../quotes';
import { SIGN } from '../signs';
import { Apart } from '../spans';
import { AT, DOT, MAIL_BRANDS, MAIL_SERVICES, TOP_LEVEL } from './domains';
import { mayHide, mayHideAddress, mayNameService } from './hints';

const HOST_CHAR = /[\p{L}\p{N}.-]/u;
const LOCAL_CHAR = /[\p{L}\p{N}._%+'-]/u;
const LONGEST = 64;
const LABEL = '[\\p{L}\\p{N}-]';
const LOCAL = '[\\p{L}\\p{N}._%+-]';
const HIDDEN = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])((?:[\\p{L}\\p{N}] ){2,20}[\\p{L}\\p{N}]|${LOCAL}{1,40}(?:[ \\t]{1,2}(?:dot|punkt|point|punto|punt|kropka|ponto|nokta|ドット)[ \\t]{1,2}${LOCAL}{1,40})?)(${AT})(${LABEL}{2,40}(?:${DOT}${LABEL}{2,20}){1,3})`,
  'giu',
);
const HIDDEN_DOT = new RegExp(DOT, 'giu');
/** `infoATshopDOTcom`, `info_at_shop_dot_com`. */
const CAPITALS =
  /(?<![\p{L}\p{N}])[a-z0-9.]{2,30}(?:AT|_at_|-at-|\.at\.)[a-z0-9]{2,40}(?:DOT|_dot_|-dot-|\.dot\.|\.)[a-z]{2,6}(?![\p{L}\p{N}])/gu;
/** Another sign where the at sign should be: `info#shop.com`. */
const OTHER_SIGN =
  /(?<![\p{L}\p{N}/.?&=_-])[\p{L}\p{N}._-]{2,30}[#^=*][\p{L}\p{N}-]{3,40}\.(?:com|net|org|de|fr|it|es|nl|pl|se|pt|co\.uk|com\.tr|jp|eu)(?![\p{L}\p{N}/])/giu;
/** A mail service without its ending: `lamps at gmail`, `help at brass lamps, it is a gmail`, `gmail: lamps`. */
const SERVICE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LOCAL}{3,40} ?(?:@|\\(?\\b(?:at|ät|bei|chez|presso|bij|arobase|arroba|chiocciola|apenstaartje|małpa|snabel-a)\\)?) (?:[\\p{L}\\p{N}-]{2,24} ){0,3}?(?:[\\p{L}\\p{N}-]{2,24}[,;:.(–-]{1,2} ?(?:[\\p{L}'’]{1,8} ){0,4})?(?:${MAIL_BRANDS})|(?:${MAIL_BRANDS})(?: (?:address|adresse|account|konto|adres|id))?(?: (?:is|ist|est|es|è|jest|är|é)|:| ?=) ${LOCAL}{3,40}|${LOCAL}{3,40} (?:${MAIL_BRANDS})[ ,](?:com|de|fr|it|es|nl|pl|se|pt|jp)|(?<!(?:your|ihre?[rnms]?|votre|sua?|seu|tuo?a?|vo[ns]tr[oae]|uw|din|panas?|pani) )(?:${MAIL_BRANDS}) (?:ending|endung|address|adresse|adress?|dirección|indirizzo|endereço))(?![\\p{L}\\p{N}]|[ '’-](?:s |app|spam|inbox|folder|filter|ordner|postfach|settings))`,
  'giu',
);
const SERVICE_HINT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MAIL_BRANDS})`, 'iu');
/** What one finds at a mail service, and no mailbox. */
const LOOKING =
  /^(?:look|check\w*|arrives?|arrived|lands?|delivered|problems?|issues?|blocked|filtered|.*(?:ordner|folder|spam|postfach|konto|accounts?|compte|cuenta|filters?|inbox|(?<!g)mails?|courriers?))$/i;
/** Single characters with blanks between: `j o h n @ s h o p . d e`. */
const SPACED = /(?<!\S)(?:\S ){6,80}\S(?!\S)/g;
/** Aliases that the portals make themselves. */
const RELAY = /@(?:marketplace\.amazon\.[a-z.]+|members\.ebay\.[a-z.]+)$/i;

/** E-mail addresses in a reply, plain or written with words and brackets. Spans in the normalised text. */
export function emails(document: Document): Span[] {
  return once(document, inParagraphs);
}

const SIGNS = SIGN.at | SIGN.joinedAt | SIGN.otherAt;
const may: May = (signs, marks, words) =>
  (signs & SIGNS) !== 0 || mayHide(signs, marks, words) || mayNameService(signs, marks, words);
const inParagraphs = (document: Document): Span[] => perParagraph(document, findEmails, may);

/** The same in one paragraph. */
export const emailsIn = (paragraph: Paragraph): readonly Span[] => findIn(paragraph, findEmails, may);

function findEmails(paragraph: Paragraph): Span[] {
  const { text, quoted, signs, marks, words } = paragraph;
  const found = new Apart();
  const add = (spans: readonly Span[]) => {
    for (const span of spans) found.add(span);
  };
  if (signs & SIGN.at) add(plainEmails(text));
  if (signs & SIGN.at && text.includes(' @ ')) add(spacedEmails(text));
  if (mayHideAddress(paragraph)) add(hiddenEmails(text));
  if (signs & SIGN.joinedAt && /AT|[_.-]at[_.-]/.test(text)) add([...text.matchAll(CAPITALS)].map(spanOf));
  if (signs & SIGN.otherAt && /[\p{L}\p{N}][#^=*][\p{L}\p{N}]/u.test(text))
    add([...text.matchAll(OTHER_SIGN)].map(spanOf));
  if (mayNameService(signs, marks, words) && SERVICE_HINT.test(text)) add(serviceNames(text));
  return found.spans.filter((span) => !isQuoted(quoted, span.start));
}

function plainEmails(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = expand(text, at, -1, LOCAL_CHAR);
    let end = expand(text, at + 1, 1, HOST_CHAR);
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
    const host = text.slice(at + 1, end);
    if (start === at || isUserPart(text, start) || RELAY.test(text.slice(at, end))) continue;
    if (isHost(host) || isBackwards(text.slice(start, at), host)) found.push({ start, end });
  }
  return found;
}

/** `moc.liamg@spmal`, to be read from its end. */
function isBackwards(local: string, host: string): boolean {
  const first = local.indexOf('.');
  if (first < 0 || host.length < 2 || !TOP_LEVEL.has(turned(local.slice(0, first)).toLowerCase())) return false;
  return isHost(turned(local));
}

const turned = (text: string): string => [...text].reverse().join('');

function spacedEmails(text: string): Span[] {
  return [...text.matchAll(SPACED)]
    .filter(([run]) => run.includes('@') && isHost(run.replace(/ /g, '').replace(/^.*@/, '')))
    .map(spanOf);
}

function hiddenEmails(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [whole, , at = '', rawHost = ''] = match;
    const host = rawHost.replace(HIDDEN_DOT, '.').toLowerCase();
    if (!isHost(host) || !TOP_LEVEL.has(host.slice(host.lastIndexOf('.') + 1))) continue;
    if (RELAY.test(`@${host}`)) continue;
    const wordAt = /^\s+\p{L}+\s+$/u.test(at) && /^\s*(?:at|chez)\s*$/iu.test(at);
    const wordDot = rawHost.toLowerCase().replace(/[\s。·•‧∙⋅・.]/g, '') !== host.replaceAll('.', '');
    if (wordAt && !wordDot && !MAIL_SERVICES.test(host)) continue;
    if (isUserPart(text, match.index)) continue;
    found.push({ start: match.index, end: match.index + whole.length });
  }
  return found;
}

function serviceNames(text: string): Span[] {
  return [...text.matchAll(SERVICE)].filter(([whole]) => !LOOKING.test(whole.split(' ', 1)[0] ?? '')).map(spanOf);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The part of a web address before its host is no mailbox. */
function isUserPart(text: string, start: number): boolean {
  return text.slice(Math.max(0, start - 3), start) === '://';
}

function isHost(host: string): boolean {
  return host.includes('.') && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,20}$/u.test(host) && host.length <= 120;
}

function expand(text: string, from: number, step: 1 | -1, allowed: RegExp): number {
  let index = from;
  const limit = from + step * LONGEST;
  while (index !== limit) {
    const next = step < 0 ? index - 1 : index;
    if (next < 0 || next >= text.length || !allowed.test(text.charAt(next))) break;
    index += step;
  }
  return index;
}
