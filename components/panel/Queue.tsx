import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WordKey } from '../../lib/core/words';
import type { Part } from '../../lib/inbox/views';
import { useSpeech } from '../kit/speech';
import { STEP_KEYS } from './keys';
import { QueueItem } from './QueueItem';
import { keepOneStop, moveFocus, stopAt } from './roving';
import type { QueueRow } from './rows';

/** Headings of the parts; `$1` is the end of what the view looks at. */
const HEADINGS: Record<Part, WordKey> = {
  first: 'panel_group_first',
  own: 'panel_group_own',
  later: 'panel_group_later',
  claims: 'view_part_claims',
  next: 'view_part_next',
  late: 'view_part_late',
  untimed: 'view_part_untimed',
  sure: 'view_before',
  maybe: 'view_part_maybe',
  'answered-replied': 'view_part_replied',
  'answered-no-response-needed': 'view_part_no_response',
  'answered-resolved': 'view_part_resolved',
  'answered-closed': 'view_part_closed',
  'answered-elsewhere': 'view_part_elsewhere',
};

interface QueueProps {
  rows: QueueRow[];
  /** End of what the view looks at, ms UTC. */
  before: number;
  /** Gets the conversation's key. */
  onOpen: (key: string) => void;
}

/** A view of the queue in its parts. */
export function Queue({ rows, before, onOpen }: QueueProps) {
  const { words, clock } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current) keepOneStop(list.current);
  }, [rows]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a named group with its keys
    <div
      ref={list}
      class="queue"
      role="group"
      aria-label={words('view_list')}
      aria-keyshortcuts={STEP_KEYS}
      onKeyDown={(event) => moveFocus(event.currentTarget, event)}
      onFocusIn={(event) => stopAt(event.currentTarget, event.target)}
      onClick={(event) => {
        const key = (event.target as Element).closest<HTMLElement>('[data-queue-item]')?.dataset.key;
        if (key) onOpen(key);
      }}
    >
      {partsOf(rows).map(([part, inPart]) => (
        <section key={part} data-part={part}>
          <h2 class="group">
            {words(HEADINGS[part], clock(before))} <span class="group-count">{inPart.length}</span>
          </h2>
          <ol class="items">
            {inPart.map((row) => (
              <QueueItem key={row.key} row={row} first={row === rows[0]} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Rows by part, both in their order. */
function partsOf(rows: readonly QueueRow[]): [Part, QueueRow[]][] {
  const parts = new Map<Part, QueueRow[]>();
  for (const row of rows) {
    const known = parts.get(row.part);
    if (known) known.push(row);
    else parts.set(row.part, [row]);
  }
  return [...parts];
}
