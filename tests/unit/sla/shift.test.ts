import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../lib/model/settings';
import { inShift, nextShiftStart, shiftEnd } from '../../../lib/sla/shift';

type Shift = Settings['shift'];

const BERLIN = 'Europe/Berlin';
const ALL = [true, true, true, true, true, true, true];
const WEEKDAYS = [true, true, true, true, true, false, false];
const OFFICE: Shift = { days: WEEKDAYS, from: '09:00', to: '17:30' };
const NIGHT: Shift = { days: WEEKDAYS, from: '22:00', to: '06:00' };
const ALWAYS: Shift = { days: ALL, from: '00:00', to: '24:00' };
const EARLY: Shift = { days: ALL, from: '02:30', to: '10:00' };
const SMALL_HOURS: Shift = { days: ALL, from: '20:00', to: '02:30' };
const LATE: Shift = { days: [false, false, false, false, true, false, false], from: '14:00', to: '24:00' };

const iso = (at: number | null) => (at === null || at === Number.POSITIVE_INFINITY ? at : new Date(at).toISOString());

// 2026-11-20 is a Friday. Berlin is UTC+1 in winter; clocks go forward on 2026-03-29 and back on 2026-10-25, at 01:00 UTC.
describe('inShift', () => {
  it.each<[string, Shift, string, boolean]>([
    ['before it', OFFICE, '2026-11-20T07:59:59.999Z', false],
    ['from its first moment', OFFICE, '2026-11-20T08:00:00Z', true],
    ['until its last', OFFICE, '2026-11-20T16:29:59.999Z', true],
    ['not at its end', OFFICE, '2026-11-20T16:30:00Z', false],
    ['not on a day off', OFFICE, '2026-11-21T10:00:00Z', false],
    ['across midnight, before it', NIGHT, '2026-11-19T22:30:00Z', true],
    ['across midnight, after it', NIGHT, '2026-11-20T04:59:00Z', true],
    ["across midnight, Friday's on Saturday", NIGHT, '2026-11-21T03:00:00Z', true],
    ['across midnight, none of Saturday on Sunday', NIGHT, '2026-11-22T03:00:00Z', false],
    ["across midnight, none of Sunday's on Monday", NIGHT, '2026-11-23T03:00:00Z', false],
    ['to 24:00, the last minute', LATE, '2026-11-20T22:59:00Z', true],
    ['to 24:00, midnight', LATE, '2026-11-20T23:00:00Z', false],
    ['always', ALWAYS, '2026-11-20T23:00:00Z', true],
    ['on the day when clocks go forward, an hour earlier by UTC', OFFICE, '2026-03-30T07:00:00Z', true],
    ['and not an hour before that', OFFICE, '2026-03-30T06:59:00Z', false],
    ['on the day when clocks go back', { ...OFFICE, days: ALL }, '2026-10-25T07:59:00Z', false],
    [
      'through the hour that comes twice',
      { ...OFFICE, days: ALL, from: '00:00', to: '04:00' },
      '2026-10-25T01:30:00Z',
      true,
    ],
  ])('%s', (_, shift, at, expected) => expect(inShift(Date.parse(at), shift, BERLIN)).toBe(expected));

  it('by the zone of the agent', () => {
    const at = Date.parse('2026-11-20T23:30:00Z');
    const inZone = (zone: string) => inShift(at, { ...OFFICE, days: ALL }, zone);
    expect([inZone('Asia/Kolkata'), inZone('Asia/Tokyo'), inZone('Australia/Lord_Howe')]).toEqual([false, false, true]);
  });

  it('always, in a zone that nobody knows', () => {
    expect(inShift(0, OFFICE, 'Mars/Olympus')).toBe(true);
    expect(nextShiftStart(0, OFFICE, 'Mars/Olympus')).toBeNull();
    expect(shiftEnd(0, OFFICE, 'Mars/Olympus')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('nextShiftStart', () => {
  it.each<[string, Shift, string, string]>([
    ['later today', OFFICE, '2026-11-20T05:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['not the one that starts now', OFFICE, '2026-11-19T08:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['after the weekend', OFFICE, '2026-11-20T17:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['in a week, if it is the only day', LATE, '2026-11-20T13:00:00Z', '2026-11-27T13:00:00.000Z'],
    ['by summer time over the weekend', OFFICE, '2026-03-27T18:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['by winter time over the weekend', OFFICE, '2026-10-23T18:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['at a time that is skipped, that much later', EARLY, '2026-03-28T12:00:00Z', '2026-03-29T01:30:00.000Z'],
    ['at a time that comes twice, the first', EARLY, '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
  ])('%s', (_, shift, at, expected) => expect(iso(nextShiftStart(Date.parse(at), shift, BERLIN))).toBe(expected));
});

describe('shiftEnd', () => {
  it.each<[string, Shift, string, string | number]>([
    ['today', OFFICE, '2026-11-20T09:00:00Z', '2026-11-20T16:30:00.000Z'],
    ['at once when none runs', OFFICE, '2026-11-20T18:00:00Z', '2026-11-20T18:00:00.000Z'],
    ['tomorrow morning', NIGHT, '2026-11-20T22:00:00Z', '2026-11-21T05:00:00.000Z'],
    ['at midnight', LATE, '2026-11-20T14:00:00Z', '2026-11-20T23:00:00.000Z'],
    ['never', ALWAYS, '2026-11-20T14:00:00Z', Number.POSITIVE_INFINITY],
    [
      'where days meet, with the last of them',
      { ...ALWAYS, days: WEEKDAYS },
      '2026-11-16T14:00:00Z',
      '2026-11-20T23:00:00.000Z',
    ],
    ['a shift over the night that is an hour shorter', NIGHT, '2026-03-27T22:00:00Z', '2026-03-28T05:00:00.000Z'],
    ['at a time that comes twice, the second', SMALL_HOURS, '2026-10-24T20:00:00Z', '2026-10-25T01:30:00.000Z'],
    ['at a time that is skipped, that much later', SMALL_HOURS, '2026-03-28T20:00:00Z', '2026-03-29T01:30:00.000Z'],
  ])('%s', (_, shift, at, expected) => expect(iso(shiftEnd(Date.parse(at), shift, BERLIN))).toBe(expected));
});
