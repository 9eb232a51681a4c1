import { describe, expect, it } from 'vitest';
import type { ReadInput } from '../../../../lib/portals/portal';
import { timesOf } from '../../../../lib/portals/shape/times';

const NOW = Date.UTC(2026, 10, 22, 3, 38);
const input = { now: NOW, navigatedAt: NOW - 3000, changedAt: () => undefined } as unknown as ReadInput;
const element = { firstChild: null } as unknown as Element;

describe('what is remembered as no time', () => {
  // 03:58 in Berlin was 40 minutes ago; read as UTC it has not come yet.
  it('is not a time that has only not come in another zone', () => {
    expect(timesOf(input, 'de-DE', ['UTC'])('22.11.2026, 03:58', element)).toBeNull();
    const inBerlin = timesOf(input, 'de-DE', ['Europe/Berlin'])('22.11.2026, 03:58', element);
    expect(inBerlin?.range.from).toBe(Date.UTC(2026, 10, 22, 2, 58));
  });

  it('is a text that is none in any', () => {
    const timeOf = timesOf(input, 'de-DE', ['Europe/Berlin']);
    expect([timeOf('Schirm zerbrochen', element), timeOf('Schirm zerbrochen', element)]).toEqual([null, null]);
  });
});
