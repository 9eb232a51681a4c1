import type { Selectors } from '../selectors';
import type { Snapshot } from './snapshot';

/** Whether this browser understands a selector; an imported file may hold one that it does not. */
const understood = new Map<string, boolean>();

/**
 * What each hook of a selector file matches, by hook id, as entries in composed order. The browser first finds whatever
 * any hook wants, in the document and in each open root, and only those few are asked hook by hook.
 */
export function matchHooks(shot: Snapshot, document: Document, file: Selectors): Map<string, number[]> {
  const hooks = file.hooks.map(({ id, css }) => ({
    id,
    css: css.filter((one) => isUnderstood(document, one)).join(','),
  }));
  const matched = new Map<string, number[]>(hooks.map(({ id }) => [id, []]));
  const usable = hooks.filter(({ css }) => css !== '');
  if (usable.length === 0) return matched;
  const any = usable.map(({ css }) => css).join(',');
  const wanted: number[] = [];
  for (const root of [document, ...shot.roots])
    for (const element of root.querySelectorAll(any)) {
      const index = shot.indexOf.get(element);
      if (index !== undefined) wanted.push(index);
    }
  wanted.sort((a, b) => a - b);
  for (const index of wanted)
    for (const { id, css } of usable)
      if ((shot.elements[index] as Element).matches(css)) (matched.get(id) as number[]).push(index);
  return matched;
}

function isUnderstood(document: Document, css: string): boolean {
  let known = understood.get(css);
  if (known === undefined) {
    try {
      document.createDocumentFragment().querySelector(css);
      known = true;
    } catch {
      known = false;
    }
    understood.set(css, known);
  }
  return known;
}
