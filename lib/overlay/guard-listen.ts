import { PRESS_EVENTS } from './guard-press';

/** The capture listeners of one page. Nothing is withheld while nobody has been put in charge. */
export interface SendListeners {
  /** Asked for each event of a press: is it to be withheld from the page? */
  ask: ((event: Event) => boolean) | null;
}

/**
 * Listens on `window` in the capture phase. Called at `document_start`, before any script of the page, so that no handler
 * of the page comes first. Whatever goes wrong on our side, the native Send works.
 */
export function listenForPresses(window: Window, signal: AbortSignal): SendListeners {
  const listeners: SendListeners = { ask: null };
  const listen = (event: Event) => {
    let held = false;
    try {
      held = listeners.ask?.(event) ?? false;
    } catch {
      return;
    }
    if (!held) return;
    // A cancelled `pointerdown` would take the mouse events away, and with them what keeps the focus where it is.
    if (event.type !== 'pointerdown') event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of PRESS_EVENTS) window.addEventListener(type, listen, { capture: true, passive: false, signal });
  return listeners;
}
