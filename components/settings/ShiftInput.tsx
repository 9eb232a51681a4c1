import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../kit/speech';
import { checkShift, shownEnd, type TypedShift } from './validate';

interface ShiftInputProps {
  shift: Settings['shift'];
  onChange: (patch: Partial<Settings>) => void;
}

// 2024-01-01 was a Monday.
const dayName = (day: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day));

const typedOf = ({ days, from, to }: Settings['shift']): TypedShift => ({ days, from, to: shownEnd(to) });

/** Working days and hours, saved as soon as they are right; what is wrong stays, with the reason below it. */
export function ShiftInput({ shift, onChange }: ShiftInputProps) {
  const { words, locale } = useSpeech();
  const [typed, setTyped] = useState(() => typedOf(shift));
  const saved = JSON.stringify(shift);
  useEffect(() => setTyped(typedOf(JSON.parse(saved))), [saved]);
  const checked = checkShift(typed);
  const error = checked.ok ? '' : words(checked.error);
  const change = (part: Partial<TypedShift>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const result = checkShift(next);
    if (result.ok) onChange(result.patch);
  };
  const time = (end: 'from' | 'to', label: string) => (
    <label>
      {label}{' '}
      <input
        id={`shift-${end}`}
        type="time"
        value={typed[end]}
        aria-invalid={!checked.ok && checked.error !== 'settings_error_no_day'}
        onChange={(event) => change({ [end]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="shift" aria-describedby={error ? 'shift-hint shift-error' : 'shift-hint'}>
      <legend>{words('settings_shift')}</legend>
      <div class="shift-row">
        {typed.days.map((on, day) => (
          <label key={dayName(day, locale)}>
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => change({ days: typed.days.with(day, event.currentTarget.checked) })}
            />{' '}
            {dayName(day, locale)}
          </label>
        ))}
      </div>
      <div class="shift-row">
        {time('from', words('settings_shift_from'))}
        {time('to', words('settings_shift_to'))}
      </div>
      <p id="shift-hint" class="setting-hint">
        {words('settings_shift_hint')}
      </p>
      {error && (
        <p id="shift-error" class="setting-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
