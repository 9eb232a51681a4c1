import type { Topic } from '../../model/topic';
import { hintIn } from '../../portals/hints';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import type { TopicWords, WordedTopic } from './words';

/** So much of a message is looked at (UTF-16 units): what it is about stands at its beginning. */
const LONGEST = 2000;
const MOST = 3;

// A damaged item with a wish for the money back is damaged first; a question about the product is what remains.
const ORDER: readonly WordedTopic[] = [
  'damaged',
  'cancel',
  'wrong-item',
  'where-is-my-order',
  'return',
  'refund',
  'invoice',
  'product-question',
];

// The line above an older message, as mail programs write it; own list, 2026-11.
const QUOTED =
  /^[ \t]*(?:>.*|-{3,}.*|_{5,}.*|(?:on|am|le|el|il)\b.{4,120}(?:wrote|schrieb|écrit|escribió|scritto).{0,60}|(?:from|von|de|da|sent|gesendet|envoyé|enviado|inviato)\s?: .*@?.*)[ \t]*$/imu;

const LANGUAGES: readonly TopicWords[] = [EN, FR, DE, ES, IT];

interface Matcher {
  topic: WordedTopic;
  /** Of the phrases that come first. */
  first: boolean;
  phrases: RegExp;
}

/** All languages' words at once: which one a message is in need not be known. */
interface Matching {
  matchers: Matcher[];
  not: RegExp;
  needless: RegExp;
}

let matching: Matching | undefined;

/**
 * What a buyer's unanswered messages are about, best first, at most three: only this leaves the page, never the texts.
 * Older messages quoted in them do not count. `thanks` and `out-of-office` only where there is nothing else.
 * @param texts oldest first
 */
export function topicsIn(texts: readonly string[]): Topic[] {
  const hints = texts.map(hintIn);
  const last = hints.at(-1);
  if (last && hints.every((hint) => hint !== undefined)) return [last];
  const plain = texts.map((text, at) => (hints[at] ? '' : plainOf(text))).join(' . ');
  matching ??= compile();
  const found = new Map<WordedTopic, number>();
  for (const matcher of matching.matchers) {
    const rank = matcher.first ? 1.5 : ORDER.indexOf(matcher.topic);
    if (rank < (found.get(matcher.topic) ?? ORDER.length) && isIn(plain, matcher.phrases, matching))
      found.set(matcher.topic, rank);
  }
  return [...found.keys()].sort((a, b) => (found.get(a) ?? 0) - (found.get(b) ?? 0)).slice(0, MOST);
}

/** Folded words apart by blanks; `,` and `.` stand for what parts clauses and sentences. */
function plainOf(text: string): string {
  const own = text.slice(0, LONGEST);
  const quoted = own.search(QUOTED);
  return fold(quoted < 0 ? own : own.slice(0, quoted))
    .replace(/\b(do|does|did|is|was|are|have|has|had|would|could|ca|wo)n['’]?t\b|\bcannot\b/g, '$1 not')
    .replace(/[.!?;:\n…¿¡]+/g, ' . ')
    .replace(/,|[-–—] | [-–—]/g, ' , ')
    .replace(/[^\p{L}\p{N},.]+/gu, ' ');
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');

function compile(): Matching {
  return {
    matchers: LANGUAGES.flatMap(matchersOf),
    not: new RegExp(` ${termOf(LANGUAGES.map(({ not }) => not).join('/'))} (?:[^ ,.]+ ){0,4}$`),
    needless: new RegExp(`^(?: [^ ,.]+){0,3}${anyOf(LANGUAGES.flatMap(({ needless }) => needless.split('|')))}`),
  };
}

function matchersOf({ slots, topics }: TopicWords): Matcher[] {
  return Object.entries(topics).flatMap(([topic, all]) => {
    const filled = all.replace(/\$(\w)/g, (_, slot: string) => slots[slot] ?? '').split('|');
    const matcher = (first: boolean): Matcher => {
      const these = filled.filter((one) => one.startsWith('+') === first).map((one) => one.replace('+', ''));
      return { topic: topic as WordedTopic, first, phrases: new RegExp(anyOf(these), 'g') };
    };
    return [matcher(true), matcher(false)];
  });
}

/** One of the phrases, words of it apart by at most four others. Matches nothing where there is none. */
function anyOf(phrases: readonly string[]): string {
  const all = phrases.map((phrase) => phrase.split(' ').map(termOf).join('(?: [^ .]+){0,4}? '));
  return all.length === 0 ? '(?!)' : ` (?:${all.join('|')})(?= )`;
}

const termOf = (words: string): string => `(?:${fold(words).replaceAll('/', '|').replaceAll('*', '[^ ]*')})`;

/** Is one of the phrases in it that nothing around takes back? */
function isIn(plain: string, phrases: RegExp, { not, needless }: Matching): boolean {
  const text = ` ${plain} `;
  phrases.lastIndex = 0;
  for (let hit = phrases.exec(text); hit; hit = phrases.exec(text)) {
    const end = hit.index + hit[0].length;
    const before = text.slice(Math.max(0, hit.index - 80), hit.index + 1);
    if (!not.test(before) && !needless.test(text.slice(end, end + 80))) return true;
    phrases.lastIndex = hit.index + 1;
  }
  return false;
}
