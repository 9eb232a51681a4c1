import type { Template } from '../model/template';
import type { LibraryTemplate } from './library/entry';
import { LIBRARY } from './library/registry';
import { parseTemplate } from './validate';

/** What the agent made of the library: own texts, also those that stand in for built-in ones by id, and hidden ids. */
export interface OwnTemplates {
  own: readonly Template[];
  hidden: readonly string[];
}

export const NO_OWN_TEMPLATES: OwnTemplates = { own: [], hidden: [] };

/** Far more than a file brings at once: nothing that an agent adds is cut off. */
const MOST_STORED = 5000;

const BUILT_IN = new Map(LIBRARY.map((entry) => [entry.id, entry]));

/** Where a template comes from: `edited` is an own text in place of a built-in one. */
export type TemplateOrigin = 'built-in' | 'edited' | 'own';

/** A template as the settings list it. */
export interface ListedTemplate {
  template: Template;
  origin: TemplateOrigin;
  hidden: boolean;
}

/** Own templates from whatever was stored; single bad ones, and those of a second equal id, are left out. */
export function parseOwnTemplates(raw: unknown): OwnTemplates {
  const stored = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const own = new Map<string, Template>();
  for (const entry of listIn(stored.own)) {
    const parsed = parseTemplate(entry);
    if (parsed.ok && !own.has(parsed.template.id)) own.set(parsed.template.id, parsed.template);
  }
  const hidden = listIn(stored.hidden).filter((id): id is string => typeof id === 'string' && BUILT_IN.has(id));
  return { own: [...own.values()], hidden: [...new Set(hidden)] };
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_STORED) : []);

/** A built-in template with its title in the interface's language (BCP 47; English where there is no such title). */
export function builtIn(id: string, locale: string): Template | null {
  const entry = BUILT_IN.get(id);
  return entry ? asTemplate(entry, locale) : null;
}

function asTemplate(entry: LibraryTemplate, locale: string): Template {
  const { titles, topics, texts, ...rest } = entry;
  const language = locale.slice(0, 2).toLowerCase();
  const title = language === 'fr' || language === 'de' ? titles[language] : titles.en;
  return { ...rest, title, topics: [...topics], texts: { ...texts } };
}

/** All templates, built-in ones in the library's order and then own ones, hidden ones among them. */
export function listTemplates({ own, hidden }: OwnTemplates, locale: string): ListedTemplate[] {
  const edited = new Map(own.map((template) => [template.id, template]));
  const listed = LIBRARY.map((entry): ListedTemplate => {
    const mine = edited.get(entry.id);
    const origin = mine ? 'edited' : 'built-in';
    return { template: mine ?? asTemplate(entry, locale), origin, hidden: hidden.includes(entry.id) };
  });
  const added = own.filter(({ id }) => !BUILT_IN.has(id));
  return [...listed, ...added.map((template): ListedTemplate => ({ template, origin: 'own', hidden: false }))];
}

/** The templates that are offered. */
export function offered(templates: OwnTemplates, locale: string): Template[] {
  return listTemplates(templates, locale).flatMap(({ template, hidden }) => (hidden ? [] : [template]));
}

/** Whether a template says no more and nothing else than the built-in one of its id, in whichever title language. */
function isUnchanged(template: Template): boolean {
  const entry = BUILT_IN.get(template.id);
  if (!entry || !Object.values(entry.titles).includes(template.title)) return false;
  const { title, ...rest } = template;
  const { title: _, ...known } = asTemplate(entry, 'en');
  return canonical({ ...rest, replyOnly: rest.replyOnly || undefined }) === canonical(known);
}

const canonical = ({ id, portal, replyOnly, topics, texts }: Partial<Template>): string =>
  JSON.stringify([id, portal ?? '', replyOnly ?? false, topics, Object.entries(texts ?? {}).sort()]);

/** With a template kept, in place of the one of its id; what is again as built in is no own one any more. */
export function keepTemplate(templates: OwnTemplates, template: Template): OwnTemplates {
  return keepTemplates(templates, [template]);
}

/** With templates of a file kept, each in place of the one of its id. A hidden one that comes anew is shown again. */
export function keepTemplates({ own, hidden }: OwnTemplates, added: readonly Template[]): OwnTemplates {
  const next = new Map(own.map((template) => [template.id, template]));
  for (const template of added) {
    if (isUnchanged(template)) next.delete(template.id);
    else next.set(template.id, template);
  }
  const ids = new Set(added.map(({ id }) => id));
  return { own: [...next.values()], hidden: hidden.filter((id) => !ids.has(id)) };
}

/** Without an own template; an edited one is again as built in. */
export function dropTemplate({ own, hidden }: OwnTemplates, id: string): OwnTemplates {
  return { own: own.filter((template) => template.id !== id), hidden };
}

/** With a built-in template, edited or not, no longer offered, or offered again. */
export function hideTemplate({ own, hidden }: OwnTemplates, id: string, isHidden: boolean): OwnTemplates {
  const others = hidden.filter((other) => other !== id);
  return { own, hidden: isHidden && BUILT_IN.has(id) ? [...others, id] : others };
}
