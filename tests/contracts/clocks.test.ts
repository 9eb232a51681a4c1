import { describe, expect, it } from 'vitest';
import { PORTALS } from '../../lib/model/portal';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { CLOCKS, type Clock } from '../../lib/sla/clocks';
import { hoursOf } from '../../lib/sla/deadline';

// Widened: each entry is one of the clocks, with or without its optional parts.
const clocks: [string, Clock][] = Object.entries(CLOCKS);

describe.each(clocks)('clock %s', (id, clock) => {
  it('carries its own id and a known portal', () => {
    expect(clock.id).toBe(id);
    expect(PORTALS).toContain(clock.portal);
    expect(id.startsWith(`${clock.portal}.`)).toBe(true);
  });

  it('names its source with address and date', () => {
    expect(clock.source.page.length).toBeGreaterThan(10);
    expect(new URL(clock.source.url).protocol).toBe('https:');
    expect(clock.source.seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(clock.source.seen))).toBe(false);
  });

  it('has examples, and each is right', () => {
    expect(clock.examples.length).toBeGreaterThan(0);
    for (const { start, due } of clock.examples) {
      const end = Date.parse(start) + hoursOf(clock, DEFAULT_SETTINGS) * 3_600_000;
      expect(new Date(end).toISOString(), `from ${start}`).toBe(new Date(due).toISOString());
    }
  });

  it('runs for a while that the agent may set only where nobody else sets it', () => {
    expect(clock.hours).toBeGreaterThan(0);
    if (clock.adjustable) expect(clock.consequence).toBe('own-target');
  });
});

it('every own target can be set by the agent', () => {
  for (const [, clock] of clocks) if (clock.consequence === 'own-target') expect(clock.adjustable).toBeDefined();
});
