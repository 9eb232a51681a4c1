import type { Finding, Severity } from '../model/finding';
import type { Field } from './field';

const SEVERITIES: readonly Severity[] = ['violation', 'warning', 'advice'];
const nameOf = (severity: Severity) => `replywatch-${severity}`;

/** Underlines findings in the native boxes of one page. */
export interface Painter {
  paint(field: Field, findings: Finding[]): void;
  forget(field: Field): void;
  clear(): void;
}

/**
 * A painter that uses the browser's custom highlights: nothing in the page's DOM changes, and the lines follow scroll
 * and wrap by themselves. The `::highlight()` rules stand in the content script's style sheet. Where the browser has no
 * highlights for a box the strip alone tells.
 */
export function createPainter(): Painter {
  const painted = new Map<Field, Finding[]>();
  const registry = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;

  const repaint = () => {
    if (!registry) return;
    for (const severity of SEVERITIES) {
      const ranges = [...painted].flatMap(([field, findings]) =>
        findings
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => field.range(finding.start, finding.end) ?? []),
      );
      if (ranges.length > 0) registry.set(nameOf(severity), new Highlight(...ranges));
      else registry.delete(nameOf(severity));
    }
  };

  return {
    paint(field, findings) {
      painted.set(field, findings);
      repaint();
    },
    forget(field) {
      if (painted.delete(field)) repaint();
    },
    clear() {
      painted.clear();
      repaint();
    },
  };
}
