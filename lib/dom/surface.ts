import { composedParent } from './composed';

/** The theme that is legible on what an element stands on: taken from the nearest opaque background. */
export function themeOn(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node; node = composedParent(node)) {
    const rgb = channels(getComputedStyle(node).backgroundColor);
    if (rgb) return luminance(rgb) < 0.25 ? 'dark' : 'light';
  }
  return 'light';
}

/** Red, green, blue (0 to 255) of a computed colour that is at least half opaque, else `null`. */
function channels(color: string): [number, number, number] | null {
  const numbers = color.match(/[\d.]+/g)?.map(Number);
  if (!color.startsWith('rgb') || !numbers || numbers.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return alpha >= 0.5 ? [red, green, blue] : null;
}

/** Relative luminance (WCAG), 0 to 1. */
function luminance(rgb: [number, number, number]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
