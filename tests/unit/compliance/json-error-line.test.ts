import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorLine } from '../../../lib/compliance/json-error-line';

describe('the line on which JSON breaks off', () => {
  it.each([
    ['{\n "a": 1,\n "b": [}\n}', 3],
    ['{\n "a": 1,\n}\n', 3],
    ['{\n "a" 1\n}', 2],
    ['{\n "a": 1\n "b": 2\n}', 3],
    ['[1,\n2,\n]', 3],
    ['[1,\n"open\n]', 2],
    ['{"a":1}\n\nx', 3],
    ['{"a":\n[1, 2', 2],
    ["{\n'a': 1}", 2],
    ['', 1],
    ['[1}\n', 1],
    ['{"a":1]\n', 1],
    ['1\n,2', 2],
  ])('%j: %i', (text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonErrorLine(text)).toBe(line);
  });

  it('reads to its end whatever is JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        const spread = JSON.stringify(JSON.parse(json), null, 1);
        expect(jsonErrorLine(spread)).toBe(spread.split('\n').length);
      }),
      { numRuns: 200 },
    );
  });

  it('stays linear', () => {
    const started = performance.now();
    for (const piece of ['[', '"', '{"a":', '\\', ' ', '1']) jsonErrorLine(piece.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
