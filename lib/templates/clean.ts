import { check } from '../compliance/engine';
import type { Portal } from '../model/portal';
import { clip } from '../model/text';

const LONGEST_ITEM = 90;
const MOST_ITEMS = 3;
const LONGEST_TYPED = 1000;
// Unseen, reordering and private characters; those that only join (ZWJ, variation selectors) belong to emoji here.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]|\p{Variation_Selector}|\u20e3/gu;
/** Controls, and what hides or reorders; what joins letters or emoji is the agent's own business. */
const REORDERING = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const PICTURES = /(?![#*\d©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;

/** One line without unseen characters, emoji and braces, of which none may look like a blank. */
function oneLine(text: string, length: number): string {
  const line = text
    .slice(0, 8 * length)
    .normalize('NFC')
    .replace(/[\t\r\n\u2028\u2029]/g, ' ')
    .replace(UNSEEN, '')
    .replace(PICTURES, '')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')');
  return clip(line, 8 * length);
}

/** Cut at a word; a title is often followed by a list of features. */
function shortened(text: string): string {
  if (text.length <= LONGEST_ITEM) return text;
  const cut = clip(text, LONGEST_ITEM);
  const word = cut.lastIndexOf(' ');
  return `${(word > LONGEST_ITEM / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:|/–-]+$/, '')}…`;
}

/** Whether a portal lets a text pass: no violation and no warning at any of the portals given. */
export function passesCheck(text: string, portals: readonly Portal[]): boolean {
  return portals.every((portal) => check(text, { portal }).every(({ severity }) => severity === 'advice'));
}

/** The titles of an order's items as one phrase; `null` where there are none, too many, or one that cannot be sent. */
export function itemIn(titles: readonly string[], language: string, portals: readonly Portal[]): string | null {
  const known = titles.slice(0, MOST_ITEMS + 1).map((title) => oneLine(title, LONGEST_ITEM));
  if (known.length === 0 || known.length > MOST_ITEMS || known.some((title) => !/[\p{L}\p{N}]/u.test(title)))
    return null;
  // What is cut away must be fit too: half an address is still one.
  if (!known.every((title) => passesCheck(title, portals))) return null;
  const short = known.map(shortened);
  const [only] = short;
  return short.length === 1 ? (only ?? null) : listed(short, language);
}

function listed(entries: readonly string[], language: string): string {
  try {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(entries);
  } catch {
    return entries.join(', ');
  }
}

/** A carrier's name, or `null`. */
export function carrierIn(name: string | undefined, portals: readonly Portal[]): string | null {
  const line = oneLine(name ?? '', 40);
  return /\p{L}/u.test(line) && line.length <= 60 && passesCheck(line, portals) ? line : null;
}

/** An order's or a parcel's number, or `null` for what cannot be one. */
export function plainNumber(number: string | undefined): string | null {
  const line = (number ?? '').trim();
  return /^(?=.*\d)[A-Z\d](?:[A-Z\d -]{3,48})[A-Z\d]$/i.test(line) ? line : null;
}

/** One line without controls and without what hides or reorders text. */
export const withoutUnseen = (line: string): string => line.replace(REORDERING, '');

/** What the agent typed: their own words, which the reply check judges with the rest. Lines stay. */
export function typedText(text: string): string {
  return text
    .slice(0, LONGEST_TYPED)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => withoutUnseen(line.replace(/\t/g, ' ')))
    .join('\n')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
