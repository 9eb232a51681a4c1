import type { Timing } from '../../model/message';
import { type Column, columnsOf } from '../shape/columns';
import type { ElementTime } from '../shape/times';
import { orderIdsIn } from './ids';
import { caseIdAt, hook, type Page } from './page';
import { keptSubject } from './subject';
import { isLabel } from './words';

/** What the texts and attributes of one row say by themselves. Entries are indexes of the snapshot. */
export interface RowFields {
  row: number;
  nativeId: string | undefined;
  orderId: string | undefined;
  buyer: string | undefined;
  buyerEntry: number | undefined;
  subject: string | undefined;
  timing: Timing | undefined;
  timeEntry: number | undefined;
  timeText: string | undefined;
  /** Entries that hold its other texts. */
  otherEntries: number[];
  unread: boolean | undefined;
}

/** A buyer's alias at Amazon has at most 35 characters. */
const LONGEST_NAME = 35;

/**
 * Reads the rows together: which column is the buyer's or the newest activity's is told by all of them.
 * @param buyers names that the page's own data tells
 */
export function fieldsOf(
  page: Page,
  rows: readonly number[],
  timeOf: ElementTime,
  buyers: ReadonlySet<string>,
): RowFields[] {
  const columns = columnsOf(page.shot, rows);
  const ids = caseIds(page, rows);
  const times = timeColumns(page, columns, rows.length);
  const buyer = buyerColumn(page, columns, rows.length, buyers);
  const subject = subjectColumn(page, columns, buyer);
  const unread = new Set(hook(page, 'row.unread'));
  return rows.map((row, number) => {
    const texts = entriesWithText(page, row);
    const time = timeIn(page, times, number, timeOf);
    const buyerEntry = buyer?.cells.get(number);
    const subjectEntry = subject?.cells.get(number);
    const orders = new Set(
      texts.flatMap((entry) => (page.orderIds[entry] ? orderIdsIn(page.shot.texts[entry] as string) : [])),
    );
    return {
      row,
      nativeId: ids[number],
      // Two order ids in one row leave open whose it is.
      orderId: orders.size === 1 ? [...orders][0] : undefined,
      buyer: buyerEntry === undefined ? undefined : nameOf(page.shot.texts[buyerEntry] as string),
      buyerEntry,
      subject: subjectEntry === undefined ? undefined : keptSubject(page.shot.texts[subjectEntry] as string),
      timing: time?.timing,
      timeEntry: time?.entry,
      timeText: time?.text,
      otherEntries: texts.filter((entry) => entry !== time?.entry && entry !== buyerEntry),
      unread: unread.size === 0 ? undefined : anyWithin(page, row, unread),
    };
  });
}

/** Reads the rows' time texts once more, after the page's zone has become known. */
export function timedAgain(page: Page, fields: readonly RowFields[], timeOf: ElementTime): RowFields[] {
  return fields.map((field) => {
    if (field.timeEntry === undefined || field.timeText === undefined || field.timing?.source === 'data') return field;
    return { ...field, timing: timeOf(field.timeText, page.shot.elements[field.timeEntry] as Element) ?? field.timing };
  });
}

/** The case id of each row; a UUID that two rows share, or that nothing names one of several, is no case's. */
function caseIds(page: Page, rows: readonly number[]): (string | undefined)[] {
  const found = rows.map((row) => {
    const sure = new Set<string>();
    const loose = new Set<string>();
    for (let at = row; at < (page.shot.ends[row] as number); at++) {
      const id = caseIdAt(page, at);
      if (id) (id.sure ? sure : loose).add(id.id);
    }
    const ids = sure.size > 0 ? sure : loose;
    return ids.size === 1 ? { id: [...ids][0] as string, sure: sure.size > 0 } : undefined;
  });
  const uses = new Map<string, number>();
  for (const one of found) if (one) uses.set(one.id, (uses.get(one.id) ?? 0) + 1);
  return found.map((one) => (one && (one.sure || uses.get(one.id) === 1) ? one.id : undefined));
}

/**
 * The column of the newest activity. Of several, the one that is in order from top to bottom, as lists are; where that
 * does not decide, none: a wrong time is worse than none.
 */
function timeColumns(page: Page, columns: readonly Column[], rows: number): Column[] {
  const hooked = new Set(hook(page, 'row.time'));
  const status = new Set(hook(page, 'row.status'));
  const all = columns.filter((column) =>
    [...column.cells.values()].some((entry) => page.times[entry] && !isWithin(page, entry, status)),
  );
  const chosen = all.filter((column) => [...column.cells.values()].some((entry) => hooked.has(entry)));
  if (chosen.length > 0) return chosen;
  if (all.length < 2) return all;
  const filled = all.filter((column) => timesOfColumn(page, column).length > rows / 2);
  // Optional parts shift a text's place from row to row: several sparse columns are one.
  if (filled.length === 0 || everyRowHasOne(all, rows)) return all;
  if (filled.length === 1) return filled;
  if (besideEachOther(page, filled)) return filled;
  const sorted = filled.filter((column) => rows > 2 && isSorted(timesOfColumn(page, column)));
  // Of several in order (the day of the order is, too), the one that is the latest of each row.
  const latest = sorted.filter((column) => sorted.every((other) => isNeverBefore(page, column, other)));
  return latest.length === 1 ? latest : [];
}

const timesOfColumn = (page: Page, column: Column): Timing[] =>
  [...column.cells.values()]
    .map((entry) => page.times[entry])
    .filter((timing) => timing !== null && timing !== undefined);

function everyRowHasOne(columns: readonly Column[], rows: number): boolean {
  for (let number = 0; number < rows; number++)
    if (columns.filter((column) => column.cells.has(number)).length > 1) return false;
  return true;
}

/** Date and clock time in two elements of one parent. */
function besideEachOther(page: Page, columns: readonly Column[]): boolean {
  const [a, b, ...more] = columns;
  if (!a || !b || more.length > 0) return false;
  for (const [number, entry] of a.cells) {
    const other = b.cells.get(number);
    if (other === undefined || page.shot.parents[entry] !== page.shot.parents[other]) return false;
  }
  return true;
}

function isNeverBefore(page: Page, column: Column, other: Column): boolean {
  for (const [number, entry] of column.cells) {
    const [mine, theirs] = [page.times[entry], page.times[other.cells.get(number) ?? -1]];
    if (mine && theirs && mine.range.from < theirs.range.from) return false;
  }
  return true;
}

function isSorted(times: readonly Timing[]): boolean {
  let up = 0;
  let down = 0;
  for (let index = 1; index < times.length; index++) {
    const before = (times[index - 1] as Timing).range;
    const after = (times[index] as Timing).range;
    if (before.to < after.from) up++;
    if (before.from > after.to) down++;
  }
  return (up === 0) !== (down === 0);
}

function timeIn(
  page: Page,
  columns: readonly Column[],
  number: number,
  timeOf: ElementTime,
): { timing: Timing; entry: number; text: string } | undefined {
  const cells = columns.map((column) => column.cells.get(number)).filter((entry) => entry !== undefined);
  const timed = cells.filter((entry) => page.times[entry]);
  const [first, second] = timed;
  if (first === undefined) return undefined;
  const text = page.shot.texts[first] as string;
  if (second === undefined) return { timing: page.times[first] as Timing, entry: first, text };
  for (const between of [' ', ', ']) {
    const both = `${text}${between}${page.shot.texts[second]}`;
    const joined = timeOf(both, page.shot.elements[second] as Element);
    if (joined) return { timing: joined, entry: second, text: both };
  }
  // Two times that do not make one: a row's own and, say, one in a message's text.
  return undefined;
}

/**
 * The column with the buyers' names: short texts without digits that differ from row to row, best those that the data
 * knows, or that another text of the row repeats ("… from Amazon customer Palmer").
 */
function buyerColumn(
  page: Page,
  columns: readonly Column[],
  rows: number,
  buyers: ReadonlySet<string>,
): Column | undefined {
  const hooked = new Set(hook(page, 'row.buyer'));
  let best: { column: Column; score: number } | undefined;
  for (const column of columns) {
    const entries = [...column.cells];
    const names = entries.map(([, entry]) => nameOf(page.shot.texts[entry] as string));
    const valid = names.filter((name) => name !== undefined);
    if (valid.length < 0.8 * names.length || valid.length < rows / 2) continue;
    const different = new Set(valid).size;
    // Labels repeat; names do too in a long list, but not so much.
    if (rows > 2 && different < Math.min(0.4 * rows, 12)) continue;
    const distinct = different / valid.length;
    const knownShare = valid.filter((name) => buyers.has(name)).length / valid.length;
    const repeated =
      entries.filter(([number, entry]) => repeatedInRow(page, columns, number, entry)).length / names.length;
    const nameLike = valid.filter(isNameLike).length / valid.length;
    const isHooked = entries.some(([, entry]) => hooked.has(entry));
    const score = (isHooked ? 20 : 0) + 10 * knownShare + 3 * repeated + distinct + nameLike;
    if (!best || score > best.score) best = { column, score };
  }
  return best && best.score >= 1.4 ? best.column : undefined;
}

function repeatedInRow(page: Page, columns: readonly Column[], number: number, entry: number): boolean {
  const name = page.shot.texts[entry] as string;
  return columns.some((column) => {
    const other = column.cells.get(number);
    if (other === undefined || other === entry) return false;
    const text = page.shot.texts[other] as string;
    return text.length > name.length && text.includes(name);
  });
}

/** A text that can be a buyer's name, else `undefined`. */
export function nameOf(text: string): string | undefined {
  const name = text.trim();
  if (name.length < 2 || name.length > LONGEST_NAME || /[\d@?!:;#/()[\]{}<>|=…。？！：]/.test(name)) return undefined;
  if (!/\p{L}/u.test(name) || name.split(' ').length > 5 || isLabel(name)) return undefined;
  return name;
}

/** Each word begins like a name's does, in scripts that have capitals. */
const isNameLike = (name: string): boolean =>
  name
    .split(/[ -]/)
    .every((word) => !/^\p{Ll}/u.test(word) || /^(?:de|da|di|du|la|le|van|von|der|den|del|al|el|y|e)$/.test(word));

/** The first column of sentences. */
function subjectColumn(page: Page, columns: readonly Column[], buyer: Column | undefined): Column | undefined {
  const hooked = new Set(hook(page, 'row.subject'));
  const isSubject = (column: Column) => {
    const texts = [...column.cells.values()]
      .filter((entry) => !page.times[entry])
      .map((entry) => page.shot.texts[entry] as string);
    const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    return texts.length > 0 && column !== buyer && length >= 12 && new Set(texts).size >= Math.min(texts.length / 3, 5);
  };
  return (
    columns.find((column) => [...column.cells.values()].some((entry) => hooked.has(entry))) ??
    columns.find(
      (column) => isSubject(column) && ![...column.cells.values()].every((entry) => isOrderOnly(page, entry)),
    )
  );
}

const isOrderOnly = (page: Page, entry: number) =>
  page.orderIds[entry] !== undefined && (page.shot.texts[entry] as string).length < 40;

function entriesWithText(page: Page, row: number): number[] {
  const found: number[] = [];
  for (let at = row; at < (page.shot.ends[row] as number); at++) if (page.shot.texts[at] !== '') found.push(at);
  return found;
}

function anyWithin(page: Page, row: number, set: ReadonlySet<number>): boolean {
  for (const index of set) if (index >= row && index < (page.shot.ends[row] as number)) return true;
  return false;
}

function isWithin(page: Page, entry: number, set: ReadonlySet<number>): boolean {
  for (let at = entry; at >= 0; at = page.shot.parents[at] as number) if (set.has(at)) return true;
  return false;
}
