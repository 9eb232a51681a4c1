import * as z from 'zod/mini';
import { browser } from '../core/browser';

/** What the worker has to remember of its last look, as it may be gone by the next. All ms UTC. */
export const Diary = z.object({
  lookedAt: z.optional(z.number()),
  /** When the alarm was to ring. */
  nextLookAt: z.optional(z.number()),
  /** When old records were last deleted. */
  forgotAt: z.optional(z.number()),
});
export type Diary = z.infer<typeof Diary>;

const KEY = 'diary';

/** The diary; empty when there is none, or none that can be read. */
export async function readDiary(): Promise<Diary> {
  const parsed = Diary.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : {};
}

export async function writeDiary(diary: Diary): Promise<void> {
  // A full disk costs the memory of the last look, not the look.
  await browser.storage.local.set({ [KEY]: diary }).catch(() => undefined);
}
