import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { bandOf, nextBandChange } from '../../../lib/sla/band';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 12);
const { bands } = DEFAULT_SETTINGS;

it.each([
  ['long to go', 30 * HOUR, 'ok'],
  ['exactly 12 h', 12 * HOUR, 'ok'],
  ['just under 12 h', 12 * HOUR - 1, 'soon'],
  ['exactly 4 h', 4 * HOUR, 'soon'],
  ['just under 4 h', 4 * HOUR - 1, 'urgent'],
  ['exactly 1 h', HOUR, 'urgent'],
  ['just under 1 h', HOUR - 1, 'critical'],
  ['1 ms', 1, 'critical'],
  ['now', 0, 'overdue'],
  ['long ago', -90 * HOUR, 'overdue'],
] as const)('%s: %i ms left is %s', (_, left, band) => expect(bandOf(NOW + left, NOW, bands)).toBe(band));

it('follows the thresholds that the agent set', () => {
  const own = { critical: 0.5, urgent: 2, soon: 6 };
  expect(bandOf(NOW + 0.6 * HOUR, NOW, own)).toBe('urgent');
  expect(bandOf(NOW + 5 * HOUR, NOW, own)).toBe('soon');
});

it('the next change is the first instant at which the band is another', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2 * HOUR, max: 40 * HOUR }), (left) => {
      const due = NOW + left;
      const at = nextBandChange(due, NOW, bands);
      if (at === null) {
        expect(bandOf(due, NOW, bands)).toBe('overdue');
        return;
      }
      expect(at).toBeGreaterThan(NOW);
      expect(bandOf(due, at - 1, bands)).toBe(bandOf(due, NOW, bands));
      expect(bandOf(due, at, bands)).not.toBe(bandOf(due, NOW, bands));
    }),
    { numRuns: 2_000 },
  );
});
