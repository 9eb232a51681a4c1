import { createSerial } from '../core/serial';
import type { Handlers } from '../messaging/server';
import { announceChange } from '../store/changed';
import { readSettings } from '../store/settings';
import { lookAgain, notify } from './look';
import { NOTICE_IDS } from './notices';
import { openConversation } from './open';
import { handleReport } from './report';
import { browserSpeech } from './speech';

/** The worker's side of everything. It may be killed after any step: whatever matters is in the store. */
export interface Worker {
  handlers: Handlers;
  /** Looks at deadlines again; runs that are asked for while one waits are one run. */
  look(): Promise<number>;
}

/** @param clock gives ms UTC; a test passes its own */
export function createWorker(clock: () => number = Date.now): Worker {
  // Reports are folded one after the other: two at once would each miss what the other adds.
  const serial = createSerial();
  let waiting: Promise<number> | undefined;

  const look = (): Promise<number> => {
    waiting ??= serial(() => {
      waiting = undefined;
      return lookAgain(clock());
    });
    return waiting;
  };

  const handlers: Handlers = {
    report: async (report) => {
      const settings = await readSettings();
      const { facts, refused } = await serial(() => handleReport(report, settings, clock()));
      announceChange();
      // The page waits for its facts, not for the toolbar.
      look().catch(() => undefined);
      for (const key of refused) {
        const text = browserSpeech().words('notify_not_delivered');
        await notify({ id: `${NOTICE_IDS.refused}${key}`, text }, settings);
      }
      return { facts };
    },
    'open-conversation': async ({ key }) => ({ opened: await openConversation(key) }),
    'look-again': async () => ({ urgent: await look() }),
  };
  return { handlers, look };
}
