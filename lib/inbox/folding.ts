import type { Conversation } from '../model/conversation';
import { instant, type TimeRange } from '../model/range';
import type { Closure } from '../model/sighting';
import { answered, isClaimDated, openStill } from './answered';
import { attributesOf, fillAccount, withClaim } from './attributes';
import type { SightingContext } from './context';
import { activityOf, type Identified, keyOf, nativeIdOf } from './identity';
import { isAfter, newest } from './ranges';
import { foldRow } from './row';
import type { FoldThread } from './thread';

// Twins leave an alias each; a page that invents ids may not grow a record without end.
const MAX_ALIASES = 20;

/** Folds one sighting into what is known of its conversation, see {@link foldingWith}. */
export type Fold = (
  known: Conversation | undefined,
  sighting: Identified,
  context: SightingContext,
) => Conversation | null;

/**
 * Folds one sighting into what is known of its conversation. Idempotent: the same sighting again changes nothing but
 * `seenAt`. Time left is never stored, only facts. The result is `null` when the sighting makes no conversation (nothing
 * identifies it, or nobody waits in such a list).
 * @param foldThread what tells from a thread's messages who waits; a page carries it only where it shows a thread, and
 *   without it a thread tells its attributes alone
 */
export function foldingWith(foldThread: () => FoldThread | null | undefined): Fold {
  return (known, sighting, context) => {
    const base = known ? withIdentity(known, sighting, context) : blank(sighting, context);
    if (!base) return null;
    const told = withAttributes(base, sighting, context);
    if (isClosed(told, sighting)) {
      const closed = close(told, sighting.closure, sighting.closedAt ?? instant(context.at));
      return closed.state === 'answered' && isClaimDated(closed) ? openStill(closed) : closed;
    }
    const heard =
      sighting.kind === 'row'
        ? foldRow(told, sighting, context, base.lastActivity)
        : (foldThread()?.(told, sighting, context) ?? told);
    if (!known && !makesOne(sighting, context)) return null;
    const folded = withAttention(withoutOldHint(heard, sighting, base), known, sighting, context);
    return sighting.overSla && folded.state === 'open'
      ? { ...folded, overSlaAt: Math.min(folded.overSlaAt ?? context.at, context.at) }
      : folded;
  };
}

/**
 * What a portal lists as reported unresolved, seen later than the answer, is open still, and so is a claim with a date
 * (see `answered`); without either an answer stands again.
 */
function withAttention(
  folded: Conversation,
  known: Conversation | undefined,
  sighting: Identified,
  context: SightingContext,
): Conversation {
  const { state, answer, waiting } = folded;
  if (state === 'answered') {
    const isReported = sighting.reportedUnresolved === true && answer !== undefined && answer.at.to < context.at;
    return isReported || isClaimDated(folded) ? openStill(folded) : folded;
  }
  const isSettled = known !== undefined && asksStill(known) && !asksStill(folded);
  return state === 'open' && !waiting && answer && isSettled ? answered(folded, answer) : folded;
}

const asksStill = (conversation: Conversation): boolean =>
  conversation.reportedUnresolved === true || isClaimDated(conversation);

/** A row that moved on after the thread was read holds a message whose text nobody has looked at. */
function withoutOldHint(folded: Conversation, sighting: Identified, before: Conversation): Conversation {
  const activity = sighting.kind === 'row' ? sighting.lastActivity : undefined;
  if (!folded.waiting?.hint || !activity || !before.lastActivity) return folded;
  if (!isAfter(activity.range, before.lastActivity.range)) return folded;
  const { hint: _, ...waiting } = folded.waiting;
  return { ...folded, waiting };
}

/** A list of what was sent or closed never opens a conversation, nor does "no reply needed" without a reason. */
function makesOne(sighting: Identified, context: SightingContext): boolean {
  if (sighting.kind === 'thread') return true;
  const asks = sighting.needsReply !== 'no' || sighting.reportedUnresolved === true;
  return context.view !== 'sent' && context.view !== 'resolved' && asks;
}

function blank(sighting: Identified, context: SightingContext): Conversation | null {
  const key = keyOf(context.portal, sighting);
  const closedRow = sighting.kind === 'row' && (context.view === 'sent' || context.view === 'resolved');
  if (key === null || closedRow) return null;
  const nativeId = nativeIdOf(context.portal, sighting);
  return {
    key,
    portal: context.portal,
    account: context.account,
    ...(nativeId ? { nativeId } : {}),
    aliases: [],
    state: 'unknown',
    firstSeenAt: context.at,
    seenAt: context.at,
  };
}

/** A provisional conversation that turns out to have a native id takes its key and keeps the old one as an alias. */
function withIdentity(known: Conversation, sighting: Identified, context: SightingContext): Conversation {
  const nativeId = nativeIdOf(context.portal, sighting);
  const key = keyOf(context.portal, sighting);
  if (!nativeId || key === null || known.nativeId !== undefined) return known;
  return { ...known, key, nativeId, aliases: [...known.aliases, known.key].slice(-MAX_ALIASES) };
}

function withAttributes(base: Conversation, sighting: Identified, context: SightingContext): Conversation {
  const shown = attributesOf(sighting);
  const older = context.at < base.seenAt;
  // A tab that lags behind fills gaps but overrides nothing; and only a sighting with the id may correct the order.
  const attributes = older ? { ...shown, ...pick(base, shown) } : shown;
  if (base.orderId && !nativeIdOf(context.portal, sighting)) delete attributes.orderId;
  const lastActivity = newest(base.lastActivity, activityOf(sighting));
  return {
    ...withClaim(base, older && base.claim ? { ...sighting, claim: undefined } : sighting),
    ...attributes,
    account: older
      ? fillAccount(context.account, base.account)
      : fillAccount(base.account, context.account, sighting.marketplace),
    ...(lastActivity ? { lastActivity } : {}),
    seenAt: Math.max(base.seenAt, context.at),
  };
}

function pick<T extends object>(from: Conversation, keys: T): Partial<T> {
  const known = Object.entries(from).filter(([key, value]) => key in keys && value !== undefined);
  return Object.fromEntries(known) as Partial<T>;
}

type Closed = Identified & { closure: Closure };

/** The portal says that nothing is to be answered, and the page is not older than the message that waits. */
function isClosed(known: Conversation, sighting: Identified): sighting is Closed {
  if (sighting.needsReply !== 'no' || sighting.closure === undefined) return false;
  const newestOnPage: TimeRange | undefined = sighting.closedAt ?? activityOf(sighting)?.range;
  const start = known.state === 'open' ? known.waiting?.start : undefined;
  return !(start && newestOnPage && isAfter(start, newestOnPage));
}

function close(known: Conversation, reason: Closure, at: TimeRange): Conversation {
  const isDone = known.state === 'answered' || (isClaimDated(known) && !known.waiting && known.answer !== undefined);
  return isDone ? known : answered(known, { reason, at });
}
