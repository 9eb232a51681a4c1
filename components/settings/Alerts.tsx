import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../kit/speech';
import { NumberInput } from './NumberInput';
import { ShiftInput } from './ShiftInput';
import { Toggle } from './Toggle';

interface AlertsProps {
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
}

/** When notifications may pop up, how often, and what about. */
export function Alerts({ settings, onChange }: AlertsProps) {
  const { words } = useSpeech();
  return (
    <section>
      <h2>{words('settings_alerts')}</h2>
      <Toggle
        id="notifications"
        label={words('settings_notifications')}
        hint={words('settings_notifications_hint')}
        checked={settings.notifications}
        onChange={(notifications) => onChange({ notifications })}
      />
      {settings.notifications && (
        <>
          <NumberInput
            field="alertGapMinutes"
            label={words('settings_gap')}
            hint={words('settings_gap_hint')}
            unit={words('settings_minutes')}
            settings={settings}
            onChange={onChange}
          />
          <ShiftInput shift={settings.shift} onChange={onChange} />
          <Toggle
            id="alerts-outside-shift"
            label={words('settings_outside')}
            checked={settings.alertsOutsideShift}
            onChange={(alertsOutsideShift) => onChange({ alertsOutsideShift })}
          />
          <Toggle
            id="ebay-alerts"
            label={words('settings_ebay_alerts')}
            hint={words('settings_target_hint')}
            checked={settings.ebayAlerts}
            onChange={(ebayAlerts) => onChange({ ebayAlerts })}
          />
        </>
      )}
    </section>
  );
}
