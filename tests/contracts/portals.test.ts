import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PORTALS } from '../../lib/model/portal';
import { fits, portalOfHost } from '../../lib/portals/hosts';
import { PORTAL_SPECS } from '../../lib/portals/registry';

describe.each(PORTALS)('the portal %s', (portal) => {
  const spec = PORTAL_SPECS[portal];

  it('is read by an overlay of its own, and by no other portal’s', () => {
    const entry = readFileSync(new URL(`../../entrypoints/overlay-${portal}.content.ts`, import.meta.url), 'utf8');
    expect(spec.portal).toBe(portal);
    for (const other of PORTALS) {
      const names = new RegExp(`runOverlay\\(window, ${other},`).test(entry);
      expect(names, `${other} in the overlay of ${portal}`).toBe(other === portal);
    }
  });

  it('has patterns of its own hosts only', () => {
    expect(spec.matches.length).toBeGreaterThan(0);
    for (const pattern of spec.matches) {
      const address = new URL(pattern.replace('*', 'x'));
      expect(portalOfHost(address.host), pattern).toBe(portal);
      expect(fits(pattern, address)).toBe(true);
    }
  });
});
