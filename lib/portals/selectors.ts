import * as z from 'zod/mini';
import { Portal } from '../model/portal';

/** How sure a hook is: seen in code that ran live, told in prose, seen once in guesswork, or our own guess. */
export const Grade = z.enum(['verified', 'reported', 'weak', 'guess']);

/** One place on a portal page, as data: CSS selectors tried in order, with the source and its date. */
export const Hook = z.object({
  /** Such as `row`, `row.time`, `composer.field`. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9.-]{0,60}$/)),
  /** What it marks, for people. */
  what: z.string().check(z.maxLength(300)),
  css: z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.minLength(1), z.maxLength(20)),
  grade: Grade,
  source: z.string().check(z.maxLength(300)),
  date: z.string().check(z.maxLength(40)),
});
export type Hook = z.infer<typeof Hook>;

/** A portal's selectors. The built-in one ships with the extension; one imported in settings replaces it by version. */
export const SelectorFile = z.object({
  portal: Portal,
  /** `2026.11.22` or later; a file is used only while it is newer than the built-in one. */
  version: z.string().check(z.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/)),
  /** The extension version that contains this correction, once there is one. */
  fixedIn: z.optional(z.string().check(z.maxLength(20))),
  hooks: z.array(Hook).check(z.minLength(1), z.maxLength(200)),
});
export type SelectorFile = z.infer<typeof SelectorFile>;

/** What reading a page takes of a hook. */
export type BareHook = Pick<Hook, 'id' | 'css' | 'grade'>;

/**
 * What reading a page takes of a selector file. Scripts that run in pages carry no more of the built-in ones: sources and
 * words for people stay with the settings.
 */
export interface Selectors<AnyHook extends BareHook = BareHook> extends Pick<SelectorFile, 'portal' | 'version'> {
  hooks: AnyHook[];
}

/** All selectors of a hook joined for `querySelector`, or a selector that matches nothing when the hook is absent. */
export function cssOf(file: Selectors, id: string): string {
  return file.hooks.find((hook) => hook.id === id)?.css.join(',') ?? ':not(*)';
}
