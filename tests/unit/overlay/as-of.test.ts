import { describe, expect, it } from 'vitest';
import { createListAge } from '../../../lib/overlay/as-of';
import type { PageReading } from '../../../lib/portals/portal';

const LOADED = 1_000_000;
const NOW = 2_000_000;
type Reading = Pick<PageReading, 'rows' | 'list'>;

/** A list of rows that changed at these times; `null`: never, as far as was seen. */
function look(changed: (number | null)[], more: Partial<NonNullable<Reading['list']>> = {}) {
  const rows = changed.map((at) => ({
    row: { at } as unknown as Element,
    anchors: [],
    sighting: { kind: 'row' as const, needsReply: 'yes' as const },
  }));
  const list = { kind: 'list' as const, view: 'response-needed' as const, seen: rows.length, ...more };
  return { rows, list };
}
const changedAt = (node: Node) => (node as unknown as { at: number | null }).at ?? undefined;
const age = (reading: Reading, now = NOW, of = createListAge(LOADED)) => of.of(reading, changedAt, now);

describe('since when a list has stood there', () => {
  it.each<[string, Reading, number]>([
    ['since the page was loaded', look([null, null, null]), LOADED],
    ['since most of it was drawn', look([1_500_000, 1_500_000, null]), 1_500_000],
    ['one row that was drawn again refreshes none of the others', look([null, null, 1_900_000]), LOADED],
    ['since the data was heard', look([null, null], { asOf: 1_700_000 }), 1_700_000],
    ['never later than now', look([null], { asOf: 9_000_000 }), NOW],
    ['never before the page itself', look([5]), LOADED],
    ['an empty one, since the page was loaded', look([], { saysEmpty: true }), LOADED],
  ])('%s', (_, reading, expected) => expect(age(reading)).toBe(expected));

  it('one that became empty is as old as that', () => {
    const of = createListAge(LOADED);
    age(look([null]), 1_100_000, of);
    expect(age(look([], { saysEmpty: true }), 1_200_000, of)).toBe(1_200_000);
    expect(age(look([], { saysEmpty: true }), 1_900_000, of)).toBe(1_200_000);
  });
});
