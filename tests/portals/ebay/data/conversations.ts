import { digits, pick, randomFrom } from '../../world';
import type { Conversation, ConversationInput } from '../types';
import { LISTINGS, USERS } from './catalogue';
import { AGES, SCENARIOS, type Scenario } from './scenarios';

const MINUTE = 60_000;

function ageOf(index: number, count: number): number {
  const known = AGES[index];
  if (known !== undefined) return known;
  const share = (index - AGES.length + 1) / Math.max(1, count - AGES.length);
  return Math.round(27_000 + 102_000 * share ** 1.2);
}

function orderNumber(random: () => number): string {
  return `${digits(random, 2)}-${digits(random, 5)}-${digits(random, 5)}`;
}

function invent(random: () => number, scenario: Scenario, age: number, now: number, repeat: boolean): Conversation {
  const listing = (scenario.listing !== undefined && LISTINGS[scenario.listing]) || pick(random, LISTINGS);
  const drawn = pick(random, USERS);
  const suffix = digits(random, 3);
  const isMail = scenario.user === 'eBay';
  const orderId = orderNumber(random);
  const texts = scenario.talk.map(([, , text]) => text);
  return {
    id: digits(random, 12),
    messageId: digits(random, 13),
    user: scenario.user && (!repeat || isMail) ? scenario.user : `${drawn}${repeat ? suffix : ''}`,
    title: scenario.subject ?? listing.title,
    itemId: digits(random, 12),
    ...(texts.some((text) => text.includes('{order}')) ? { orderId } : {}),
    unread: scenario.unread,
    opened: false,
    messages: scenario.talk.map(([from, before, text], index) => ({
      from,
      at: now - (age + before) * MINUTE,
      text: text.replace('{order}', orderId),
      ...(scenario.image && index === scenario.talk.length - 1 ? { image: true } : {}),
    })),
  };
}

/**
 * Conversations of an invented shop, newest first: the first ones always the same people and texts, the others drawn.
 * @param now ms UTC that all ages count back from
 */
export function inventConversations(count: number, seed: number, now: number): Conversation[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const scenario = SCENARIOS[index] ?? pick(random, SCENARIOS);
    return invent(random, scenario, ageOf(index, count), now, index >= SCENARIOS.length);
  });
}

/** Exactly the conversations that a test lists; ids that it leaves out come from the seed. */
export function givenConversations(inputs: readonly ConversationInput[], seed: number, now: number): Conversation[] {
  const random = randomFrom(seed);
  return inputs.map((input) => {
    if (input.messages.length === 0) throw new Error(`Conversation of ${input.user} has no messages`);
    const drawnId = digits(random, 12);
    return {
      id: input.conversationId ?? drawnId,
      messageId: digits(random, 13),
      user: input.user,
      title: input.title,
      itemId: input.itemId,
      ...(input.orderId ? { orderId: input.orderId } : {}),
      unread: input.unread,
      opened: false,
      messages: input.messages
        .map(({ from, minutesAgo, text, image }) => ({
          from,
          at: now - minutesAgo * MINUTE,
          text,
          ...(image ? { image } : {}),
        }))
        .sort((a, b) => a.at - b.at),
    };
  });
}
