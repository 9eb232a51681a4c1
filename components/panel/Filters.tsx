import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { formatDuration } from '../../lib/core/duration';
import { PORTALS, type Portal } from '../../lib/model/portal';
import type { Settings } from '../../lib/model/settings';
import type { Band } from '../../lib/sla/band';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { Button } from '../kit/Button';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { type Speech, useSpeech } from '../kit/speech';
import { type Filter, languageOf, setFilters } from './filter';
import type { QueueRow } from './rows';

interface FiltersProps {
  rows: QueueRow[];
  filter: Signal<Filter>;
  settings: Settings;
}

const HOUR = 3_600_000;

/** Portal always in view; account, time left and language behind one button, only where there is a choice. */
export function Filters({ rows, filter, settings }: FiltersProps) {
  const speech = useSpeech();
  const { words } = speech;
  const open = useSignal(false);
  const id = useId();
  const set = setFilters(filter.value);
  const change = (part: Partial<Filter>) => {
    filter.value = { ...filter.value, ...part };
  };
  const choices = choicesOf(rows, settings, speech);
  const portals: (Portal | '')[] = ['', ...PORTALS];
  return (
    <div class="filters">
      <div class="filters-line">
        <Segmented
          name={`portal-${id}`}
          label={words('panel_portal')}
          value={filter.value.portal}
          options={portals.map((portal) => ({
            value: portal,
            label: portal === '' ? words('panel_all') : PORTAL_NAMES[portal],
            count: rows.filter((row) => portal === '' || row.portal === portal).length,
          }))}
          onChoose={(portal) => change({ portal })}
        />
        <Button
          kind="quiet"
          expanded={open.value}
          controls={`filters-${id}`}
          onPress={() => {
            open.value = !open.value;
          }}
        >
          {words('panel_filter')}
          {set > 0 && <span class="filters-set">{set}</span>}
        </Button>
      </div>
      <div id={`filters-${id}`} class="filters-more" hidden={!open.value}>
        {choices.map(({ part, label, options }) => (
          <Select
            key={part}
            label={label}
            value={filter.value[part]}
            options={[{ value: '', label: words('panel_any') }, ...options]}
            onChoose={(value) => change({ [part]: value })}
          />
        ))}
      </div>
    </div>
  );
}

function choicesOf(rows: QueueRow[], settings: Settings, { words, locale }: Speech) {
  const hours = (band: 'critical' | 'urgent' | 'soon') => formatDuration(settings.bands[band] * HOUR, 'whole');
  const bands: [Band, string][] = [
    ['overdue', words('panel_band_overdue')],
    ['critical', words('panel_band_critical', hours('critical'))],
    ['urgent', words('panel_band_critical', hours('urgent'))],
    ['soon', words('panel_band_critical', hours('soon'))],
    ['ok', words('panel_band_ok', hours('soon'))],
    ['unknown', words('band_unknown')],
  ];
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const languages = [...new Set(rows.map(languageOf))].filter((language) => /^[a-z]{2,3}$/.test(language)).toSorted();
  return [
    {
      part: 'account' as const,
      label: words('panel_account'),
      options: [...new Map(rows.map((row) => [row.account, row.accountName]))].map(([value, label]) => ({
        value,
        label,
      })),
    },
    {
      part: 'band' as const,
      label: words('panel_band'),
      options: bands.map(([value, label]) => ({ value: value as string, label })),
    },
    {
      part: 'language' as const,
      label: words('panel_language'),
      options: languages.map((value) => ({ value, label: names.of(value) ?? value })),
    },
  ];
}
