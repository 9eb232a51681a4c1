import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const require = createRequire(import.meta.url);
const SKIN = dirname(require.resolve('@ebay/skin/package.json'));

/** A file of `@ebay/skin` (MIT), eBay's own open-source CSS and icons, below its `dist` folder. */
export const skinFile = (path: string): string => readFileSync(join(SKIN, 'dist', path), 'utf8');

const cache = new Map<string, string>();

/** The inner markup of one of Skin's icons and its view box; throws when Skin has no such icon. */
function drawing(name: string): { box: string; inner: string } {
  const known = cache.get(name);
  const source = known ?? skinFile(`svg/icon/icon-${name}.svg`);
  cache.set(name, source);
  return {
    box: /viewBox="([^"]+)"/.exec(source)?.[1] ?? '0 0 24 24',
    inner: source.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, ''),
  };
}

/** One of Skin's icons as inline `svg.icon`, e.g. `icon('send-24')`. */
export function icon(name: string): string {
  const { box, inner } = drawing(name);
  const size = /-(\d+)$/.exec(name)?.[1] ?? '24';
  return `<svg class="icon icon--${size}" viewBox="${box}" aria-hidden="true" focusable="false">${inner}</svg>`;
}

/** A square SVG picture of one of Skin's icons on a tint, for listings. */
export function picture(name: string, tint: string): string {
  const { inner } = drawing(`${name}-24`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${tint}"/><g transform="translate(12 12)" fill="#4a4a4a">${inner}</g></svg>`;
}
