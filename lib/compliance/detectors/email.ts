import { type Document, once, type Span } from '../document';
import { isQuoted } from '../quotes';
import { AT, DOT, HIDDEN_HINT, MAIL_SERVICES, TOP_LEVEL } from './domains';

const HOST_CHAR = /[\p{L}\p{N}.-]/u;
const LOCAL_CHAR = /[\p{L}\p{N}._%+'-]/u;
const LONGEST = 64;
const LABEL = '[\\p{L}\\p{N}-]';
const HIDDEN = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]{2,40})(${AT})(${LABEL}{2,40}(?:${DOT}${LABEL}{2,20}){1,3})`,
  'giu',
);
const HIDDEN_DOT = new RegExp(DOT, 'giu');
/** Single characters with blanks between: `j o h n @ s h o p . d e`. */
const SPACED = /(?<!\S)(?:\S ){6,80}\S(?!\S)/g;
/** Aliases that the portals make themselves. */
const RELAY = /@(?:marketplace\.amazon\.[a-z.]+|members\.ebay\.[a-z.]+)$/i;

/** E-mail addresses in a reply, plain or written with words and brackets. Spans in the normalised text. */
export function emails(document: Document): Span[] {
  return once(document, findEmails);
}

function findEmails({ text, quoted }: Document): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = expand(text, at, -1, LOCAL_CHAR);
    let end = expand(text, at + 1, 1, HOST_CHAR);
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
    const host = text.slice(at + 1, end);
    if (isUserPart(text, start)) continue;
    if (start < at && isHost(host) && !RELAY.test(text.slice(at, end))) found.push({ start, end });
  }
  if (text.includes(' @ '))
    for (const match of text.matchAll(SPACED))
      if (match[0].includes('@') && isHost(match[0].replace(/ /g, '').replace(/^.*@/, '')))
        found.push({ start: match.index, end: match.index + match[0].length });
  if (HIDDEN_HINT.test(text)) found.push(...hiddenEmails(text).filter((span) => !found.some((f) => overlap(f, span))));
  return found.filter((span) => !isQuoted(quoted, span.start));
}

function hiddenEmails(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [whole, , at = '', rawHost = ''] = match;
    const host = rawHost.replace(HIDDEN_DOT, '.').toLowerCase();
    if (!isHost(host) || !TOP_LEVEL.has(host.slice(host.lastIndexOf('.') + 1))) continue;
    if (RELAY.test(`@${host}`)) continue;
    const wordAt = /^\s+\p{L}+\s+$/u.test(at) && /^\s*(?:at|chez)\s*$/iu.test(at);
    const wordDot = rawHost.toLowerCase().replace(/\s/g, '') !== host;
    if (wordAt && !wordDot && !MAIL_SERVICES.test(host)) continue;
    const start = match.index;
    if (isUserPart(text, start)) continue;
    found.push({ start, end: start + whole.length });
  }
  return found;
}

/** The part of a web address before its host is no mailbox. */
function isUserPart(text: string, start: number): boolean {
  return text.slice(Math.max(0, start - 3), start) === '://';
}

function isHost(host: string): boolean {
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,20}$/u.test(host) && host.length <= 120;
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

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
