import { controlAt } from '../../lib/dom/hit';
import { themeOn } from '../../lib/dom/surface';

const GAP = 4;
/** No control that can be pressed is narrower (px). */
const STEP = 12;
/** Assistive technology hears the line after a pause (ms). */
const SPEAK_AFTER = 1000;

/** The line beside one field. It never takes the focus. */
export interface ShipmentLine {
  /** Shows a sentence, or with `null` nothing. @param isVisible whether the field itself can be seen */
  say(text: string | null, isVisible: boolean): void;
  leave(): void;
}

/** @param root closed root beside the field */
export function drawShipmentLine(root: ShadowRoot, field: Element): ShipmentLine {
  const document = field.ownerDocument;
  const line = document.createElement('div');
  line.className = 'line';
  if ('popover' in line) line.popover = 'manual';
  const spoken = document.createElement('span');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  root.append(line, spoken);
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let said: string | null = null;

  const isShown = () => !('popover' in line) || line.matches(':popover-open');
  const hide = () => {
    if (isShown()) line.hidePopover?.();
  };
  const place = () => {
    if (!isShown())
      (line as unknown as { showPopover?: (options: { source: Element }) => void }).showPopover?.({ source: field });
    line.dataset.theme = themeOn(field);
    // Out of the way, so that it does not take itself for an obstacle.
    line.style.visibility = 'hidden';
    const spot = spotFor(field, line.getBoundingClientRect());
    if (!spot) return hide();
    line.style.left = `${spot.left}px`;
    line.style.top = `${spot.top}px`;
    line.style.visibility = '';
  };

  return {
    say(text, isVisible) {
      if (text !== said) {
        said = text;
        line.textContent = text ?? '';
        clearTimeout(speaking);
        speaking = setTimeout(() => {
          spoken.textContent = said ?? '';
        }, SPEAK_AFTER);
      }
      if (text !== null && isVisible) place();
      else hide();
    },
    leave() {
      clearTimeout(speaking);
      hide();
    },
  };
}

/** Below the field, else above, else beside it: where it covers nothing that can be pressed. */
function spotFor(field: Element, { width, height }: DOMRect): { left: number; top: number } | null {
  const box = field.getBoundingClientRect();
  const { innerWidth = 0, innerHeight = 0 } = field.ownerDocument.defaultView ?? {};
  const left = Math.max(0, Math.min(box.left, innerWidth - width - GAP));
  const spots = [
    { left, top: box.bottom + GAP },
    { left, top: box.top - GAP - height },
    { left: box.right + 2 * GAP, top: (box.top + box.bottom - height) / 2 },
  ];
  const isFree = (spot: { left: number; top: number }) => {
    if (spot.top < 0 || spot.top + height > innerHeight || spot.left + width > innerWidth) return false;
    for (let x = spot.left + 2; x < spot.left + width; x += STEP)
      for (const y of [spot.top + 2, spot.top + height - 2])
        if (controlAt(field.ownerDocument, x, y, field)) return false;
    return true;
  };
  return spots.find(isFree) ?? null;
}
