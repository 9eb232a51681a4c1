import { chooseStripPlace, GAP, PILL_HEIGHT, STRIP_HEIGHT, type StripPlace } from '../../lib/editor/strip-place';

const ANCHORS = typeof CSS !== 'undefined' && CSS.supports('top: anchor(bottom)');

/** What is free beside the box is asked at most this often while the box stays where it is (ms). */
const AGAIN = 1000;

/** The popover that holds strip and card. */
export interface StripBox {
  element: HTMLElement;
  /**
   * Shows it where it covers nothing that can be pressed.
   * @param inHaste where that was, while the box stands as it did: a key waits for this, and asking the page takes longer
   * @returns whether there is room for sign and number only
   */
  place(inHaste: boolean): boolean;
  /** Finds the place before it is needed, unless it is known where the box stands now. */
  prepare(): void;
  hide(): void;
  /** Where the strip is, or the reply box when it is nowhere; px of the viewport. */
  rect(): DOMRect;
}

/** @param root closed root beside the reply box `composer` */
export function createStripBox(root: ShadowRoot, composer: Element): StripBox {
  const document = composer.ownerDocument;
  const element = document.createElement('div');
  element.className = 'strip';
  if ('popover' in element) element.popover = 'manual';
  // The reply box keeps the focus: a press here must not take it away.
  for (const type of ['pointerdown', 'mousedown']) element.addEventListener(type, (event) => event.preventDefault());
  root.append(element);
  let chosen: StripPlace | null = null;
  let measured = '';
  let measuredAt = Number.NEGATIVE_INFINITY;

  const isShown = () => !('popover' in element) || element.matches(':popover-open');
  const hide = () => {
    if (isShown()) element.hidePopover?.();
  };
  const choose = (box: DOMRect, isKnownGood: boolean) => {
    const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
    const key = [box.left, box.top, box.width, box.height, innerWidth, innerHeight].map(Math.round).join();
    const now = performance.now();
    if (key === measured && (isKnownGood || now - measuredAt < AGAIN)) return;
    measured = key;
    measuredAt = now;
    // Out of the way, so that it does not take itself for an obstacle.
    element.style.visibility = 'hidden';
    chosen = chooseStripPlace(composer);
    element.style.visibility = '';
  };

  return {
    element,
    prepare() {
      const box = composer.getBoundingClientRect();
      if (box.width > 0) choose(box, true);
    },
    place(inHaste) {
      const box = composer.getBoundingClientRect();
      if (box.width === 0) {
        hide();
        return false;
      }
      if (!isShown())
        (element as unknown as { showPopover?: (options: { source: Element }) => void }).showPopover?.({
          source: composer,
        });
      choose(box, inHaste);
      element.dataset.side = chosen?.side ?? 'none';
      element.style.width = `${Math.floor(chosen?.width ?? 0)}px`;
      element.style.setProperty('--x', `${Math.round(chosen?.x ?? 0)}px`);
      if (ANCHORS) {
        element.dataset.anchored = '';
      } else if (chosen) {
        const tops = {
          below: box.bottom + GAP,
          above: box.top - GAP - STRIP_HEIGHT,
          corner: box.top - PILL_HEIGHT / 2,
          inside: box.bottom - GAP - PILL_HEIGHT,
        };
        element.style.left = `${box.left + chosen.x}px`;
        element.style.top = `${tops[chosen.side]}px`;
      }
      return chosen?.isCompact ?? false;
    },
    hide,
    rect() {
      const line = element.firstElementChild?.firstElementChild?.getBoundingClientRect();
      return line && line.width > 0 ? line : composer.getBoundingClientRect();
    },
  };
}
