import { describe, expect, it } from 'vitest';
import { checkNumber, type NumberField, numberOf } from '../../../components/settings/validate';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';

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
  ])('%s = "%s"', (field, typed, result) => expect(check(field, typed)).toEqual(result));

  it('takes every default as it stands', () => {
    for (const field of ['critical', 'urgent', 'soon', 'ebayTargetHours', 'staleMinutes'] as const) {
      expect(typeof check(field, String(numberOf(field, DEFAULT_SETTINGS)))).toBe('object');
    }
  });
});
