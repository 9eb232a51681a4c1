import type { LogEntry } from '../core/log';
import { reasonOf } from '../core/reason';
import { closeAbsent, findAbsent } from '../inbox/absence';
import { resolveAccount } from '../inbox/accounts';
import { applyOrder, applySighting } from '../inbox/apply';
import type { SightingContext } from '../inbox/context';
import { adoptAccount, foldCoverage, isCounting, type Look } from '../inbox/coverage';
import type { PageReport } from '../messaging/protocol';
import { accountKey } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import type { Settings } from '../model/settings';
import type { CountSighting, ListSighting, OrderSighting, RowSighting, ThreadSighting } from '../model/sighting';
import { changeInbox, type InboxChange } from '../store/inbox';
import { isQuotaError, noteStorageFull } from '../store/storage-full';

/** What a report brought about. */
export interface Reported {
  /** What is known of each row and thread, in the order they came; `null` where it is no conversation. */
  facts: (Conversation | null)[];
  /** Keys of conversations whose reply the portal is now known to have refused. */
  refused: string[];
}

// A clock of the page that runs ahead must not put sightings into the future.
const clampTo = (report: PageReport, now: number): PageReport => ({ ...report, at: Math.min(report.at, now) });

/**
 * Folds one look at a page into the store, in one transaction. A report from a portal that is switched off does nothing.
 * @returns what is known afterwards, also when there was no room to write it
 * @throws when the store cannot be read or written for another reason
 */
export async function handleReport(
  sent: PageReport,
  settings: Pick<Settings, 'portals'>,
  now: number,
): Promise<Reported> {
  const report = clampTo(sent, now);
  if (!settings.portals[report.portal]) return { facts: sort(report).identified.map(() => null), refused: [] };
  const orderIds = report.sightings.flatMap((sighting) => ('orderId' in sighting ? (sighting.orderId ?? []) : []));
  const { value, failure } = await changeInbox(report.portal, orderIds, now, (inbox) => foldReport(inbox, report));
  if (failure !== null && !isQuotaError(failure)) throw new Error(`not stored: ${reasonOf(failure)}`);
  await noteStorageFull(failure === null ? null : now);
  return value;
}

/** Folds everything a report holds into the records at hand. */
function foldReport(inbox: InboxChange, report: PageReport): Reported {
  const sightings = sort(report);
  // Rows of a page that is loading, signed out or not understood are no rows; a thread in a narrow window is one.
  const isReadable = report.state === 'ok' || report.state === 'too-narrow';
  if (!isReadable) {
    lookAt(inbox, report, [], sightings);
    return { facts: sightings.identified.map(() => null), refused: [] };
  }
  const refusedBefore = new Set(
    inbox.index
      .all()
      .filter(isRefused)
      .map(({ key }) => key),
  );
  for (const sighting of sightings.orders) takeOrder(inbox, report, sighting);
  const context: SightingContext = {
    portal: report.portal,
    account: report.account,
    view: report.view,
    at: report.at,
  };
  const keys = sightings.identified.map((sighting) => applySighting(inbox.index, sighting, context)?.key ?? null);
  for (const order of inbox.orders.values()) applyOrder(inbox.index, order);
  lookAt(inbox, report, keys, sightings);
  // A later sighting may have joined an earlier one's record, or a list closed it: look up again.
  const facts = keys.map((key) => (key === null ? null : (inbox.index.find(key) ?? null)));
  const refused = facts.flatMap((fact) => (fact && isRefused(fact) && !refusedBefore.has(fact.key) ? [fact.key] : []));
  return { facts, refused };
}

const isRefused = ({ state, waiting }: Conversation): boolean => state === 'open' && waiting?.refused !== undefined;

interface Sorted {
  identified: (RowSighting | ThreadSighting)[];
  counts: CountSighting[];
  list: ListSighting | undefined;
  orders: OrderSighting[];
}

function sort({ sightings }: PageReport): Sorted {
  return {
    identified: sightings.filter((sighting) => sighting.kind === 'row' || sighting.kind === 'thread'),
    counts: sightings.filter((sighting) => sighting.kind === 'count'),
    list: sightings.find((sighting) => sighting.kind === 'list'),
    orders: sightings.filter((sighting) => sighting.kind === 'order'),
  };
}

function takeOrder(inbox: InboxChange, report: PageReport, sighting: OrderSighting): void {
  const known = inbox.orders.get(sighting.orderId);
  if (known && known.seenAt > report.at) return;
  const order: Order = { ...known, ...sighting, portal: report.portal, seenAt: report.at };
  inbox.orders.set(order.orderId, order);
}

/** Updates how much of the account is known, and closes what a complete list proves to be gone. */
function lookAt(inbox: InboxChange, report: PageReport, keys: readonly (string | null)[], sightings: Sorted): void {
  const records = inbox.coverage.all();
  const key = resolveAccount(report.portal, report.account, records);
  const known = inbox.coverage.get(key);
  const look: Look = {
    ...report,
    key,
    counts: sightings.counts,
    list: sightings.list,
    keys: openKeys(report, keys, sightings),
  };
  const folded = foldCoverage(known, look, (open) => inbox.index.find(open)?.state === 'open');
  if (!folded) return;
  if (known && known.state !== folded.state && folded.state === 'degraded') inbox.log.push(degraded(report));
  const record = accountKey(folded.portal, folded.account) === folded.key ? folded : adoptAccount(folded);
  if (record.key !== key) inbox.coverage.remove(key);
  inbox.coverage.put(record);
  if (report.state !== 'ok' || !isCounting(look)) return;
  const { absent, doubtful } = findAbsent(inbox.index, record, inbox.coverage.all());
  if (!doubtful) closeAbsent(inbox.index, absent, report.at);
  else inbox.log.push({ at: report.at, what: 'absence-held', detail: `${record.key}: ${absent.length} at once` });
}

/** Rows of the list in view that count as open there: all of Amazon's, the unread ones of eBay's. */
function openKeys(report: PageReport, keys: readonly (string | null)[], { identified }: Sorted): string[] {
  return keys.filter((key, at): key is string => {
    const sighting = identified[at];
    if (key === null || sighting?.kind !== 'row') return false;
    return report.portal === 'amazon' || sighting.unread === true || report.view === 'unread';
  });
}

const degraded = (report: PageReport): LogEntry => ({
  at: report.at,
  what: 'degraded',
  detail: `${report.portal} ${report.page} ${report.view ?? ''}: ${report.why ?? ''}`,
});
