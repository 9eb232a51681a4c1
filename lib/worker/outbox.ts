import { browser } from '../core/browser';
import { markNotified } from '../store/inbox';
import type { Telling } from './alerts';
import { type Diary, writeDiary } from './diary';

/**
 * Shows a notification once, whenever the worker is killed: it is noted in the diary before, and crossed out after.
 * What cannot be noted is not shown, else every look would show it again.
 * @throws when the browser refuses to show it; then the next look tells anew
 */
export async function tell({ notice: { id, text }, notified, memory }: Telling, diary: Diary): Promise<void> {
  // An older one under this id would later pass for this one.
  await browser.notifications.clear(id);
  const noted: Diary = { ...diary, outbox: { id, notified, memory } };
  if (!(await writeDiary(noted))) return;
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title: 'Replywatch', message: text });
  await writeDiary(await crossOut(noted));
}

/**
 * Finishes what a killed worker had begun. A notification that is on the screen was told; of one that is not, nothing
 * is kept: the look that follows tells what is true by then.
 */
export async function settle(diary: Diary): Promise<Diary> {
  const { outbox, ...rest } = diary;
  if (!outbox) return diary;
  const shown = await browser.notifications.getAll().catch(() => ({}));
  return Object.hasOwn(shown, outbox.id) ? crossOut(diary) : rest;
}

/** The diary after the notification in its outbox was shown; without room for the marks, the next look tries again. */
async function crossOut({ outbox, ...diary }: Diary): Promise<Diary> {
  if (!outbox) return diary;
  const told: Diary = { ...diary, memory: outbox.memory };
  return markNotified(new Map(outbox.notified)).then(
    () => told,
    () => ({ ...told, outbox }),
  );
}
