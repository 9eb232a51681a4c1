import { useId } from 'preact/hooks';
import type { WordKey } from '../../lib/core/words';
import { CHECK_IN_LISTS, type CheckInList } from '../../lib/inbox/check-in';
import { useSpeech } from '../kit/speech';

interface CheckInProps {
  list: CheckInList;
  counts: Record<CheckInList, number>;
  /** End of what "runs out" looks at, ms UTC. */
  before: number;
  onList: (list: CheckInList) => void;
}

const NAMES: Record<Exclude<CheckInList, 'before'>, WordKey> = {
  new: 'view_new',
  answered: 'view_answered',
  late: 'view_became_late',
};

/** What happened since the morning, in four numbers; each of them shows its list. */
export function CheckIn({ list, counts, before, onList }: CheckInProps) {
  const { words, clock } = useSpeech();
  const name = `check-in-${useId()}`;
  return (
    <fieldset class="tiles">
      <legend class="unseen">{words('view_list')}</legend>
      {CHECK_IN_LISTS.map((one) => (
        <label key={one} class="tile">
          <input
            class="unseen"
            type="radio"
            name={name}
            value={one}
            checked={one === list}
            onChange={() => onList(one)}
          />
          <span class="tile-face">
            <b>{counts[one]}</b> {one === 'before' ? words('view_before', clock(before)) : words(NAMES[one])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
