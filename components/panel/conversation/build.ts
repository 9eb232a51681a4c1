import { carriersNamed } from '../../../lib/carriers/carrier-text';
import { identify } from '../../../lib/carriers/identify';
import { CARRIERS } from '../../../lib/carriers/registry';
import { SOURCES } from '../../../lib/carriers/sources/registry';
import { SOURCE_IDS, type SourceId } from '../../../lib/carriers/sources/source';
import type { CarrierId } from '../../../lib/carriers/spec';
import { marketplaceOf } from '../../../lib/inbox/marketplace';
import { ordersOf, shipmentsOf } from '../../../lib/inbox/order-facts';
import type { Account } from '../../../lib/model/account';
import type { Conversation } from '../../../lib/model/conversation';
import type { Join } from '../../../lib/model/customer';
import type { Order } from '../../../lib/model/order';
import type { Parcel } from '../../../lib/model/parcel';
import type { Portal } from '../../../lib/model/portal';
import type { OrderShipment } from '../../../lib/model/sighting';
import type { Template } from '../../../lib/model/template';
import type { Topic } from '../../../lib/model/topic';
import type { Speakers } from '../../../lib/templates/choose-language';
import { factsOf } from '../../../lib/templates/facts-of';
import { needsNoResponse, type SuggestionRules, say, suggest } from '../../../lib/templates/suggest';
import type { Speech } from '../../kit/speech';
import { shownHistory } from './history';
import type { OpenConversation, ShownOrder, ShownParcel } from './model';

/** What the overlay says of the page in the tab. */
export interface OpenPage {
  nativeId?: string | undefined;
  orderId?: string | undefined;
  itemId?: string | undefined;
  buyer?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  topics?: readonly Topic[] | undefined;
  purpose: 'reply' | 'proactive';
}

/** What is known besides the page. */
export interface Known {
  conversations: readonly Conversation[];
  orders: readonly Order[];
  parcels: readonly Parcel[];
  templates: readonly Template[];
  rules: SuggestionRules;
  /** Services of which a key is kept; `false`: they may not be contacted. */
  keys: ReadonlyMap<SourceId, boolean>;
  /** Numbers that are asked for right now. */
  asking: ReadonlySet<string>;
  joins: readonly Join[];
  /** https, the portal's page about an order; `null` where it is not known. */
  orderLink: (portal: Portal, account: Account, orderId: string) => string | null;
}

/** The stored record of what the page shows: by its id, else by its order, else (eBay) by buyer and item. */
export function recordOf(portal: Portal, page: OpenPage, all: readonly Conversation[]): Conversation | null {
  const { nativeId, orderId, buyer, itemId } = page;
  const own = all.filter((one) => one.portal === portal);
  const named = nativeId && own.find(({ key, aliases }) => [key, ...aliases].includes(`${portal}:${nativeId}`));
  if (nativeId) return named || null;
  if (orderId) return own.find((one) => one.orderId === orderId) ?? null;
  const about = buyer && itemId ? own.filter((one) => one.buyer === buyer && one.itemId === itemId) : [];
  return about.length === 1 ? (about[0] ?? null) : null;
}

/** Everything the view draws, from what the page says and what is known; `null` where no conversation is open. */
export function openConversation(
  { portal, host }: { portal: Portal; host: string },
  page: OpenPage,
  known: Known,
  speech: Speech,
): OpenConversation | null {
  const id = page.nativeId ?? page.orderId ?? (page.buyer && page.itemId && `${page.buyer} ${page.itemId}`);
  if (!id) return null;
  const conversation = recordOf(portal, page, known.conversations);
  const account = conversation?.account ?? { host };
  const about = {
    portal,
    orderId: page.orderId ?? conversation?.orderId,
    buyer: page.buyer ?? conversation?.buyer,
    itemId: page.itemId ?? conversation?.itemId,
  };
  const store = marketplaceOf({ portal, account });
  const country = store === 'UK' ? 'GB' : (store ?? undefined);
  const speakers: Speakers = {
    buyer: page.language ?? conversation?.language,
    marketplace: store,
    interface: speech.locale,
  };
  const found = ordersOf({ ...conversation, ...withoutUnknown(about), portal }, known.orders);
  const ids = found.length > 0 ? found.map(({ orderId }) => orderId) : about.orderId ? [about.orderId] : [];
  const orders = ids.map((orderId): ShownOrder => {
    const order = found.find((one) => one.orderId === orderId) ?? null;
    const parcels = order ? shipmentsOf(order).flatMap((one) => parcelOf(one, order, country, known) ?? []) : [];
    return { orderId, order, parcels, link: known.orderLink(portal, account, orderId) };
  });
  const templates = known.templates.filter((template) => template.portal === undefined || template.portal === portal);
  const [order] = found.length === 1 ? found : [];
  const parcels = orders.flatMap((one) => one.parcels.flatMap(({ known: parcel }) => parcel ?? []));
  const topics = page.topics ?? conversation?.topics;
  const writing = { now: speech.now, zone: speech.zone, language: speakers.buyer };
  return {
    id: `${portal}:${id}`,
    portal,
    conversation,
    buyer: about.buyer,
    purpose: page.purpose,
    orders,
    facts: factsOf({ ...conversation, ...withoutUnknown(about), portal }, found, parcels, writing),
    speakers,
    templates,
    suggestions: suggest(
      {
        portal,
        purpose: page.purpose,
        topics,
        order,
        parcels,
        fulfilment: conversation?.fulfilment,
        atRisk: conversation?.atRisk,
        language: speakers.buyer?.slice(0, 2).toLowerCase(),
      },
      templates,
      known.rules,
    ).flatMap(({ templateId, reason, ...fired }) => {
      const template = templates.find((one) => one.id === templateId);
      return template ? [{ template, reason: say(reason, speech.words), ...fired }] : [];
    }),
    needsNone: portal === 'amazon' && needsNoResponse(topics) !== null,
    history: shownHistory(conversation, found, known, speech.words),
  };
}

function withoutUnknown<T extends object>(about: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)) as never;
}

/** A number alone tells whose parcel it is only if it is distinctive; any other needs the portal's word on the carrier. */
function parcelOf(
  { number: written, carrier: carrierText, status }: OrderShipment,
  order: Order,
  country: string | undefined,
  known: Known,
): ShownParcel | null {
  if (!written) return null;
  const { number, strength, candidates } = identify(written, { carrierText, country });
  const [first] = candidates;
  const isSure =
    first !== undefined &&
    (strength === 'strong' || (carrierText ? carriersNamed(carrierText, country).includes(first.carrier) : false));
  const carrier = isSure ? first.carrier : undefined;
  const parcel = known.parcels.find((one) => one.number === number) ?? null;
  const source = carrier && serviceOf(carrier, known.keys);
  const byPortal = order.fulfilment === 'amazon';
  const told = SOURCE_IDS.find((one) => one === parcel?.source);
  return {
    number,
    carrier: carrier ? CARRIERS[carrier].brand : (carrierText ?? ''),
    link: isSure || candidates.length === 1 ? (first?.url ?? null) : null,
    portalStatus: status,
    known: parcel,
    asking: known.asking.has(number),
    access: byPortal ? 'portal' : !carrier || !source ? 'unclear' : source.access,
    carrierId: carrier,
    service: told ? SOURCES[told].name : source?.id ? SOURCES[source.id].name : '',
  };
}

/** The service that would be asked for a carrier's parcels: the first with a key, and whether it may be. */
function serviceOf(
  carrier: CarrierId,
  keys: ReadonlyMap<SourceId, boolean>,
): { access: 'ready' | 'no-key' | 'no-permission'; id?: SourceId } {
  const kept = SOURCE_IDS.filter((id) => {
    const { carriers } = SOURCES[id];
    return keys.has(id) && (carriers === 'all' || carriers.includes(carrier));
  });
  const ready = kept.find((id) => keys.get(id));
  if (ready) return { access: 'ready', id: ready };
  return kept[0] ? { access: 'no-permission', id: kept[0] } : { access: 'no-key' };
}
