import type { Finding, Severity } from '../../model/finding';

/** A stretch of one line that is underlined, or not, in one way. Offsets are UTF-16 units of the line. */
export interface Segment {
  start: number;
  end: number;
  severity: Severity | null;
}

const RANK: Record<Severity, number> = { violation: 3, warning: 2, advice: 1 };

/**
 * Cuts a line where findings begin and end; where they overlap, the gravest has the stretch.
 * @param from offset of the line in the text that the findings' offsets refer to
 */
export function segmentsOf(line: string, from: number, findings: readonly Finding[]): Segment[] {
  const to = from + line.length;
  const here = findings.filter((finding) => finding.start < to && finding.end > from);
  if (here.length === 0) return line === '' ? [] : [{ start: 0, end: line.length, severity: null }];
  const cuts = new Set([0, line.length]);
  for (const { start, end } of here) {
    cuts.add(Math.max(start - from, 0));
    cuts.add(Math.min(end - from, line.length));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] as number;
    let severity: Severity | null = null;
    for (const finding of here) {
      const covers = finding.start - from <= start && finding.end - from >= end;
      if (covers && (!severity || RANK[finding.severity] > RANK[severity])) severity = finding.severity;
    }
    return { start, end, severity };
  });
}
