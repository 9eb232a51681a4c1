import type { Finding } from '../../../lib/model/finding';
import type { Portal } from '../../../lib/model/portal';
import type { Template } from '../../../lib/model/template';
import type { ListedTemplate } from '../../../lib/templates/own';
import type { TemplateProblem } from '../../../lib/templates/validate';

/** What became of the last file. */
export interface TemplateImport {
  name: string;
  problems: TemplateProblem[];
}

/** What the page does for the section. */
export interface TemplateDesk {
  /** Keeps an own or edited template. */
  keep(template: Template): void;
  /** An own one is gone; an edited one is as built in again. */
  drop(listed: ListedTemplate): void;
  hide(listed: ListedTemplate, hidden: boolean): void;
  read(file: File): void;
  write(kind: 'json' | 'csv'): void;
  /** What the reply check says about one text of a template, filled with sample data, at each of its portals. */
  check(template: Pick<Template, 'portal' | 'replyOnly'>, language: string, text: string): TemplateFinding[];
}

/** A finding and the portal where it is made. */
export interface TemplateFinding {
  portal: Portal;
  finding: Finding;
}

/** The templates that fit a search and a portal (`''`: all). Searched are title, id and texts, whatever the case. */
export function found(listed: readonly ListedTemplate[], search: string, portal: Portal | ''): ListedTemplate[] {
  const wanted = search.trim().toLowerCase().split(/\s+/);
  return listed.filter(({ template }) => {
    if (portal !== '' && template.portal !== undefined && template.portal !== portal) return false;
    const text = `${template.id} ${template.title} ${Object.values(template.texts).join(' ')}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** An id made of a title: `Where is it?` -> `where-is-it`. */
export function idOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}
