import { cssOf } from '../selectors';
import { type Group, repeatedSiblings } from '../shape/groups';
import { settleNesting } from '../shape/nesting';
import { commonAncestor, depthOf, holds } from '../shape/snapshot';
import { caseIdAt, hook, isShown, type Page } from './page';

/** The boxes that a page's conversations and an open thread's messages stand in; indexes in composed order. */
export interface Boxes {
  rows: number[];
  bubbles: number[];
  /** The thread's part of the page, where a reply box tells it. */
  pane: number | undefined;
  /** How rows were found: by a known hook, as repeated boxes, as a lone box. */
  by: 'hook' | 'structure' | 'lone' | 'none';
  /** How many rows hook and structure do not share; 0 when only one of them found any. */
  disagreement: number;
}

const MOST_ROWS = 2000;

/**
 * Finds rows and bubbles. Known hooks first, structure second; where both find something they are compared, and the
 * hooks win only if each of their rows holds a time or an order id.
 * @param fields entries of the reply boxes
 * @param cards entries of the metric cards, which are no rows
 * @param known is this text an id or name of a case that the page's own data tells of?
 */
export function findBoxes(
  page: Page,
  fields: readonly number[],
  cards: readonly number[],
  known: (text: string) => boolean,
): Boxes {
  const { shot } = page;
  const chrome = new Set([...hook(page, 'nav'), ...cards]);
  const inChrome = (index: number) => hasAbove(page, index, chrome);
  const ids = idsBelow(page);
  const candidates = settleNesting(shot, repeatedSiblings(shot, page), ids.below)
    .filter(({ parent, members }) => !inChrome(parent) && !members.some((member) => chrome.has(member)))
    .map(({ parent, members }) => ({
      parent,
      members: members.filter((member) => isShown(shot.elements[member] as Element)),
    }))
    .filter((group) => group.members.length > 0 && isTimed(page, group));

  const hooked = hook(page, 'row').filter((index) => isShown(shot.elements[index] as Element) && !inChrome(index));
  const pane = paneOf(page, fields, candidates, ids.below, cards);
  const inPane = (index: number) => pane !== undefined && holds(shot, pane, index);
  const bubbleGroups = candidates.filter((group) => inPane(group.parent) || isBubbles(page, group));
  const lists = candidates.filter((group) => !bubbleGroups.includes(group));
  const structured = choose(page, lists, ids.below, known);
  const bubbles = bubblesOf(page, bubbleGroups, pane);
  const evident = hooked.filter((index) => hasMark(page, index));
  if (evident.length > 0 && evident.length === hooked.length) {
    const both = evident.filter((row) =>
      structured.some((other) => holds(shot, row, other) || holds(shot, other, row)),
    );
    const disagreement = structured.length === 0 ? 0 : Math.max(evident.length, structured.length) - both.length;
    return { rows: evident.slice(0, MOST_ROWS), bubbles, pane, by: 'hook', disagreement };
  }
  const guessed = hook(page, 'row.guess').filter(
    (index) => hasMark(page, index) && !inPane(index) && !inChrome(index),
  ).length;
  if (structured.length > 0) {
    const disagreement = guessed === 0 ? hooked.length : Math.abs(guessed - structured.length);
    return { rows: structured.slice(0, MOST_ROWS), bubbles, pane, by: 'structure', disagreement };
  }
  const lone = loneRow(page, (index) => inPane(index) || inChrome(index), known);
  return {
    rows: lone === undefined ? [] : [lone],
    bubbles,
    pane,
    by: lone === undefined ? 'none' : 'lone',
    disagreement: 0,
  };
}

/** Where some boxes of a group hold a time, rows all do; lines of one row do not. */
function isTimed(page: Page, { members }: Group): boolean {
  const timed = members.filter((member) => timesIn(page, member) > 0).length;
  return timed === 0 || timed >= 0.75 * members.length;
}

/** The best list, and every other group whose members look like its own (a list cut into sections). */
function choose(
  page: Page,
  groups: Group[],
  below: (index: number) => Set<string>,
  known: (text: string) => boolean,
): number[] {
  const roles = cssOf(page.input.selectors, 'row.role');
  const guesses = cssOf(page.input.selectors, 'row.guess');
  const worth = (group: Group): number => {
    let sum = 0;
    for (const member of group.members) {
      const element = page.shot.elements[member] as Element;
      if (below(member).size === 1) sum += 4;
      if (safeMatches(element, roles) || safeMatches(element, guesses)) sum += 2;
      if (timesIn(page, member) > 0) sum += 2;
      if (mentions(page, member, known)) sum += 4;
    }
    return sum / group.members.length + Math.min(group.members.length, 20) / 10;
  };
  const ranked = groups.map((group) => ({ group, worth: worth(group) })).sort((a, b) => b.worth - a.worth);
  const best = ranked[0];
  if (!best) return [];
  const first = page.shot.elements[best.group.members[0] as number] as Element;
  const rows = ranked
    .filter(({ group }) => {
      const other = page.shot.elements[group.members[0] as number] as Element;
      return other.localName === first.localName && other.classList[0] === first.classList[0];
    })
    .flatMap(({ group }) => group.members);
  return [...new Set(rows.length > 0 ? rows : best.group.members)].sort((a, b) => a - b);
}

/** Boxes of a known bubble class, or inside or around such. */
function isBubbles(page: Page, group: Group): boolean {
  const known = new Set([...hook(page, 'bubble.seller'), ...hook(page, 'bubble.buyer')]);
  if (known.size === 0) return false;
  return (
    hasAbove(page, group.parent, known) ||
    group.members.some((member) => [...known].some((at) => holds(page.shot, member, at)))
  );
}

/**
 * The thread's part of the page: from the reply box upwards as far as nothing of a list comes in. Where nothing marks
 * a list, the group that is nearer to the reply box than another one is the thread.
 */
function paneOf(
  page: Page,
  fields: readonly number[],
  groups: readonly Group[],
  below: (index: number) => Set<string>,
  cards: readonly number[],
): number | undefined {
  const [field] = fields;
  if (field === undefined) return undefined;
  const { shot } = page;
  const lists = groups.filter(
    (group) =>
      !isBubbles(page, group) &&
      group.members.filter((member) => below(member).size === 1).length > group.members.length / 2,
  );
  const foreign = [...cards, ...hook(page, 'nav'), ...hook(page, 'row.guess'), ...hook(page, 'search')];
  for (const group of lists) foreign.push(...group.members);
  for (const [index, element] of shot.elements.entries())
    if (/^(?:row|option)$/.test(element.getAttribute('role') ?? '') && hasMark(page, index)) foreign.push(index);
  if (lists.length === 0 && groups.length > 1) {
    const nearest = [...groups].sort((a, b) => nearness(page, field, b.parent) - nearness(page, field, a.parent));
    const [thread, ...rest] = nearest;
    for (const group of rest)
      if (thread && nearness(page, field, group.parent) < nearness(page, field, thread.parent))
        foreign.push(group.parent);
  }
  let pane = field;
  for (let up = shot.parents[field] as number; up >= 0; up = shot.parents[up] as number) {
    if (shot.elements[up] === page.input.document.body) break;
    if (foreign.some((index) => holds(shot, up, index) && !holds(shot, pane, index))) break;
    pane = up;
  }
  return pane;
}

const nearness = (page: Page, field: number, index: number): number =>
  depthOf(page.shot, commonAncestor(page.shot, field, index));

function bubblesOf(page: Page, groups: readonly Group[], pane: number | undefined): number[] {
  const { shot } = page;
  const known = [...hook(page, 'bubble.seller'), ...hook(page, 'bubble.buyer')].filter((index) =>
    isShown(shot.elements[index] as Element),
  );
  if (known.length > 0) return known.sort((a, b) => a - b);
  const inPane = groups.filter((group) => pane === undefined || holds(shot, pane, group.parent));
  const largest = inPane.sort((a, b) => b.members.length - a.members.length)[0];
  return largest ? largest.members.filter((member) => timesIn(page, member) > 0) : [];
}

/** A list with one row has no siblings: a box with a row's role, link or known id, else with a time and two more texts. */
function loneRow(
  page: Page,
  excluded: (index: number) => boolean,
  known: (text: string) => boolean,
): number | undefined {
  const { shot } = page;
  const roles = cssOf(page.input.selectors, 'row.role');
  let weak: number | undefined;
  for (let leaf = 0; leaf < shot.elements.length; leaf++) {
    if (!page.marks[leaf] || excluded(leaf)) continue;
    for (let at = leaf, height = 0; at >= 0 && height < 12; at = shot.parents[at] as number, height++) {
      const element = shot.elements[at] as Element;
      if (element === page.input.document.body) break;
      if (textsIn(page, at) < 2 || !isShown(element)) continue;
      if (timesIn(page, at) > 0 && (safeMatches(element, roles) || caseIdAt(page, at) || mentions(page, at, known)))
        return at;
      if (
        weak === undefined &&
        timesIn(page, at) === 1 &&
        textsIn(page, at) >= 3 &&
        textsIn(page, at) <= 10 &&
        ordersIn(page, at)
      )
        weak = at;
    }
  }
  return weak;
}

/** Distinct order ids and sure case ids below an entry, counted once and remembered. */
function idsBelow(page: Page): { below: (index: number) => Set<string> } {
  const cache = new Map<number, Set<string>>();
  return {
    below(index) {
      let ids = cache.get(index);
      if (!ids) {
        const cases = new Set<string>();
        const orders = new Set<string>();
        for (let at = index; at < (page.shot.ends[index] as number); at++) {
          const order = page.orderIds[at];
          if (order) orders.add(order);
          const found = caseIdAt(page, at);
          if (found?.sure) cases.add(found.id);
        }
        ids = cases.size > 0 ? cases : orders;
        cache.set(index, ids);
      }
      return ids;
    },
  };
}

function hasAbove(page: Page, index: number, set: ReadonlySet<number>): boolean {
  for (let at = index; at >= 0; at = page.shot.parents[at] as number) if (set.has(at)) return true;
  return false;
}

function hasMark(page: Page, index: number): boolean {
  for (let at = index; at < (page.shot.ends[index] as number); at++) if (page.marks[at]) return true;
  return false;
}

const countIn = (page: Page, index: number, test: (at: number) => boolean): number => {
  let count = 0;
  for (let at = index; at < (page.shot.ends[index] as number); at++) if (test(at)) count++;
  return count;
};
const timesIn = (page: Page, index: number) => countIn(page, index, (at) => page.times[at] !== null);
const textsIn = (page: Page, index: number) => countIn(page, index, (at) => page.shot.texts[at] !== '');
const ordersIn = (page: Page, index: number) => countIn(page, index, (at) => page.orderIds[at] !== undefined) > 0;
const mentions = (page: Page, index: number, known: (text: string) => boolean) =>
  countIn(page, index, (at) => known(page.shot.texts[at] as string) || known(page.orderIds[at] ?? '')) > 0;

function safeMatches(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}
