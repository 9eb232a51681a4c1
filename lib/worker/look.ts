import { browser } from '../core/browser';
import type { Settings } from '../model/settings';
import { announceChange } from '../store/changed';
import { markNotified } from '../store/inbox';
import { readInbox } from '../store/read';
import { forgetOld } from '../store/retention';
import { readSettings } from '../store/settings';
import { nextLookAt, setAlarm } from './alarm';
import { type Diary, readDiary, writeDiary } from './diary';
import { type Notice, noticesOf } from './notices';
import { browserSpeech } from './speech';
import { paintToolbar, toolbarOf } from './toolbar';

const DAY = 86_400_000;
// An alarm this late (ms) means that the machine slept or the browser was closed.
const OVERSLEPT = 5 * 60_000;

/**
 * Looks at everything that depends on the time: toolbar, notifications, the next alarm, and once a day the deletion of
 * old records. Can be repeated, and broken off, at any moment.
 * @returns how many conversations are urgent
 */
export async function lookAgain(now: number): Promise<number> {
  const [settings, diary] = await Promise.all([readSettings(), readDiary()]);
  const forgotAt = await forgetDaily(diary, now);
  const inbox = await readInbox();
  const speech = browserSpeech();
  const toolbar = toolbarOf(inbox, settings, now, speech);
  await paintToolbar(toolbar);

  const slept = diary.nextLookAt !== undefined && now - diary.nextLookAt > OVERSLEPT;
  const { notices, notified } = noticesOf(inbox, settings, now, diary.lookedAt ?? null, slept, speech);
  // Marked first: a worker that dies in between stays silent once rather than telling twice.
  if (notified.size > 0) await markNotified(notified);
  for (const notice of notices) await notify(notice, settings);

  const next = nextLookAt(inbox, settings, now, forgotAt + DAY);
  await setAlarm(next);
  await writeDiary({ lookedAt: now, nextLookAt: next, forgotAt });
  return toolbar.urgent;
}

async function forgetDaily({ forgotAt }: Diary, now: number): Promise<number> {
  if (forgotAt !== undefined && forgotAt <= now && now - forgotAt < DAY) return forgotAt;
  await forgetOld(now);
  announceChange();
  return now;
}

/** Shows a notification, unless the agent wants none. */
export async function notify({ id, text }: Notice, settings: Pick<Settings, 'notifications'>): Promise<void> {
  if (!settings.notifications) return;
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title: 'Replywatch', message: text });
}
