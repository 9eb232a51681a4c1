import { useEffect, useState } from 'preact/hooks';
import { type Settings, ShortcutSign } from '../../lib/model/settings';
import { useSpeech } from '../kit/speech';

interface ShortcutSignInputProps {
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
}

/** The sign of the shortcuts; nothing to choose while the reply check is off. Saved as soon as it is right. */
export function ShortcutSignInput({ settings, onChange }: ShortcutSignInputProps) {
  const { words } = useSpeech();
  const saved = settings.shortcutSign;
  const [typed, setTyped] = useState(saved);
  useEffect(() => setTyped(saved), [saved]);
  if (!settings.replyCheck) return null;
  const isWrong = !ShortcutSign.safeParse(typed).success;
  return (
    <div class="setting">
      <label for="shortcut-sign">{words('settings_shortcut')}</label>
      <span class="setting-value">
        <input
          id="shortcut-sign"
          type="text"
          size={4}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'shortcut-sign-error' : 'shortcut-sign-hint'}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            const sign = ShortcutSign.safeParse(event.currentTarget.value);
            if (sign.success) onChange({ shortcutSign: sign.data });
          }}
        />
      </span>
      <p id="shortcut-sign-hint" class="setting-hint">
        {words('settings_shortcut_hint')}
      </p>
      {isWrong && (
        <p id="shortcut-sign-error" class="setting-error" role="alert">
          {words('settings_shortcut_error')}
        </p>
      )}
    </div>
  );
}
