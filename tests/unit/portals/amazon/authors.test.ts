import { describe, expect, it } from 'vitest';
import { agreed, authorOf, sellerFlag } from '../../../../lib/portals/amazon/authors';
import { type CaseFacts, type HeardMessage, noFacts } from '../../../../lib/portals/amazon/case-facts';
import { opensForBuyer, saysForBuyer } from '../../../../lib/portals/amazon/words-authors';

const message = (more: Partial<HeardMessage>): HeardMessage => ({
  id: 'm',
  at: 0,
  flag: undefined,
  marked: undefined,
  hint: undefined,
  noAnswer: undefined,
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
    [
      'marked as Amazon’s for the buyer, sent from the buyer’s side',
      message({ flag: false, marked: 'portal-for-buyer' }),
      true,
      'portal-for-buyer',
    ],
    [
      'marked as Amazon’s for the buyer, sent by the seller',
      message({ flag: true, marked: 'portal-for-buyer' }),
      true,
      'unknown',
    ],
    ['an out-of-office reply of the buyer’s', message({ flag: false, noAnswer: 'out-of-office' }), true, 'buyer-auto'],
    ['an out-of-office reply of the seller’s', message({ flag: true, noAnswer: 'out-of-office' }), true, 'seller'],
    ['an out-of-office reply of nobody knows whom', message({ noAnswer: 'out-of-office' }), undefined, 'unknown'],
    ['a buyer’s thanks', message({ flag: false, noAnswer: 'thanks' }), true, 'buyer'],
  ] as const)('%s', (_, one, flag, author) => expect(authorOf(one, about, flag)).toBe(author));
});

describe('texts by which Amazon tells that it wrote for a buyer', () => {
  it.each([
    'From Amazon on behalf of a customer',
    'FROM AMAZON ON BEHALF OF A CUSTOMER: where is the parcel',
    'Von Amazon im Namen eines Kunden',
    'Von Amazon im Auftrag eines Kunden',
    "De la part d'Amazon au nom d'un client",
    'D’Amazon pour le compte d’un client',
    'Da Amazon per conto di un cliente',
    'De Amazon en nombre de un cliente',
    'Van Amazon namens een klant',
    'Od Amazon w imieniu klienta',
    'Från Amazon på uppdrag av en kund',
    "Amazon'dan bir müşteri adına",
    'Da Amazon em nome de um cliente',
    'Amazonがお客様を代理して',
    '亚马逊代表买家',
  ])('%s', (text) => {
    expect(saysForBuyer(text)).toBe(true);
    expect(opensForBuyer(text)).toBe(true);
  });

  it.each([
    'Dear customer, the carrier told Amazon that we write on behalf of you',
    'I asked Amazon to act on behalf of me',
    'Amazon',
    'On behalf of the team, thank you for ordering on Amazon',
    '',
  ])('a message that only speaks of it: %s', (text) => expect(opensForBuyer(text)).toBe(false));
});

describe('data and page together', () => {
  it.each([
    ['buyer', 'buyer', 'buyer'],
    ['seller', 'buyer', 'unknown'],
    ['assistant', 'buyer', 'unknown'],
    ['assistant', 'seller', 'assistant'],
    ['seller', 'assistant', 'assistant'],
    ['portal-for-buyer', 'buyer', 'portal-for-buyer'],
    ['buyer', 'buyer-auto', 'buyer-auto'],
    ['buyer-auto', 'buyer', 'buyer-auto'],
    ['buyer-auto', 'seller', 'unknown'],
    ['unknown', 'seller', 'seller'],
    ['buyer', 'unknown', 'buyer'],
  ] as const)('%s and %s: %s', (data, page, author) => expect(agreed(data, page)).toBe(author));
});
