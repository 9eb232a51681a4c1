import { formatClock } from '../../lib/core/duration';
import { type ViewTimes, viewTimes } from '../../lib/inbox/clock-times';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../kit/speech';

const HOUR = 3_600_000;
const DAY_HOURS = 24;

interface TimeChoiceProps {
  which: keyof ViewTimes;
  /** `HH:MM`, or empty for the default. */
  value: string;
  shift: Settings['shift'];
  onChoose: (value: string) => void;
}

/** A moment of the next, or last, 24 hours: the shift's own first, then each full hour. */
export function TimeChoice({ which, value, shift, onChoose }: TimeChoiceProps) {
  const { words, locale, zone, now, clock } = useSpeech();
  const timeOf = (chosen: string) => viewTimes({ before: '', since: '', [which]: chosen }, shift, now, zone)[which];
  const back = which === 'since';
  const hours = Array.from({ length: DAY_HOURS }, (_, n) => {
    const near = Math.floor(now / HOUR) * HOUR + (back ? -n : n + 1) * HOUR;
    return formatClock(near, near, locale, zone).replace(/:\d\d$/, ':00');
  });
  // A day on which clocks go back shows an hour twice.
  const choices = [...new Set([...(value === '' ? [] : [value]), ...hours])];
  return (
    <label class="time-choice">
      {words(back ? 'view_from' : 'view_until')}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{words(back ? 'view_since_morning' : 'view_before_next', clock(timeOf('')))}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {clock(timeOf(choice))}
          </option>
        ))}
      </select>
    </label>
  );
}
