import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../../lib/editor/painters/segments';
import { finding } from '../finding';

const span = (start: number, end: number, severity: 'violation' | 'warning' | 'advice' = 'violation') =>
  finding({ start, end, severity });

describe('segments of a line', () => {
  it('cover the line without a gap, whatever stands in it', () => {
    const line = 'abcdefghij';
    const findings = [span(12, 15), span(14, 18, 'advice'), span(5, 11, 'warning'), span(19, 40)];
    const segments = segmentsOf(line, 10, findings);
    expect(segments.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
    expect(segments.map(({ severity }) => severity)).toEqual([
      'warning',
      null,
      'violation',
      'violation',
      'advice',
      null,
      'violation',
    ]);
  });

  it('of a line without findings are one, of an empty line none', () => {
    expect(segmentsOf('abc', 0, [span(3, 5)])).toEqual([{ start: 0, end: 3, severity: null }]);
    expect(segmentsOf('', 5, [span(0, 20)])).toEqual([]);
  });
});
