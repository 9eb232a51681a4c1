import { describe, expect, it } from 'vitest';
import { checkNumber, checkShift, type NumberField, numberOf, shownEnd } from '../../../components/settings/validate';
import { DEFAULT_SETTINGS, Settings } from '../../../lib/model/settings';

const check = (field: NumberField, typed: string) => {
  const checked = checkNumber(field, typed, DEFAULT_SETTINGS);
  return checked.ok ? checked.patch : checked.error;
};

describe('checkNumber', () => {
  it.each<[NumberField, string, unknown]>([
    ['critical', '2', { bands: { critical: 2, urgent: 4, soon: 12 } }],
    ['critical', ' 1,5 ', { bands: { critical: 1.5, urgent: 4, soon: 12 } }],
    ['critical', '4', 'settings_error_order'],
    ['urgent', '0.5', 'settings_error_order'],
    ['soon', '3', 'settings_error_order'],
    ['soon', '241', 'settings_error_range'],
    ['critical', '0', 'settings_error_range'],
    ['critical', '-1', 'settings_error_number'],
    ['critical', '', 'settings_error_number'],
    ['critical', '1e2', 'settings_error_number'],
    ['critical', 'Infinity', 'settings_error_number'],
    ['critical', '٣', 'settings_error_number'],
    ['ebayTargetHours', '36', { ebayTargetHours: 36 }],
    ['staleMinutes', '90', { staleMinutes: 90 }],
    ['staleMinutes', '7.5', 'settings_error_whole'],
    ['staleMinutes', '4', 'settings_error_range'],
    ['staleMinutes', '1441', 'settings_error_range'],
    ['alertGapMinutes', '30', { alertGapMinutes: 30 }],
    ['alertGapMinutes', '14', 'settings_error_range'],
    ['alertGapMinutes', '61', 'settings_error_range'],
    ['alertGapMinutes', '15.5', 'settings_error_whole'],
  ])('%s = "%s"', (field, typed, result) => expect(check(field, typed)).toEqual(result));

  it('takes every default as it stands', () => {
    for (const field of ['critical', 'urgent', 'soon', 'ebayTargetHours', 'staleMinutes', 'alertGapMinutes'] as const) {
      expect(typeof check(field, String(numberOf(field, DEFAULT_SETTINGS)))).toBe('object');
    }
  });
});

describe('checkShift', () => {
  const days = [true, true, true, true, true, false, false];
  const none = days.map(() => false);
  it.each<[string, boolean[], string, string, unknown]>([
    ['an early shift', days, '06:00', '14:00', { shift: { days, from: '06:00', to: '14:00' } }],
    ['across midnight', days, '22:00', '06:00', { shift: { days, from: '22:00', to: '06:00' } }],
    ['until midnight', days, '14:00', '00:00', { shift: { days, from: '14:00', to: '24:00' } }],
    ['the whole day', days, '00:00', '00:00', { shift: { days, from: '00:00', to: '24:00' } }],
    ['half typed', days, '', '14:00', 'settings_error_time'],
    ['no time', days, '06:00', '25:00', 'settings_error_time'],
    ['24:00 as a start', days, '24:00', '14:00', 'settings_error_time'],
    ['no day', none, '06:00', '14:00', 'settings_error_no_day'],
    ['nothing in between', days, '06:00', '06:00', 'settings_error_same_time'],
  ])('%s', (_, on, from, to, result) => {
    const checked = checkShift({ days: on, from, to });
    expect(checked.ok ? checked.patch : checked.error).toEqual(result);
    if (checked.ok) expect(Settings.shape.shift.safeParse(checked.patch.shift).success).toBe(true);
  });

  it('takes the default as it is shown', () => {
    const { shift } = DEFAULT_SETTINGS;
    expect(checkShift({ ...shift, to: shownEnd(shift.to) })).toEqual({ ok: true, patch: { shift } });
  });
});
