import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Words } from '../../lib/core/words';
import { themeOn } from '../../lib/dom/surface';
import type { CardPlace } from '../../lib/editor/card-place';
import type { Choosing, Offered } from '../../lib/overlay/shortcut';
import type { DrawPreview } from '../../lib/overlay/shortcut-box';

interface Shown {
  choosing: Choosing;
  at: CardPlace;
  problem: 'missing' | 'refused' | null;
}

/** As much of a text as can be seen. */
const LONGEST = 600;

/** Draws previews: a popover in the closed root, over everything; what is chosen is told to assistive technology. */
export function previewDrawer(words: Words): DrawPreview {
  return (root, choose) => {
    const document = root.ownerDocument;
    const element = document.createElement('div');
    const spoken = document.createElement('span');
    element.className = 'preview';
    spoken.className = 'spoken';
    spoken.setAttribute('role', 'status');
    if ('popover' in element) element.popover = 'manual';
    else (element as HTMLElement).hidden = true;
    // The reply box keeps the focus.
    for (const type of ['pointerdown', 'mousedown']) element.addEventListener(type, (event) => event.preventDefault());
    root.append(element, spoken);
    const shown = signal<Shown | null>(null);
    const say = (text: string) => {
      if (spoken.textContent !== text) spoken.textContent = text;
    };
    const close = () => {
      shown.value = null;
      if (element.matches(':popover-open')) element.hidePopover();
    };
    render(<List shown={shown} words={words} choose={choose} />, element);
    return {
      show(choosing, at, problem) {
        shown.value = { choosing, at, problem };
        const { left, top, bottom, maxHeight } = at;
        Object.assign(element.style, {
          left: `${left}px`,
          top: top === undefined ? 'auto' : `${top}px`,
          bottom: bottom === undefined ? 'auto' : `${bottom}px`,
          maxHeight: `${Math.floor(maxHeight)}px`,
        });
        element.dataset.theme = themeOn(root.host);
        if (!element.matches(':popover-open')) element.showPopover();
        say(spokenText({ choosing, at, problem }, words));
      },
      hide(inserted) {
        if (shown.value || inserted) say(inserted ? words('shortcut_inserted', inserted) : '');
        close();
      },
      leave() {
        close();
        render(null, element);
        element.remove();
        spoken.remove();
      },
    };
  };
}

function spokenText({ choosing: { matches, index }, problem }: Shown, words: Words): string {
  const chosen = matches[index];
  if (!chosen) return '';
  const place = words('shortcut_place', chosen.title, index + 1, matches.length);
  return `${place} ${problem === 'refused' ? words('shortcut_refused') : footText(chosen, words)}`;
}

const footText = ({ missing }: Offered, words: Words): string =>
  missing.length > 0 ? words('shortcut_missing', missing.join(', ')) : words('shortcut_keys');

interface ListProps {
  shown: { readonly value: Shown | null };
  words: Words;
  choose: (index: number) => void;
}

/** The matches, the text of the chosen one, and what the keys do or why they cannot. */
function List({ shown, words, choose }: ListProps) {
  if (!shown.value) return null;
  const { choosing, problem } = shown.value;
  const chosen = choosing.matches[choosing.index];
  if (!chosen) return null;
  const isMissing = chosen.missing.length > 0;
  return (
    <>
      {choosing.matches.map(({ id, title }, index) => (
        <button
          key={id}
          type="button"
          class="option"
          tabIndex={-1}
          data-chosen={index === choosing.index ? '' : undefined}
          onClick={() => choose(index)}
        >
          <bdi>{title}</bdi>
          <code>{id}</code>
        </button>
      ))}
      <p class="filled" dir="auto">
        {chosen.text.slice(0, LONGEST)}
      </p>
      <p class={isMissing || problem ? 'foot problem' : 'foot'}>
        {problem === 'refused' ? words('shortcut_refused') : footText(chosen, words)}
      </p>
    </>
  );
}
