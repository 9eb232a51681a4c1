import type { Timing } from '../../model/message';
import { instant } from '../../model/range';
import { readTimeWithin } from '../../time/read';
import type { ReadInput } from '../portal';
import { matchHooks } from '../shape/hooks';
import type { Snapshot } from '../shape/snapshot';
import type { ElementTime } from '../shape/times';
import { caseIdIn, orderIdIn } from './ids';
import { stampOf } from './schemas';

/** One look at a page with what its texts are; all arrays are parallel to the snapshot's. */
export interface Page {
  input: ReadInput;
  language: string;
  shot: Snapshot;
  /** Times that an element wholly is. */
  times: (Timing | null)[];
  orderIds: (string | undefined)[];
  /** Whether an entry is a time or holds an order id. */
  marks: boolean[];
  /** Whether an entry holds a text that is no time: an order id counts, since it says whose row it is. */
  others: boolean[];
  /** Case ids in attributes, by entry, as far as they were asked for. */
  caseIds: Map<number, ReturnType<typeof caseIdIn>>;
  /** Hook id -> matched entries. */
  matched: Map<string, number[]>;
  /** The one time in a sentence that the page writes in one of these zones, at most `ahead` ms from now. */
  timeWithin(text: string, zones: readonly string[], ahead?: number): Timing | null;
}

/** Marks what every text of a snapshot is. */
export function markPage(input: ReadInput, language: string, shot: Snapshot, timeOf: ElementTime): Page {
  const matched = matchHooks(shot, input.document, input.selectors);
  const page: Page = {
    input,
    language,
    shot,
    times: [],
    orderIds: [],
    marks: [],
    others: [],
    caseIds: new Map(),
    matched,
    timeWithin(text, zones, ahead = 0) {
      const { navigatedAt, now } = input;
      const rendered = { from: Math.min(navigatedAt, now), to: now + ahead };
      return readTimeWithin(text, { language, zones, rendered });
    },
  };
  for (let index = 0; index < shot.elements.length; index++) {
    const text = shot.texts[index] as string;
    const element = shot.elements[index] as Element;
    const timing = text === '' ? null : (stampedTime(element) ?? timeOf(text, element));
    const orderId = timing ? undefined : orderIdIn(text);
    page.times.push(timing);
    page.orderIds.push(orderId);
    page.marks.push(timing !== null || orderId !== undefined);
    page.others.push(timing === null && text !== '');
  }
  return page;
}

/** Entries that match a hook of the selector file. */
export const hook = (page: Page, id: string): readonly number[] => page.matched.get(id) ?? [];

/** A case id that an entry's attributes hold. */
export function caseIdAt(page: Page, index: number): ReturnType<typeof caseIdIn> {
  if (page.caseIds.has(index)) return page.caseIds.get(index);
  const found = caseIdIn(page.shot.elements[index] as Element);
  page.caseIds.set(index, found);
  return found;
}

/** Is the element shown? A page keeps hidden dialogs and lists around. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

function stampedTime(element: Element): Timing | null {
  if (element.localName !== 'time') return null;
  const at = stampOf(element.getAttribute('datetime'));
  return at === undefined ? null : { range: instant(at), source: 'data' };
}
