import { mountHost } from '../dom/mount';
import type { Spot } from './placement';
import type { BadgeView } from './view';

/** One badge on the page. */
export interface Badge {
  host: HTMLElement;
  show(view: BadgeView): void;
  /** Puts the pill on its spot; `origin` is where the zero-size host is on screen. */
  place(spot: Spot, origin: { x: number; y: number }, theme: 'light' | 'dark'): void;
  /** The pill's box on screen. */
  box(): DOMRect;
  /** Shows or hides the sentences; `at` in viewport px. */
  tell(at: { x: number; y: number } | null): void;
}

/** A badge that is not on the page yet, or `null` on a page that could read our root. */
export function createBadge(document: Document, sheet: CSSStyleSheet): Badge | null {
  const mounted = mountHost('replywatch-badge', document, [sheet]);
  if (!mounted) return null;
  const { host, root } = mounted;
  const pill = document.createElement('span');
  const sign = document.createElement('span');
  const text = document.createElement('span');
  pill.className = 'pill';
  pill.append(sign, text);
  root.append(pill);
  let shown: BadgeView | null = null;
  let tip: HTMLElement | null = null;

  const setAttribute = (name: string, value: string | undefined) => {
    if (value === undefined) host.removeAttribute(name);
    else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  };

  return {
    host,
    show(view) {
      for (const name of Object.keys(shown?.attributes ?? {})) {
        if (!(name in view.attributes)) setAttribute(name, undefined);
      }
      for (const [name, value] of Object.entries(view.attributes)) setAttribute(name, value);
      if (sign.textContent !== view.sign) sign.textContent = view.sign;
      if (text.textContent !== view.text) text.textContent = view.text;
      sign.hidden = view.sign === '';
      pill.dataset.voice = view.voice;
      shown = view;
    },
    place({ box, flush, covers }, origin, theme) {
      pill.dataset.theme = theme;
      pill.toggleAttribute('data-covers', covers);
      pill.style.left = flush === 'left' ? `${box.left - origin.x}px` : 'auto';
      pill.style.right = flush === 'right' ? `${origin.x - box.right}px` : 'auto';
      pill.style.top = `${box.top - origin.y}px`;
    },
    box: () => pill.getBoundingClientRect(),
    tell(at) {
      if (!at || !shown) {
        tip?.remove();
        tip = null;
        return;
      }
      if (!tip) {
        tip = document.createElement('div');
        tip.className = 'tip';
        tip.dataset.theme = pill.dataset.theme ?? 'light';
        if (Object.hasOwn(HTMLElement.prototype, 'popover')) tip.popover = 'manual';
        for (const sentence of shown.hover) {
          const line = document.createElement('p');
          line.textContent = sentence;
          tip.append(line);
        }
        root.append(tip);
        tip.showPopover?.();
      }
      const { width, height } = tip.getBoundingClientRect();
      const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: width, innerHeight: height };
      tip.style.left = `${Math.max(4, Math.min(at.x - width / 2, innerWidth - width - 4))}px`;
      tip.style.top = `${at.y + height + 8 > innerHeight ? Math.max(4, at.y - height - 28) : at.y + 6}px`;
    },
  };
}
