import { createSerial } from '../core/serial';
import type { PageReport } from '../messaging/protocol';
import type { Handlers } from '../messaging/server';
import type { Conversation } from '../model/conversation';
import { announceChange } from '../store/changed';
import { addIgnored, ensureIgnoreKey } from '../store/ignored';
import { recordOverride } from '../store/overrides';
import { readSettings } from '../store/settings';
import { customerHandlers } from './customers';
import { parcelsToFollow } from './follow-parcels';
import { loadCaseReading, loadPanelAnswers, loadReplyCheck, loadShipmentLine, loadTopics } from './load-reply-check';
import { lookAgain } from './look';
import { dismissRestricted, markDelivery } from './mark-delivery';
import { openConversation } from './open';
import { handleReport } from './report';
import { takeSettlement } from './settle';
import { templatesFor } from './templates-for';
import { createTracking, type Tracking } from './tracking';

/** The worker's side of everything. It may be killed after any step: whatever matters is in the store. */
export interface Worker {
  handlers: Handlers;
  /** Looks at deadlines again; runs that are asked for while one waits are one run. */
  look(): Promise<number>;
  /** Asks for the parcels that are due. */
  track: Tracking['run'];
  permitted: Tracking['permitted'];
}

/** News of parcels are waited for this long before orders are looked at again (ms). */
const SETTLED = 500;

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

  let isSettling = false;
  const tracking = createTracking(clock, () => {
    announceChange();
    // A run may bring news of a thousand parcels: orders at risk are looked at once for all of them.
    if (isSettling) return;
    isSettling = true;
    setTimeout(() => {
      isSettling = false;
      look().catch(() => undefined);
    }, SETTLED);
  });
  const follow = async (report: PageReport, facts: readonly (Conversation | null)[]) => {
    const parcels = await parcelsToFollow(report, facts, clock());
    if (parcels.length === 0) return;
    await tracking.desk.follow(parcels);
    await tracking.run();
  };

  const handlers: Handlers = {
    ...tracking.handlers,
    ...customerHandlers(serial, clock),
    report: async (report) => {
      const settings = await readSettings();
      const reported = await serial(() => handleReport(report, settings, clock()));
      announceChange();
      // The page waits for its facts, not for the toolbar.
      look().catch(() => undefined);
      follow(report, reported.facts).catch((error) => console.error(error));
      return reported;
    },
    'load-reply-check': async ({ language }, frame) => {
      if (language) return { loaded: await loadReplyCheck(frame, language) };
      // The page hashes what is to be ignored; it cannot make the key that all pages share.
      await serial(ensureIgnoreKey);
      return { loaded: await loadReplyCheck(frame) };
    },
    'load-case-reading': async (_, frame) => ({ loaded: await loadCaseReading(frame) }),
    'load-topics': async (_, frame) => ({ loaded: await loadTopics(frame) }),
    'load-panel-answers': async (_, frame) => ({ loaded: await loadPanelAnswers(frame) }),
    'load-shipment-line': async (_, frame) => ({ loaded: await loadShipmentLine(frame) }),
    'ignore-always': async ({ entry }) => {
      const { entries } = await serial(() => addIgnored(entry));
      return { kept: entries.length };
    },
    'open-conversation': async ({ key }) => ({ opened: await openConversation(key) }),
    'settle-absence': async ({ key, answered }) => {
      const settled = await serial(() => takeSettlement(key, answered, clock()));
      announceChange();
      look().catch(() => undefined);
      return { settled };
    },
    'templates-for': async (asked) => ({ templates: await templatesFor(asked, clock()) }),
    'record-override': async ({ override }) => {
      await recordOverride({ ...override, at: Math.min(override.at, clock()) });
      return { recorded: true };
    },
    'mark-delivery': async (report) => {
      const marked = await serial(() => markDelivery(report, clock()));
      announceChange();
      look().catch(() => undefined);
      return { marked };
    },
    'dismiss-restricted': async ({ key }) => {
      const dismissed = await serial(() => dismissRestricted(key, clock()));
      announceChange();
      return { dismissed };
    },
    'look-again': async () => ({ urgent: await look() }),
  };
  return { handlers, look, track: tracking.run, permitted: tracking.permitted };
}
