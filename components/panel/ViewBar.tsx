import { useId } from 'preact/hooks';
import type { ViewTimes } from '../../lib/inbox/clock-times';
import { QUEUE_VIEWS, type QueueView } from '../../lib/inbox/views';
import { useSpeech } from '../kit/speech';

interface ViewBarProps {
  view: QueueView;
  times: ViewTimes;
  onView: (view: QueueView) => void;
  onHandOver: () => void;
}

/** Which part of the truth to look at, and the way to hand it over. Radio buttons underneath, as in `Segmented`. */
export function ViewBar({ view, times, onView, onHandOver }: ViewBarProps) {
  const { words } = useSpeech();
  const name = `view-${useId()}`;
  const labelOf = useViewLabel(times);
  return (
    <div class="view-bar">
      <fieldset class="segmented views">
        <legend class="unseen">{words('view_label')}</legend>
        {QUEUE_VIEWS.map((one, at) => (
          <label key={one} class="segment">
            <input
              class="unseen"
              type="radio"
              name={name}
              value={one}
              checked={one === view}
              aria-keyshortcuts={String(at + 1)}
              onChange={() => onView(one)}
            />
            <span>{labelOf(one)}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="button quiet hand-over" title={words('handover_hint')} onClick={onHandOver}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10 2.5h2.5v11h-9v-11H6M6 1.5h4v2H6zM6 7h4M6 10h4" />
        </svg>
        <span class="hand-over-name">{words('handover_press')}</span>
      </button>
    </div>
  );
}

/** What each view is called, with its times. */
export function useViewLabel({ before, since }: ViewTimes): (view: QueueView) => string {
  const { words, clock } = useSpeech();
  return (view) => {
    switch (view) {
      case 'queue':
        return words('view_queue');
      case 'save-first':
        return words('view_save_first');
      case 'before':
        return words('view_before', clock(before));
      case 'check-in':
        return words('view_since', clock(since));
    }
  };
}
