import { PORTALS } from '../model/portal';
import type { Template } from '../model/template';
import { type BlankName, isBlankName, valueFor } from './blanks';
import { typedText } from './clean';
import type { Facts } from './facts';

/** A blank as it stands in a text. */
export const BLANK = /\{([a-z][a-z0-9_]{0,39})\}/g;

/** A template with its blanks filled. */
export interface Filled {
  /** To be sent only when nothing is missing; blanks that are stay in it in braces. */
  text: string;
  /** In the order of the text, each once. */
  missing: BlankName[];
  /** Of the text, ISO 639-1; '' where the template has no text. */
  language: string;
}

/**
 * Fills a template's text. Pure; never throws. Values are put in once: braces inside a value are never read as blanks.
 * @param language BCP 47: its first part chooses the text (else English, else the first there is), all of it the dates
 */
export function fillTemplate(template: Pick<Template, 'texts' | 'portal'>, language: string, facts: Facts): Filled {
  const wanted = language.slice(0, 2).toLowerCase();
  const used = [wanted, 'en', ...Object.keys(template.texts)].find((one) => Object.hasOwn(template.texts, one));
  const text = used === undefined ? '' : (template.texts[used] ?? '');
  const portal = template.portal ?? facts.portal;
  const filling = {
    facts,
    language: used === wanted ? language : (used ?? language),
    portals: portal ? [portal] : PORTALS,
  };
  const values = new Map<BlankName, string | null>();
  const filled = text.replace(BLANK, (blank, name: string) => {
    if (!isBlankName(name)) return blank;
    let value = values.get(name);
    if (value === undefined) {
      const typed = facts.typed && Object.hasOwn(facts.typed, name) ? typedText(facts.typed[name] ?? '') : '';
      value = typed || valueFor(name, filling);
      values.set(name, value);
    }
    return value ?? blank;
  });
  const missing = [...values].flatMap(([name, value]) => (value === null ? [name] : []));
  return { text: filled, missing, language: used ?? '' };
}

/** The names in braces that a text holds, each once, known or not. */
export function blanksIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(BLANK), ([, name = '']) => name))];
}
