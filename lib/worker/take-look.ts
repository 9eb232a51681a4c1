import type { LogEntry } from '../core/log';
import { closeAbsent, findAbsent, withDoubts } from '../inbox/absence';
import { accountsOfLogin, isSurelyOf, resolveAccount } from '../inbox/accounts';
import { adoptAccount, asOf, foldCoverage, isComplete, isCounting, type Look } from '../inbox/coverage';
import { keyOf } from '../inbox/identity';
import type { PageReport } from '../messaging/protocol';
import { accountKey } from '../model/account';
import type { Coverage } from '../model/coverage';
import type { CountSighting, ListSighting, RowSighting, ThreadSighting } from '../model/sighting';
import type { InboxChange } from '../store/inbox';

/** What a report says about lists. */
export interface Seen {
  /** Rows, then conversations that the page's data tells of, then the thread. */
  identified: readonly (RowSighting | ThreadSighting)[];
  /** The conversation of each of them, `null` where it is none. */
  keys: readonly (string | null)[];
  counts: CountSighting[];
  list: ListSighting | undefined;
}

/** Updates how much of the account is known, and closes what a complete list proves to be gone. */
export function takeLook(inbox: InboxChange, report: PageReport, seen: Seen): void {
  if (report.state === 'signed-out' || report.state === 'ok') noteLogin(inbox, report);
  const key = resolveAccount(report.portal, report.account, inbox.coverage.all());
  const known = withPresentKeys(inbox, inbox.coverage.get(key));
  const look: Look = {
    ...report,
    key,
    counts: seen.counts,
    list: seen.list,
    keys: openKeys(inbox, report, seen),
    rows: rowKeys(report, seen),
  };
  const folded = foldCoverage(known, look, (open) => inbox.index.find(open)?.state === 'open');
  if (!folded) return;
  if (known && known.state !== folded.state && folded.state === 'degraded') inbox.log.push(degraded(report));
  const record = accountKey(folded.portal, folded.account) === folded.key ? folded : adoptAccount(folded);
  if (record.key !== key) inbox.coverage.remove(key);
  inbox.coverage.put(record);
  const isSettled = look.list?.asOf === undefined || look.list.settled === true;
  const isEvidence = report.state === 'ok' && isCounting(look) && asOf(look) === record.countedAt && isSettled;
  if (isEvidence && isComplete(record) && isSurelyOf(record, report.account)) conclude(inbox, record, look);
}

function conclude(inbox: InboxChange, record: Coverage, look: Look): void {
  const { absent, doubted } = findAbsent(inbox.index, record, inbox.coverage.all());
  closeAbsent(inbox.index, absent, asOf(look));
  const settled = withDoubts(record, doubted, asOf(look));
  inbox.coverage.put(settled);
  if (doubted.length > (record.held?.keys.length ?? 0)) {
    inbox.log.push({ at: look.at, what: 'absence-held', detail: `${record.key}: ${doubted.length} at once` });
  }
}

/** Sellers of one inbox share a login: signing out ends it for all of them, signing in brings all of them back. */
function noteLogin(inbox: InboxChange, report: PageReport): void {
  const state = report.state === 'signed-out' ? 'signed-out' : 'ok';
  for (const record of accountsOfLogin(report.portal, report.account, inbox.coverage.all())) {
    const changes = state === 'signed-out' ? record.state !== state : record.state === 'signed-out';
    if (changes) inbox.coverage.put({ ...record, state, stateSince: report.at });
  }
}

/** What was seen under a key that has become an alias since (a row got its id) is not seen twice. */
function withPresentKeys({ index }: InboxChange, known: Coverage | undefined): Coverage | undefined {
  if (!known) return undefined;
  return { ...known, seenKeys: [...new Set(known.seenKeys.map((key) => index.find(key)?.key ?? key))] };
}

/** Rows of the list in view that count as open there: those of Amazon's that need an answer, the unread ones of eBay's. */
function openKeys({ index }: InboxChange, report: PageReport, { identified, keys }: Seen): string[] {
  const open = keys.filter((key, at): key is string => {
    const sighting = identified[at];
    if (key === null || sighting?.kind !== 'row') return false;
    if (report.portal === 'amazon') return sighting.needsReply === 'yes';
    return sighting.unread === true || report.view === 'unread';
  });
  return open.map((key) => index.find(key)?.key ?? key);
}

/** What the rows in view are known by. Rows of a list of closed ones are no conversations, but they are rows. */
const rowKeys = ({ portal }: PageReport, { identified, list }: Seen): string[] =>
  identified
    .slice(0, list?.seen ?? 0)
    .flatMap((sighting) => (sighting.kind === 'row' ? (keyOf(portal, sighting) ?? []) : []));

const degraded = (report: PageReport): LogEntry => ({
  at: report.at,
  what: 'degraded',
  detail: `${report.portal} ${report.page} ${report.view ?? ''}: ${report.why ?? ''}`,
});
