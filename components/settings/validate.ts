import type { WordKey } from '../../lib/core/words';
import type { Settings } from '../../lib/model/settings';

/** The numbers an agent can set, and what each may be. */
export type NumberField = 'critical' | 'urgent' | 'soon' | 'ebayTargetHours' | 'staleMinutes';

const LIMITS: Record<NumberField, { least: number; most: number; whole: boolean }> = {
  critical: { least: 0.25, most: 240, whole: false },
  urgent: { least: 0.25, most: 240, whole: false },
  soon: { least: 0.25, most: 240, whole: false },
  ebayTargetHours: { least: 0.25, most: 240, whole: false },
  staleMinutes: { least: 5, most: 1440, whole: true },
};

/** A change that may be saved, or the text that says why not. */
export type Checked = { ok: true; patch: Partial<Settings> } | { ok: false; error: WordKey; values: number[] };

/** What was typed into a number field (`1.5` or `1,5`), checked against its limits and its neighbours. */
export function checkNumber(field: NumberField, typed: string, settings: Settings): Checked {
  const text = typed.trim().replace(',', '.');
  const value = Number(text);
  const { least, most, whole } = LIMITS[field];
  if (!/^\d{1,6}(\.\d{1,4})?$/.test(text)) return { ok: false, error: 'settings_error_number', values: [] };
  if (value < least || value > most) return { ok: false, error: 'settings_error_range', values: [least, most] };
  if (whole && !Number.isInteger(value)) return { ok: false, error: 'settings_error_whole', values: [] };
  if (field === 'ebayTargetHours' || field === 'staleMinutes') return { ok: true, patch: { [field]: value } };
  const bands = { ...settings.bands, [field]: value };
  if (!(bands.critical < bands.urgent && bands.urgent < bands.soon)) {
    return { ok: false, error: 'settings_error_order', values: [] };
  }
  return { ok: true, patch: { bands } };
}

/** The value of a number field in the settings. */
export function numberOf(field: NumberField, settings: Settings): number {
  return field === 'ebayTargetHours' || field === 'staleMinutes' ? settings[field] : settings.bands[field];
}
