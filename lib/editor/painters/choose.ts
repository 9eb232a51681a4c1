import type { Field } from '../field';
import { mirrorPainter } from './mirror';
import type { Painter } from './painter';
import { hasHighlights } from './registry';
import { staticRangePainter } from './static-range';
import { valueRangePainter } from './value-range';

/**
 * The painter for a box, by what the browser can: its own highlights wherever there are any, for they change nothing in
 * the page and follow scroll and wrap by themselves.
 * @param root a closed root beside the box
 */
export function choosePainter(field: Field, root: ShadowRoot): Painter | null {
  const { element } = field;
  const isEditable = !(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement);
  // Its text is ordinary nodes; without highlights the strip alone tells.
  if (isEditable) return hasHighlights() ? staticRangePainter(field) : null;
  if (hasHighlights() && 'createValueRange' in element) return valueRangePainter(field);
  return mirrorPainter(element, root);
}
