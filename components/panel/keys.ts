import { QUEUE_VIEWS, type QueueView } from '../../lib/inbox/views';

/** What a key asks of the panel. */
export type KeyCommand = { step: 1 | -1 } | { view: QueueView } | { help: 'turn' | 'close' };

/** Keys as `aria-keyshortcuts` names them; the arrows work without the others, too. */
export const STEP_KEYS = 'j ArrowDown k ArrowUp';

// A radio button takes arrows only, so letters and digits are free there.
const PRESSED = /^(?:radio|checkbox|button)$/;

function isTyping(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLInputElement> | null;
  if (element?.isContentEditable) return true;
  if (element?.localName === 'input') return !PRESSED.test(element.type ?? '');
  return element?.localName === 'textarea' || element?.localName === 'select';
}

/**
 * What `event` asks for, or `null`: never while somebody types, never with a modifier (but Shift, where a layout needs
 * it), never what another handler has taken. Arrows only where nothing has the focus: elsewhere they have a meaning.
 * @param letters whether letters and digits work as keys; somebody who speaks to the browser may want them not to
 */
export function commandOf(event: KeyboardEvent, letters: boolean): KeyCommand | null {
  const { key, code, target } = event;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyping(target)) return null;
  if (key === 'Escape') return { help: 'close' };
  const isFree = (target as Partial<Element> | null)?.localName === 'body';
  if (isFree && !event.shiftKey && key === 'ArrowDown') return { step: 1 };
  if (isFree && !event.shiftKey && key === 'ArrowUp') return { step: -1 };
  if (!letters) return null;
  if (key === '?') return { help: 'turn' };
  // Some layouts (French) have digits only with Shift: there the key's place counts.
  const digit = /^[1-9]$/.test(key) ? key : event.shiftKey ? '' : code.replace(/^Digit/, '');
  const view = QUEUE_VIEWS[Number(digit || 0) - 1];
  if (view) return { view };
  if (event.shiftKey) return null;
  return key === 'j' ? { step: 1 } : key === 'k' ? { step: -1 } : null;
}
