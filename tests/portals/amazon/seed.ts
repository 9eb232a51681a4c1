import { type BuyerLanguage, digits, FIRST_NAMES, PRODUCTS, pick, type Random, randomFrom, uuid } from '../world';
import type { StoredCase } from './cases';
import { type Market, marketOf } from './markets';
import type { CaseStatus, SeedConversation, SeedMessage, Sender, UiLanguage } from './options';
import { AMAZON_FOR_BUYER, ANSWERS, BOT_TURN, FOLLOW_UPS, OPENERS } from './texts';
import { fill, type Topic, WORDS } from './words/words';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** One kind of conversation: who wrote how many minutes ago, and how the portal lists it. */
interface Plot {
  topic: Topic;
  status: CaseStatus;
  turns: readonly (readonly [Sender | 'refused', number])[];
  promisedInDays?: number;
  fulfilment?: 'amazon';
}

// One of each kind that a countdown can get wrong; the order makes the first page a mixed one.
const PLOTS: readonly Plot[] = [
  {
    topic: 'delivery',
    status: 'action-needed',
    turns: [
      ['buyer', 27 * HOUR],
      ['buyer', 3 * HOUR],
    ],
    promisedInDays: -4,
  },
  { topic: 'damaged', status: 'action-needed', turns: [['buyer', 23 * HOUR + 20]], promisedInDays: -6 },
  { topic: 'presale', status: 'action-needed', turns: [['buyer', 21 * HOUR + 10]] },
  {
    topic: 'delivery',
    status: 'reported-unresolved',
    turns: [
      ['buyer', 5 * DAY],
      ['seller', 4 * DAY],
      ['amazon-for-buyer', 50 * HOUR],
    ],
    promisedInDays: -9,
  },
  {
    topic: 'returns',
    status: 'answered',
    turns: [
      ['buyer', 30 * HOUR],
      ['seller', 8 * HOUR],
    ],
    promisedInDays: -12,
  },
  {
    topic: 'invoice',
    status: 'action-needed',
    turns: [
      ['buyer', 13 * HOUR + 5],
      ['bot', 13 * HOUR],
    ],
    promisedInDays: 2,
  },
  {
    topic: 'wrong',
    status: 'action-needed',
    turns: [
      ['buyer', 40 * HOUR],
      ['seller', 26 * HOUR],
      ['buyer', 2 * HOUR],
    ],
    promisedInDays: -3,
  },
  {
    topic: 'damaged',
    status: 'resolved',
    turns: [
      ['buyer', 3 * DAY],
      ['seller', 60 * HOUR],
    ],
    promisedInDays: -8,
  },
  { topic: 'cancel', status: 'action-needed', turns: [['buyer', 20]], promisedInDays: 3, fulfilment: 'amazon' },
  {
    topic: 'returns',
    status: 'action-needed',
    turns: [
      ['buyer', 22 * HOUR],
      ['refused', 5 * HOUR],
    ],
    promisedInDays: -5,
  },
  {
    topic: 'delivery',
    status: 'answered',
    turns: [
      ['buyer', 2 * DAY],
      ['seller', 40 * HOUR],
    ],
    promisedInDays: -2,
  },
  { topic: 'presale', status: 'action-needed', turns: [['buyer', 9 * HOUR + 40]] },
];

const SPOKEN: Record<string, BuyerLanguage> = {
  'Amazon.de': 'de',
  'Amazon.fr': 'fr',
  'Amazon.it': 'it',
  'Amazon.es': 'es',
  'Amazon.com.be': 'fr',
  'Amazon.co.jp': 'ja',
};

/** `count` conversations in these stores, always the same for a seed. The first twelve are one of each kind. */
export function seededConversations(
  count: number,
  seed: number,
  markets: readonly Market[],
  ui: UiLanguage,
): SeedConversation[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => conversation(index, random, markets, ui));
}

function conversation(index: number, random: Random, markets: readonly Market[], ui: UiLanguage): SeedConversation {
  const plot = PLOTS[index % PLOTS.length] as Plot;
  // The host's own store most of the time, the others of its inbox now and then.
  const market = (index % 3 === 2 ? pick(random, markets) : markets[0]) as Market;
  const home = SPOKEN[market.salesChannel] ?? 'en';
  // A few buyers write in another language than their store's.
  const language = index % 12 === 6 ? pick(random, ['fr', 'de', 'es', 'it'] as const) : home;
  // In turn, so that a short list has no two of one name; a long one does, as real ones do.
  const buyer = FIRST_NAMES[language][index % FIRST_NAMES[language].length] as string;
  const orderId = plot.topic === 'presale' ? null : `${market.orderPrefix}-${digits(random, 7)}-${digits(random, 7)}`;
  // Later rounds of the same plots are shifted, so that 1,000 conversations do not share twelve times.
  const shift = index < PLOTS.length ? 0 : Math.floor(random() * 90);
  const messages = plot.turns.map(([from, minutesAgo], turn): SeedMessage => {
    const age = minutesAgo + shift;
    if (from === 'refused')
      return { from: 'seller', minutesAgo: age, text: pick(random, ANSWERS[language]), refused: true };
    return { from, minutesAgo: age, text: textOf(from, turn, plot.topic, language, random) };
  });
  const topic = WORDS[ui].topics[plot.topic];
  const subject = orderId
    ? fill(WORDS[ui].subjectWithOrder, { topic, buyer, order: orderId })
    : fill(WORDS[ui].subject, { topic, buyer });
  return {
    caseId: uuid(random),
    buyer,
    orderId,
    subject,
    messages,
    status: plot.status,
    fulfilment: plot.fulfilment ?? 'seller',
    ...(plot.promisedInDays === undefined ? {} : { promisedInDays: plot.promisedInDays }),
    ...(orderId && (plot.promisedInDays ?? 0) < 0 ? { tracking: trackingOf(market, random) } : {}),
    marketplaceId: market.id,
    language,
  };
}

function textOf(from: Sender, turn: number, topic: Topic, language: BuyerLanguage, random: Random): string {
  if (from === 'bot') return BOT_TURN;
  if (from === 'amazon-for-buyer') return AMAZON_FOR_BUYER;
  if (from === 'seller') return pick(random, ANSWERS[language]);
  return turn === 0 ? pick(random, OPENERS[language][topic]) : pick(random, FOLLOW_UPS[language]);
}

const POSTS: Record<string, { carrier: string; country: string }> = {
  'Amazon.co.uk': { carrier: 'Royal Mail', country: 'GB' },
  'Amazon.de': { carrier: 'DHL', country: 'DE' },
  'Amazon.fr': { carrier: 'Colissimo', country: 'FR' },
  'Amazon.com': { carrier: 'USPS', country: 'US' },
};

/** A number in the post's international form, with its right check digit. */
function trackingOf(market: Market, random: Random): { carrier: string; number: string } {
  const { carrier, country } = POSTS[market.salesChannel] ?? { carrier: 'Royal Mail', country: 'GB' };
  const serial = digits(random, 8);
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(serial[place]), 0);
  const left = 11 - (sum % 11);
  const check = left === 10 ? 0 : left === 11 ? 5 : left;
  return { carrier, number: `RM${serial}${check}${country}` };
}

/** A conversation as the stand-in keeps it, with everything filled in that a test left out. `now` in ms UTC. */
export function storedFrom(seed: SeedConversation, now: number, home: Market, random: Random): StoredCase {
  const messages = seed.messages
    .map((message) => ({
      id: uuid(random),
      from: message.from,
      at: now - message.minutesAgo * MINUTE,
      text: message.text,
      refused: message.refused ?? false,
    }))
    .sort((one, other) => one.at - other.at);
  const first = messages[0]?.at ?? now;
  const last = messages.at(-1)?.at ?? now;
  return {
    caseId: (seed.caseId ?? uuid(random)).toLowerCase(),
    buyer: seed.buyer,
    orderId: seed.orderId ?? null,
    subject: seed.subject,
    messages,
    status: seed.status,
    resolvedAt: seed.status === 'resolved' ? Math.min(now, last + 30 * MINUTE) : null,
    fulfilment: seed.fulfilment ?? 'seller',
    purchasedAt: first - (4 * DAY + 137) * MINUTE,
    promisedAt: seed.promisedInDays === undefined ? null : now + seed.promisedInDays * DAY * MINUTE,
    tracking: seed.tracking ?? null,
    moreParcels: seed.moreParcels ?? [],
    orderStatus: seed.orderStatus,
    refundApplied: seed.refundApplied,
    marketplaceId: seed.marketplaceId ?? home.id,
    language: seed.language ?? SPOKEN[marketOf(seed.marketplaceId ?? home.id).salesChannel] ?? 'en',
    product: pick(random, PRODUCTS),
    quantity: 1,
    seller: seed.seller,
    a2zClaimsInfo: seed.a2zClaimsInfo ?? null,
    preClaimA2ZHint: seed.preClaimA2ZHint ?? null,
    isOverSla: seed.isOverSla,
  };
}
