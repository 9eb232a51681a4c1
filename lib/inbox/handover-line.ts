import { formatDuration } from '../core/duration';
import { accountName } from '../model/account';
import type { Conversation } from '../model/conversation';
import { type TimeRange, widthOf } from '../model/range';
import type { Settings } from '../model/settings';
import type { Deadline } from '../sla/deadline';
import { claimWords } from './claim-words';
import { clockOf, type Voice } from './handover-coverage';
import { marketplaceOf } from './marketplace';

const MINUTE = 60_000;
const HOUR = 3_600_000;
// Ids are read off pages: what is not shaped like one could be anybody's text.
const ID = /^[A-Z0-9]{1,40}(?:-[A-Z0-9]{1,40}){0,5}$/i;

/** What a link to a conversation is made of: never the buyer. */
export type Linked = Pick<Conversation, 'portal' | 'account' | 'nativeId' | 'orderId' | 'itemId'>;

/**
 * `- EU/FR 403-1234567-1234567 by 05:55 https://…`: inbox and store, order or item, what is the matter, and the link
 * that `linkOf` gives (empty: none). No buyer's name, no subject.
 */
export function handoverLine(
  conversation: Conversation,
  what: string,
  voice: Voice,
  linkOf: (of: Linked) => string,
): string {
  const { portal, account } = conversation;
  const ids = idsOf(conversation);
  const about = ids.orderId ?? (ids.itemId && voice.words('handover_item', ids.itemId));
  const link = linkOf({ portal, account, ...ids });
  const noOrder = portal === 'amazon' ? voice.words('why_no_order') : '';
  return `- ${[inboxOf(conversation), about ?? noOrder, what, link].filter((part) => part !== '').join(' ')}`;
}

function idsOf({ nativeId, orderId, itemId }: Conversation): Pick<Linked, 'nativeId' | 'orderId' | 'itemId'> {
  const shaped = Object.entries({ nativeId, orderId, itemId }).filter(([, id]) => id !== undefined && ID.test(id));
  return Object.fromEntries(shaped);
}

/** `UK`, `EU/FR`, `eBay`: as short as people say it. */
function inboxOf(conversation: Conversation): string {
  const { portal, account } = conversation;
  if (portal === 'ebay') return 'eBay';
  const inbox = accountName(portal, account).replace(/^Amazon /, '');
  const store = marketplaceOf(conversation);
  return store === null || store === inbox ? inbox : `${inbox}/${store}`;
}

/** When a line that is still ahead runs out. */
export function dueText({ due, consequence }: Deadline, voice: Voice): string {
  const { words } = voice;
  const clock = clockOf(voice);
  const text =
    widthOf(due) > MINUTE
      ? words('handover_range', clock(due.from), clock(due.to))
      : words('band_soon', clock(due.from));
  return consequence === 'own-target' ? words('handover_own', text) : text;
}

/** When a claim follows, or by when one has to be answered. */
export function claimText({ clock: line, due, claim, consequence }: Deadline, voice: Voice): string {
  const clock = clockOf(voice);
  const isUndated = consequence === 'claim' && line === 'amazon.message' && !claim;
  if (isUndated) return voice.words('why_claim_open');
  if (consequence !== 'metric' || !claim) return voice.words('band_soon', clock((claim?.at ?? due).from));
  return claimWords(claim, voice.now, voice.words, clock);
}

/** How long a buyer has waited whose own target has passed. */
export function waitedText(due: TimeRange, settings: Pick<Settings, 'ebayTargetHours'>, voice: Voice): string {
  const waited = formatDuration(voice.now - due.to + settings.ebayTargetHours * HOUR, 'whole');
  return voice.words(widthOf(due) > MINUTE ? 'band_overdue_own_wide' : 'band_overdue_own', waited);
}
