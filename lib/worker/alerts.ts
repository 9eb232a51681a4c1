import type { Conversation } from '../model/conversation';
import type { Settings } from '../model/settings';
import { inShift, nextShiftStart, shiftEnd } from '../sla/shift';
import type { Inbox } from '../store/read';
import type { Diary, Memory } from './diary';
import { type AccountDigest, type AwayDigest, accountDigests, awayDigest, refusedOf, type Situation } from './digest';
import { duesOf } from './due';
import { accountLine, awayLines, NOTICE_IDS, type Notice, refusedLine } from './notices';
import type { Speech } from './speech';

const MINUTE = 60_000;
// An alarm this late (ms) means that the machine slept or the browser was closed.
const OVERSLEPT = 5 * MINUTE;

/** A notification, and what to remember once it was shown. */
export interface Telling {
  notice: Notice;
  /** Keys of the conversations it is about, and the start (ms UTC) each is thereby notified for. */
  notified: [string, number][];
  memory: Memory;
}

/** What a look at the inbox means for alerts. */
export interface Alerts {
  /** What to remember in any case. */
  memory: Memory;
  /** At most one notification for everything there is to tell. */
  tell: Telling | null;
  /** When alerts are to be looked at again (ms UTC), besides whenever a deadline comes closer. */
  again: number | null;
}

/**
 * What to tell now: everything due in one notification, never sooner than the gap after the last, only within the
 * shift (Amazon's line outside of it, too, where the agent asked for that); after an absence a summary.
 */
export function alertsOf(inbox: Inbox, settings: Settings, diary: Diary, now: number, speech: Speech): Alerts {
  const onShift = inShift(now, settings.shift, speech.zone);
  const memory = memoryAt(diary, inbox, settings, now, onShift, speech.zone);
  const again = onShift ? null : nextShiftStart(now, settings.shift, speech.zone);
  const nothing: Alerts = { memory: { ...memory, awaySince: undefined, heldSince: undefined }, tell: null, again };
  if (!settings.notifications) return nothing;
  if (!onShift && !settings.alertsOutsideShift) return { memory, tell: null, again };

  const situation: Situation = { inbox, settings, memory, now };
  const content = contentOf(situation, onShift);
  // The absence is over where there is nothing to say about it; off the shift, what is only said on it still waits.
  if (!content) return onShift ? nothing : { memory, tell: null, again };
  const gapEnd = (memory.toldAt ?? Number.NEGATIVE_INFINITY) + settings.alertGapMinutes * MINUTE;
  if (now < gapEnd) return { memory: { ...memory, heldSince: memory.heldSince ?? now }, tell: null, again: gapEnd };
  return { memory, tell: tellingOf(content, memory, now, speech), again };
}

/** What is remembered at the start of a look: the absence noticed, what no longer exists left out. */
function memoryAt(
  { memory, lookedAt, nextLookAt }: Diary,
  inbox: Inbox,
  settings: Settings,
  now: number,
  onShift: boolean,
  zone: string,
): Memory {
  const { attendedAt, toldAt, stale = {}, refused = {}, claims = {} } = memory;
  const overslept = nextLookAt !== undefined && now - nextLookAt > OVERSLEPT;
  const wasOff = onShift && attendedAt !== undefined && shiftEnd(attendedAt, settings.shift, zone) <= now;
  const awaySince = memory.awaySince ?? (overslept || wasOff ? (attendedAt ?? lookedAt) : undefined);
  const accounts = new Set(inbox.coverage.map(({ key }) => key));
  const open = new Set(
    inbox.conversations.filter(({ state }) => state === 'open').flatMap(({ key, aliases }) => [key, ...aliases]),
  );
  return {
    ...memory,
    attendedAt: onShift ? now : attendedAt,
    // A clock that was set back must not silence anybody until it has caught up.
    toldAt: toldAt !== undefined && toldAt <= now ? toldAt : undefined,
    awaySince,
    stale: pick(stale, accounts),
    refused: pick(refused, open),
    claims: pick(claims, open),
  };
}

const pick = (record: Record<string, number>, keys: ReadonlySet<string>): Record<string, number> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));

interface Content {
  away: AwayDigest | null;
  accounts: AccountDigest[];
  refused: Conversation[];
}

function contentOf(situation: Situation, onShift: boolean): Content | null {
  const { inbox, settings, memory, now } = situation;
  const dues = duesOf(inbox, settings, memory.claims ?? {}, now).filter(({ ownTarget }) => onShift || !ownTarget);
  const away = memory.awaySince === undefined ? null : awayDigest(dues, situation);
  // The summary has said everything about Amazon.
  const accounts = accountDigests(away ? dues.filter(({ ownTarget }) => ownTarget) : dues, situation);
  const refused = onShift ? refusedOf(situation) : [];
  return away || accounts.length > 0 || refused.length > 0 ? { away, accounts, refused } : null;
}

function tellingOf({ away, accounts, refused }: Content, memory: Memory, now: number, speech: Speech): Telling {
  const lines = [
    ...(away ? awayLines(away, now, speech) : []),
    ...accounts.map((digest) => accountLine(digest, now, speech)),
    ...(refused.length > 0 ? [refusedLine(refused.length, speech)] : []),
  ];
  const told = [away ?? { late: [], coming: [] }, ...accounts].flatMap(({ late, coming }) => [...late, ...coming]);
  const stale = accounts.flatMap(({ account, staleSince }) => (staleSince === null ? [] : [[account, staleSince]]));
  return {
    notice: { id: idOf({ away, accounts, refused }), text: lines.join('\n') },
    notified: told.flatMap(({ conversation: { key }, start }) => (start === null ? [] : [[key, start]])),
    memory: {
      ...memory,
      toldAt: now,
      awaySince: undefined,
      heldSince: undefined,
      stale: { ...memory.stale, ...Object.fromEntries([...(away?.stale ?? []), ...stale]) },
      refused: {
        ...memory.refused,
        ...Object.fromEntries(refused.map(({ key, waiting }) => [key, waiting?.start.to ?? now])),
      },
      claims: {
        ...memory.claims,
        ...Object.fromEntries(
          told.flatMap(({ conversation: { key }, start, due }) => (start === null ? [[key, due]] : [])),
        ),
      },
    },
  };
}

/** Of the one thing a notification is about, so that a click can open it. */
function idOf({ away, accounts, refused }: Content): string {
  const [account] = accounts;
  const [reply] = refused;
  if (away) return NOTICE_IDS.away;
  if (account && accounts.length === 1 && !reply) return `${NOTICE_IDS.account}${account.account}`;
  if (reply && refused.length === 1 && !account) return `${NOTICE_IDS.refused}${reply.key}`;
  return NOTICE_IDS.several;
}
