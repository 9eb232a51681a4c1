import type { SeedConversation } from '../../tests/portals/amazon/options';
import type { ConversationInput } from '../../tests/portals/ebay/types';

const NAMES = [
  'Amelie',
  'Bogdan',
  'Carla',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Katya',
  'Leif',
  'Mirela',
  'Nadia',
  'Oskar',
  'Petra',
  'Quentin',
  'Rosa',
  'Stellan',
  'Tilda',
  'Ulrich',
  'Vera',
  'Wim',
  'Xenia',
  'Yann',
  'Zofia',
];

const QUESTIONS = [
  ['Where is my order?', 'The parcel was due yesterday. Could you look where it is?'],
  ['Invoice', 'Could you send me an invoice with our VAT number?'],
  ['Assembly', 'Which of the two screws goes into the base plate?'],
  ['Wrong colour', 'I ordered the brass one and got chrome.'],
  ['Return', 'I would like to send the second lamp back. How does that work?'],
  ['Bulb', 'Is the bulb included, and which socket does it have?'],
] as const;

/**
 * Ordinary waiting conversations, `count` of them, spread evenly over the last `hours`: none within ten minutes of a
 * threshold, so that a tour's bands do not depend on how fast the machine is.
 * @param orders first part of the order ids
 */
export function crowd(count: number, hours: number, orders: string, language?: string): SeedConversation[] {
  return Array.from({ length: count }, (_, index) => {
    const [subject, text] = QUESTIONS[index % QUESTIONS.length] as (typeof QUESTIONS)[number];
    const minutesAgo = clear(Math.round(30 + (index * hours * 60) / count));
    return {
      buyer: `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : ' B.'}`,
      orderId: `${orders}-77${String(10_000 + index)}-88${String(20_000 + index)}`,
      subject,
      status: 'action-needed',
      fulfilment: 'seller',
      ...(language ? { language } : {}),
      messages: [{ from: 'buyer', minutesAgo, text }],
    };
  });
}

/** The same for eBay: unread, and so waiting. */
export function ebayCrowd(count: number, hours: number): ConversationInput[] {
  return Array.from({ length: count }, (_, index) => ({
    user: `${(NAMES[index % NAMES.length] as string).toLowerCase()}_${40 + index}`,
    title: ['Brass desk lamp', 'Socket set, 24 pieces', 'Copper watering can'][index % 3] as string,
    itemId: String(285_512_346_000 + index),
    unread: true,
    messages: [
      {
        from: 'buyer',
        minutesAgo: 20 + Math.round((index * hours * 60) / count),
        text: QUESTIONS[index % QUESTIONS.length]?.[1] ?? '',
      },
    ],
  }));
}

/** Moves an age (minutes) away from the edges of Amazon's bands: 24, 23, 20 and 12 hours. */
function clear(minutes: number): number {
  for (const edge of [24, 23, 20, 12]) if (Math.abs(minutes - edge * 60) < 10) return edge * 60 - 15;
  return minutes;
}
