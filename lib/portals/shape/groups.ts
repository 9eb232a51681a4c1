import type { Snapshot } from './snapshot';

/** Like siblings, each of which holds evidence of its own. */
export interface Group {
  parent: number;
  /** Indexes in composed order. */
  members: number[];
}

/** What a group is looked for by; all arrays are parallel to the snapshot's. */
export interface Evidence {
  /** Entries that hold a time or an order id. */
  marks: readonly boolean[];
  /** Entries whose text is something else than evidence: without one beside it, evidence is not a row. */
  others: readonly boolean[];
}

/**
 * The smallest repeated boxes around evidence: for each mark, the nearest ancestor that is one of several like
 * siblings which all hold evidence and other text. Groups may nest; the caller chooses.
 */
export function repeatedSiblings(shot: Snapshot, evidence: Evidence): Group[] {
  const marks = prefix(shot, evidence.marks);
  const others = prefix(shot, evidence.others);
  const within = (sums: Int32Array, index: number) =>
    (sums[shot.ends[index] as number] as number) - (sums[index] as number);
  const children = new Map<number, number[]>();
  const seen = new Uint8Array(shot.elements.length);
  evidence.marks.forEach((marked, leaf) => {
    if (!marked) return;
    for (let at = leaf; at >= 0 && !seen[at]; at = shot.parents[at] as number) {
      seen[at] = 1;
      const parent = shot.parents[at] as number;
      if (parent < 0 || within(others, at) === 0) continue;
      const list = children.get(parent);
      if (list) list.push(at);
      else children.set(parent, [at]);
    }
  });
  const groups: Group[] = [];
  for (const [parent, list] of children) {
    if (list.length < 2) continue;
    for (const members of clusters(shot, list, evidence.marks)) {
      if (members.length > 1 && members.some((member) => within(marks, member) > 0)) groups.push({ parent, members });
    }
  }
  return groups;
}

/** Tag, classes and way to the first mark: what makes two boxes look alike. */
interface Likeness {
  tag: string;
  classes: Set<string>;
  way: string;
}

function clusters(shot: Snapshot, list: number[], marks: readonly boolean[]): number[][] {
  const kinds: { like: Likeness; members: number[] }[] = [];
  const known = new Map<string, number[]>();
  for (const index of list) {
    const element = shot.elements[index] as Element;
    const way = wayToMark(shot, index, marks);
    const key = `${element.localName}|${element.getAttribute('class') ?? ''}|${way}`;
    const same = known.get(key);
    if (same) {
      same.push(index);
      continue;
    }
    const like: Likeness = { tag: element.localName, classes: lastingClasses(element), way };
    const kind = kinds.find((other) => alike(other.like, like));
    const members = kind?.members ?? [];
    members.push(index);
    known.set(key, members);
    if (!kind) kinds.push({ like, members });
  }
  return kinds.map((kind) => kind.members.sort((a, b) => a - b));
}

/** The same way to the mark, or half of the classes in common. */
function alike(a: Likeness, b: Likeness): boolean {
  if (a.tag !== b.tag) return false;
  const all = new Set([...a.classes, ...b.classes]);
  if (a.way === b.way) return true;
  if (all.size === 0) return a.tag.includes('-') || a.tag === 'li' || a.tag === 'tr';
  let common = 0;
  for (const name of a.classes) if (b.classes.has(name)) common++;
  return common / all.size >= 0.5;
}

/** Class names that come and go with a row's state say nothing about what it is. */
const STATE =
  /^(?:is-|has-)?(?:un)?(?:read|selected|active|focus(?:ed)?|hover(?:ed)?|open|current|new|odd|even|first|last)$/i;

const lastingClasses = (element: Element): Set<string> =>
  new Set([...element.classList].filter((name) => !STATE.test(name)));

function wayToMark(shot: Snapshot, index: number, marks: readonly boolean[]): string {
  const end = shot.ends[index] as number;
  for (let at = index; at < end; at++) {
    if (!marks[at]) continue;
    let way = '';
    for (let up = at; up > index; up = shot.parents[up] as number)
      way = `${(shot.elements[up] as Element).localName}>${way}`;
    return way;
  }
  return '';
}

function prefix(shot: Snapshot, flags: readonly boolean[]): Int32Array {
  const sums = new Int32Array(shot.elements.length + 1);
  for (let index = 0; index < shot.elements.length; index++)
    sums[index + 1] = (sums[index] as number) + (flags[index] ? 1 : 0);
  return sums;
}
