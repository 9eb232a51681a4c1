import { reasonOf } from '../core/reason';
import { resolveAccount } from '../inbox/accounts';
import { applyOrder, applySighting } from '../inbox/apply';
import type { SightingContext } from '../inbox/context';
import { disagreementsIn, newsOf } from '../inbox/disagreements';
import { mergeOrder, shipmentsOf } from '../inbox/order-facts';
import type { PageReport } from '../messaging/protocol';
import type { Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import type { Settings } from '../model/settings';
import type { CountSighting, ListSighting, OrderSighting, RowSighting, ThreadSighting } from '../model/sighting';
import { changeInbox, type InboxChange } from '../store/inbox';
import { isQuotaError, noteStorageFull } from '../store/storage-full';
import { takeLook } from './take-look';

/** What a report brought about. */
export interface Reported {
  /** What is known of each row and thread, in the order they came; `null` where it is no conversation. */
  facts: (Conversation | null)[];
  /** `false`: there was no room to write it. */
  kept: boolean;
  /** Parcel numbers known of the open thread's order. */
  parcels?: { orderId: string; number: string }[];
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
  if (!settings.portals[report.portal]) return { facts: sort(report).identified.map(() => null), kept: true };
  const orderIds = report.sightings.flatMap((sighting) => ('orderId' in sighting ? (sighting.orderId ?? []) : []));
  const { value, failure } = await changeInbox(report.portal, orderIds, now, (inbox) => ({
    facts: foldReport(inbox, report),
    parcels: parcelsOf(inbox, report),
  }));
  if (failure !== null && !isQuotaError(failure)) throw new Error(`not stored: ${reasonOf(failure)}`);
  await noteStorageFull(failure === null ? null : now);
  return { ...value, kept: failure === null };
}

/** What is known of the parcels of the order that the open thread is about. */
function parcelsOf({ orders }: InboxChange, { sightings }: PageReport): NonNullable<Reported['parcels']> {
  return sightings.flatMap((sighting) => {
    if (sighting.kind !== 'thread' || !sighting.orderId) return [];
    const { orderId } = sighting;
    const order = orders.get(orderId);
    return (order ? shipmentsOf(order) : []).flatMap(({ number }) => (number ? [{ orderId, number }] : []));
  });
}

/** Folds everything a report holds into the records at hand. */
function foldReport(inbox: InboxChange, report: PageReport): Reported['facts'] {
  const sightings = sort(report);
  // Rows of a page that is loading, signed out or not understood are no rows; a thread in a narrow window is one.
  const isReadable = report.state === 'ok' || report.state === 'too-narrow';
  if (!isReadable) {
    takeLook(inbox, report, { ...sightings, keys: [] });
    return sightings.identified.map(() => null);
  }
  for (const sighting of sightings.orders) takeOrder(inbox, report, sighting);
  const { portal, account, view } = report;
  const keys = sightings.identified.map((sighting) => {
    const context: SightingContext = { portal, account, view, at: seenAt(sighting, sightings.list, report.at) };
    return applySighting(inbox.index, sighting, context)?.key ?? null;
  });
  for (const order of inbox.orders.values()) applyOrder(inbox.index, order);
  takeLook(inbox, report, { ...sightings, keys });
  if (report.page === 'inbox') noteDisagreements(inbox, report, sightings.identified, keys);
  // A later sighting may have joined an earlier one's record, or a list closed it: look up again.
  return keys.map((key) => (key === null ? null : (inbox.index.find(key) ?? null)));
}

/**
 * When a sighting was true (ms UTC): a row of a list that has stood there for an hour says what was so an hour ago. Its
 * own time proves that it came later than that.
 */
function seenAt(sighting: RowSighting | ThreadSighting, list: ListSighting | undefined, at: number): number {
  if (sighting.kind === 'thread' || list?.asOf === undefined) return at;
  return Math.min(at, Math.max(list.asOf, sighting.lastActivity?.range.from ?? 0));
}

/** Logs where portal and we differ, and where two strategies of reading do: numbers only, and each of them rarely. */
function noteDisagreements(
  inbox: InboxChange,
  report: PageReport,
  sightings: Sorted['identified'],
  keys: readonly (string | null)[],
): void {
  const record = inbox.coverage.get(resolveAccount(report.portal, report.account, inbox.coverage.all()));
  if (!record) return;
  const compared = sightings.flatMap((sighting, place) => {
    const conversation = inbox.index.find(keys[place] ?? '');
    return conversation ? [{ sighting, conversation }] : [];
  });
  const found = disagreementsIn(record, inbox.index, compared, report.probe, report.at);
  const { record: noted, news } = newsOf(record, found, report.at);
  if (news.length === 0) return;
  inbox.coverage.put(noted);
  const where = `${report.portal} ${report.account.host} ${report.view ?? ''}`.trim();
  for (const { what, said } of news) {
    inbox.log.push({ at: report.at, what: 'disagrees', detail: `${where}: ${what}: ${said}` });
  }
}

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
  const order: Order = mergeOrder(known, { ...sighting, portal: report.portal, seenAt: report.at });
  inbox.orders.set(order.orderId, order);
}
