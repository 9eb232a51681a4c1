import { type Document, once, type Span } from '../document';
import {
  isCarrierHost,
  isLocalHost,
  MESSENGER_HOSTS,
  portalOfLink,
  registrable,
  SHORTENERS,
  VIDEO_HOSTS,
} from '../hosts';
import { type May, type Paragraph, perParagraph } from '../paragraphs';
import { isQuoted } from '../quotes';
import { SIGN } from '../signs';
import { Apart } from '../spans';
import { DOTTED_NAMES, isWordy, TOP_LEVEL } from './domains';
import { emailsIn } from './email';
import { hiddenDomains, mayHoldDomain } from './hidden-domain';

/** What a link leads to. */
export type LinkKind =
  | 'amazon'
  | 'ebay'
  | 'carrier'
  | 'local'
  | 'shortener'
  | 'messenger'
  | 'video'
  | 'manual'
  | 'other';

/** A link in a reply, clickable or not. Host in lower case; `secure` is false only where `http:` is written. */
export interface Link extends Span {
  kind: LinkKind;
  host: string;
  path: string;
  secure: boolean;
}

const SCHEME = /(?:h(?:tt|xx|\*\*)ps?[ ]?:[ ]?\/\/[ ]?|www\d?\.)/gi;
const STOP = /[\s<>"“”„«»「」（）、。]/;
const LONGEST = 500;
const SHOP_WORD = /shop|store|deal|outlet|market|boutique|tienda|negozi|sklep|butik|loja|magaza|online|official|direct/;
const LEAD =
  /(?:visit|visite[zr]?|besuch\w*|website|webseite|web|site|sito|sitio|webshop|shop|url|domain|homepage|strona|adres|see|at|on|via|unter|auf|sur|en|su|op|på|em|na|noss[ao]|unser\w*|our|notre|nuestr[oa])\s*:?\s*$/i;
/** What may follow an address where the language puts it there: `shop.com adresinde`. */
const FOLLOW = /^['’]?\s?(?:adres|site|web|üzerin|['’](?:de|da|den|dan|ye|ya|te|ta)\b)/i;
/** Endings that are also parts of product names. */
const PRODUCT = new Set(['pro', 'live', 'plus', 'max', 'tech', 'ai', 'one', 'air', 'me', 'link']);
const FILE_LEAD =
  /(?:file|datei|fichier|archivo|plik|fil|bestand|dosya|arquivo|model|modell|modèle|modelo|modello|(?<!\b(?:you|to|just|please|simply|and|then) )type|typ|ref\.?|art\.?|nr\.?|no\.?|version)\s*:?\s*$/i;

/** Links of a reply, without those that belong to an e-mail address. Spans in the normalised text. */
export function links(document: Document): Link[] {
  return once(document, inParagraphs);
}

const SIGNS = SIGN.slashes | SIGN.www | SIGN.dotInside;
const may: May = (signs, marks, words) => (signs & SIGNS) !== 0 || mayHoldDomain(signs, marks, words);
const inParagraphs = (document: Document): Link[] => perParagraph(document, findLinks, may);

function findLinks(paragraph: Paragraph): Link[] {
  const { text, quoted, signs } = paragraph;
  const taken = new Apart();
  for (const email of emailsIn(paragraph)) taken.add(email);
  const found: Link[] = [];
  const add = (link: Link) => {
    if (taken.add(link) && !isQuoted(quoted, link.start)) found.push(link);
  };
  let reached = 0;
  let stop = -1;
  for (const match of signs & (SIGN.slashes | SIGN.www) ? text.matchAll(SCHEME) : []) {
    if (match.index < reached) continue;
    if (stop < match.index + match[0].length) stop = stopAfter(text, match.index + match[0].length);
    const link = written(text, match.index, match[0], stop);
    if (!link) continue;
    reached = link.end;
    add(link);
  }
  if (signs & SIGN.dotInside) for (const link of bareDomains(paragraph)) add(link);
  for (const { start, end, host } of hiddenDomains(paragraph)) add(describe(start, end, host, '', true));
  return found.sort((a, b) => a.start - b.start);
}

/** Where an address that goes on at `from` stops at the latest. */
function stopAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !STOP.test(text.charAt(at))) at++;
  return at;
}

/** @param stop from `stopAfter` */
function written(text: string, start: number, lead: string, stop: number): Link | null {
  const end = trimEnd(text, start, Math.min(stop, start + LONGEST));
  const scheme = lead.toLowerCase().startsWith('www') ? '' : lead;
  const rest = text.slice(start + scheme.length, end);
  const [authority = ''] = rest.split(/[/?#]/, 1);
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  if (!/[\p{L}\p{N}]\.?[\p{L}\p{N}]/u.test(host)) return null;
  return describe(start, end, host, rest.slice(authority.length), !/^http[ ]?:/i.test(scheme));
}

/** `name.tld` without a scheme: every dot with a letter or digit on both sides is looked at once. */
function bareDomains({ text, languages }: Paragraph): Link[] {
  const found: Link[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot, from) + 1)) {
    let start = dot;
    while (start > from && dot - start < 253 && isHostChar(text.charCodeAt(start - 1))) start--;
    let end = dot + 1;
    while (end < text.length && end - start < 253 && isHostChar(text.charCodeAt(end))) end++;
    from = end;
    while (end > dot && /[.-]/.test(text.charAt(end - 1))) end--;
    while (start < dot && /[.-]/.test(text.charAt(start))) start++;
    if (end <= dot + 1 || start >= dot) continue;
    let hostEnd = end;
    if (text.charAt(end) === '/' || text.charAt(end) === '?') {
      while (end < text.length && end - start < LONGEST && !STOP.test(text.charAt(end))) end++;
      end = trimEnd(text, start, end);
      hostEnd = start + text.slice(start, end).search(/[/?]|$/);
    }
    if (isAddress(text, start, hostEnd, end, languages)) {
      const host = text.slice(start, hostEnd).toLowerCase();
      found.push(describe(start, end, host, text.slice(hostEnd, end), true));
    }
    from = Math.max(from, end);
  }
  return found;
}

function isAddress(
  text: string,
  start: number,
  hostEnd: number,
  end: number,
  languages: Paragraph['languages'],
): boolean {
  const written = text.slice(start, hostEnd);
  const host = written.toLowerCase();
  const labels = host.split('.');
  const tld = labels[labels.length - 1] ?? '';
  const name = labels[labels.length - 2] ?? '';
  if (isLocalHost(host) || DOTTED_NAMES.has(host) || labels.some((label) => label === '')) return false;
  const hasPath = end > hostEnd + 1;
  if (!TOP_LEVEL.has(tld))
    return (
      SHORTENERS.has(host) ||
      (hasPath && /^\p{L}{2,12}$/u.test(tld) && name.length > 2 && text.charAt(hostEnd) === '/' && labels.length > 2)
    );
  if (/^\d+$/.test(name)) return hasPath;
  if (hasPath && text.charAt(hostEnd) === '/') return true;
  if (name.length < 2 && tld !== 'com') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const writtenTld = written.slice(written.lastIndexOf('.') + 1);
  const bare = written.slice(0, -tld.length - 1);
  const isLed = LEAD.test(before);
  // A model or part number, whatever its ending: `XR-20.de`, `X2.Pro`.
  const isPart = /\d/.test(name) && (bare === bare.toUpperCase() || (PRODUCT.has(tld) && name.length < 7));
  if ((isPart && !isLed && tld !== 'com') || (FILE_LEAD.test(before) && tld !== 'com')) return false;
  // A capital after the dot and none before: two sentences without a blank.
  if (/^\p{Lu}\p{Ll}/u.test(writtenTld) && !/^\p{Lu}/u.test(written.slice(0, -writtenTld.length - 1))) return false;
  if (!isWordy(tld, languages)) return true;
  const after = text.slice(end, end + 2);
  const ended = !/^ ?[\p{Ll}\d]/u.test(after) && !/^\p{Lu}/u.test(writtenTld);
  return (
    labels.length > 2 ||
    /[-\d]/.test(name) ||
    SHOP_WORD.test(name) ||
    isLed ||
    FOLLOW.test(text.slice(end, end + 12)) ||
    (ended && name.length > 3)
  );
}

function describe(start: number, end: number, host: string, path: string, secure: boolean): Link {
  return { start, end, host, path, secure, kind: kindOf(host.replace(/^www\d?\./, ''), path) };
}

function kindOf(host: string, path: string): LinkKind {
  if (isLocalHost(host)) return 'local';
  if (SHORTENERS.has(host) || SHORTENERS.has(registrable(host))) return 'shortener';
  const portal = portalOfLink(host);
  if (isCarrierHost(host)) return 'carrier';
  if (portal) return portal;
  if (MESSENGER_HOSTS.has(host)) return 'messenger';
  if (VIDEO_HOSTS.has(registrable(host))) return 'video';
  if (/manual|handbuch|anleitung|notice|mode-?d-?emploi|instructions?\b|garant|warrant|user-?guide|\.pdf/i.test(path))
    return 'manual';
  return 'other';
}

function isHostChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 57 && code !== 47) ||
    (code >= 0xc0 && code < 0x250)
  );
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[.,;:!?)\]}'’*_]/.test(text.charAt(last - 1))) last--;
  return last;
}
