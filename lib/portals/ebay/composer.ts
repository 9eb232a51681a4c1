import { parentElementOf } from '../../dom/composed';
import type { Composer } from '../portal';
import { parameter } from './address';
import type { Survey } from './survey';

const EDITABLE = new Set(['', 'true', 'plaintext-only']);

/** Native reply boxes on any page of eBay's; the same box is in the inbox, on its own page and in a dialog's frame. */
export function readComposers(survey: Survey, url: URL, inThread: boolean): Composer[] {
  const composers: Composer[] = [];
  for (const element of new Set([...survey.found('composer.field'), ...survey.found('composer.field-other')])) {
    const field = typedInto(element);
    if (!field || composers.some((composer) => composer.field.contains(field))) continue;
    composers.push({
      field,
      outermost: field.closest(survey.css('composer.frame')) ?? field,
      ...sendOf(field, survey),
      purpose: inThread || !isProactive(url) ? 'reply' : 'proactive',
    });
  }
  return composers;
}

/** A page may give any element the known id: only what can be typed into is a field. */
function typedInto(element: Element): HTMLElement | null {
  const view = element.ownerDocument.defaultView;
  if (!view || !(element instanceof view.HTMLElement)) return null;
  if (element instanceof view.HTMLTextAreaElement) return element;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && EDITABLE.has(editable.toLowerCase()) ? element : null;
}

/** The Send nearest to the field: a page and a dialog over it may each have one. */
function sendOf(field: Element, survey: Survey): Pick<Composer, 'send' | 'sends'> {
  const known = [...new Set([...survey.found('composer.send'), ...survey.found('composer.send-other')])];
  for (let around = parentElementOf(field); around; around = parentElementOf(around)) {
    const box = around;
    const [send, ...more] = known.filter((element) => box.contains(element));
    if (send) return more.length > 0 ? { send, sends: more } : { send };
  }
  return { send: known[0] ?? null };
}

/** Addresses that start a conversation rather than answer one. */
function isProactive(url: URL): boolean {
  if (parameter(url, 'qid') !== '' || parameter(url, 'question_id') !== '') return false;
  const path = url.pathname.toLowerCase();
  return path.startsWith('/contact/sendmsg') || parameter(url, 'reference_id') !== '';
}
