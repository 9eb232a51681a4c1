import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import type { Words } from '../../lib/core/words';
import { themeOn } from '../../lib/dom/surface';
import type { DrawStrip } from '../../lib/editor/reply-check';
import { chooseStripPlace, STRIP_HEIGHT } from '../../lib/editor/strip-place';
import type { Finding } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import type { Stale } from '../../lib/overlay/stale-thread';
import { Strip } from './Strip';
import { countsText, staleText, titleOf } from './texts';

const ANCHORS = typeof CSS !== 'undefined' && CSS.supports('top: anchor(bottom)');
/** Assistive technology hears the result after a pause, not at each key (ms). */
const SPEAK_AFTER = 1000;

/** Draws strips for one portal: a popover in the closed root, held to the reply box by the browser's own anchoring. */
export function stripDrawer(portal: Portal, words: Words, locale: string, rulesAsOf: string): DrawStrip {
  return (root, composer, textOf) => {
    const findings = signal<Finding[]>([]);
    const typed = signal(false);
    const checkedFully = signal(true);
    const spoken = signal('');
    const open = signal(false);
    const stale = signal<Stale | null>(null);
    const warning = computed(() => staleText(stale.value, words, locale));
    let speaking: ReturnType<typeof setTimeout> | undefined;
    const strip = composer.ownerDocument.createElement('div');
    strip.className = 'strip';
    if ('popover' in strip) strip.popover = 'manual';
    root.append(strip);
    const reload = async () => {
      const text = textOf();
      // What was typed must not be lost; without the clipboard the page stays as it is.
      if (text.trim() !== '') await navigator.clipboard.writeText(text);
      composer.ownerDocument.defaultView?.location.reload();
    };
    render(
      <Strip
        {...{ portal, findings, typed, checkedFully, spoken, open, warning, words, locale, rulesAsOf }}
        onReload={() => void reload().catch(() => undefined)}
      />,
      strip,
    );

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
      const chosen = chooseStripPlace(composer, stale.value ? 2 * STRIP_HEIGHT + 4 : STRIP_HEIGHT);
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
      warn(next) {
        const changed = (next === null) !== (stale.value === null);
        stale.value = next;
        if (changed) place();
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
