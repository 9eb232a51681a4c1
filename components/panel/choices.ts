import { formatDuration } from '../../lib/core/duration';
import type { Settings } from '../../lib/model/settings';
import type { Band } from '../../lib/sla/band';
import { TOPIC_WORDS } from '../../lib/templates/suggest-words';
import type { Speech } from '../kit/speech';
import { type Filter, languageOf } from './filter';
import type { QueueRow } from './rows';

const HOUR = 3_600_000;

interface Choice {
  part: 'account' | 'marketplace' | 'band' | 'language' | 'topic';
  label: string;
  options: { value: string; label: string }[];
}

/** What can be filtered by: each part of which the rows show more than one, or that is set. */
export function choicesOf(
  rows: readonly QueueRow[],
  filter: Filter,
  settings: Settings,
  { words, locale }: Speech,
): Choice[] {
  const hours = (band: 'critical' | 'urgent' | 'soon') => formatDuration(settings.bands[band] * HOUR, 'whole');
  const bands: Record<Exclude<Band, 'answered'>, string> = {
    overdue: words('panel_band_overdue'),
    critical: words('panel_band_critical', hours('critical')),
    urgent: words('panel_band_critical', hours('urgent')),
    soon: words('panel_band_critical', hours('soon')),
    ok: words('panel_band_ok', hours('soon')),
    unknown: words('band_unknown'),
  };
  const named = new Intl.DisplayNames([locale], { type: 'language' });
  const languages = rows.map(languageOf).filter((language) => /^[a-z]{2,3}$/.test(language));
  const choices: Choice[] = [
    {
      part: 'account',
      label: words('panel_account'),
      options: pairs(rows.map((row) => [row.account, row.accountName])),
    },
    {
      part: 'marketplace',
      label: words('panel_marketplace'),
      options: pairs(
        rows.flatMap((row) => (row.marketplace === undefined ? [] : [[row.marketplace, row.marketplaceName]])),
      ),
    },
    {
      part: 'band',
      label: words('panel_band'),
      options: Object.entries(bands).map(([value, label]) => ({ value, label })),
    },
    {
      part: 'language',
      label: words('panel_language'),
      options: pairs(languages.map((language) => [language, named.of(language) ?? language])),
    },
    {
      part: 'topic',
      label: words('panel_topic'),
      options: pairs(rows.flatMap(({ topics }) => topics.map((topic) => [topic, words(TOPIC_WORDS[topic])]))),
    },
  ];
  return choices
    .map((choice) => withChosen(choice, filter[choice.part]))
    .filter(({ part, options }) => options.length > 1 || filter[part] !== '');
}

/** Options by value, each once, in the order of their names. */
const pairs = (entries: readonly (readonly string[])[]): Choice['options'] =>
  [...new Map(entries.map(([value = '', label = '']) => [value, { value, label }])).values()].toSorted((a, b) =>
    a.label < b.label ? -1 : 1,
  );

/** What was chosen stays to be seen, also when no row is left that has it. */
function withChosen(choice: Choice, chosen: string): Choice {
  if (chosen === '' || choice.options.some(({ value }) => value === chosen)) return choice;
  return { ...choice, options: [...choice.options, { value: chosen, label: chosen.replace(/^[a-z]+:/, '') }] };
}
