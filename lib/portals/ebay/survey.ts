import { walkComposed } from '../../dom/composed';
import { cssOf, type Selectors } from '../selectors';

/** Everything one walk over the page found. */
export interface Survey {
  /** Elements of a page-level hook, in document order. */
  found(hook: string): Element[];
  /** Outermost rows of the list; the walk does not look into them. */
  rows: Element[];
  roots: ShadowRoot[];
  /** The page has more elements than are looked at. */
  cut: boolean;
  /** A hook's selector, or one that matches nothing when this browser cannot parse it. */
  css(hook: string): string;
}

const MAX_ELEMENTS = 100_000;
const MAX_ROWS = 2000;
const ROW_HOOKS = ['row', 'row.2025', 'row.mesgweb'];
const NOTHING = ':not(*)';

const usable = new WeakMap<Selectors, Map<string, string>>();

/** An imported selector file may hold what this browser cannot parse: that hook then matches nothing. */
function compile(file: Selectors, document: Document): Map<string, string> {
  const known = usable.get(file);
  if (known) return known;
  const probe = document.createElement('i');
  const compiled = new Map<string, string>();
  for (const { id } of file.hooks) {
    const css = cssOf(file, id);
    try {
      probe.matches(css);
      compiled.set(id, css);
    } catch {
      compiled.set(id, NOTHING);
    }
  }
  usable.set(file, compiled);
  return compiled;
}

/**
 * Walks the page once.
 * @param hooks page-level hooks to collect
 * @param withRows also collect list rows
 */
export function surveyPage(document: Document, file: Selectors, hooks: readonly string[], withRows: boolean): Survey {
  const compiled = compile(file, document);
  const css = (hook: string): string => compiled.get(hook) ?? NOTHING;
  const found = new Map<string, Element[]>(hooks.map((hook) => [hook, []]));
  const rows: Element[] = [];
  const roots: ShadowRoot[] = [];
  const rowCss = ROW_HOOKS.map(css).join(',');
  // Most elements match nothing: one test of everything at once spares them the tests one by one.
  const anyCss = hooks.map(css).join(',') || NOTHING;
  let seen = 0;
  const visit = (element: Element): boolean | undefined => {
    if (++seen > MAX_ELEMENTS) return false;
    if (withRows && rows.length < MAX_ROWS && element.matches(rowCss) && isOneRow(element)) {
      rows.push(element);
      return false;
    }
    if (element.matches(anyCss)) {
      for (const [hook, list] of found) if (element.matches(css(hook))) list.push(element);
    }
    return undefined;
  };
  const top = document.body ?? document.documentElement;
  if (top) walkComposed(top, visit, (root) => roots.push(root));
  return { found: (hook) => found.get(hook) ?? [], rows, roots, cut: seen > MAX_ELEMENTS, css };
}

/** What holds two conversations is no row, whatever its name. */
function isOneRow(element: Element): boolean {
  const ids = new Set([element.getAttribute('data-conversation-id')]);
  for (const inner of element.querySelectorAll('[data-conversation-id]'))
    ids.add(inner.getAttribute('data-conversation-id'));
  ids.delete(null);
  return ids.size < 2;
}
