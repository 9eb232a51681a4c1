import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../kit/speech';
import { checkNumber, type NumberField, numberOf } from './validate';

interface NumberInputProps {
  field: NumberField;
  label: string;
  hint?: string;
  unit: string;
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
}

/** A number that is saved as soon as it is right; what is wrong stays in the field with the reason below it. */
export function NumberInput({ field, label, hint, unit, settings, onChange }: NumberInputProps) {
  const { words } = useSpeech();
  const saved = numberOf(field, settings);
  const [typed, setTyped] = useState(String(saved));
  useEffect(() => setTyped(String(saved)), [saved]);
  const checked = checkNumber(field, typed, settings);
  const error = checked.ok ? '' : words(checked.error, ...checked.values);
  const describedBy = [hint ? `${field}-hint` : '', error ? `${field}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class="setting">
      <label for={field}>{label}</label>
      <span class="setting-value">
        <input
          id={field}
          type="text"
          inputMode="decimal"
          value={typed}
          aria-invalid={error !== ''}
          aria-describedby={describedBy || undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            const result = checkNumber(field, event.currentTarget.value, settings);
            if (result.ok) onChange(result.patch);
          }}
        />{' '}
        {unit}
      </span>
      {hint && (
        <p id={`${field}-hint`} class="setting-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${field}-error`} class="setting-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
