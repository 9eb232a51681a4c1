import type { QueueItem } from '../../lib/inbox/queue';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../kit/speech';
import { CheckIn } from './CheckIn';
import type { Shown } from './shown';
import type { PanelState } from './state';
import { TimeChoice } from './TimeChoice';

interface ViewHeadProps {
  state: PanelState;
  shown: Shown;
  /** All that wait, whatever the filter. */
  queue: readonly QueueItem[];
  settings: Settings;
  onState: (part: Partial<PanelState>) => void;
}

/** What a view that looks at a stretch of time needs above its list; nothing for the others. */
export function ViewHead({ state, shown: { times, counts }, queue, settings, onState }: ViewHeadProps) {
  if (state.view === 'before') {
    return (
      <div class="view-head">
        <TimeChoice
          which="before"
          value={state.before}
          shift={settings.shift}
          onChoose={(before) => onState({ before })}
        />
        <Beside queue={queue} />
      </div>
    );
  }
  if (state.view !== 'check-in' || !counts) return null;
  return (
    <div class="view-head">
      <TimeChoice which="since" value={state.since} shift={settings.shift} onChoose={(since) => onState({ since })} />
      <CheckIn list={state.list} counts={counts} before={times.before} onList={(list) => onState({ list })} />
    </div>
  );
}

/** What a list of what runs out leaves out, so that a short one is not taken for all there is. */
function Beside({ queue }: { queue: readonly QueueItem[] }) {
  const { words, now } = useSpeech();
  const late = queue.filter(
    ({ deadline }) => deadline && deadline.consequence !== 'own-target' && deadline.due.to <= now,
  ).length;
  const untimed = queue.filter(({ deadline }) => !deadline).length;
  const parts = [
    ...(late > 0 ? [words('view_late_already', late)] : []),
    ...(untimed > 0 ? [words('view_untimed', untimed)] : []),
  ];
  return parts.length > 0 ? <p class="view-beside">{parts.join(' · ')}</p> : null;
}
