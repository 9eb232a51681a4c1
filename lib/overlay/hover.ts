import type { Badge } from './badge';

/**
 * Tells a badge's sentences while the pointer is over its pill. The pill itself lets every event through, so the
 * pointer is compared with its box; only the badge of the row under the pointer is looked at.
 */
export function watchHover(window: Window, badgeOf: (path: EventTarget[]) => Badge | null, signal: AbortSignal): void {
  let told: Badge | null = null;
  let frame = 0;
  const settle = (badge: Badge | null, x: number, y: number) => {
    const box = badge?.box();
    const over = box && x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 2;
    if (told && (told !== badge || !over)) {
      told.tell(null);
      told = null;
    }
    if (badge && box && over && told !== badge) {
      told = badge;
      badge.tell({ x: (box.left + box.right) / 2, y: box.bottom });
    }
  };
  window.addEventListener(
    'pointermove',
    (event) => {
      const badge = badgeOf(event.composedPath());
      if (!badge && !told) return;
      const { clientX, clientY } = event;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => settle(badge, clientX, clientY));
    },
    { passive: true, capture: true, signal },
  );
  for (const type of ['scroll', 'pointerdown', 'keydown', 'blur'] as const) {
    window.addEventListener(type, () => settle(null, 0, 0), { passive: true, capture: true, signal });
  }
  signal.addEventListener('abort', () => told?.tell(null), { once: true });
}
