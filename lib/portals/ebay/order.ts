import { directText } from '../../dom/composed';
import type { OrderShipment, OrderSighting } from '../../model/sighting';
import { clip } from '../../model/text';
import { parameter } from './address';
import type { Survey } from './survey';
import { firstShown, isUserName, shownText } from './text';
import type { Times } from './times';

const ORDER_ID = /\b\d{2}-\d{5}-\d{5}\b/;
const MAX_ITEMS = 50;
const MAX_PARCELS = 20;

/**
 * Reads Seller Hub's order details. Ship-to address and phone are never looked at. `null` without a sure order id. No
 * hook is known for the status, so that nothing is said of it.
 */
export function readOrder(survey: Survey, url: URL, times: Times): OrderSighting | null {
  const orderId = orderIdOf(survey, url);
  if (!orderId) return null;
  const items = survey
    .found('order.item')
    .slice(0, MAX_ITEMS)
    .flatMap((card) => readItem(card, survey));
  const buyer = buyerOf(survey);
  const shipments = shipmentsOf(survey);
  const { carrier, number: tracking } = shipments[0] ?? {};
  const purchased = soldAt(survey, times);
  return {
    kind: 'order',
    orderId,
    items,
    ...(buyer ? { buyer } : {}),
    ...(tracking ? { tracking } : {}),
    ...(carrier ? { carrier } : {}),
    ...(shipments.length > 0 ? { shipments } : {}),
    ...(purchased ? { purchased } : {}),
  };
}

// "Date sold" was seen (public notes, 2026-11); the others are plain translations, unconfirmed.
const SOLD = ['date sold', 'verkauft am', 'verkaufsdatum', 'date de vente', 'data di vendita', 'fecha de venta'];

function soldAt(survey: Survey, times: Times): OrderSighting['purchased'] {
  for (const fact of survey.found('order.fact')) {
    const value = firstShown(fact, survey.css('order.fact-value'));
    if (!value) continue;
    const label = shownText(fact).slice(0, -value.text.length || undefined);
    if (SOLD.includes(label.toLowerCase().replace(/[\s:]+$/, ''))) return times.of(value.element, fact)?.range;
  }
  return undefined;
}

/** Every number that the page shows, once, with the carrier that stands around it. */
function shipmentsOf(survey: Survey): OrderShipment[] {
  const boxes = survey.found('order.tracking');
  const found = new Map<string, OrderShipment>();
  for (const box of boxes) {
    // A box around other boxes would give one parcel's carrier to another's number.
    if (boxes.some((other) => other !== box && box.contains(other))) continue;
    const numbers = numbersIn(box);
    for (const number of numbers) {
      const carrier = numbers.length === 1 ? carrierOf(box, number) : undefined;
      if (!found.has(number)) found.set(number, { ...(carrier ? { carrier } : {}), number });
    }
  }
  return [...found.values()].slice(0, MAX_PARCELS);
}

/** The page's number and its address must not contradict each other: one of them would belong to another order. */
function orderIdOf(survey: Survey, url: URL): string | undefined {
  const inUrl = ORDER_ID.exec(parameter(url, 'orderid'))?.[0];
  const facts = survey.found('order.fact').map((fact) => firstShown(fact, survey.css('order.fact-value'))?.text ?? '');
  const shown = facts.map((text) => ORDER_ID.exec(text)?.[0]).find((id) => id !== undefined);
  return inUrl && shown && inUrl !== shown ? undefined : (shown ?? inUrl);
}

/** Only a user name: the same place may hold a person's real name. */
function buyerOf(survey: Survey): string | undefined {
  for (const element of survey.found('order.buyer')) {
    const name = shownText(element.querySelector('div') ?? element);
    if (isUserName(name)) return clip(name);
  }
  return undefined;
}

function readItem(card: Element, survey: Survey): OrderSighting['items'] {
  const title = firstShown(card, survey.css('order.item-title'))?.text;
  if (!title) return [];
  const itemId = /\b\d{9,15}\b/.exec(labelled(card, survey.css('order.item-id')))?.[0];
  const sku = labelled(card, survey.css('order.item-sku'));
  const quantity = Number(/^\d{1,5}\b/.exec(firstShown(card, survey.css('order.item-quantity'))?.text ?? '')?.[0]);
  return [
    {
      title: clip(title),
      ...(quantity > 0 ? { quantity } : {}),
      ...(sku ? { sku: clip(sku) } : {}),
      ...(itemId ? { itemId } : {}),
    },
  ];
}

/** The value behind a label: the second of two spans, else what follows the label's colon. */
function labelled(card: Element, css: string): string {
  const box = card.querySelector(css);
  if (!box) return '';
  const value = box.querySelectorAll('.sh-secondary')[1];
  return value ? shownText(value) : shownText(box).replace(/^[^:]{0,60}:\s*/, '');
}

/** A tracking number: letters and digits, at least six of them digits; spaces may group them. */
const NUMBER = /^(?=(?:[^\d]*\d){6})[A-Z0-9][A-Z0-9 -]{5,44}$/i;

const numbersIn = (box: Element): string[] =>
  [...box.querySelectorAll('button:not(.edit-link)')]
    .map((button) => shownText(button))
    .filter((text) => NUMBER.test(text));

// Names that carriers have on eBay's sites (public notes, 2026-11). Longer names first; short ones as whole words only.
const CARRIERS = [
  'Australia Post',
  'Canada Post',
  'Deutsche Post',
  'An Post',
  'China Post',
  'Singapore Post',
  'Old Dominion',
  'SpeeDee',
  'SpeedPAK',
  'YunExpress',
  'StarTrack',
  'Aramex',
  'Landmark',
  'GOFO',
  'Royal Mail',
  'La Poste',
  'Mondial Relay',
  'Poste Italiane',
  'Swiss Post',
  'Parcelforce',
  'Colissimo',
  'Chronopost',
  'Purolator',
  'LaserShip',
  'Yodel',
  'Hermes',
  'Evri',
  'OnTrac',
  'PostNL',
  'PostNord',
  'Correos',
  'Bpost',
  'InPost',
  'Canpar',
  'SEUR',
  'FedEx',
  'USPS',
  'UPS',
  'DHL',
  'DPD',
  'GLS',
  'TNT',
  'BRT',
  'SDA',
] as const;
const CARRIER = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${CARRIERS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** No selector is known for the carrier: a known name in the texts around the number. Other texts are not taken. */
function carrierOf(box: Element, tracking: string): string | undefined {
  for (const element of [box, ...box.querySelectorAll('*')]) {
    const text = directText(element, 60);
    if (text === '' || text === tracking || element.closest('button,a')) continue;
    const known = CARRIER.exec(text)?.[1];
    if (known) return known;
  }
  return undefined;
}
