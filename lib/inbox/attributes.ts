import type { Account } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Identified } from './identity';

type Attributes = Partial<
  Pick<
    Conversation,
    | 'buyer'
    | 'subject'
    | 'orderId'
    | 'itemId'
    | 'language'
    | 'unread'
    | 'reportedUnresolved'
    | 'fulfilment'
    | 'deliveryProblem'
    | 'quotedOrders'
  >
>;

/** The attributes that a sighting shows; those it does not show are absent, so that a spread never empties one. */
export function attributesOf(sighting: Identified): Attributes {
  const { buyer, subject, orderId, itemId, language, reportedUnresolved, fulfilment, deliveryProblem } = sighting;
  const unread = sighting.kind === 'row' ? sighting.unread : undefined;
  const quotedOrders = sighting.kind === 'thread' && sighting.quotedOrders?.length ? sighting.quotedOrders : undefined;
  return present({
    buyer: buyer || undefined,
    subject: subject || undefined,
    orderId: orderId || undefined,
    itemId: itemId || undefined,
    language: language || undefined,
    unread,
    reportedUnresolved,
    fulfilment,
    deliveryProblem,
    quotedOrders,
  });
}

/** What a sighting says about a claim laid over what is known; `none` takes a known one away. */
export function withClaim(known: Conversation, { claim, claimBy }: Identified): Conversation {
  if (claim === undefined) return known;
  const { claim: _, claimBy: __, ...rest } = known;
  if (claim === 'none') return rest;
  return { ...rest, claim, ...(claim === 'open' && claimBy ? { claimBy } : {}) };
}

/** `known` with what `next` knows laid over it. The inbox of a common EU login keeps the host seen last. */
export function fillAccount(known: Account, next: Account, marketplace?: string): Account {
  return { ...known, ...present(next), ...(marketplace ? { marketplace } : {}) };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without its `undefined` entries. */
export function present<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>;
}
