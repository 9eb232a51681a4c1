import { withSleep } from '../inbox/sleep';
import { announceChange } from '../store/changed';
import { readInbox } from '../store/read';
import { forgetOld } from '../store/retention';
import { readSettings } from '../store/settings';
import { nextLookAt, setAlarm } from './alarm';
import { alertsOf } from './alerts';
import { type Diary, readDiary, writeDiary } from './diary';
import { markRisks } from './mark-risks';
import { settle, tell } from './outbox';
import { browserSpeech } from './speech';
import { portalTabs } from './tabs';
import { paintToolbar, toolbarOf } from './toolbar';

const DAY = 86_400_000;

/**
 * Looks at everything that depends on the time: toolbar, notifications, orders at risk, the next alarm, and once a day
 * the deletion of old records. Can be repeated, and broken off, at any moment.
 * @returns how many conversations are urgent
 */
export async function lookAgain(now: number): Promise<number> {
  const [settings, written] = await Promise.all([readSettings(), readDiary()]);
  const diary = await settle(written);
  const forgotAt = await forgetDaily(diary, now);
  const dayTurns = await markRisks(now);
  const inbox = await readInbox();
  const speech = browserSpeech();
  // Without an answer nothing is known to sleep: the age tells the rest.
  const tabs = await portalTabs().catch(() => []);
  const toolbar = toolbarOf({ ...inbox, coverage: withSleep(inbox.coverage, tabs) }, settings, now, speech);
  await paintToolbar(toolbar);

  const alerts = alertsOf(inbox, settings, diary, now, speech);
  const again = [forgotAt + DAY, alerts.again ?? Number.POSITIVE_INFINITY, dayTurns ?? Number.POSITIVE_INFINITY];
  const next = nextLookAt(inbox, settings, now, Math.min(...again));
  // Before anything is told: whatever is broken off after this, the alarm brings back.
  await setAlarm(next);
  const page: Diary = { lookedAt: now, nextLookAt: next, forgotAt, memory: alerts.memory };
  if (alerts.tell) await tell(alerts.tell, page);
  else await writeDiary(page);
  return toolbar.urgent;
}

async function forgetDaily({ forgotAt }: Diary, now: number): Promise<number> {
  if (forgotAt !== undefined && forgotAt <= now && now - forgotAt < DAY) return forgotAt;
  await forgetOld(now);
  announceChange();
  return now;
}
