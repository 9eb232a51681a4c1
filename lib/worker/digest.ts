import { staleAt } from '../inbox/coverage';
import type { Conversation } from '../model/conversation';
import type { Coverage } from '../model/coverage';
import type { Settings } from '../model/settings';
import type { Inbox } from '../store/read';
import type { Memory } from './diary';
import { type Due, wasToldFor } from './due';

const HOUR = 3_600_000;
// An alert also names what turns critical within the next hour: then there is no second one for it soon after, and
// nothing that is known waits for the gap to end.
const AHEAD = HOUR;

/** What one notification says of one account. */
export interface AccountDigest {
  account: string;
  record: Coverage | undefined;
  /** When its list was read (ms UTC), where that is long ago: what it says may be over. */
  staleSince: number | null;
  /** Untold ones that run out within the hour, or soon after. Not sorted. */
  coming: Due[];
  /** Untold ones whose line passed while they waited to be told. */
  late: Due[];
}

/** What became late while nobody could be told, and what comes next, over all accounts. Amazon's line only. */
export interface AwayDigest {
  late: Due[];
  coming: Due[];
  /** Accounts among them that are newly stale: key and when the list was read. */
  stale: Map<string, number>;
}

/** The inputs of a digest. */
export interface Situation {
  inbox: Inbox;
  settings: Settings;
  memory: Memory;
  /** ms UTC. */
  now: number;
}

/** Accounts that have something to tell, the soonest deadline first; an account that is old tells it once. */
export function accountDigests(dues: readonly Due[], situation: Situation): AccountDigest[] {
  const { inbox, memory, now } = situation;
  const digests: AccountDigest[] = [];
  for (const account of new Set(dues.map((due) => due.account))) {
    const own = dues.filter((due) => due.account === account && !due.told);
    const record = inbox.coverage.find(({ key }) => key === account);
    const staleSince = staleSinceOf(record, situation);
    if (staleSince !== null && memory.stale?.[account] === staleSince) continue;
    const late = staleSince === null ? own.filter((due) => !due.ownTarget && becameLate(due, memory.heldSince)) : [];
    const isDue = late.length > 0 || own.some(({ band }) => band === 'critical');
    // The one alert of an old account is kept for what is critical.
    if (isDue || staleSince === null)
      digests.push({ account, record, staleSince, late, coming: own.filter((due) => isComing(due, situation)) });
  }
  const told = digests.filter(({ coming, late }) => coming.length + late.length > 0);
  // What only comes soon is no reason to speak, but said along with what is.
  if (!told.some(({ coming, late }) => late.length > 0 || coming.some(({ band }) => band === 'critical'))) return [];
  return told.sort((a, b) => soonestOf(a, now) - soonestOf(b, now));
}

/** The summary after an absence, or `null` when it would tell nothing new. */
export function awayDigest(dues: readonly Due[], situation: Situation): AwayDigest | null {
  const { inbox, memory } = situation;
  const lines = dues.filter(({ ownTarget }) => !ownTarget);
  const late = lines.filter((due) => becameLate(due, memory.awaySince));
  const coming = lines.filter((due) => (due.told ? due.band === 'critical' : isComing(due, situation)));
  const stale = new Map<string, number>();
  const told = new Set<string>();
  for (const account of new Set([...late, ...coming].map((due) => due.account))) {
    const record = inbox.coverage.find(({ key }) => key === account);
    const staleSince = staleSinceOf(record, situation);
    if (staleSince === null) continue;
    if (memory.stale?.[account] === staleSince) told.add(account);
    else stale.set(account, staleSince);
  }
  const isNew = coming.some((due) => due.band === 'critical' && !due.told && !told.has(due.account));
  return late.length > 0 || isNew ? { late, coming, stale } : null;
}

/** Conversations whose reply the portal refused and that were not told of. */
export function refusedOf({ inbox, settings, memory }: Situation): Conversation[] {
  return inbox.conversations.filter(
    ({ key, aliases, portal, state, waiting }) =>
      state === 'open' &&
      waiting?.refused !== undefined &&
      settings.portals[portal] &&
      ![key, ...aliases].some((one) => wasToldFor(waiting.start.from, memory.refused?.[one])),
  );
}

/** When the account's list was read, if that is too long ago by now; else `null`. */
function staleSinceOf(record: Coverage | undefined, { settings, now }: Situation): number | null {
  const at = record ? staleAt(record, settings) : null;
  return at !== null && at <= now ? (record?.countedAt ?? record?.seenAt ?? null) : null;
}

/** Did its line pass since then, after it was first seen? What was late when first seen is no news. */
const becameLate = ({ band, due, conversation }: Due, since: number | undefined): boolean =>
  since !== undefined && band === 'overdue' && due > since && conversation.firstSeenAt < due;

const isComing = ({ due }: Due, { settings, now }: Situation): boolean =>
  due > now && due < now + settings.bands.critical * HOUR + AHEAD;

const soonestOf = ({ coming, late }: AccountDigest, now: number): number =>
  late.length > 0 ? now : Math.min(...coming.map(({ due }) => due));
