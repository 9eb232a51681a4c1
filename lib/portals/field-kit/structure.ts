import { maskName, wordsOf } from './mask';

const MAX_BYTES = 200_000;
const MAX_DEPTH = 60;
/** So many like siblings are shown; the others are counted. */
const SHOWN = 3;

/** Attributes whose values are the page's own vocabulary. Every other one is shown by its name alone. */
const KEPT = new Set([
  'role',
  'type',
  'part',
  'slot',
  'lang',
  'dir',
  'data-testid',
  'data-test-id',
  'data-test-tag',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
  'aria-hidden',
]);

/** No structure of interest, or not the page's own. */
const LEFT_OUT = /^(?:script|style|template|noscript|link|meta|replywatch-.*)$/i;

/** A text longer than this is not searched for words. */
const MAX_TEXT = 2000;

/**
 * The skeleton of a page for a bug report: tags, classes, attribute names and the few values that cannot hold
 * personal data. No text, id, address, label or number of the page is in it; texts become `#text(length)`.
 * @param root where to begin, usually `document.body`
 * @returns indented lines, at most 200 kB
 */
export function structureOf(root: Element): string {
  const print: Print = { lines: [], bytes: 0, full: false, uses: countNames(root) };
  printElement(root, 0, print);
  if (print.full) print.lines.push('… cut here');
  return print.lines.join('\n');
}

interface Print {
  lines: string[];
  bytes: number;
  full: boolean;
  uses: Map<string, number>;
}

function add(print: Print, depth: number, line: string): void {
  // The ellipsis is the only sign outside ASCII: three bytes in UTF-8.
  const bytes = depth + line.length + 1 + 2 * (line.split('…').length - 1);
  if (print.bytes + bytes > MAX_BYTES - 40) print.full = true;
  if (print.full) return;
  print.bytes += bytes;
  print.lines.push(' '.repeat(depth) + line);
}

function printElement(element: Element, depth: number, print: Print): void {
  add(print, depth, lineOf(element, print));
  if (element.localName === 'svg') return;
  if (depth === MAX_DEPTH) {
    if (element.childElementCount > 0) add(print, depth, '… deeper');
    return;
  }
  if (element.shadowRoot) {
    add(print, depth + 1, '#shadow-root (open)');
    printChildren(element.shadowRoot, depth + 2, print);
  }
  printChildren(element, depth + 1, print);
}

function printChildren(parent: ParentNode & Node, depth: number, print: Print): void {
  const met = new Map<string, number>();
  let more = 0;
  const settle = () => {
    if (more > 0) add(print, depth, `… ${more} more like this`);
    more = 0;
  };
  for (const node of parent.childNodes) {
    if (print.full) break;
    const likeness = likenessOf(node, print);
    if (likeness === null) continue;
    const times = (met.get(likeness) ?? 0) + 1;
    met.set(likeness, times);
    if (times > SHOWN) {
      more++;
      continue;
    }
    settle();
    if (node.nodeType === Node.TEXT_NODE) add(print, depth, likeness);
    else printElement(node as Element, depth, print);
  }
  settle();
}

/** Siblings with the same likeness are alike; `null`: not shown at all. */
function likenessOf(node: Node, print: Print): string | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const length = (node as Text).data.trim().length;
    return length > 0 ? `#text(${length})` : null;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const element = node as Element;
  return LEFT_OUT.test(element.localName) ? null : nameOf(element, print);
}

function nameOf(element: Element, print: Print): string {
  const classes = [...element.classList].map((name) => shown(name, element, print));
  return [maskName(element.localName), ...classes].join('.');
}

function lineOf(element: Element, print: Print): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'class')
    .map(({ name, value }) => {
      if (!KEPT.has(name)) return `[${maskName(name)}]`;
      const values = value.split(/\s+/, 8).filter((part) => part !== '');
      return `[${name}=${values.map((part) => shown(part, element, print)).join(' ')}]`;
    });
  return [nameOf(element, print), ...attributes.sort()].join(' ');
}

/** A name that only this element has and that repeats a word it shows may be made of a person's name. */
function shown(name: string, element: Element, print: Print): string {
  if ((print.uses.get(name) ?? 0) < 2) {
    const told = tellTales(element);
    if (wordsOf(name).some((word) => told.has(word))) return '…';
  }
  return maskName(name);
}

/** Words of an element's texts and of those attributes that people read or that name a person or thing. */
function tellTales(element: Element): Set<string> {
  const words = new Set<string>(wordsOf(textOf(element)));
  for (const { name, value } of element.attributes) {
    if (name === 'class' || KEPT.has(name)) continue;
    for (const word of wordsOf(value.slice(0, MAX_TEXT))) words.add(word);
  }
  return words;
}

/** Only a small element's text can be what its name was made of. */
function textOf(element: Element): string {
  if (element.childElementCount > 40) return '';
  return (element.textContent ?? '').slice(0, MAX_TEXT);
}

/** How many elements use each class and each kept value. */
function countNames(root: Element): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of element.classList) count(name);
    for (const { name, value } of element.attributes) {
      if (KEPT.has(name)) for (const part of value.split(/\s+/, 8)) count(part);
    }
  }
  return uses;
}
