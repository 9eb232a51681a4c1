import * as z from 'zod/mini';
import { claimBodyOf } from './claims';
import { caseKeys, flag, stamp, stampOf, text } from './schemas';

// Shapes of Amazon's own JSON about one case or one order; what holds for those of lists (`schemas.ts`) holds for them.

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
