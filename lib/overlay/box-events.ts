import type { ReplyCheck } from '../editor/reply-check';

/**
 * Brings keys and pointer of a page to the reply check they are meant for: one listener of each kind for all boxes. The
 * event of a box in an open root is retargeted, so its path is asked. A script's own events are nobody's key or press.
 * @param boxes the reply checks that are on the page now, by their native box
 */
export function watchBoxEvents(window: Window, boxes: ReadonlyMap<HTMLElement, ReplyCheck>, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  const boxOf = (event: Event): ReplyCheck | undefined => {
    if (boxes.size === 0) return undefined;
    for (const target of event.composedPath()) {
      const found = target instanceof HTMLElement ? boxes.get(target) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const isOn = (event: Event, { host }: ReplyCheck) => event.composedPath().includes(host);

  window.addEventListener('input', (event) => boxOf(event)?.typed(), passive);

  /** Keys that the page must not see come up either. */
  const taken = new Set<string>();
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !boxOf(event)?.key(event)) return;
      taken.add(event.code);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (taken.delete(event.code)) event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );

  let last: ReplyCheck | undefined;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (boxes.size === 0 || event.buttons !== 0 || !event.isTrusted) return;
      const box = boxOf(event);
      if (box) box.pointed({ x: event.clientX, y: event.clientY });
      const over = box ?? [...boxes.values()].find((one) => isOn(event, one));
      if (over && !box) over.pointed('ours');
      if (last && last !== over) last.pointed('elsewhere');
      last = over;
    },
    passive,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      for (const one of boxes.values()) if (!isOn(event, one)) one.pressed();
    },
    passive,
  );
}
