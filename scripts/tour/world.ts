import { NUMBER, parcelOf } from '../../tests/e2e/support/conversation';
import { amazonSite } from '../../tests/portals/amazon';
import type { SeedConversation } from '../../tests/portals/amazon/options';
import { carriersSite } from '../../tests/portals/carriers';
import { ebaySite } from '../../tests/portals/ebay';
import type { ConversationInput } from '../../tests/portals/ebay/types';
import { crowd, ebayCrowd } from './crowd';

const h = (hours: number, minutes = 0) => hours * 60 + minutes;

/** Amazon UK on a busy Monday: one late, one about to be, and two pages of others. */
const UK: SeedConversation[] = [
  {
    buyer: 'Jürgen',
    orderId: '203-1234567-1234563',
    subject: 'Where is my order?',
    status: 'action-needed',
    fulfilment: 'seller',
    promisedInDays: -4,
    messages: [
      { from: 'buyer', minutesAgo: h(26, 10), text: 'My parcel was promised for Wednesday and is still not here.' },
    ],
  },
  {
    buyer: 'Palmer',
    orderId: '026-1234567-1234561',
    subject: 'Parcel not moving',
    status: 'action-needed',
    fulfilment: 'seller',
    promisedInDays: -2,
    tracking: { carrier: 'DHL', number: NUMBER },
    messages: [
      { from: 'buyer', minutesAgo: h(71), text: 'Hello, does the lamp come with a UK plug?' },
      { from: 'seller', minutesAgo: h(68), text: 'Hello, yes, it has a UK plug and a 1.8 m cable.' },
      {
        from: 'buyer',
        minutesAgo: h(23, 31),
        text: 'Thanks. The tracking page has not changed since Thursday. Where is my parcel?',
      },
    ],
  },
  {
    buyer: 'Lucía',
    orderId: '205-1234567-1234562',
    subject: 'Missing screws',
    status: 'action-needed',
    fulfilment: 'seller',
    messages: [
      { from: 'buyer', minutesAgo: h(20, 48), text: 'Two screws are missing from the bag. Could you send them?' },
      { from: 'buyer', minutesAgo: h(2, 5), text: 'Any news about the screws?' },
    ],
  },
  {
    buyer: 'Noor',
    orderId: null,
    subject: 'Question about a product',
    status: 'action-needed',
    messages: [{ from: 'buyer', minutesAgo: h(14, 12), text: 'Is the glass shade dishwasher safe?' }],
  },
  {
    buyer: 'Imani',
    orderId: '026-7654321-1234568',
    subject: 'Wrong colour',
    status: 'action-needed',
    fulfilment: 'amazon',
    messages: [{ from: 'buyer', minutesAgo: h(9, 40), text: 'I ordered brass and got chrome.' }],
  },
  {
    buyer: 'Aiko',
    orderId: '202-1234567-1234564',
    subject: 'Invoice please',
    status: 'action-needed',
    fulfilment: 'seller',
    messages: [{ from: 'buyer', minutesAgo: h(1, 20), text: 'Could I have an invoice with our company name?' }],
  },
  {
    buyer: 'Tomasz',
    orderId: '204-1234567-7654321',
    subject: 'Lamp arrived, thank you',
    status: 'answered',
    fulfilment: 'seller',
    messages: [
      { from: 'buyer', minutesAgo: h(40), text: 'How do I change the bulb?' },
      { from: 'seller', minutesAgo: h(38), text: 'Turn the ring a quarter to the left, then pull.' },
    ],
  },
];

/** The second account: Amazon EU in German. */
const EU: SeedConversation[] = [
  {
    buyer: 'Clément',
    orderId: '405-1234567-1234565',
    subject: 'Colis non reçu',
    status: 'action-needed',
    fulfilment: 'seller',
    promisedInDays: -1,
    language: 'fr-FR',
    marketplaceId: 'A13V1IB3VIYZZH',
    messages: [
      { from: 'buyer', minutesAgo: h(21, 35), text: 'Bonjour, le suivi indique « en attente » depuis trois jours.' },
    ],
  },
  {
    buyer: 'Frauke',
    orderId: '302-1234567-1234566',
    subject: 'Schirm zerbrochen',
    status: 'action-needed',
    fulfilment: 'seller',
    language: 'de-DE',
    marketplaceId: 'A1PA6795UKMFR9',
    messages: [{ from: 'buyer', minutesAgo: h(6, 2), text: 'Der Lampenschirm kam mit einem Sprung an. Was nun?' }],
  },
  {
    buyer: 'Giulia',
    orderId: '404-1234567-1234567',
    subject: 'Domanda sul montaggio',
    status: 'action-needed',
    fulfilment: 'seller',
    language: 'it-IT',
    marketplaceId: 'APJ6JRA9NG5V4',
    messages: [{ from: 'buyer', minutesAgo: h(0, 40), text: 'Quale vite va nella base?' }],
  },
];

const EBAY: ConversationInput[] = [
  {
    user: 'bluebird_77',
    title: 'Brass desk lamp, adjustable',
    itemId: '285512345671',
    unread: true,
    messages: [{ from: 'buyer', minutesAgo: h(26, 20), text: 'Hi, can you combine postage for two lamps?' }],
  },
  {
    user: 'tinker.tom',
    title: 'Socket set, 24 pieces',
    itemId: '285512345672',
    unread: true,
    messages: [{ from: 'buyer', minutesAgo: h(7, 20), text: 'Is the 10 mm socket included? It always gets lost.' }],
  },
  {
    user: 'gartenfee',
    title: 'Copper watering can 1.5 l',
    itemId: '285512345673',
    unread: true,
    messages: [{ from: 'buyer', minutesAgo: h(21, 40), text: 'Ist die Kanne innen verzinnt?' }],
  },
  {
    user: 'retro-radio',
    title: 'Knob for valve radio',
    itemId: '285512345674',
    unread: false,
    messages: [
      { from: 'buyer', minutesAgo: h(50), text: 'Does it fit a 6 mm shaft?' },
      { from: 'seller', minutesAgo: h(49), text: 'Yes, 6 mm with a flat side.' },
      { from: 'buyer', minutesAgo: h(30), text: 'Perfect, thank you!' },
    ],
  },
];

/** The stand-ins of the tour, from a chosen now (ms UTC). */
export function tourWorld(now: number) {
  return {
    uk: amazonSite({
      now,
      hosts: ['sellercentral.amazon.co.uk'],
      layout: 'kat-rows',
      language: 'en-GB',
      conversations: [...UK, ...crowd(26, 22.5, '204')],
      pageSize: 25,
      listKeys: 'minimal',
    }),
    eu: amazonSite({
      now,
      hosts: ['sellercentral.amazon.de'],
      layout: 'flat-divs',
      language: 'de-DE',
      conversations: [
        ...EU,
        ...crowd(9, 18, '306', 'de-DE').map((one) => ({ ...one, marketplaceId: 'A1PA6795UKMFR9' })),
      ],
      listKeys: 'rich',
    }),
    carriers: carriersSite({ key: 'right-key', parcels: { [NUMBER]: parcelOf(now) } }),
    ebay: ebaySite({
      now,
      hosts: ['www.ebay.co.uk'],
      user: 'bright-tools',
      conversations: [...EBAY, ...ebayCrowd(12, 19)],
    }),
  };
}
