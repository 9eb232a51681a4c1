import { QUEUE_VIEWS, type QueueView } from '../../lib/inbox/views';

/** What a key asks of the panel. */
export type KeyCommand =
  | { step: 1 | -1 }
  | { view: QueueView }
  | { help: 'turn' | 'close' }
  | { place: 'turn' }
  | { insert: number }
  | { search: 'start' };

/** What the panel shows below its top: the queue, or the conversation that is open in the tab. */
export type Place = 'queue' | 'conversation';

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
 * @param place digits choose a view of the queue, or insert a suggestion into the conversation
 */
export function commandOf(event: KeyboardEvent, letters: boolean, place: Place = 'queue'): KeyCommand | null {
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
  const nth = /^[1-9]$/.test(digit) ? Number(digit) : 0;
  if (place === 'conversation' && nth > 0) return { insert: nth };
  const view = QUEUE_VIEWS[nth - 1];
  if (view) return { view };
  if (key === '/' && place === 'conversation') return { search: 'start' };
  if (event.shiftKey) return null;
  if (key === 'c') return { place: 'turn' };
  return key === 'j' ? { step: 1 } : key === 'k' ? { step: -1 } : null;
}
