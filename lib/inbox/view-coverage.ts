import type { ViewCoverage } from '../model/coverage';
import type { View } from '../model/portal';
import type { Counted, CountSighting, ListSighting } from '../model/sighting';

const ONE_LOOK = 30 * 60_000;
/** More rows than anybody turns pages for. */
const MOST = 2000;

/** The list that a number of the portal counts; what needs a reply is counted by the account's record itself. */
const LIST_OF: Partial<Record<Counted, View>> = {
  'reported-unresolved': 'reported-unresolved',
  resolved: 'resolved',
};

/** Lists whose rows mean nothing by themselves: a search has as many as were looked for. */
const UNCOUNTED: ReadonlySet<View> = new Set<View>(['search', 'other']);

interface Look {
  view?: View | undefined;
  counts: readonly CountSighting[];
  list?: ListSighting | undefined;
  rows?: readonly string[];
}

/**
 * How much was seen of the lists that do not count what is open, after one more look. Pages of a list add up while its
 * number stays the same, for half an hour.
 * @param at when the page had loaded what it shows, ms UTC
 * @param counting whether the list in view is the one that counts what is open
 */
export function foldViews(
  known: readonly ViewCoverage[] | undefined,
  look: Look,
  at: number,
  counting: boolean,
): ViewCoverage[] {
  const views = new Map((known ?? []).map((one) => [one.view, one]));
  for (const { counted, count, atLeast } of look.counts) {
    const view = LIST_OF[counted];
    if (view) views.set(view, withTotal(views.get(view), view, count, atLeast, at));
  }
  const { view, list } = look;
  if (!counting && view !== undefined && !UNCOUNTED.has(view) && list?.view === view) {
    views.set(view, withRows(views.get(view), view, look.rows ?? [], list, at));
  }
  return [...views.values()];
}

/** A number that changed means that the rows seen so far are not those of the list as it is now. */
function withTotal(
  known: ViewCoverage | undefined,
  view: View,
  total: number,
  atLeast: boolean,
  at: number,
): ViewCoverage {
  const same = known !== undefined && known.total === total && (known.atLeast ?? false) === atLeast;
  const numbers = { total, ...(atLeast ? { atLeast } : {}), at: Math.max(known?.at ?? 0, at) };
  return same ? { ...known, ...numbers } : { view, keys: [], ...numbers };
}

function withRows(
  known: ViewCoverage | undefined,
  view: View,
  rows: readonly string[],
  list: ListSighting,
  at: number,
): ViewCoverage {
  const base = list.total === undefined ? known : withTotal(known, view, list.total, list.atLeast ?? false, at);
  const page = [...new Set(rows)].slice(0, MOST);
  const together = [...new Set([...(base?.keys ?? []), ...page])].slice(0, MOST);
  const since = base?.since;
  const isTooMuch = base?.total !== undefined && !base.atLeast && together.length > base.total;
  const oneLook = since !== undefined && at - since < ONE_LOOK && !isTooMuch;
  return { ...base, view, keys: oneLook ? together : page, since: oneLook ? since : at, at };
}
