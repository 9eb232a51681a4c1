import { isActionNeeded, isReportedUnresolved, lastActivityAt, type StoredCase, truthOf } from './cases';
import { type DateStyle, messageTime, rowTime } from './dates';
import { marketOf, marketsOn } from './markets';
import type { Store } from './store';

// The messaging JSON as public notes describe it (2026-11). Key names are published unless marked GUESS; values and
// date formats are GUESSES throughout, which is why the date format is an option.

type Json = Record<string, unknown>;

/** `cases[]` of one filter, oldest first (the page asks for ASCENDING). Only two filters are known to be valid. */
export function caseList(store: Store, host: string, filter: string): Json | null {
  const chosen = { ACTION_NEEDED: isActionNeeded, REPORTED_UNRESOLVED: isReportedUnresolved }[filter];
  if (!chosen) return null;
  const cases = store
    .casesOn(host)
    .filter(chosen)
    .sort((one, other) => lastActivityAt(one) - lastActivityAt(other));
  return { cases: cases.map((stored) => listItem(store, host, stored)), displayLanguage: displayLanguage(store) };
}

function listItem(store: Store, host: string, stored: StoredCase): Json {
  const item = { caseId: stored.caseId, marketplaceId: stored.marketplaceId, asinIds: [stored.product.asin] };
  if (store.options.listKeys === 'minimal') return item;
  const at = lastActivityAt(stored);
  // GUESS: that list items carry these keys of the case detail.
  return {
    ...item,
    buyerName: stored.buyer,
    actionNeeded: isActionNeeded(stored),
    isOverSla: isOverSla(store, stored),
    lastUpdatedDate: stamp(store, at),
    formattedLastUpdatedDate: messageTime(at, styleOn(store, host)),
    important: false,
    archived: false,
  };
}

const isOverSla = (store: Store, stored: StoredCase): boolean =>
  stored.isOverSla ?? truthOf(stored, store.now()).over24h;

/** `{partyCase}` of one conversation, with the published keys. */
export function caseDetail(store: Store, host: string, stored: StoredCase): Json {
  const at = lastActivityAt(stored);
  const lastReply = stored.messages.findLast(({ from }) => from === 'seller');
  return {
    partyCase: {
      caseId: stored.caseId,
      marketplaceId: stored.marketplaceId,
      asinIds: [stored.product.asin],
      actionNeeded: isActionNeeded(stored),
      actions: [],
      archived: false,
      important: false,
      isOverSla: isOverSla(store, stored),
      closeDate: stored.resolvedAt === null ? null : stamp(store, stored.resolvedAt),
      formattedResolveDate: stored.resolvedAt === null ? null : messageTime(stored.resolvedAt, styleOn(store, host)),
      lastUpdatedDate: stamp(store, at),
      formattedLastUpdatedDate: rowTime(at, 'kat-rows', 'full', styleOn(store, host)),
      buyerName: stored.buyer,
      buyerProxyEmail: `${stored.caseId.slice(0, 14).replace('-', '')}@${proxyHost(stored)}`,
      buyerActive: true,
      isBusinessBuyer: false,
      buyerLop: stored.language,
      buyerLopTag: stored.language,
      buyerGuidelinesDisclaimerDisplay: false,
      buyerPreferredResolution: null,
      latestPreferredResolution: null,
      caseMetadata: {},
      classifiedTopicId: null,
      latestSellerMessageId: lastReply?.id ?? null,
      latestWhereIsMyStuffStatus: null,
      latestCedrPollId: null,
      latestCedrResponseDate: null,
      latestCedrSurveyResponse: null,
      caseArtifacts: stored.messages.map((message) => ({
        caseArtifactId: message.id,
        caseId: stored.caseId,
        // GUESS: both values.
        artifactType: 'MESSAGE',
        creator: { buyer: 'BUYER', seller: 'SELLER', bot: 'SELLER_ASSISTANT', 'amazon-for-buyer': 'AMAZON' }[
          message.from
        ],
        message: message.text,
        isRequestedPartySender:
          (message.from === 'seller' || message.from === 'bot') === (store.options.requestedParty === 'seller'),
        createdDate: stamp(store, message.at),
        formattedDate: messageTime(message.at, styleOn(store, host)),
        topicId: null,
        attachments: [],
        draftAttachments: [],
      })),
    },
  };
}

/** The orders of a conversation; none for a pre-sale question. */
export function orderContext(stored: StoredCase): Json {
  if (!stored.orderId) return { orderContextList: [] };
  return {
    orderContextList: [
      {
        orderContextFields: [{ type: 'ORDER_ID', textValue: stored.orderId }],
        productContextFields: [],
        orderContextButtons: [],
        // GUESS: whatever a test asks for; what they really hold is published nowhere.
        a2zClaimsInfo: stored.a2zClaimsInfo,
        preClaimA2ZHint: stored.preClaimA2ZHint,
        isMFNOrder: stored.fulfilment === 'seller',
      },
    ],
  };
}

/** One metric card's number: two keys each, both names GUESSES. `null` for an unknown metric. */
export function metric(store: Store, host: string, name: string): Json | null {
  const counts = countsOn(store, host);
  const known: Record<string, number> = {
    contactsResponseNeeded: counts.needed,
    contactsRequireAttention: counts.attention,
    contactsReportedUnresolved: counts.unresolved,
    contactsResolved: counts.resolved,
  };
  const value = known[name];
  return value === undefined ? null : { metricName: name, metricValue: value };
}

/** The numbers on the metric cards. */
export function countsOn(store: Store, host: string) {
  const cases = store.casesOn(host);
  const needed = cases.filter(isActionNeeded).length;
  const unresolved = cases.filter(isReportedUnresolved).length;
  const dayAgo = store.now() - 86_400_000;
  return {
    attention: needed + unresolved,
    needed,
    unresolved,
    resolved: cases.filter(({ status }) => status === 'resolved').length,
    resolvedToday: cases.filter(({ resolvedAt }) => resolvedAt !== null && resolvedAt > dayAgo).length,
  };
}

function stamp(store: Store, at: number): string | number {
  if (store.options.timestamps === 'ms') return at;
  return store.options.timestamps === 's' ? at / 1000 : new Date(at).toISOString();
}

/** How this host's pages write dates: in the page's language and its own store's zone. */
export function styleOn(store: Store, host: string): DateStyle {
  return { language: store.options.language, zone: marketsOn(host)[0]?.zone ?? 'UTC', now: store.now() };
}

const displayLanguage = (store: Store) => store.options.language.replace('-', '_');

const proxyHost = (stored: StoredCase) =>
  marketOf(stored.marketplaceId).host.replace(/^sellercentral(?:-japan)?/, 'marketplace');
