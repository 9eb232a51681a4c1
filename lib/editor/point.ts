import type { Box } from '../dom/clip';
import type { Finding } from '../model/finding';

/** An underline is thin; the pointer may miss its line by this much (px). */
const SLACK = 3;

/**
 * The finding at a point: of several the shortest, which is the most exact.
 * @param rectsOf a finding's lines
 * @param seen what of the box is in view
 */
export function findingAt(
  point: { x: number; y: number },
  findings: readonly Finding[],
  rectsOf: (finding: Finding) => DOMRect[],
  seen: Box,
): Finding | null {
  const { x, y } = point;
  if (x < seen.left || x > seen.right || y < seen.top || y > seen.bottom) return null;
  const hits = findings.filter((finding) =>
    rectsOf(finding).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK,
    ),
  );
  return hits.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** The first of a finding's lines that is in view, cut to what is. */
export function partInView(rects: readonly DOMRect[], seen: Box): DOMRect | null {
  for (const rect of rects) {
    const left = Math.max(rect.left, seen.left);
    const right = Math.min(rect.right, seen.right);
    const top = Math.max(rect.top, seen.top);
    const bottom = Math.min(rect.bottom, seen.bottom);
    if (right > left && bottom > top) return new DOMRect(left, top, right - left, bottom - top);
  }
  return null;
}
