import { Pill } from '../kit/Pill';
import type { QueueRow } from './rows';

/**
 * One conversation: who, about what, how long; below it whose account and why it stands here. The button is named by
 * what it shows; the whole sentences are its description.
 */
export function QueueItem({ row, first }: { row: QueueRow; first: boolean }) {
  return (
    <li class="item">
      <button
        type="button"
        class="item-press"
        tabIndex={first ? 0 : -1}
        title={row.said.label}
        data-queue-item
        data-key={row.key}
        data-portal={row.portal}
        data-conversation={row.conversation}
        data-band={row.band}
        data-due={row.due}
        data-tone={row.said.tone}
      >
        <span class="item-who">
          <b class="item-buyer">{row.buyer}</b> <About text={row.about} />
        </span>{' '}
        <Pill said={row.said} />{' '}
        <span class="item-why">
          {row.where}
          {row.why && ` · ${row.why}`}
        </span>
      </button>
    </li>
  );
}

/** An order number is cut in its middle when there is no room: its end is what tells two apart. */
function About({ text }: { text: string }) {
  const [, head, tail] = /^(\d{3}-\d{7}-\d{3})(\d{4})$/.exec(text) ?? [undefined, text, ''];
  return (
    <span class="item-about">
      <span class="item-about-head">{head}</span>
      {tail}
    </span>
  );
}
