import type { Finding } from '../model/finding';

/** After this long without a key, a finding shows even inside the word being typed (ms). */
export const SETTLE = 400;

const sameAs = (a: Finding) => (b: Finding) => a.rule === b.rule && a.match === b.match;

/**
 * Which findings to show now: all that are still true and were shown before (offsets may have moved), and new ones
 * unless the caret still stands in or at the end of their word. So nothing shouts at a half-typed word, and what was
 * mended vanishes at once.
 * @param caret UTF-16 offset, or `null` when the box has no caret
 * @param idle ms since the last key
 */
export function settled(findings: Finding[], shown: Finding[], caret: number | null, idle: number): Finding[] {
  if (idle >= SETTLE || caret === null) return findings;
  return findings.filter((finding) => caret < finding.start || caret > finding.end || shown.some(sameAs(finding)));
}
