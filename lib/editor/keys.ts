/** What a key does about the findings of the box that has the focus. A number picks that choice of the card, from 1. */
export type KeyAction = 'next' | 'previous' | 'close' | 'apply' | number;

/** The key that steps through the findings; with Shift it steps back. No portal and no browser uses it in a text box. */
export const STEP_KEY = 'F8';

/** How the card came up. Only one that was asked for by key takes Enter and numbers: else they are typing. */
export type OpenedBy = 'key' | 'pointer' | 'hover';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/**
 * What a key press means, or `null` when it is the box's own.
 * @param card how the open card came up; `null` when none is open
 */
export function actionOf(event: Key, card: OpenedBy | null): KeyAction | null {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === STEP_KEY) return event.shiftKey ? 'previous' : 'next';
  if (card === null || event.shiftKey) return null;
  if (event.key === 'Escape') return 'close';
  if (card !== 'key') return null;
  if (event.key === 'Enter') return 'apply';
  return /^[1-9]$/.test(event.key) ? Number(event.key) : null;
}
