import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/kit/tokens.css', import.meta.url), 'utf8');

/** `[light, dark]` of a token. */
function token(name: string): [string, string] {
  const found = new RegExp(`--rw-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`--rw-${name} is not light-dark(#rrggbb, #rrggbb)`);
  return [found[1], found[2]];
}

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'overdue', 'critical', 'urgent', 'soon', 'ok'].flatMap((ink) =>
    ['paper', 'paper-2'].map((ground): [string, string] => [ink, ground]),
  ),
  ['ink', 'paper-3'],
  ['ink-2', 'paper-3'],
  ['on-accent', 'accent'],
  ['overdue', 'overdue-bg'],
  ['critical', 'critical-bg'],
  ['urgent', 'urgent-bg'],
  ['ink', 'urgent-bg'],
  ['ink-2', 'urgent-bg'],
];

describe('contrast of the tokens', () => {
  it.each(TEXT)('%s on %s is readable in both themes', (ink, ground) => {
    const [inks, grounds] = [token(ink), token(ground)];
    expect(contrast(inks[0], grounds[0])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks[1], grounds[1])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'paper-2'])('the edge of a control is visible on %s', (ground) => {
    const [edges, grounds] = [token('edge'), token(ground)];
    expect(contrast(edges[0], grounds[0])).toBeGreaterThanOrEqual(3);
    expect(contrast(edges[1], grounds[1])).toBeGreaterThanOrEqual(3);
  });
});
