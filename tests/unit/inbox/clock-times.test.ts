import { describe, expect, it } from 'vitest';
import { viewTimes } from '../../../lib/inbox/clock-times';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';

const DEFAULT = { since: '', before: '' };
const AROUND = DEFAULT_SETTINGS.shift;
const WEEKDAYS = { days: [true, true, true, true, true, false, false], from: '08:30', to: '17:00' };
const NIGHTS = { days: [true, true, true, true, true, true, true], from: '22:00', to: '06:00' };
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

describe('viewTimes', () => {
  it.each([
    ['around the clock, morning', AROUND, '2026-11-20T09:00', '2026-11-20T06:00', '2026-11-20T15:00'],
    ['around the clock, a shift starts now', AROUND, '2026-11-20T15:00', '2026-11-20T06:00', '2026-11-20T21:00'],
    ['around the clock, evening', AROUND, '2026-11-20T22:00', '2026-11-20T06:00', '2026-11-21T07:00'],
    ['around the clock, before the morning', AROUND, '2026-11-20T05:00', '2026-11-19T06:00', '2026-11-20T07:00'],
    ['in a shift', WEEKDAYS, '2026-11-20T09:00', '2026-11-20T08:30', '2026-11-23T08:30'],
    ['on a day off', WEEKDAYS, '2026-11-22T09:00', '2026-11-22T06:00', '2026-11-23T08:30'],
    ['at night', NIGHTS, '2026-11-20T02:00', '2026-11-19T22:00', '2026-11-20T22:00'],
  ])('%s', (_, shift, now, since, before) => {
    const times = viewTimes(DEFAULT, shift, Date.parse(`${now}:00Z`), 'Etc/UTC');
    expect([iso(times.since), iso(times.before)]).toEqual([since, before]);
  });

  it.each([
    ['Europe/Berlin', '2026-11-20T07:00', '2026-11-20T22:15'],
    ['Asia/Kolkata', '2026-11-20T02:30', '2026-11-20T17:45'],
    // Clocks go forward at 01:00Z on 29 March, back on 25 October.
    ['Europe/Berlin', '2026-03-29T06:00', '2026-03-29T21:15', '2026-03-29T09:00'],
    ['Europe/Berlin', '2026-10-25T07:00', '2026-10-25T22:15', '2026-10-25T09:00'],
  ])('chosen times are those of the clock in %s', (zone, since, before, now = '2026-11-20T09:00') => {
    const chosen = { since: '08:00', before: '23:15' };
    const times = viewTimes(chosen, AROUND, Date.parse(`${now}:00Z`), zone);
    expect([iso(times.since), iso(times.before)]).toEqual([since, before]);
  });

  it('a time that the clock skips today is that of another day', () => {
    const now = Date.parse('2026-03-28T23:30:00Z');
    const { since, before } = viewTimes({ since: '02:30', before: '02:30' }, AROUND, now, 'Europe/Berlin');
    expect([iso(since), iso(before)]).toEqual(['2026-03-28T01:30', '2026-03-30T00:30']);
  });

  it('an unknown zone is taken for UTC', () => {
    const times = viewTimes(DEFAULT, AROUND, Date.parse('2026-11-20T09:00:00Z'), 'Nowhere/Land');
    expect(iso(times.before)).toBe('2026-11-20T15:00');
  });
});
