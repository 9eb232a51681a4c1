import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { PORTALS, type Portal } from '../../lib/model/portal';
import type { Settings } from '../../lib/model/settings';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { Button } from '../kit/Button';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { useSpeech } from '../kit/speech';
import { choicesOf } from './choices';
import { type Filter, filterRows, NO_FILTER, setFilters } from './filter';
import type { QueueRow } from './rows';

interface FiltersProps {
  /** What there is to choose from. */
  rows: QueueRow[];
  filter: Filter;
  settings: Settings;
  onFilter: (filter: Filter) => void;
  keysShown: Signal<boolean>;
}

/** Portal always in view; the rest behind one button, each only where there is a choice or one was made. */
export function Filters({ rows, filter, settings, onFilter, keysShown }: FiltersProps) {
  const speech = useSpeech();
  const { words } = speech;
  const open = useSignal(false);
  const id = useId();
  const set = setFilters(filter);
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const portals: (Portal | '')[] = ['', ...PORTALS];
  return (
    <div class="filters">
      <div class="filters-line">
        <Segmented
          name={`portal-${id}`}
          label={words('panel_portal')}
          value={filter.portal}
          options={portals.map((portal) => ({
            value: portal,
            label: portal === '' ? words('panel_all') : PORTAL_NAMES[portal],
            count: filterRows(rows, { ...filter, portal }).length,
          }))}
          onChoose={(portal) => change({ portal })}
        />
        <span class="filters-end">
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
          <button
            type="button"
            class="button quiet icon"
            aria-label={words('keys_title')}
            title={words('keys_title')}
            aria-keyshortcuts="?"
            aria-expanded={keysShown.value}
            onClick={() => {
              keysShown.value = !keysShown.value;
            }}
          >
            ?
          </button>
        </span>
      </div>
      <div id={`filters-${id}`} class="filters-more" hidden={!open.value}>
        {choicesOf(rows, filter, settings, speech).map(({ part, label, options }) => (
          <Select
            key={part}
            label={label}
            value={filter[part]}
            options={[{ value: '', label: words('panel_any') }, ...options]}
            onChoose={(value) => change({ [part]: value })}
          />
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={filter.claim}
            onChange={(event) => change({ claim: event.currentTarget.checked })}
          />
          {words('panel_with_claim')}
        </label>
        {set > 0 && (
          <Button kind="quiet" onPress={() => onFilter(NO_FILTER)}>
            {words('panel_clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
