import { type Account, accountKey } from '../model/account';
import type { Coverage, NoBadges } from '../model/coverage';
import type { PageState, Portal, View } from '../model/portal';
import type { Settings } from '../model/settings';
import type { CountSighting, ListSighting } from '../model/sighting';
import { fillAccount } from './attributes';
import { foldViews } from './view-coverage';

const MINUTE = 60_000;
/** Pages of a list read further apart than this (ms) are not one look at it. */
const ONE_LOOK = 30 * MINUTE;
/** Two readings of an empty list in one page load must lie this far apart (ms): a page that is loading shows none, too. */
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
  /** Set where its rows can have no badges. */
  noBadges?: NoBadges | undefined;
  /** When the page was looked at, ms UTC. */
  at: number;
  /** When its document was navigated to, ms UTC. */
  loadedAt?: number | undefined;
  counts: readonly CountSighting[];
  list?: ListSighting | undefined;
  /** Keys of the rows in view that count as open: Amazon's all, eBay's unread ones. */
  keys: readonly string[];
  /** Keys of all rows in view; only looked at for lists that do not count what is open. */
  rows?: readonly string[];
}

/** The list in which a portal shows everything that needs an answer. */
const COUNTING: Record<Portal, ReadonlySet<View>> = {
  amazon: new Set<View>(['response-needed']),
  ebay: new Set<View>(['inbox', 'unread']),
};

/** Is this a look at the list that counts what is open? */
export const isCounting = (look: Pick<Look, 'portal' | 'page' | 'view'>): boolean =>
  look.page === 'inbox' && look.view !== undefined && COUNTING[look.portal].has(look.view);

/** When the page had loaded what the look shows of its list (ms UTC): an old page looked at now is an old page. */
export const asOf = ({ at, list }: Pick<Look, 'at' | 'list'>): number => Math.min(at, list?.asOf ?? at);

/**
 * What is known of an account's lists after one more look. A page that could not be read well changes only its state;
 * one that is loading states nothing, and one that lags behind what was counted in another tab counts nothing.
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
    return known ? inState({ ...known, lookedAt }, stateElsewhere(known.state, look.state), look.at) : null;
  }
  const account = known ? fillAccount(known.account, look.account) : look.account;
  const blank = { key: look.key, portal: look.portal, seenKeys: [], state: look.state };
  const { noBadges: _, ...before } = { ...blank, ...known };
  const drawn = look.noBadges ? { noBadges: look.noBadges } : {};
  const base = inState({ ...before, ...drawn, account, lookedAt }, look.state, look.at);
  if (look.state !== 'ok' || asOf(look) < (known?.countedAt ?? 0)) return base;
  if ((look.list?.seen ?? look.keys.length) === 0) {
    // 0 rows beside a 0 prove nothing: while it loads, a page shows the same.
    if (!look.list?.saysEmpty) return base;
    if (isCounting(look)) {
      if ((totalOf(look)?.total ?? 0) > 0) return base;
      if (!isProven(known, look)) return { ...base, empty: firstEmpty(known, look) };
    }
  }
  const unread = look.counts.find(({ counted }) => counted === 'unread');
  const views = foldViews(base.views, look, asOf(look), isCounting(look));
  const read = {
    ...base,
    seenAt: Math.max(base.seenAt ?? 0, asOf(look)),
    ...(unread ? { unread: unread.text ?? String(unread.count) } : {}),
    ...(views.length > 0 ? { views } : {}),
  };
  return gather(read, look, isOpen);
}

function inState(record: Coverage, state: PageState, at: number): Coverage {
  return record.state === state && record.stateSince !== undefined ? record : { ...record, state, stateSince: at };
}

/** Off the lists only signing out and in again is news; a page that is loading is none. */
function stateElsewhere(known: PageState, seen: PageState): PageState {
  if (seen === 'signed-out') return 'signed-out';
  return known === 'signed-out' && seen === 'ok' ? 'ok' : known;
}

const isOfLoad = (empty: NonNullable<Coverage['empty']>, look: Look): boolean => empty.loadedAt === look.loadedAt;

/** Was the list empty before, in the same page load and long enough ago? */
function isProven(known: Coverage | undefined, look: Look): boolean {
  const first = known?.empty;
  return first !== undefined && isOfLoad(first, look) && look.at - first.at >= EMPTY_AGAIN;
}

function firstEmpty(known: Coverage | undefined, look: Look): NonNullable<Coverage['empty']> {
  const first = known?.empty;
  if (first && isOfLoad(first, look)) return first;
  return { at: look.at, ...(look.loadedAt === undefined ? {} : { loadedAt: look.loadedAt }) };
}

/** Adds this look's rows to those seen before, while they are pages of one unchanged list. */
function gather(known: Coverage, look: Look, isOpen: (key: string) => boolean): Coverage {
  const counting = isCounting(look);
  const shown = totalOf(look);
  const total = shown?.total ?? known.total;
  const atLeast = shown ? shown.atLeast : known.totalAtLeast === true;
  const open = known.seenKeys.filter(isOpen);
  const explained = known.total === undefined ? undefined : known.total - (known.seenKeys.length - open.length);
  const unchanged = total === known.total ? known.seenKeys : total === explained ? open : null;
  const { total: _, totalAtLeast: __, provenEmpty: wasProven, empty: ___, ...rest } = known;
  const numbers = { ...(total === undefined ? {} : { total }), ...(atLeast ? { totalAtLeast: true } : {}) };
  if (!counting) {
    const proven = total === 0 && wasProven ? { provenEmpty: true } : {};
    return { ...rest, ...numbers, ...proven, seenKeys: unchanged ?? [] };
  }

  const at = asOf(look);
  const isNone = look.list?.saysEmpty === true || (look.portal === 'ebay' && look.keys.length === 0);
  const counted = { countedAt: at, ...(known.empty && look.list?.saysEmpty ? { empty: known.empty } : {}) };
  if (total === 0 && isNone) {
    const since = look.list?.saysEmpty ? Math.min(known.empty?.at ?? at, at) : at;
    return { ...rest, ...numbers, ...counted, seenKeys: [], countedSince: since, provenEmpty: true };
  }
  const keys = [...new Set(look.keys)];
  const since = known.countedSince ?? at;
  const together = [...new Set([...(unchanged ?? []), ...keys])];
  // Everything on one page, or more than there can be: the list has changed although its number has not.
  const isWhole = shown !== null && !atLeast && keys.length === total;
  const isTooMuch = total !== undefined && !atLeast && together.length > total;
  const oneLook =
    unchanged !== null && known.countedSince !== undefined && at - since < ONE_LOOK && !isWhole && !isTooMuch;
  return {
    ...rest,
    // A total that this page does not repeat is as old as the look it was read in.
    ...(oneLook || shown ? numbers : {}),
    ...counted,
    seenKeys: oneLook ? together : keys,
    countedSince: oneLook ? since : at,
  };
}

/** The portal's own number of what is open, as this page shows it. */
function totalOf(look: Look): { total: number; atLeast: boolean } | null {
  const { list } = look;
  const ownList = look.portal === 'amazon' ? isCounting(look) : look.view === 'unread';
  if (ownList && list?.total !== undefined) return { total: list.total, atLeast: list.atLeast ?? false };
  const counted = look.portal === 'amazon' ? 'needs-reply' : 'unread';
  const count = look.counts.find((sighting) => sighting.counted === counted);
  if (count) return { total: count.count, atLeast: count.atLeast };
  return isCounting(look) && list?.saysEmpty ? { total: 0, atLeast: false } : null;
}

/** Was the whole list seen? Needs the portal's own number; an empty list must be proven. */
export function isComplete(coverage: Coverage): boolean {
  if (coverage.total === undefined || coverage.totalAtLeast) return false;
  return coverage.total === 0 ? coverage.provenEmpty === true : coverage.seenKeys.length === coverage.total;
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
  if (stale <= now || coverage.asleep) return 'stale';
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
