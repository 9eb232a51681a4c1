import { walkComposed } from '../dom/composed';
import { isWrittenIn } from '../editor/field-text';

const FIELDS = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const MOST_FRAMES = 20;

/**
 * Does any box for longer text hold some, in open roots and in frames of the page's own origin too? Said of a page that
 * shall be reloaded: wrong only on the side of leaving it alone.
 */
export function holdsTyping(document: Document): boolean {
  const frames: Document[] = [];
  let found = false;
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!document.body || !view) return false;
  walkComposed(document.body, (element) => {
    if (found) return false;
    if (element instanceof view.HTMLIFrameElement && frames.length < MOST_FRAMES) {
      const inner = documentOf(element);
      if (inner) frames.push(inner);
    } else if (element instanceof view.HTMLElement && element.matches(FIELDS)) {
      found = isWrittenIn(element) && isShown(element);
    }
    return !found;
  });
  return found || frames.some(holdsTyping);
}

/** A frame of another origin does not show its document. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
