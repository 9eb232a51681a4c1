import { GuardMode, type Settings } from '../../lib/model/settings';
import { Segmented } from '../kit/Segmented';
import { useSpeech } from '../kit/speech';

interface GuardChoiceProps {
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
}

/** How strict the send guard is; nothing to choose while the reply check is off. */
export function GuardChoice({ settings, onChange }: GuardChoiceProps) {
  const { words } = useSpeech();
  if (!settings.replyCheck) return null;
  const labels: Record<GuardMode, string> = {
    off: words('settings_guard_off'),
    show: words('settings_guard_show'),
    hold: words('settings_guard_hold'),
  };
  return (
    <div class="setting">
      <p>{words('settings_guard')}</p>
      <Segmented
        name="send-guard"
        label={words('settings_guard')}
        value={settings.sendGuard}
        options={GuardMode.options.map((value) => ({ value, label: labels[value] }))}
        onChoose={(sendGuard) => onChange({ sendGuard })}
      />
      <p class="setting-hint">{words('settings_guard_hint')}</p>
    </div>
  );
}
