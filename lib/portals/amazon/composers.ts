import { composedParent } from '../../dom/composed';
import type { Composer, PageReading } from '../portal';
import { holds } from '../shape/snapshot';
import { attachedFiles } from './attachments';
import { hook, isShown, type Page } from './page';
import { isWord } from './words';

/** How far above a reply box its buttons may stand. */
const BUTTON_LEVELS = 8;

/** Visible boxes in which a message can be written, with the Send that belongs to each. */
export function findComposers(page: Page, kind: PageReading['page']): Composer[] {
  if (kind !== 'inbox' && kind !== 'compose') return [];
  const search = hook(page, 'search');
  const composers: Composer[] = [];
  for (const index of hook(page, 'composer.field')) {
    const field = page.shot.elements[index] as HTMLElement;
    if (field.localName.includes('-') || search.some((box) => holds(page.shot, box, index)) || !isWritable(field))
      continue;
    const outermost = outermostOf(field);
    const at = page.shot.indexOf.get(outermost) ?? index;
    const known = kind === 'compose' ? knownSends(page) : [];
    const sends = known.length > 0 ? { send: known[0] as Element, sends: known } : sendIn(nearbySends(page, at));
    const files = attachedFiles(page, index);
    composers.push({
      ...{ field, outermost, ...sends },
      purpose: kind === 'compose' ? 'proactive' : 'reply',
      ...(files.length > 0 ? { attachments: files } : {}),
    });
  }
  return composers;
}

function isWritable(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement && (field.readOnly || field.disabled)) return false;
  return field.getAttribute('aria-hidden') !== 'true' && isShown(field);
}

/** The control's host: `kat-textarea` in light DOM, or the host whose own root the field stands in. */
function outermostOf(field: HTMLElement): Element {
  const light = field.closest('kat-textarea');
  if (light) return light;
  const root = field.getRootNode();
  if (!(root instanceof ShadowRoot)) return field;
  const own = root.host;
  // A root with more than this one control is a part of the page, not the field's control.
  const isControl = own.localName === 'kat-textarea' || root.querySelectorAll('*').length <= 8;
  return isControl ? own : field;
}

/** The one Send; where several look like it, each of them may be the one that is pressed. */
const sendIn = ([only, ...more]: Element[]): Pick<Composer, 'send' | 'sends'> =>
  more.length === 0 ? { send: only ?? null } : { send: null, sends: [only as Element, ...more] };

function knownSends(page: Page): Element[] {
  return hook(page, 'compose.send')
    .map((at) => page.shot.elements[at] as Element)
    .filter(isShown);
}

/** In the smallest box around the field that holds buttons: those that say Send, else the only primary one. */
function nearbySends(page: Page, field: number): Element[] {
  const buttons = outermostButtons(page).filter((index) => !holds(page.shot, field, index));
  let up = page.shot.parents[field] as number;
  for (let level = 0; up >= 0 && level < BUTTON_LEVELS; level++, up = page.shot.parents[up] as number) {
    const box = up;
    const inside = buttons.filter((index) => holds(page.shot, box, index));
    if (inside.length === 0) continue;
    const named = inside.filter((index) => isWord('send', labelOf(page, index)));
    const primary = inside.filter((index) => isPrimary(page.shot.elements[index] as Element));
    const found = named.length > 0 || primary.length > 1 ? named : primary;
    return found.map((index) => page.shot.elements[index] as Element);
  }
  return [];
}

/** A `kat-button` and the button in its root are one. */
function outermostButtons(page: Page): number[] {
  const all = new Set(hook(page, 'send'));
  return [...all].filter((index) => {
    const above = composedParent(page.shot.elements[index] as Element);
    const root = (page.shot.elements[index] as Element).getRootNode();
    const host = root instanceof ShadowRoot ? page.shot.indexOf.get(root.host) : undefined;
    return !(host !== undefined && all.has(host)) && !(above && all.has(page.shot.indexOf.get(above) ?? -1));
  });
}

function labelOf(page: Page, index: number): string {
  const element = page.shot.elements[index] as Element;
  const attribute =
    element.getAttribute('label') ?? element.getAttribute('value') ?? element.getAttribute('aria-label');
  if (attribute) return attribute;
  const parts: string[] = [];
  for (let at = index; at < (page.shot.ends[index] as number); at++)
    if (page.shot.texts[at]) parts.push(page.shot.texts[at] as string);
  return parts.join(' ');
}

const isPrimary = (element: Element): boolean =>
  element.getAttribute('variant') === 'primary' || /\bprimary\b|-primary\b/.test(element.getAttribute('class') ?? '');
