import { browser } from '../core/browser';
import { wordsLocale } from '../core/words';
import { STORAGE_KEYS } from '../messaging/names';
import type { Template } from '../model/template';
import { type OwnTemplates, offered, parseOwnTemplates } from '../templates/own';
import { watchKey } from './settings';

/** The templates that are offered: built-in ones, edited ones in their place, own ones; none that is hidden. */
export async function readTemplates(): Promise<Template[]> {
  return offered(await readOwnTemplates(), wordsLocale());
}

/** Calls back with the templates that are offered after each change, until `signal` is aborted. */
export function watchTemplates(callback: (templates: Template[]) => void, signal?: AbortSignal): void {
  watchOwnTemplates((own) => callback(offered(own, wordsLocale())), signal);
}

/** What the agent made of the library; nothing where nothing readable was stored. */
export async function readOwnTemplates(): Promise<OwnTemplates> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.templates);
  return parseOwnTemplates(stored[STORAGE_KEYS.templates]);
}

/** Keeps what the agent made of the library, in place of what was kept before. Settings page only. */
export async function writeOwnTemplates({ own, hidden }: OwnTemplates): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEYS.templates]: { version: 1, own, hidden } });
}

/** Calls back after each change, until `signal` is aborted. */
export function watchOwnTemplates(callback: (templates: OwnTemplates) => void, signal?: AbortSignal): void {
  watchKey(STORAGE_KEYS.templates, (value) => callback(parseOwnTemplates(value)), signal);
}
