import { resolveAccount } from '../inbox/accounts';
import type { Conversation } from '../model/conversation';
import type { Settings } from '../model/settings';
import { type Band, bandOf } from '../sla/band';
import { deadlineOf } from '../sla/deadline';
import type { Inbox } from '../store/read';

/** A conversation with a deadline that alerts are about. */
export interface Due {
  conversation: Conversation;
  /** Key of its account's coverage record. */
  account: string;
  /** The safe (earliest) deadline, ms UTC. */
  due: number;
  band: Band;
  /** What it is notified for (ms UTC): the latest instant at which the wait began; `null`: a claim, for its date. */
  start: number | null;
  /** A notification told of it already. */
  told: boolean;
  ownTarget: boolean;
}

/**
 * Everything open that may be told of at `now` (ms UTC); own targets only where the agent asked for them.
 * @param claims what was told of claims without a message that waits: conversation key -> their date, ms UTC
 */
export function duesOf(
  { conversations, coverage }: Inbox,
  settings: Settings,
  claims: Record<string, number>,
  now: number,
): Due[] {
  return conversations.flatMap((conversation): Due[] => {
    const { key, aliases, portal, account, waiting, notifiedFor } = conversation;
    const deadline = deadlineOf(conversation, settings);
    if (!deadline || !settings.portals[portal]) return [];
    if (!waiting && deadline.consequence !== 'claim') return [];
    const ownTarget = deadline.consequence === 'own-target';
    if (ownTarget && !settings.ebayAlerts) return [];
    const due = deadline.due.from;
    return [
      {
        conversation,
        account: resolveAccount(portal, account, coverage),
        due,
        band: bandOf(due, now, settings.bands),
        start: waiting ? waiting.start.to : null,
        told: waiting
          ? wasToldFor(waiting.start.from, notifiedFor)
          : [key, ...aliases].some((name) => claims[name] === due),
        ownTarget,
      },
    ];
  });
}

/** Was a wait that began at `start` told of, if something was told for `told`? One only sharpened since lies within it. */
export const wasToldFor = (start: number, told: number | undefined): boolean => told !== undefined && start <= told;
