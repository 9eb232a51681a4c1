import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WordKey } from '../../lib/core/words';
import { useSpeech } from '../kit/speech';
import { QueueItem } from './QueueItem';
import { keepOneStop, moveFocus, stopAt } from './roving';
import type { Group, QueueRow } from './rows';

const HEADINGS: [Group, WordKey][] = [
  ['first', 'panel_group_first'],
  ['own', 'panel_group_own'],
  ['later', 'panel_group_later'],
];

/** The queue in its three parts. `onOpen` gets the conversation's key. */
export function Queue({ rows, onOpen }: { rows: QueueRow[]; onOpen: (key: string) => void }) {
  const { words } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current) keepOneStop(list.current);
  }, [rows]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are the controls; these events bubble up from them
    <div
      ref={list}
      class="queue"
      onKeyDown={(event) => moveFocus(event.currentTarget, event)}
      onFocusIn={(event) => stopAt(event.currentTarget, event.target)}
      onClick={(event) => {
        const key = (event.target as Element).closest<HTMLElement>('[data-queue-item]')?.dataset.key;
        if (key) onOpen(key);
      }}
    >
      {HEADINGS.map(([group, heading]) => {
        const part = rows.filter((row) => row.group === group);
        if (part.length === 0) return null;
        return (
          <section key={group} data-group={group}>
            <h2 class="group">
              {words(heading)} <span class="group-count">{part.length}</span>
            </h2>
            <ol class="items">
              {part.map((row) => (
                <QueueItem key={row.key} row={row} first={row === rows[0]} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
