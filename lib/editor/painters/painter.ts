import type { Finding } from '../../model/finding';

/** Underlines the findings of one native box, and knows where they stand. */
export interface Painter {
  /** Shows exactly these. Only what changed since the last call is touched. */
  paint(findings: readonly Finding[]): void;
  /** Where a painted finding stands: a rectangle for each line, in px of the viewport, not clipped to the box. */
  rectsOf(finding: Finding): DOMRect[];
  /** The box may have moved or scrolled, or be covered by something of the page. */
  place(isVisible: boolean): void;
  leave(): void;
}
