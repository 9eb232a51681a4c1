import type { Counted, CountSighting } from '../../model/sighting';
import { repeatedSiblings } from '../shape/groups';
import { hook, isShown, type Page } from './page';
import type { Heard, Metric } from './tapped';
import { isWord, type WordKind } from './words';

const NUMBER = /^\d{1,3}(?:[.,\u00a0\u202f]?\d{3})*\+?$/;

/** One overview card: its box and its number. */
export interface Card {
  entry: number;
  label: string;
  value: number;
  atLeast: boolean;
}

// The order of the five cards (public notes, live text of 2026-09).
const ORDER: (WordKind | undefined)[] = [
  'needsAttention',
  'needsReply',
  'reportedUnresolved',
  'resolved',
  'resolvedToday',
];

const COUNTED: Partial<Record<WordKind, Counted>> = {
  needsReply: 'needs-reply',
  needsAttention: 'needs-attention',
  reportedUnresolved: 'reported-unresolved',
  resolved: 'resolved',
};

const METRIC: Partial<Record<Counted, Metric>> = {
  'needs-reply': 'contactsResponseNeeded',
  'needs-attention': 'contactsRequireAttention',
  'reported-unresolved': 'contactsReportedUnresolved',
  resolved: 'contactsResolved',
};

/** The overview cards: four to six like boxes, each with one label and one number, and neither a time nor an id. */
export function findCards(page: Page): Card[] {
  const { shot } = page;
  const nav = new Set(hook(page, 'nav'));
  const numbers = shot.texts.map((text) => text.length > 0 && text.length < 12 && NUMBER.test(text));
  const labels = shot.texts.map((text, index) => text !== '' && !numbers[index]);
  for (const group of repeatedSiblings(shot, { marks: numbers, others: labels })) {
    if (group.members.length < 4 || group.members.length > 6 || nav.has(group.parent)) continue;
    const cards = group.members.map((member) => cardOf(page, member, numbers));
    if (cards.every((card) => card !== null)) return cards;
  }
  return [];
}

function cardOf(page: Page, entry: number, numbers: readonly boolean[]): Card | null {
  const { shot } = page;
  if (!isShown(shot.elements[entry] as Element)) return null;
  const labels: string[] = [];
  let number: string | undefined;
  for (let at = entry; at < (shot.ends[entry] as number); at++) {
    if (page.marks[at]) return null;
    if (numbers[at]) {
      if (number !== undefined) return null;
      number = shot.texts[at];
    } else if (shot.texts[at] !== '') labels.push(shot.texts[at] as string);
  }
  const [label] = labels;
  if (number === undefined || label === undefined || labels.length > 3) return null;
  const atLeast = number.endsWith('+');
  return { entry, label, value: Number(number.replace(/\D/g, '')) + (atLeast ? 1 : 0), atLeast };
}

/**
 * The portal's own numbers, from its cards and its metric data.
 * @param trustZeros whether zeros are backed by something: a page whose data failed shows a zero on every card
 * @returns the numbers, and how many of them card and data do not agree on (then the larger one: it closes nothing)
 */
export function countsOf(
  cards: readonly Card[],
  heard: Heard,
  trustZeros: boolean,
): { counts: CountSighting[]; disagreement: number } {
  const kinds = kindsOf(cards);
  const shown = cards.some(({ value }) => value > 0) || trustZeros;
  const counts = new Map<Counted, CountSighting>();
  if (shown)
    cards.forEach((card, place) => {
      const counted = COUNTED[kinds[place] ?? 'all'];
      if (counted) counts.set(counted, { kind: 'count', counted, count: card.value, atLeast: card.atLeast });
    });
  let disagreement = 0;
  for (const [counted, metric] of Object.entries(METRIC) as [Counted, Metric][]) {
    const count = heard.metrics.get(metric);
    if (count === undefined) continue;
    const card = counts.get(counted);
    if (card && card.count !== count) disagreement++;
    if (!card || card.count < count) counts.set(counted, { kind: 'count', counted, count, atLeast: false });
  }
  return { counts: [...counts.values()], disagreement };
}

/** By label where it is known, by place where the five stand in their order and no known label contradicts. */
function kindsOf(cards: readonly Card[]): (WordKind | undefined)[] {
  const named = cards.map(({ label }) => ORDER.find((kind) => kind !== undefined && isWord(kind, label)));
  if (cards.length !== ORDER.length) return named;
  const inOrder = named.every((kind, place) => kind === undefined || kind === ORDER[place]);
  return inOrder ? ORDER : named;
}
