import { parentElementOf, walkComposed } from '../../dom/composed';
import { shownText } from './text';
import type { Times } from './times';

const MAX_LOOKED_AT = 20_000;
/** A row's time is short text by itself. */
const LONGEST_TIME = 24;

/**
 * Rows by structure alone: repeated boxes of the list, each around one short time and some other text. Slow and
 * robust, it is the second opinion on the known hooks; rows already known are not looked into.
 * @param container the list or its scroller
 * @returns boxes that look like rows and are not known
 */
export function structureRows(container: Element, known: ReadonlySet<Element>, times: Times): Element[] {
  const marks: Element[] = [];
  let seen = 0;
  walkComposed(container, (element) => {
    if (known.has(element) || ++seen > MAX_LOOKED_AT) return false;
    const text = ownText(element);
    if (text !== '' && times.isTime(text)) marks.push(element);
    return undefined;
  });
  const held = new Map<Element, number>();
  for (const mark of marks) {
    for (let at: Element | null = mark; at && at !== container; at = parentElementOf(at))
      held.set(at, (held.get(at) ?? 0) + 1);
  }
  const aroundKnown = ancestors(known, container);
  const boxes = new Map<string, Set<Element>>();
  for (const mark of marks) {
    const box = widest(mark, container, held, aroundKnown);
    if (!box || shownText(box).length <= shownText(mark).length) continue;
    const like = `${box.localName}.${box.classList[0] ?? ''}`;
    boxes.set(like, (boxes.get(like) ?? new Set()).add(box));
  }
  const enough = known.size > 0 ? 1 : 2;
  return [...boxes.values()].filter((alike) => alike.size >= enough).flatMap((alike) => [...alike]);
}

/** The widest box below the container around one mark and no known row. */
function widest(
  mark: Element,
  container: Element,
  held: Map<Element, number>,
  around: ReadonlySet<Element>,
): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = mark; at && at !== container; at = parentElementOf(at)) {
    if (held.get(at) !== 1 || around.has(at)) break;
    box = at;
  }
  return box === mark ? null : box;
}

function ancestors(elements: ReadonlySet<Element>, container: Element): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let at = parentElementOf(element); at && at !== container && !found.has(at); at = parentElementOf(at))
      found.add(at);
  }
  return found;
}

function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    if (text.length > 4 * LONGEST_TIME) return '';
  }
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= LONGEST_TIME ? folded : '';
}
