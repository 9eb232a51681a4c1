import * as z from 'zod/mini';
import { Instant } from '../../model/range';
import { clip } from '../../model/text';
import { claimBodyOf } from './claims';

// Shapes of Amazon's own JSON (undocumented; public notes, 2026-11). Key names are the published ones; a list item has
// only three of them, the rest of its keys are GUESSES. Every key is optional and a wrong value reads as absent, so that a
// change at Amazon loses one fact and not the page. Keys with addresses or e-mail addresses are not in here: what a
// schema does not name is dropped.

const text = z.catch(
  z.optional(
    z.pipe(
      z.string(),
      z.transform((value: string) => clip(value)),
    ),
  ),
  undefined,
);
const flag = z.catch(z.optional(z.boolean()), undefined);
const count = z.catch(z.optional(z.number()), undefined);
const DAY = 86_400_000;
const list = <T extends z.core.$ZodType>(item: T, most: number) =>
  z.catch(
    z.optional(
      z.pipe(
        z.array(z.unknown()),
        z.transform((all: unknown[]) => parsedItems(item, all, most)),
      ),
    ),
    undefined,
  );

function parsedItems<T extends z.core.$ZodType>(item: T, all: unknown[], most: number): z.infer<T>[] {
  const good: z.infer<T>[] = [];
  for (const one of all.slice(0, most)) {
    const parsed = z.safeParse(item, one);
    if (parsed.success) good.push(parsed.data);
  }
  return good;
}

const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)/;
/** Later than this as a number of seconds would be the year 2100, as milliseconds 1970. */
const SECONDS = 4_102_444_800;

/**
 * A stamp in ms UTC. The format is published nowhere: seconds (fractional too), milliseconds, either as text, or ISO
 * with a zone. A local time without a zone is no stamp.
 */
export function stampOf(value: unknown): number | undefined {
  let at: number | undefined;
  if (typeof value === 'number') at = value <= SECONDS ? value * 1000 : value;
  else if (typeof value === 'string' && value.length < 25 && /^\d+(?:\.\d+)?(?:E\d+)?$/i.test(value))
    return stampOf(Number(value));
  else if (typeof value === 'string') {
    const iso = ZONED.exec(value)?.[0];
    if (iso) at = Date.parse(iso);
  }
  const parsed = Instant.safeParse(at === undefined ? undefined : Math.round(at));
  return parsed.success ? parsed.data : undefined;
}

const stamp = z.optional(z.pipe(z.unknown(), z.transform(stampOf)));

const caseKeys = {
  caseId: text,
  marketplaceId: text,
  buyerName: text,
  buyerPseudoName: text,
  contactName: text,
  orderId: text,
  subject: text,
  caseTopic: text,
  topicName: text,
  actionNeeded: flag,
  isOverSla: flag,
  lastUpdatedDate: stamp,
  lastMessageDate: stamp,
  formattedLastUpdatedDate: text,
  closeDate: stamp,
  formattedResolveDate: text,
  buyerLop: text,
};

/** One item of the case list. */
export const CaseItem = z.object(caseKeys);
export type CaseItem = z.infer<typeof CaseItem>;

export const CaseList = z.object({ cases: z.array(z.unknown()) });

const Artifact = z.object({
  caseArtifactId: text,
  artifactType: text,
  /** Cut short; only looked through for the marks of a message that is not the buyer's own, then dropped. */
  message: text,
  creator: text,
  isRequestedPartySender: flag,
  createdDate: stamp,
  formattedDate: text,
  /** How many there are is all that is kept. */
  attachments: z.catch(
    z.optional(
      z.pipe(
        z.array(z.unknown()),
        z.transform((all: unknown[]) => all.length),
      ),
    ),
    undefined,
  ),
});
export type Artifact = z.infer<typeof Artifact>;

const PartyCase = z.object({ ...caseKeys, latestSellerMessageId: text, caseArtifacts: list(Artifact, 500) });
export type PartyCase = z.infer<typeof PartyCase>;

/** Case detail: the case under `partyCase`, or bare. */
export const CaseDetail = z.union([z.object({ partyCase: PartyCase }), PartyCase]);

const claim = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((value) => claimBodyOf(value, stampOf)),
  ),
);
const claimKeys = { a2zClaimsInfo: claim, preClaimA2ZHint: claim };
const Field = z.object({ type: text, textValue: text });
const Order = z.object({ orderContextFields: list(Field, 50), isMFNOrder: flag, ...claimKeys });
export const OrderContext = z.object({
  orderContextList: z._default(list(Order, 50), []),
  isMFNOrder: flag,
  ...claimKeys,
});
export type OrderContext = z.infer<typeof OrderContext>;

const Item = z.object({
  Title: text,
  SellerSKU: text,
  ASIN: text,
  QuantityOrdered: count,
  QuantityCanceled: count,
});
const Package = z.object({ TrackingId: text, Carrier: text, ShipDate: stamp });
// Where the published flags stand is not told: beside the order's status, or on the order itself.
const flags = { RefundApplied: flag };
const Status = z.catch(z.optional(z.object({ OrderStatus: text, ...flags })), undefined);
const Zone = z.catch(z.optional(z.object({ offset: z.number().check(z.minimum(-DAY), z.maximum(DAY)) })), undefined);

export const OrderBody = z.object({
  order: z.object({
    amazonOrderId: text,
    orderMarketplaceId: text,
    fulfillmentChannel: text,
    purchaseDate: stamp,
    latestShipDate: stamp,
    latestDeliveryDate: stamp,
    /** Offset from UTC, ms, of the zone that each date is shown in. */
    timeZoneDetailsMap: z.catch(z.optional(z.object({ latestDeliveryDate: Zone })), undefined),
    orderStatus: Status,
    ...flags,
    packages: list(Package, 50),
    orderItems: list(Item, 50),
  }),
});
export type OrderBody = z.infer<typeof OrderBody>;

/** A body's JSON, or `undefined` when it is none (sign-in HTML, garbage). */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
