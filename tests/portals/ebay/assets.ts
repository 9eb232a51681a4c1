import { readFileSync } from 'node:fs';
import type { SiteAnswer } from '../site';
import { pictureOf } from './data/pictures';
import { picture, skinFile } from './pages/html';

/** Files of `@ebay/skin` (MIT), eBay's own open-source CSS, in this order. */
const SKIN_FILES: readonly string[] = [
  'tokens/evo-core',
  'tokens/evo-light',
  'global/global',
  'utility/utility',
  'typography/typography',
  'icon/icon',
  'icon-button/icon-button',
  'button/button',
  'badge/badge',
  'avatar/avatar',
  'menu/menu',
  'link/link',
  'textbox/textbox',
  'skeleton/skeleton',
];

/** As on the real site, files are kept by the browser: a second page is there sooner. */
const KEEP = { 'cache-control': 'max-age=600' };

let skin: string | undefined;

/** All of them as one sheet, read once. */
function skinSheet(): string {
  skin ??= SKIN_FILES.map((file) => skinFile(`${file}.css`)).join('\n');
  return skin;
}

const APP_FILES: Readonly<Record<string, URL>> = {
  'inbox.js': new URL('./app/inbox.js', import.meta.url),
  'list.js': new URL('./app/list.js', import.meta.url),
  'thread.js': new URL('./app/thread.js', import.meta.url),
  'composer.js': new URL('./app/composer.js', import.meta.url),
  'compose.js': new URL('./app/compose.js', import.meta.url),
  'dom.js': new URL('./app/dom.js', import.meta.url),
  'page.css': new URL('./app/page.css', import.meta.url),
  'inbox.css': new URL('./app/inbox.css', import.meta.url),
};

const PHOTO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 135"><rect width="180" height="135" fill="#cfc6b8"/><rect y="96" width="180" height="39" fill="#a9967c"/><path d="M42 44l52-14 46 16v52l-50 18-48-20z" fill="#c99a5b"/><path d="M42 44l48 16v56l-48-20z" fill="#b5854a"/><path d="M90 60l50-14v52l-50 18z" fill="#d8ae72"/><path d="M96 74l12 7-6 8 14 6-4 9 20-3" fill="none" stroke="#6b4a22" stroke-width="3"/></svg>`;

/** Title that a listing is known by in the pictures: the same item id always shows the same thing. */
type TitleOf = (itemId: string) => string | undefined;

/** Scripts, styles and pictures below `/standin/ebay/`; `null` for anything else. */
export function asset(path: string, titleOf: TitleOf): Exclude<SiteAnswer, null> | null {
  if (path === '/standin/ebay/skin.css') {
    return { type: 'text/css; charset=utf-8', headers: KEEP, body: skinSheet() };
  }
  const [, kind = '', name = ''] = /^\/standin\/ebay\/(app|thumb)\/([\w/.%-]+)$/.exec(path) ?? [];
  if (kind === 'app') {
    const file = Object.hasOwn(APP_FILES, name) ? APP_FILES[name] : undefined;
    if (!file) return null;
    const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
    return { type, headers: KEEP, body: readFileSync(file) };
  }
  if (kind !== 'thumb') return null;
  return {
    type: 'image/svg+xml',
    headers: KEEP,
    body: thumbnail(decodeURIComponent(name.replace(/\.svg$/, '')), titleOf),
  };
}

function thumbnail(id: string, titleOf: TitleOf): string {
  if (id === 'photo') return PHOTO;
  if (id === 'ebay') return picture('mail', '#e5e5e5');
  const { icon, tint } = pictureOf(titleOf(id) ?? '');
  return picture(icon, tint);
}
