import * as z from 'zod/mini';
import { Portal } from './portal';
import { Short } from './text';
import { Topic } from './topic';

/** The languages that the built-in library is written in. */
export const TEMPLATE_LANGUAGES = ['en', 'fr', 'de', 'es', 'it'] as const;

/** A text in one language; blanks stand in braces, such as `{order_id}`. */
export const TemplateText = z.string().check(z.minLength(1), z.maxLength(4000));

/** A pre-approved reply. */
export const Template = z.object({
  /** Kebab-case, stable: a shortcut and a log refer to it. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  title: Short,
  /** Only at this portal; absent: at both. */
  portal: z.optional(Portal),
  /** Amazon forbids it as a first message: offered as an answer only. */
  replyOnly: z.optional(z.boolean()),
  /** What a buyer asks when this answers. */
  topics: z._default(z.array(Topic).check(z.maxLength(20)), []),
  /** Text by language, ISO 639-1. */
  texts: z.record(z.string().check(z.regex(/^[a-z]{2}$/)), TemplateText),
});
export type Template = z.infer<typeof Template>;
