import { composedParent, directText, walkComposed } from '../../dom/composed';

/**
 * One look at the composed tree, flat: everything a reader asks is answered from these arrays, so that a page is
 * walked once a read. An element's descendants are the entries after it up to `ends`.
 */
export interface Snapshot {
  elements: Element[];
  /** Index of the composed parent, -1 at the top. */
  parents: number[];
  /** Index after the last descendant. */
  ends: number[];
  /** The text that stands directly in the element, folded; text slotted into a host's root counts as the host's. */
  texts: string[];
  indexOf: Map<Element, number>;
  roots: ShadowRoot[];
}

/** Attributes that hold the visible text of a custom element without an open root (Katal's `text` and `label`). */
const TEXT_ATTRIBUTES = ['text', 'label'];

/** Longer direct texts are cut here: no id or time is that long, and message bodies are not wanted. */
const TEXT_LIMIT = 400;

/**
 * Walks the composed tree below `from` once.
 * @param from usually `document.body`
 */
export function takeSnapshot(from: Element): Snapshot {
  const shot: Snapshot = { elements: [], parents: [], ends: [], texts: [], indexOf: new Map(), roots: [] };
  walkComposed(
    from,
    (element) => {
      const index = shot.elements.length;
      shot.elements.push(element);
      shot.indexOf.set(element, index);
      shot.parents.push(parentIndex(shot, element));
      shot.ends.push(index + 1);
      shot.texts.push(ownText(element));
      if (element instanceof HTMLSlotElement) creditHost(shot, element);
      return undefined;
    },
    (root) => shot.roots.push(root),
  );
  for (let index = shot.elements.length - 1; index > 0; index--) {
    const parent = shot.parents[index] as number;
    if (parent >= 0) shot.ends[parent] = Math.max(shot.ends[parent] as number, shot.ends[index] as number);
  }
  return shot;
}

/** Is `inner` the element at `outer` or below it? Both are indexes. */
export const holds = (shot: Snapshot, outer: number, inner: number): boolean =>
  inner >= outer && inner < (shot.ends[outer] as number);

/** Index of the deepest element that holds both. */
export function commonAncestor(shot: Snapshot, a: number, b: number): number {
  let at = a;
  while (at >= 0 && !holds(shot, at, b)) at = shot.parents[at] as number;
  return at;
}

/** How many elements are above the entry. */
export function depthOf(shot: Snapshot, index: number): number {
  let depth = 0;
  for (let at = shot.parents[index] as number; at >= 0; at = shot.parents[at] as number) depth++;
  return depth;
}

function parentIndex(shot: Snapshot, element: Element): number {
  const parent = composedParent(element);
  return parent ? (shot.indexOf.get(parent) ?? -1) : -1;
}

function ownText(element: Element): string {
  if (element.firstChild || element.shadowRoot) {
    const text = directText(element, TEXT_LIMIT);
    if (text !== '' || element.shadowRoot) return text;
  }
  if (!element.localName.includes('-')) return '';
  for (const name of TEXT_ATTRIBUTES) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value.slice(0, TEXT_LIMIT);
  }
  return '';
}

function creditHost(shot: Snapshot, slot: HTMLSlotElement): void {
  for (const node of slot.assignedNodes()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = (node as Text).data.slice(0, TEXT_LIMIT).replace(/\s+/g, ' ').trim();
    const host = text === '' ? undefined : shot.indexOf.get(node.parentNode as Element);
    if (host !== undefined) shot.texts[host] = `${shot.texts[host]} ${text}`.trim().slice(0, TEXT_LIMIT);
  }
}
