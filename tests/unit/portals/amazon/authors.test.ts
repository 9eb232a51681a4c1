import { describe, expect, it } from 'vitest';
import { agreed, authorOf, sellerFlag } from '../../../../lib/portals/amazon/authors';
import { type CaseFacts, type HeardMessage, noFacts } from '../../../../lib/portals/amazon/case-facts';

const message = (more: Partial<HeardMessage>): HeardMessage => ({
  id: 'm',
  at: 0,
  flag: undefined,
  marked: undefined,
  hint: undefined,
  ...more,
});
const facts = (messages: HeardMessage[], latestSellerMessageId?: string): CaseFacts => ({
  ...noFacts('c'),
  messages,
  latestSellerMessageId,
});

describe('the flag whose meaning nobody has published', () => {
  it('is read off the seller’s newest message, whichever way it goes', () => {
    expect(sellerFlag([facts([message({ id: 'a', flag: false }), message({ id: 'b', flag: true })], 'b')])).toBe(true);
    expect(sellerFlag([facts([message({ id: 'a', flag: false })], 'a')])).toBe(false);
  });

  it('stays unknown without such a message, or when two cases disagree', () => {
    expect(sellerFlag([facts([message({ id: 'a', flag: true })])])).toBeUndefined();
    expect(sellerFlag([facts([message({ id: 'a', flag: true })], 'gone')])).toBeUndefined();
    expect(
      sellerFlag([facts([message({ id: 'a', flag: true })], 'a'), facts([message({ id: 'b', flag: false })], 'b')]),
    ).toBeUndefined();
  });
});

describe('authors by data', () => {
  const about = facts([], 'mine');
  it.each([
    ['calibrated, same value', message({ flag: true }), true, 'seller'],
    ['calibrated, other value', message({ flag: false }), true, 'buyer'],
    ['not calibrated', message({ flag: true, hint: 'seller' }), undefined, 'unknown'],
    ['named as the seller’s', message({ id: 'mine' }), undefined, 'seller'],
    ['contradicted by its creator', message({ flag: true, hint: 'buyer' }), true, 'unknown'],
    ['marked as a machine’s', message({ flag: true, marked: 'assistant' }), true, 'assistant'],
    [
      'marked as Amazon’s for the buyer',
      message({ flag: true, marked: 'portal-for-buyer' }),
      undefined,
      'portal-for-buyer',
    ],
  ] as const)('%s', (_, one, flag, author) => expect(authorOf(one, about, flag)).toBe(author));
});

describe('data and page together', () => {
  it.each([
    ['buyer', 'buyer', 'buyer'],
    ['seller', 'buyer', 'unknown'],
    ['assistant', 'buyer', 'unknown'],
    ['assistant', 'seller', 'assistant'],
    ['seller', 'assistant', 'assistant'],
    ['portal-for-buyer', 'buyer', 'portal-for-buyer'],
    ['unknown', 'seller', 'seller'],
    ['buyer', 'unknown', 'buyer'],
  ] as const)('%s and %s: %s', (data, page, author) => expect(agreed(data, page)).toBe(author));
});
