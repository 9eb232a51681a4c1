import type { Portal } from '../../model/portal';
import type { TEMPLATE_LANGUAGES } from '../../model/template';
import type { Topic } from '../../model/topic';

/** A language that the built-in library is written in. */
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** A built-in template: in all five languages, its title in those of the interface. */
export interface LibraryTemplate {
  id: string;
  titles: Readonly<Record<'en' | 'fr' | 'de', string>>;
  /** Only at this portal; absent: at both. */
  portal?: Portal;
  /** Amazon forbids it as a first message: a confirmation, or nothing but thanks (public notes, 2026-11). */
  replyOnly?: true;
  topics: readonly Topic[];
  texts: Readonly<Record<TemplateLanguage, string>>;
}
