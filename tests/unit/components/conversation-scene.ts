import { type Known, type OpenPage, openConversation } from '../../../components/panel/conversation/build';
import type { OpenConversation } from '../../../components/panel/conversation/model';
import type { Order } from '../../../lib/model/order';
import type { Parcel } from '../../../lib/model/parcel';
import type { Template } from '../../../lib/model/template';
import { conversation, H, MIN, NOW, speech, waiting } from './scene';

/** A number of DHL's with the right check digit; made up. */
export const NUMBER = '00340434161094015902';
export const ORDER_ID = '026-1234567-1234561';
export const PAGE: OpenPage = {
  nativeId: 'a',
  orderId: ORDER_ID,
  buyer: 'Palmer',
  language: 'en-GB',
  topics: ['where-is-my-order'],
  purpose: 'reply',
};

export const order = (more: Partial<Order> = {}): Order => ({
  kind: 'order',
  portal: 'amazon',
  orderId: ORDER_ID,
  items: [{ title: 'Brass desk lamp', quantity: 1 }],
  fulfilment: 'seller',
  promised: { from: NOW - 48 * H, to: NOW - 48 * H },
  shipments: [{ carrier: 'DHL', number: NUMBER }],
  seenAt: NOW - 5 * MIN,
  ...more,
});

export const parcel = (more: Partial<Parcel> = {}): Parcel => ({
  number: NUMBER,
  carrier: 'dhl',
  status: 'out_for_delivery',
  events: [{ at: '2026-11-22T07:12:00Z', status: 'out_for_delivery', text: 'In the van', place: 'Leicester' }],
  source: 'dhl',
  toldAt: NOW - 4 * MIN,
  failures: 0,
  wantedAt: NOW,
  dueAt: NOW + 10 * MIN,
  ...more,
});

export const TEMPLATES: Template[] = [
  {
    id: 'out-for-delivery',
    title: 'Out for delivery',
    topics: ['where-is-my-order'],
    texts: {
      en: 'Your parcel {tracking_number} is out for delivery.',
      de: 'Ihr Paket {tracking_number} wird zugestellt.',
    },
  },
  { id: 'refund-done', title: 'Refund done', topics: ['refund'], texts: { en: 'We refunded {refund_amount}.' } },
  { id: 'thanks-only', title: 'Only thanks', replyOnly: true, topics: [], texts: { en: 'Thank you.' } },
  { id: 'ebay-thanks', title: 'Thanks at eBay', portal: 'ebay', topics: ['thanks'], texts: { en: 'Thanks!' } },
];

export const known = (more: Partial<Known> = {}): Known => ({
  conversations: [
    conversation('a', { buyer: 'Palmer', orderId: ORDER_ID, waiting: waiting(20 * H), atRisk: 'promise-passed' }),
  ],
  orders: [order()],
  parcels: [parcel()],
  templates: TEMPLATES,
  rules: { own: [], off: [] },
  keys: new Map([['dhl', true]]),
  asking: new Set(),
  joins: [],
  orderLink: (_, { host }, id) => `https://${host}/order/${id}`,
  ...more,
});

/** The open conversation of the scene, changed as told. */
export function opened(more: Partial<Known> = {}, page: Partial<OpenPage> = {}): OpenConversation {
  const found = openConversation(
    { portal: 'amazon', host: 'sellercentral.amazon.co.uk' },
    { ...PAGE, ...page },
    known(more),
    speech,
  );
  if (!found) throw new Error('no conversation is open');
  return found;
}
