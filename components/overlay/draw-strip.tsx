import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Words } from '../../lib/core/words';
import { themeOn } from '../../lib/dom/surface';
import type { DrawStrip } from '../../lib/editor/reply-check';
import { chooseStripPlace } from '../../lib/editor/strip-place';
import type { Finding } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import { Strip } from './Strip';
import { countsText, titleOf } from './texts';

const ANCHORS = typeof CSS !== 'undefined' && CSS.supports('top: anchor(bottom)');
/** Assistive technology hears the result after a pause, not at each key (ms). */
const SPEAK_AFTER = 1000;

/** Draws strips for one portal: a popover in the closed root, held to the reply box by the browser's own anchoring. */
export function stripDrawer(portal: Portal, words: Words, locale: string, rulesAsOf: string): DrawStrip {
  return (root, composer) => {
    const findings = signal<Finding[]>([]);
    const typed = signal(false);
    const checkedFully = signal(true);
    const spoken = signal('');
    const open = signal(false);
    let speaking: ReturnType<typeof setTimeout> | undefined;
    const strip = composer.ownerDocument.createElement('div');
    strip.className = 'strip';
    if ('popover' in strip) strip.popover = 'manual';
    root.append(strip);
    render(<Strip {...{ portal, findings, typed, checkedFully, spoken, open, words, locale, rulesAsOf }} />, strip);

    const isShown = () => !('popover' in strip) || strip.matches(':popover-open');
    const hide = () => {
      if (isShown()) strip.hidePopover?.();
    };
    const place = () => {
      const box = composer.getBoundingClientRect();
      if (!typed.value || box.width === 0) return hide();
      if (!isShown())
        (strip as unknown as { showPopover?: (options: { source: Element }) => void }).showPopover?.({
          source: composer,
        });
      // Measured with the strip out of the way, so that it does not take itself for an obstacle.
      strip.style.visibility = 'hidden';
      const chosen = chooseStripPlace(composer);
      strip.style.visibility = '';
      strip.dataset.place = chosen.place;
      strip.dataset.card = box.bottom > (composer.ownerDocument.defaultView?.innerHeight ?? 0) * 0.6 ? 'up' : 'down';
      strip.dataset.theme = themeOn(composer);
      strip.style.width = `${Math.floor(chosen.width)}px`;
      if (ANCHORS) {
        strip.dataset.anchored = '';
      } else {
        const tops = { below: box.bottom + 4, above: box.top - 32, inside: box.bottom - 32 };
        strip.style.left = `${box.left}px`;
        strip.style.top = `${tops[chosen.place]}px`;
      }
    };

    return {
      show(model) {
        const appeared = model.typed && !typed.value;
        findings.value = model.findings;
        typed.value = model.typed;
        checkedFully.value = model.checkedFully;
        if (model.findings.length === 0) open.value = false;
        clearTimeout(speaking);
        speaking = setTimeout(() => {
          const first = model.findings[0];
          spoken.value = first ? `${countsText(model.findings, words, locale)}. ${titleOf(first, words)}` : '';
        }, SPEAK_AFTER);
        if (appeared || !model.typed) place();
      },
      place,
      hide,
      leave() {
        clearTimeout(speaking);
        render(null, strip);
      },
    };
  };
}
