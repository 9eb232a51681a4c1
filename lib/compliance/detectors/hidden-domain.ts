import type { Document, Span } from '../document';
import { DOT, HIDDEN_HINT, isWordy, TOP_LEVEL } from './domains';

const LABEL = '[\\p{L}\\p{N}-]';
const HIDDEN = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(${LABEL}{3,40})(${DOT})(${LABEL}{2,12})(?:(${DOT})(${LABEL}{2,6}))?(?!${LABEL})`,
  'giu',
);
const STRONG = new Set(['com', 'net', 'org', 'shop', 'store', 'eu', 'online']);

/** Addresses whose dots are words or stand in brackets: `ourshop (dot) com`, `ourshop punkt de`. */
export function hiddenDomains({ text, languages }: Document): (Span & { host: string })[] {
  if (!HIDDEN_HINT.test(text)) return [];
  const found: (Span & { host: string })[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [whole, name = '', dot = '', second = '', dot2 = '', third = ''] = match;
    const double = third !== '' && TOP_LEVEL.has(third.toLowerCase()) && isHidden(dot2 || '');
    const tld = (double ? third : second).toLowerCase();
    if (!TOP_LEVEL.has(tld) || !isHidden(dot)) continue;
    const bracketed = /[([{<]/.test(dot);
    // " . com" with blanks: only where a sentence cannot go on like this.
    if (/^\s*\.\s*$/.test(dot) && !(tld === 'com' && second === second.toLowerCase())) continue;
    if (!bracketed && (isWordy(tld, languages) || tld.length < 2) && !STRONG.has(tld)) continue;
    if (!bracketed && STRONG.has(tld) && tld !== 'com' && isPlainSentence(dot)) continue;
    const end = double ? whole.length : name.length + dot.length + second.length;
    found.push({
      start: match.index,
      end: match.index + end,
      host: `${name}.${double ? `${second}.` : ''}${tld}`.toLowerCase(),
    });
  }
  return found;
}

function isHidden(dot: string): boolean {
  return dot !== '.' && dot !== '';
}

function isPlainSentence(dot: string): boolean {
  return /^\.\s/.test(dot);
}
