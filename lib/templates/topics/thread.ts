import type { Portal } from '../../model/portal';
import type { ThreadSighting } from '../../model/sighting';
import type { Topic } from '../../model/topic';
import { topicsIn } from './match';

const MOST_ORDERS = 5;

// Order numbers of the other portal (public notes, 2026-11): Amazon's are 3-7-7 digits, eBay's 2-5-5.
const OTHERS_ORDER: Readonly<Record<Portal, RegExp>> = {
  amazon: /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/g,
  ebay: /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g,
};

/**
 * What a thread tells by its buyer's texts: the topics of the messages that wait for an answer, and order numbers of
 * the other portal, at most five.
 * @param texts the buyer's last messages, newest last
 */
export function tellThread(
  portal: Portal,
  thread: Pick<ThreadSighting, 'messages'>,
  texts: readonly string[],
): { topics: Topic[]; quotedOrders?: string[] } {
  const quoted = new Set(texts.flatMap((text) => text.match(OTHERS_ORDER[portal]) ?? []));
  return {
    topics: topicsOf(thread, texts),
    ...(quoted.size > 0 ? { quotedOrders: [...quoted].slice(-MOST_ORDERS) } : {}),
  };
}

/** The texts hold no replies: how many of them wait is told by the messages. */
function topicsOf({ messages }: Pick<ThreadSighting, 'messages'>, texts: readonly string[]): Topic[] {
  const reply = messages.findLastIndex(({ author, refused }) => author === 'seller' && !refused);
  const waiting = messages.slice(reply + 1);
  // Where an author is not known, nobody can say which texts are answered.
  if (waiting.some(({ author }) => author === 'unknown')) return [];
  const buyers = waiting.filter(({ author }) => author === 'buyer').length;
  if (buyers > 0) return topicsIn(texts.slice(-buyers));
  return waiting.some(({ author }) => author === 'buyer-auto') ? ['out-of-office'] : [];
}
