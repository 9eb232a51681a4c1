import { type Account, accountKey } from '../model/account';
import type { Coverage } from '../model/coverage';
import type { PageState, Portal, View } from '../model/portal';
import type { Settings } from '../model/settings';
import type { CountSighting, ListSighting } from '../model/sighting';
import { fillAccount } from './attributes';

const MINUTE = 60_000;
/** Pages of a list read further apart than this (ms) are not one look at it. */
const ONE_LOOK = 30 * MINUTE;
/** Two readings of an empty list must lie this far apart (ms): a page that is loading shows none, too. */
const EMPTY_AGAIN = 2_000;

/** What a look at a page says about an account's lists. */
export interface Look {
  /** The key of the account's record, see `resolveAccount`. */
  key: string;
  portal: Portal;
  account: Account;
  page: 'inbox' | 'compose' | 'order' | 'other';
  view?: View | undefined;
  state: PageState;
  /** ms UTC. */
  at: number;
  counts: readonly CountSighting[];
  list?: ListSighting | undefined;
  /** Keys of the rows in view that count as open: Amazon's all, eBay's unread ones. */
  keys: readonly string[];
}

/** The list in which a portal shows everything that needs an answer. */
const COUNTING: Record<Portal, ReadonlySet<View>> = {
  amazon: new Set<View>(['response-needed']),
  ebay: new Set<View>(['inbox', 'unread']),
};

/** Is this a look at the list that counts what is open? */
export const isCounting = (look: Pick<Look, 'portal' | 'page' | 'view'>): boolean =>
  look.page === 'inbox' && look.view !== undefined && COUNTING[look.portal].has(look.view);

/**
 * What is known of an account's lists after one more look. A page that could not be read well changes only its state;
 * one that is loading states nothing.
 * @param isOpen whether the conversation under a key still waits: an answered one explains a total that fell
 * @returns `null` when the look makes no account known (an order page, a sign-in page, a loading one)
 */
export function foldCoverage(
  known: Coverage | undefined,
  look: Look,
  isOpen: (key: string) => boolean,
): Coverage | null {
  const lookedAt = Math.max(known?.lookedAt ?? 0, look.at);
  if (look.page !== 'inbox' || look.state === 'loading' || look.state === 'signed-out') {
    return known ? { ...known, lookedAt, state: stateElsewhere(known.state, look.state) } : null;
  }
  const base: Coverage = {
    key: look.key,
    portal: look.portal,
    seenKeys: [],
    ...known,
    account: known ? fillAccount(known.account, look.account) : look.account,
    state: look.state,
    lookedAt,
  };
  // 0 rows beside a 0 prove nothing: while it loads, a page shows the same.
  const rows = look.list?.seen ?? look.keys.length;
  if (look.state !== 'ok' || (rows === 0 && !look.list?.saysEmpty)) return base;
  const unread = look.counts.find(({ counted }) => counted === 'unread');
  const read = {
    ...base,
    seenAt: Math.max(base.seenAt ?? 0, look.at),
    ...(unread ? { unread: unread.text ?? String(unread.count) } : {}),
  };
  return gather(read, look, isOpen);
}

/** Off the lists only signing out and in again is news; a page that is loading is none. */
function stateElsewhere(known: PageState, seen: PageState): PageState {
  if (seen === 'signed-out') return 'signed-out';
  return known === 'signed-out' && seen === 'ok' ? 'ok' : known;
}

/** Adds this look's rows to those seen before, while they are pages of one unchanged list. */
function gather(known: Coverage, look: Look, isOpen: (key: string) => boolean): Coverage {
  const counting = isCounting(look);
  const shown = totalOf(look, counting);
  const total = shown?.total ?? known.total;
  const open = known.seenKeys.filter(isOpen);
  const explained = known.total === undefined ? undefined : known.total - (known.seenKeys.length - open.length);
  const unchanged = total === known.total ? known.seenKeys : total === explained ? open : null;
  const { totalAtLeast: _, provenEmpty: __, ...rest } = known;
  const numbers = { ...(total === undefined ? {} : { total }), ...(shown?.atLeast ? { totalAtLeast: true } : {}) };
  if (!counting) return { ...rest, ...numbers, seenKeys: unchanged ?? [], ...(provenAs(known, total) ?? {}) };

  const since = known.countedSince ?? look.at;
  const oneLook = unchanged !== null && known.countedSince !== undefined && look.at - since < ONE_LOOK;
  const { total: ___, ...withoutTotal } = rest;
  const countedSince = oneLook || (total === 0 && known.total === 0) ? since : look.at;
  const proven = total === 0 && (look.list?.saysEmpty ? look.at - countedSince >= EMPTY_AGAIN : look.keys.length === 0);
  return {
    ...(oneLook ? rest : withoutTotal),
    // A total that this page does not repeat is as old as the look it was read in.
    ...(oneLook || shown ? numbers : {}),
    seenKeys: [...new Set([...(oneLook ? unchanged : []), ...look.keys])],
    countedAt: look.at,
    countedSince,
    ...(proven ? { provenEmpty: true } : {}),
  };
}

const provenAs = (known: Coverage, total: number | undefined) =>
  total === 0 && known.provenEmpty ? { provenEmpty: true } : null;

/** The portal's own number of what is open, as this page shows it. */
function totalOf(look: Look, counting: boolean): { total: number; atLeast: boolean } | null {
  const { list } = look;
  if (counting && list?.saysEmpty) return { total: 0, atLeast: false };
  const ownList = look.portal === 'amazon' ? counting : look.view === 'unread';
  if (ownList && list?.total !== undefined) return { total: list.total, atLeast: list.atLeast ?? false };
  const counted = look.portal === 'amazon' ? 'needs-reply' : 'unread';
  const count = look.counts.find((sighting) => sighting.counted === counted);
  return count ? { total: count.count, atLeast: count.atLeast } : null;
}

/** Was the whole list seen? Needs the portal's own number; an empty list must be proven. */
export function isComplete(coverage: Coverage): boolean {
  if (coverage.total === undefined || coverage.totalAtLeast) return false;
  return coverage.total === 0 ? coverage.provenEmpty === true : coverage.seenKeys.length >= coverage.total;
}

/** How far the numbers of an account can be trusted. */
export type CoverageState =
  | 'ok'
  | 'partial'
  | 'stale'
  | 'signed-out'
  | 'degraded'
  | 'too-narrow'
  | 'never-seen'
  | 'off';

/** The state of one account's numbers at `now` (ms UTC). */
export function coverageState(
  coverage: Coverage,
  settings: Pick<Settings, 'portals' | 'staleMinutes'>,
  now: number,
): CoverageState {
  if (!settings.portals[coverage.portal]) return 'off';
  if (coverage.state !== 'ok' && coverage.state !== 'loading') return coverage.state;
  const stale = staleAt(coverage, settings);
  if (stale === null) return 'never-seen';
  if (stale <= now) return 'stale';
  return isComplete(coverage) ? 'ok' : 'partial';
}

/** When the account becomes stale (ms UTC), or `null` when no list of it was ever read. */
export function staleAt(coverage: Coverage, settings: Pick<Settings, 'staleMinutes'>): number | null {
  const seen = coverage.countedAt ?? coverage.seenAt;
  return seen === undefined ? null : seen + settings.staleMinutes * MINUTE;
}

/** The record kept under the host alone, taken over by the seller that a page shows for the first time. */
export function adoptAccount(coverage: Coverage): Coverage {
  return { ...coverage, key: accountKey(coverage.portal, coverage.account) };
}
