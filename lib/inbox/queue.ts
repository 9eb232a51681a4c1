import type { Conversation } from '../model/conversation';
import type { Coverage } from '../model/coverage';
import type { Portal } from '../model/portal';
import type { Settings } from '../model/settings';
import { type Band, bandOf, PRESSING } from '../sla/band';
import { type Deadline, deadlineOf } from '../sla/deadline';
import { resolveAccount } from './accounts';

/** One line of the queue. */
export interface QueueItem {
  conversation: Conversation;
  band: Band;
  /** `null` when the time is not known. */
  deadline: Deadline | null;
}

/** What to show; an absent part filters nothing. */
export interface QueueFilter {
  portal?: Portal | undefined;
  /** Key of a coverage record. */
  account?: string | undefined;
  band?: Band | undefined;
  /** BCP 47, as stored. */
  language?: string | undefined;
}

/**
 * Who is to be answered next: pressing claims, requests and Amazon's line; pressing own targets; the rest; without a
 * time last. By earliest possible deadline inside each, but within a band what is at risk comes first; what was reported unresolved stands before all that is only
 * `ok`. Answered conversations and disabled portals are left out.
 * @param coverage the account records, to tell which account a conversation belongs to
 */
export function queueOf(
  conversations: readonly Conversation[],
  settings: Settings,
  now: number,
  filter: QueueFilter = {},
  coverage: readonly Coverage[] = [],
): QueueItem[] {
  return conversations
    .filter(({ state, portal }) => state !== 'answered' && settings.portals[portal])
    .filter(({ portal }) => filter.portal === undefined || portal === filter.portal)
    .filter(({ language }) => filter.language === undefined || language === filter.language)
    .filter(
      ({ portal, account }) =>
        filter.account === undefined || resolveAccount(portal, account, coverage) === filter.account,
    )
    .map((conversation) => itemOf(conversation, settings, now))
    .filter(({ band }) => filter.band === undefined || band === filter.band)
    .sort(
      (a, b) =>
        groupOf(a) - groupOf(b) ||
        BANDS.indexOf(a.band) - BANDS.indexOf(b.band) ||
        riskFirst(a) - riskFirst(b) ||
        dueOf(a) - dueOf(b) ||
        compare(a.conversation.key, b.conversation.key),
    );
}

function itemOf(conversation: Conversation, settings: Settings, now: number): QueueItem {
  const deadline = deadlineOf(conversation, settings);
  return { conversation, deadline, band: deadline ? bandOf(deadline.due.from, now, settings.bands) : 'unknown' };
}

function groupOf({ band, deadline, conversation }: QueueItem): number {
  if (deadline && PRESSING.has(band)) return deadline.consequence === 'own-target' ? 1 : 0;
  if (band === 'soon') return 2;
  if (conversation.reportedUnresolved) return 3;
  return deadline ? 4 : 5;
}

/** As deadlines come: sorting by band first changes nothing but where what is at risk rises to. */
const BANDS: readonly Band[] = ['unknown', 'overdue', 'critical', 'urgent', 'soon', 'ok', 'answered'];

const riskFirst = ({ conversation }: QueueItem): number => (conversation.atRisk ? 0 : 1);
const dueOf = ({ deadline }: QueueItem): number => deadline?.due.from ?? 0;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
