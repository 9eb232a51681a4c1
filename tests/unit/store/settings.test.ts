import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { parseSelectors } from '../../../lib/store/selectors';
import { parseSettings, readSettings, writeSettings } from '../../../lib/store/settings';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/core/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => Object.fromEntries(stored.has(key) ? [[key, stored.get(key)]] : []),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) stored.set(key, value);
        },
      },
    },
  },
}));

const NIGHT = { days: [true, true, true, true, true, false, false], from: '22:00', to: '06:00' };

describe('settings are read key by key', () => {
  it.each<[string, unknown, object]>([
    ['nothing', undefined, {}],
    ['garbage', 'x', {}],
    ['an array', [], {}],
    ['a good field', { ebayTargetHours: 12 }, { ebayTargetHours: 12 }],
    ['a bad field costs no other', { ebayTargetHours: 'x', staleMinutes: 30 }, { staleMinutes: 30 }],
    ['out of bounds', { staleMinutes: 1 }, {}],
    ['bands that do not fall', { bands: { critical: 5, urgent: 4, soon: 12 } }, {}],
    ['a portal missing in an older record', { portals: { amazon: false } }, { portals: { amazon: false, ebay: true } }],
    ['one level missing', { bands: { critical: 2 } }, { bands: { critical: 2, urgent: 4, soon: 12 } }],
    ['a shift', { shift: NIGHT }, { shift: NIGHT }],
    ['a shift without a day', { shift: { ...NIGHT, days: NIGHT.days.map(() => false) } }, {}],
    ['a shift of six days', { shift: { ...NIGHT, days: NIGHT.days.slice(1) } }, {}],
    ['a shift without length', { shift: { ...NIGHT, to: '22:00' } }, {}],
    ['a shift from no time', { shift: { ...NIGHT, from: '22:60' } }, {}],
    ['a shift to a time after midnight', { shift: { ...NIGHT, to: '24:01' } }, {}],
    ['a gap that is too short', { alertGapMinutes: 5, ebayAlerts: true }, { ebayAlerts: true }],
    ['an unknown key is dropped', { colour: 'red' }, {}],
  ])('%s', (_, raw, expected) => expect(parseSettings(raw)).toEqual({ ...DEFAULT_SETTINGS, ...expected }));
});

it('writes what fits and keeps the rest', async () => {
  await writeSettings({ ebayTargetHours: 8 });
  const written = await writeSettings({ staleMinutes: 0, notifications: false });
  expect(written).toEqual({ ...DEFAULT_SETTINGS, ebayTargetHours: 8, notifications: false });
  expect(await readSettings()).toEqual(written);
});

describe('imported selectors', () => {
  const file = {
    portal: 'ebay',
    version: '2026.11.22',
    hooks: [{ id: 'row', what: 'a row', css: ['.row'], grade: 'verified', source: 'notes', date: '2026-11' }],
  };
  it.each<[string, unknown, object]>([
    ['nothing', undefined, {}],
    ['one portal', { ebay: file }, { ebay: file }],
    [
      'a damaged one costs not the other',
      { amazon: { ...file, portal: 'amazon', hooks: [] }, ebay: file },
      { ebay: file },
    ],
    ['a file of the other portal', { amazon: file }, {}],
  ])('%s', (_, raw, expected) => expect(parseSelectors(raw)).toEqual(expected));
});

it('keeps both of two changes in one moment', async () => {
  await Promise.all([writeSettings({ staleMinutes: 20 }), writeSettings({ ebayAlerts: true })]);
  expect(await readSettings()).toMatchObject({ staleMinutes: 20, ebayAlerts: true });
});
