import { describe, expect, it } from 'vitest';
import { formatClock, formatDay, formatDuration, formatIsoDate } from '../../../lib/core/duration';

const MIN = 60_000;
const H = 60 * MIN;

describe('formatDuration', () => {
  it.each([
    [-5, 'whole', '<1 min'],
    [59_999, 'ticking', '<1 min'],
    [42 * MIN + 59_000, 'ticking', '42 min'],
    [60 * MIN - 1, 'whole', '59 min'],
    [H, 'ticking', '1 h 00'],
    [3 * H + 10 * MIN, 'ticking', '3 h 10'],
    [3 * H + 10 * MIN, 'whole', '3 h'],
    [4 * H - 1, 'ticking', '3 h 59'],
    [4 * H, 'ticking', '4 h'],
    [26 * H + 59 * MIN, 'whole', '26 h'],
    [240 * H, 'whole', '240 h'],
    [16 * H - 2_000, 'about', '16 h'],
    [90 * MIN, 'about', '2 h'],
    [89 * MIN, 'about', '1 h'],
    [47 * MIN, 'about', '40 min'],
    [9 * MIN, 'about', '<10 min'],
  ] as const)('%i ms, %s: %s', (ms, style, text) => expect(formatDuration(ms, style)).toBe(text));
});

describe('formatClock', () => {
  // A Monday, 12:00 in Berlin.
  const now = Date.parse('2026-11-23T11:00:00Z');
  it.each([
    ['2026-11-23T19:15:00Z', 'en', '20:15'],
    ['2026-11-23T22:59:00Z', 'en', '23:59'],
    ['2026-11-23T23:00:00Z', 'en', 'Tue 00:00'],
    ['2026-11-24T08:40:00Z', 'en', 'Tue 09:40'],
    ['2026-11-24T08:40:00Z', 'fr', 'mar. 09:40'],
    ['2026-11-24T08:40:00Z', 'de', 'Di. 09:40'],
    ['2026-11-17T08:40:00Z', 'de', 'Di. 09:40'],
    ['2026-11-29T08:40:00Z', 'en-GB', 'Sun 09:40'],
    ['2026-11-30T08:40:00Z', 'en-GB', '30 Nov 09:40'],
    ['2026-11-30T08:40:00Z', 'de', '30. Nov. 09:40'],
    ['2026-11-16T08:40:00Z', 'fr', '16 nov. 09:40'],
  ])('%s in %s: %s', (at, locale, text) => {
    expect(formatClock(Date.parse(at), now, locale, 'Europe/Berlin')).toBe(text);
  });

  it('counts calendar days, not 24 h, over the end of summer time', () => {
    const saturday = Date.parse('2026-10-24T20:00:00Z');
    expect(formatClock(Date.parse('2026-10-25T22:30:00Z'), saturday, 'en', 'Europe/Berlin')).toBe('Sun 23:30');
    expect(formatDay(Date.parse('2026-10-31T22:30:00Z'), saturday, 'en-GB', 'Europe/Berlin')).toBe('31 Oct');
  });
});

describe('formatIsoDate', () => {
  it.each([
    ['2026-05-12', 'en-GB', '12 May 2026'],
    ['2026-05-12', 'fr', '12 mai 2026'],
    ['2026-05-12', 'de', '12. Mai 2026'],
    ['May 2026', 'en', 'May 2026'],
    ['2026-13-45', 'en', '2026-13-45'],
  ])('%s in %s', (iso, locale, text) => expect(formatIsoDate(iso, locale)).toBe(text));
});
