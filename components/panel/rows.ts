import { resolveAccount } from '../../lib/inbox/accounts';
import type { QueueItem } from '../../lib/inbox/queue';
import { accountName } from '../../lib/model/account';
import type { Portal } from '../../lib/model/portal';
import type { Settings } from '../../lib/model/settings';
import type { Band } from '../../lib/sla/band';
import { PRESSING } from '../../lib/sla/band';
import type { Deadline } from '../../lib/sla/deadline';
import { type BadgeText, badgeText } from '../../lib/sla/say';
import type { Speech } from '../kit/speech';
import type { PanelModel } from './model';
import { whyOf } from './why';

/** The three parts of the queue, in the order they are worked in. */
export type Group = 'first' | 'own' | 'later';

/** One line of the queue, in words. */
export interface QueueRow {
  key: string;
  portal: Portal;
  /** Native id where known, else order id, else empty. */
  conversation: string;
  account: string;
  accountName: string;
  language: string | undefined;
  band: Band;
  group: Group;
  /** ISO 8601 UTC, or absent when unknown. */
  due: string | undefined;
  buyer: string;
  about: string;
  said: BadgeText;
  why: string;
}

/** Rows of the queue in its order, put into words at `speech.now`. */
export function rowsOf({ queue, coverage, settings }: PanelModel, speech: Speech): QueueRow[] {
  const known = new Map(coverage.map((record) => [record.key, record.account]));
  return queue.map((item) => {
    const { portal, account } = item.conversation;
    const key = resolveAccount(portal, account, coverage);
    return rowOf(item, key, accountName(portal, known.get(key) ?? account), settings, speech);
  });
}

function rowOf(
  { conversation, deadline, band }: QueueItem,
  account: string,
  name: string,
  settings: Settings,
  speech: Speech,
): QueueRow {
  const { words, locale, zone, now } = speech;
  const { portal, orderId, itemId, subject } = conversation;
  const order = orderId ? words('panel_order', orderId) : undefined;
  const said = badgeText(conversation, deadline, now, settings, words, locale, zone);
  return {
    key: conversation.key,
    portal,
    conversation: conversation.nativeId ?? orderId ?? '',
    account,
    accountName: name,
    language: conversation.language,
    band,
    group: groupOf(band, deadline),
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

function groupOf(band: Band, deadline: Deadline | null): Group {
  if (!PRESSING.has(band)) return 'later';
  return deadline?.consequence === 'own-target' ? 'own' : 'first';
}
