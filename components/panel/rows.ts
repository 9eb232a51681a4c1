import { resolveAccount } from '../../lib/inbox/accounts';
import { marketplaceOf } from '../../lib/inbox/marketplace';
import type { QueueItem } from '../../lib/inbox/queue';
import type { Part, ViewItem } from '../../lib/inbox/views';
import { accountName } from '../../lib/model/account';
import type { Portal } from '../../lib/model/portal';
import type { Settings } from '../../lib/model/settings';
import type { Topic } from '../../lib/model/topic';
import type { Band } from '../../lib/sla/band';
import type { Consequence } from '../../lib/sla/clocks';
import { type BadgeText, badgeText } from '../../lib/sla/say';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import type { Speech } from '../kit/speech';
import type { PanelModel } from './model';
import { whyOf } from './why';

const CLAIMS: ReadonlySet<Consequence> = new Set(['claim', 'request']);

/** One line of the queue, in words. */
export interface QueueRow {
  key: string;
  portal: Portal;
  /** Native id where known, else order id, else empty. */
  conversation: string;
  account: string;
  accountName: string;
  /** Account, and its store where one inbox holds several: `Amazon EU · FR`. */
  where: string;
  /** `amazon:FR`; absent when it is not known. */
  marketplace: string | undefined;
  /** `Amazon FR`. */
  marketplaceName: string;
  language: string | undefined;
  /** What the messages that wait are about. */
  topics: readonly Topic[];
  band: Band;
  part: Part;
  /** A claim is possible now or later, or has been made. */
  claim: boolean;
  /** ISO 8601 UTC, or absent when unknown. */
  due: string | undefined;
  buyer: string;
  about: string;
  said: BadgeText;
  why: string;
}

/** Lines of a view in its order, put into words at `speech.now`. */
export function rowsOf(
  items: readonly ViewItem[],
  { coverage, settings }: Pick<PanelModel, 'coverage' | 'settings'>,
  speech: Speech,
): QueueRow[] {
  const known = new Map(coverage.map((record) => [record.key, record.account]));
  return items.map((item) => {
    const { portal, account } = item.conversation;
    const key = resolveAccount(portal, account, coverage);
    return rowOf(item, key, accountName(portal, known.get(key) ?? account), settings, speech);
  });
}

function rowOf(
  { conversation, deadline, band, part }: ViewItem,
  account: string,
  name: string,
  settings: Settings,
  speech: Speech,
): QueueRow {
  const { words, locale, zone, now } = speech;
  const { portal, orderId, itemId, subject } = conversation;
  const order = orderId ? words('panel_order', orderId) : undefined;
  const store = marketplaceOf(conversation);
  const said = badgeText(conversation, deadline, now, settings, words, locale, zone);
  return {
    key: conversation.key,
    portal,
    conversation: conversation.nativeId ?? orderId ?? '',
    account,
    accountName: name,
    where: store === null || portal === 'ebay' || name.endsWith(` ${store}`) ? name : `${name} · ${store}`,
    marketplace: store === null ? undefined : `${portal}:${store}`,
    marketplaceName: store === null ? '' : `${PORTAL_NAMES[portal]} ${store}`,
    language: conversation.language,
    topics: conversation.topics ?? [],
    band,
    part,
    claim: deadline !== null && (deadline.claim !== undefined || CLAIMS.has(deadline.consequence)),
    due: deadline ? new Date(deadline.due.from).toISOString() : undefined,
    buyer: conversation.buyer ?? words('panel_no_buyer'),
    about: (portal === 'amazon' ? (orderId ?? subject) : (subject ?? order)) ?? itemId ?? '',
    said: { ...said, text: timeText({ conversation, deadline, band }, said.text, settings, speech) },
    why: whyOf(conversation, deadline, settings, speech).join(' · '),
  };
}

/** A queue is ordered by time, so its pills tell the time; what else is the matter stands in the line below. */
function timeText({ conversation, deadline }: QueueItem, text: string, settings: Settings, speech: Speech): string {
  const { waiting } = conversation;
  if (!deadline || !waiting || !(waiting.refused || conversation.reportedUnresolved)) return text;
  const { refused: _, ...plain } = waiting;
  const bare = { portal: conversation.portal, state: conversation.state, waiting: plain };
  return badgeText(bare, deadline, speech.now, settings, speech.words, speech.locale, speech.zone).text;
}
