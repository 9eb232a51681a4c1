import type { Account } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Coverage, NoBadges, ViewCoverage } from '../model/coverage';
import type { Portal, View } from '../model/portal';
import type { Settings } from '../model/settings';
import { PRESSING } from '../sla/band';
import { conversationBand } from '../sla/deadline';
import { nameAmong, resolveAccount } from './accounts';
import { type CoverageState, coverageState } from './coverage';

/** The numbers of one account or portal, with what they rest on. */
export interface Counts {
  /** As the portal shows it (`99+` literally); empty where it shows none. */
  unread: string;
  needsReply: number;
  /** Overdue, critical or urgent. */
  urgent: number;
  /** How many open conversations were seen, of the portal's own number (`null`: it never said). */
  seen: number;
  total: number | null;
  totalAtLeast: boolean;
  /** When the list was last read well, ms UTC; `null`: never. */
  seenAt: number | null;
  state: CoverageState;
  /** Why a list of it shows no badges; absent where it does, or was not drawn on. */
  noBadges?: NoBadges;
}

export interface AccountCounts extends Counts {
  /** Key of the coverage record. */
  key: string;
  portal: Portal;
  account: Account;
  name: string;
  /** Since when it has been in this state, ms UTC. */
  stateSince: number;
  /** Conversations known to wait. */
  open: number;
  /** Gone from the list too many at once, so that the agent is asked: how many, and when (ms UTC); `null`: none. */
  doubted: { count: number; at: number } | null;
  /** Amazon has said that the seller may not start messages, and the agent has not put that away. */
  restricted?: boolean;
  /** The browser has put its tabs to sleep. */
  asleep: boolean;
  /** Every list of it whose number or rows were seen. */
  views: ViewCounts[];
}

/** How much of one list was seen. */
export interface ViewCounts {
  view: View;
  seen: number;
  total: number | null;
  totalAtLeast: boolean;
  /** When the page had loaded it, ms UTC. */
  at: number;
}

export interface PortalCounts extends Counts {
  portal: Portal;
  accounts: AccountCounts[];
}

/** The numbers of each known account, in the order of their names. */
export function accountCounts(
  conversations: readonly Conversation[],
  coverage: readonly Coverage[],
  settings: Settings,
  now: number,
): AccountCounts[] {
  const waiting = new Map<string, Conversation[]>(coverage.map(({ key }) => [key, []]));
  for (const conversation of conversations) {
    if (conversation.state !== 'open') continue;
    waiting.get(resolveAccount(conversation.portal, conversation.account, coverage))?.push(conversation);
  }
  return coverage
    .map((record) => {
      const open = waiting.get(record.key) ?? [];
      return {
        key: record.key,
        portal: record.portal,
        account: record.account,
        name: nameAmong(record.portal, record.account, coverage),
        unread: record.unread ?? '',
        needsReply: needsReplyOf(record, open.length),
        urgent: urgentOf(open, settings, now),
        seen: record.seenKeys.length,
        total: record.total ?? null,
        totalAtLeast: record.totalAtLeast ?? false,
        seenAt: record.countedAt ?? record.seenAt ?? null,
        stateSince: record.stateSince ?? record.lookedAt,
        open: open.length,
        doubted: doubtedOf(record, open),
        ...(record.restricted && !record.restricted.read ? { restricted: true } : {}),
        asleep: record.asleep ?? false,
        views: viewsOf(record),
        ...stateOf(record, settings, now),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Missing badges are news only where the list is read well otherwise. */
function stateOf(record: Coverage, settings: Settings, now: number): Pick<Counts, 'state' | 'noBadges'> {
  const state = coverageState(record, settings, now);
  const isWell = state === 'ok' || state === 'partial';
  return { state, ...(record.noBadges && isWell ? { noBadges: record.noBadges } : {}) };
}

/** What is back in the list, or answered by now, is no question any more. */
function doubtedOf({ held }: Coverage, open: readonly Conversation[]): AccountCounts['doubted'] {
  if (!held) return null;
  const keys = new Set(held.keys);
  const count = open.filter(({ key, seenAt }) => keys.has(key) && seenAt < held.at).length;
  return count > 0 ? { count, at: held.at } : null;
}

/** The list that counts what is open first, then the others as the portal lists them. */
function viewsOf(record: Coverage): ViewCounts[] {
  const counting: ViewCounts[] =
    record.countedAt === undefined
      ? []
      : [
          {
            view: record.portal === 'amazon' ? 'response-needed' : 'unread',
            seen: record.seenKeys.length,
            total: record.total ?? null,
            totalAtLeast: record.totalAtLeast ?? false,
            at: record.countedAt,
          },
        ];
  return [...counting, ...(record.views ?? []).map(viewCounts)];
}

const viewCounts = ({ view, keys, total, atLeast, at }: ViewCoverage): ViewCounts => ({
  view,
  seen: keys.length,
  total: total ?? null,
  totalAtLeast: atLeast ?? false,
  at,
});

/** A total as the portal writes it: what is at least 100 reads `99+`. Empty where it never said. */
export const totalText = ({ total, totalAtLeast }: Pick<Counts, 'total' | 'totalAtLeast'>): string =>
  total === null ? '' : totalAtLeast ? `${total - 1}+` : String(total);

/** Amazon counts what needs a reply, and its number wins; eBay counts only what is unread. */
function needsReplyOf(record: Coverage, open: number): number {
  if (record.portal !== 'amazon' || record.total === undefined) return open;
  return record.totalAtLeast ? Math.max(record.total, open) : record.total;
}

const urgentOf = (open: readonly Conversation[], settings: Settings, now: number): number =>
  open.filter((conversation) => PRESSING.has(conversationBand(conversation, now, settings))).length;

// The state that says most about why a number may be wrong comes first.
const WORST: readonly CoverageState[] = [
  'signed-out',
  'degraded',
  'too-narrow',
  'never-seen',
  'stale',
  'partial',
  'ok',
];

/** The numbers of one portal over all its accounts in this browser profile, for the head of the panel. */
export function portalSummary(
  portal: Portal,
  conversations: readonly Conversation[],
  coverage: readonly Coverage[],
  settings: Settings,
  now: number,
): PortalCounts {
  const own = conversations.filter((conversation) => conversation.portal === portal);
  const records = coverage.filter((record) => record.portal === portal);
  const accounts = accountCounts(own, records, settings, now);
  const open = own.filter(({ state }) => state === 'open');
  const totals = accounts.flatMap(({ total }) => total ?? []);
  const seenAt = accounts.flatMap((account) => account.seenAt ?? []);
  const isKnown = accounts.length > 0;
  const noBadges = accounts.find((account) => account.noBadges)?.noBadges;
  return {
    portal,
    accounts,
    unread: sumOfTexts(accounts.map(({ unread }) => unread).filter((text) => text !== '')),
    needsReply: isKnown ? sum(accounts.map(({ needsReply }) => needsReply)) : open.length,
    urgent: urgentOf(open, settings, now),
    seen: sum(accounts.map(({ seen }) => seen)),
    total: isKnown && totals.length === accounts.length ? sum(totals) : null,
    totalAtLeast: accounts.some(({ totalAtLeast }) => totalAtLeast),
    seenAt: seenAt.length > 0 ? Math.min(...seenAt) : null,
    ...(noBadges ? { noBadges } : {}),
    state: settings.portals[portal]
      ? (WORST.find((state) => accounts.some((account) => account.state === state)) ?? 'never-seen')
      : 'off',
  };
}

/** One text stays as the portal writes it; several are added up, "at least" if one of them is. */
function sumOfTexts(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? '';
  const total = sum(texts.map((text) => Number.parseInt(text, 10) || 0));
  return texts.some((text) => text.includes('+')) ? `${total}+` : String(total);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
