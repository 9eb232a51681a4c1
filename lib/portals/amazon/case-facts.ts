import type { Author, MessageHint } from '../../model/message';
import type { TimeRange } from '../../model/range';
import { caseIdOf, orderIdIn } from './ids';
import type { CaseItem } from './schemas';

/** One message as Amazon's data tells it; its text is not kept. */
export interface HeardMessage {
  id: string | undefined;
  at: number | undefined;
  /** `isRequestedPartySender`; what `true` means is not known, see {@link sellerFlag}. */
  flag: boolean | undefined;
  /** The author that the message itself betrays, whoever sent it. */
  marked: Author | undefined;
  /** What `creator` hints at. */
  hint: 'seller' | 'buyer' | undefined;
  /** Why it may need no answer, if a buyer wrote it. */
  noAnswer: MessageHint | undefined;
}

/** A written time beside its stamp, from which the page's zone can be told. */
export interface TimePair {
  text: string;
  at: number;
}

/** Something that the data said and that passes: with the moment it was heard, ms UTC. */
export interface Told {
  is: boolean;
  at: number;
}

/** What is known of a case from the page's own data, merged over all responses. Times in ms UTC. */
export interface CaseFacts {
  caseId: string;
  marketplace: string | undefined;
  buyer: string | undefined;
  subject: string | undefined;
  /** All orders that it is about. */
  orderIds: string[];
  /** Whether an answer is due, and whether it is late, as the data said when it last did. */
  action: Told | undefined;
  overSla: Told | undefined;
  updatedAt: number | undefined;
  closedAt: number | undefined;
  language: string | undefined;
  fulfilment: 'seller' | 'amazon' | undefined;
  /** What the orders' data says about a claim, and by when it is to be answered. */
  claim: 'open' | 'hinted' | 'none' | undefined;
  claimBy: TimeRange | undefined;
  messages: HeardMessage[] | undefined;
  latestSellerMessageId: string | undefined;
  pairs: TimePair[];
}

export const noFacts = (caseId: string): CaseFacts => ({
  caseId,
  marketplace: undefined,
  buyer: undefined,
  subject: undefined,
  orderIds: [],
  action: undefined,
  overSla: undefined,
  updatedAt: undefined,
  closedAt: undefined,
  language: undefined,
  fulfilment: undefined,
  claim: undefined,
  claimBy: undefined,
  messages: undefined,
  latestSellerMessageId: undefined,
  pairs: [],
});

/** What list and detail tell of a case alike, laid over what is known; what the newer body does not say stays. */
export function withCase(known: CaseFacts, item: CaseItem, heardAt: number): CaseFacts {
  const order = orderIdIn(item.orderId ?? '') ?? orderIdIn(item.subject ?? '');
  const updatedAt = item.lastUpdatedDate ?? item.lastMessageDate;
  const facts: CaseFacts = {
    ...known,
    marketplace: item.marketplaceId ?? known.marketplace,
    buyer: buyerOf(item) ?? known.buyer,
    subject: item.subject ?? item.caseTopic ?? item.topicName ?? known.subject,
    orderIds: order && !known.orderIds.includes(order) ? [...known.orderIds, order] : known.orderIds,
    action: item.actionNeeded === undefined ? known.action : { is: item.actionNeeded, at: heardAt },
    overSla: item.isOverSla === undefined ? known.overSla : { is: item.isOverSla, at: heardAt },
    updatedAt: updatedAt ?? known.updatedAt,
    closedAt: item.closeDate ?? known.closedAt,
    language: languageOf(item.buyerLop) ?? known.language,
    pairs: [...known.pairs],
  };
  pair(facts, item.formattedLastUpdatedDate, item.lastUpdatedDate);
  return facts;
}

/** The case id of an item, or `undefined` when it has none that can be one. */
export const caseIdOfItem = (item: CaseItem): string | undefined => caseIdOf(item.caseId);

function buyerOf(item: CaseItem): string | undefined {
  const name = (item.buyerName ?? item.buyerPseudoName ?? item.contactName)?.trim();
  // A buyer's alias has at most 35 characters; an address is not a name.
  return name && name.length <= 35 && !name.includes('@') ? name : undefined;
}

function languageOf(value: string | undefined): string | undefined {
  return value && /^[a-z]{2}(?:[-_][A-Z]{2})?$/.test(value) ? value.replace('_', '-') : undefined;
}

/** Keeps a written time beside its stamp. */
export function pair(facts: CaseFacts, text: string | undefined, at: number | undefined): void {
  if (text && at !== undefined && facts.pairs.length < 20) facts.pairs.push({ text, at });
}
