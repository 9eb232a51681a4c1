import type { Author } from '../../model/message';
import type { CaseFacts, HeardMessage } from './case-facts';

/**
 * Which value of `isRequestedPartySender` means that the seller wrote. It is published nowhere, so it is read off the
 * messages that `latestSellerMessageId` names; where they disagree, or none is known, `undefined`.
 */
export function sellerFlag(cases: Iterable<CaseFacts>): boolean | undefined {
  const values = new Set<boolean>();
  for (const { messages, latestSellerMessageId } of cases) {
    if (!latestSellerMessageId) continue;
    const flag = messages?.find(({ id }) => id === latestSellerMessageId)?.flag;
    if (flag !== undefined) values.add(flag);
  }
  return values.size === 1 ? [...values][0] : undefined;
}

/** Who wrote a message by Amazon's data; `creator` only ever supports, and a contradiction leaves it unknown. */
export function authorOf(message: HeardMessage, facts: CaseFacts, flag: boolean | undefined): Author {
  const side = sideOf(message, facts, flag);
  // Words that only Amazon uses, in a message of the seller's: the clock keeps running.
  if (message.marked) return message.marked === 'portal-for-buyer' && side === 'seller' ? 'unknown' : message.marked;
  return side === 'buyer' && message.noAnswer === 'out-of-office' ? 'buyer-auto' : side;
}

/** Which side it was sent from. */
function sideOf(message: HeardMessage, facts: CaseFacts, flag: boolean | undefined): 'buyer' | 'seller' | 'unknown' {
  const isNamed = message.id !== undefined && message.id === facts.latestSellerMessageId;
  const side = isNamed
    ? 'seller'
    : flag === undefined || message.flag === undefined
      ? 'unknown'
      : message.flag === flag
        ? 'seller'
        : 'buyer';
  return message.hint && side !== 'unknown' && message.hint !== side ? 'unknown' : side;
}

const SIDE: Partial<Record<Author, 'buyer' | 'seller'>> = {
  buyer: 'buyer',
  'portal-for-buyer': 'buyer',
  'buyer-auto': 'buyer',
  seller: 'seller',
  assistant: 'seller',
};

/** Data and page together: the more special one of the same side; of different sides, unknown. */
export function agreed(data: Author, page: Author): Author {
  if (page === 'unknown' || data === page) return data;
  if (data === 'unknown') return page;
  const [a, b] = [SIDE[data], SIDE[page]];
  if (a !== undefined && b !== undefined && a !== b) return 'unknown';
  return data === 'buyer' || data === 'seller' ? page : data;
}
