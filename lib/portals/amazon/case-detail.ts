import type { Author } from '../../model/message';
import { hintIn } from '../hints';
import { type CaseFacts, type HeardMessage, pair, withCase } from './case-facts';
import { claimByOf } from './claims';
import { orderIdIn } from './ids';
import type { Artifact, OrderContext, PartyCase } from './schemas-case';
import { opensForBuyer, saysForBuyer } from './words-authors';

/** Facts of a case's detail, messages and all, laid over what is known; what it does not say stays. */
export function withDetail(known: CaseFacts, detail: PartyCase, heardAt: number): CaseFacts {
  const facts = withCase(known, detail, heardAt);
  const { caseArtifacts, latestSellerMessageId } = detail;
  if (!caseArtifacts) return facts;
  for (const { formattedDate, createdDate } of caseArtifacts) pair(facts, formattedDate, createdDate);
  return { ...facts, messages: caseArtifacts.map(messageOf), latestSellerMessageId };
}

/** Orders of the case; who ships is known only where all of them say the same. */
export function withOrders(known: CaseFacts, context: OrderContext, heardAt: number): CaseFacts {
  const ids = new Set(known.orderIds);
  const ships = new Set<boolean>();
  for (const order of context.orderContextList ?? []) {
    const field = order.orderContextFields?.find(({ type }) => type === 'ORDER_ID');
    const id = orderIdIn(field?.textValue ?? '');
    if (id) ids.add(id);
    if (order.isMFNOrder !== undefined) ships.add(order.isMFNOrder);
  }
  if (ships.size === 0 && context.isMFNOrder !== undefined) ships.add(context.isMFNOrder);
  // "MFN" is merchant-fulfilled; that `false` means Amazon ships is the plain reading, not published.
  const fulfilment = ships.size === 1 ? (ships.has(true) ? 'seller' : 'amazon') : known.fulfilment;
  return { ...known, orderIds: [...ids], fulfilment, ...claimIn(known, context, heardAt) };
}

/** A claim on any of the orders counts; where the data does not speak of claims, what is known stays. */
function claimIn(known: CaseFacts, context: OrderContext, heardAt: number): Pick<CaseFacts, 'claim' | 'claimBy'> {
  const orders = [context, ...(context.orderContextList ?? [])];
  const claims = orders.flatMap(({ a2zClaimsInfo }) => a2zClaimsInfo ?? []);
  const hints = orders.flatMap(({ preClaimA2ZHint }) => preClaimA2ZHint ?? []);
  const open = claims.filter(({ is }) => is);
  if (open.length > 0) {
    const dates = open.flatMap((body) => body.dates);
    return { claim: 'open', claimBy: claimByOf(dates, heardAt) };
  }
  if (hints.some(({ is }) => is)) return { claim: 'hinted', claimBy: undefined };
  if (claims.length + hints.length > 0) return { claim: 'none', claimBy: undefined };
  return { claim: known.claim, claimBy: known.claimBy };
}

// `artifactType` values are published nowhere: these hints are a GUESS and only ever take a message out of the count.
const ASSISTANT = /\bbot\b|assistant|auto[_ -]?(?:reply|respon)|automated/i;
const SYSTEM = /\bsystem\b|status|event|survey|cedr|poll|notification|internal/i;

function messageOf(artifact: Artifact): HeardMessage {
  const type = (artifact.artifactType ?? '').replaceAll('_', ' ');
  const creator = artifact.creator ?? '';
  const marked: Author | undefined =
    ASSISTANT.test(type) || ASSISTANT.test(creator)
      ? 'assistant'
      : SYSTEM.test(type)
        ? 'system'
        : opensForBuyer(artifact.message ?? '') || saysForBuyer(creator)
          ? 'portal-for-buyer'
          : undefined;
  const hint = /seller|merchant/i.test(creator) ? 'seller' : /buyer|customer/i.test(creator) ? 'buyer' : undefined;
  // A picture beside a thank-you may say something else.
  const noAnswer = artifact.attachments ? undefined : hintIn(artifact.message ?? '');
  const { caseArtifactId: id, createdDate: at, isRequestedPartySender: flag } = artifact;
  return { id, at, flag, marked, hint, noAnswer };
}
