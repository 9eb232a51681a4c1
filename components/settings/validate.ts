import type { WordKey } from '../../lib/core/words';
import { ClockTime, type Settings } from '../../lib/model/settings';

/** The numbers an agent can set, and what each may be. */
export type NumberField = keyof Settings['bands'] | PlainField;

/** Those that are a setting by themselves. */
type PlainField = 'ebayTargetHours' | 'staleMinutes' | 'alertGapMinutes';

const isPlain = (field: NumberField): field is PlainField =>
  field === 'ebayTargetHours' || field === 'staleMinutes' || field === 'alertGapMinutes';

const LIMITS: Record<NumberField, { least: number; most: number; whole: boolean }> = {
  critical: { least: 0.25, most: 240, whole: false },
  urgent: { least: 0.25, most: 240, whole: false },
  soon: { least: 0.25, most: 240, whole: false },
  ebayTargetHours: { least: 0.25, most: 240, whole: false },
  staleMinutes: { least: 5, most: 1440, whole: true },
  alertGapMinutes: { least: 15, most: 60, whole: true },
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
  if (isPlain(field)) return { ok: true, patch: { [field]: value } };
  const bands = { ...settings.bands, [field]: value };
  if (!(bands.critical < bands.urgent && bands.urgent < bands.soon)) {
    return { ok: false, error: 'settings_error_order', values: [] };
  }
  return { ok: true, patch: { bands } };
}

/** The value of a number field in the settings. */
export function numberOf(field: NumberField, settings: Settings): number {
  return isPlain(field) ? settings[field] : settings.bands[field];
}

/** A shift as its fields show it: a day that ends at midnight ends at `00:00`. */
export type TypedShift = Pick<Settings['shift'], 'days' | 'from'> & { to: string };

/** The end of a shift in a time field, which knows no 24:00. */
export const shownEnd = (to: string): string => (to === '24:00' ? '00:00' : to);

/** Chosen days and times (`HH:MM`, empty while half typed), checked. */
export function checkShift({ days, from, to }: TypedShift): Checked {
  if (!ClockTime.safeParse(from).success || !ClockTime.safeParse(to).success)
    return { ok: false, error: 'settings_error_time', values: [] };
  if (!days.includes(true)) return { ok: false, error: 'settings_error_no_day', values: [] };
  const end = to === '00:00' ? '24:00' : to;
  if (from === end) return { ok: false, error: 'settings_error_same_time', values: [] };
  return { ok: true, patch: { shift: { days, from, to: end } } };
}
