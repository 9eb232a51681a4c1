import * as z from 'zod/mini';
import { browser } from '../core/browser';

/** What was told, and what is still to be told. All ms UTC. */
export const Memory = z.object({
  /** The last look within the shift. */
  attendedAt: z.optional(z.number()),
  /** When the last notification was shown. */
  toldAt: z.optional(z.number()),
  /** Since when nobody could be told; a summary is due. */
  awaySince: z.optional(z.number()),
  /** Since when something waits for the gap between two notifications to end. */
  heldSince: z.optional(z.number()),
  /** Account key -> when its list was last read, for which it was told that it is old. */
  stale: z.optional(z.record(z.string(), z.number())),
  /** Conversation key -> the start for which a refused reply was told. */
  refused: z.optional(z.record(z.string(), z.number())),
  /** Conversation key -> the date of a claim without a message that waits, for which it was told. */
  claims: z.optional(z.record(z.string(), z.number())),
});
export type Memory = z.infer<typeof Memory>;

/** A notification that was about to be shown when this was written, and what holds once it was. */
const Outbox = z.object({
  id: z.string(),
  /** Key of a conversation and the start (ms UTC) that it is notified for. */
  notified: z.array(z.tuple([z.string(), z.number()])),
  memory: Memory,
});

/** What the worker has to remember of its last look, as it may be gone by the next. All ms UTC. */
export const Diary = z.object({
  lookedAt: z.optional(z.number()),
  /** When the alarm was to ring. */
  nextLookAt: z.optional(z.number()),
  /** When old records were last deleted. */
  forgotAt: z.optional(z.number()),
  memory: z._default(Memory, {}),
  outbox: z.optional(Outbox),
});
export type Diary = z.infer<typeof Diary>;

const KEY = 'diary';

/** The diary; empty when there is none, or none that can be read. */
export async function readDiary(): Promise<Diary> {
  const parsed = Diary.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : { memory: {} };
}

/** @returns whether it was kept; a full disk costs the memory of the last look, not the look */
export async function writeDiary(diary: Diary): Promise<boolean> {
  return browser.storage.local.set({ [KEY]: diary }).then(
    () => true,
    () => false,
  );
}
