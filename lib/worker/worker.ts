import { createSerial } from '../core/serial';
import type { Handlers } from '../messaging/server';
import { announceChange } from '../store/changed';
import { readSettings } from '../store/settings';
import { loadReplyCheck } from './load-reply-check';
import { lookAgain } from './look';
import { openConversation } from './open';
import { handleReport } from './report';
import { takeSettlement } from './settle';

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
      const { facts, kept } = await serial(() => handleReport(report, settings, clock()));
      announceChange();
      // The page waits for its facts, not for the toolbar.
      look().catch(() => undefined);
      return { facts, kept };
    },
    'load-reply-check': async (_, frame) => ({ loaded: await loadReplyCheck(frame) }),
    'open-conversation': async ({ key }) => ({ opened: await openConversation(key) }),
    'settle-absence': async ({ key, answered }) => {
      const settled = await serial(() => takeSettlement(key, answered, clock()));
      announceChange();
      look().catch(() => undefined);
      return { settled };
    },
    'look-again': async () => ({ urgent: await look() }),
  };
  return { handlers, look };
}
