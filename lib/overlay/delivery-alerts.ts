import { directText, walkComposed } from '../dom/composed';
import { refusalIn } from '../portals/amazon/refusals';
import { isRed, saysError } from '../portals/amazon/refused-bubble';
import type { PageAlert } from './delivery';

const ALERT =
  '[role="alert"], [role="status"], [aria-live="assertive"], kat-alert, [class*="alert" i], [class*="toast" i], [class*="error" i]';
const SUCCESS = /(?:^|[\s_-])(?:success|positive|confirmation)(?:$|[\s_-])/i;
/** A longer one is a part of the page. */
const LONGEST = 400;
const MOST = 50;

/** Notices that a page shows now, open roots included. */
export interface ShownAlert extends PageAlert {
  element: Element;
}

/** The page's notices about success and failure, with their whole text. */
export function alertsOn(document: Document): ShownAlert[] {
  const found: ShownAlert[] = [];
  if (!document.body) return found;
  walkComposed(document.body, (element) => {
    if (found.length >= MOST) return false;
    if (!element.matches(ALERT)) return true;
    const text = wholeText(element);
    if (text === '' || text.length > LONGEST || !isShown(element)) return true;
    const tone = toneOf(element, text);
    if (tone) found.push({ element, text, tone });
    return tone === null;
  });
  return found;
}

/** The first notice that did not stand there with the same text before. */
export function newAlert(before: readonly ShownAlert[], now: readonly ShownAlert[]): PageAlert | null {
  const fresh = now.filter(
    ({ element, text }) => !before.some((known) => known.element === element && known.text === text),
  );
  return fresh.find(({ tone }) => tone === 'refusal') ?? fresh[0] ?? null;
}

function toneOf(element: Element, text: string): PageAlert['tone'] | null {
  if (refusalIn(text)) return 'refusal';
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('variant') ?? ''}`;
  if (SUCCESS.test(named)) return 'success';
  return isRed(element) || (saysError(element) && element.getAttribute('role') !== 'status') ? 'failure' : null;
}

function wholeText(element: Element): string {
  let text = '';
  walkComposed(element, (inner) => {
    const own = directText(inner) || (inner.localName.includes('-') ? (inner.getAttribute('label') ?? '') : '');
    text = `${text} ${own}`.trim();
    return text.length <= LONGEST;
  });
  return text;
}

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
