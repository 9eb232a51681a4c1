import { describe, expect, it } from 'vitest';
import { accountsOfLogin, isSurelyOf, nameAmong, resolveAccount } from '../../../lib/inbox/accounts';
import { type Account, accountKey } from '../../../lib/model/account';
import type { Coverage } from '../../../lib/model/coverage';
import type { Portal } from '../../../lib/model/portal';

const UK = 'sellercentral.amazon.co.uk';
const DE = 'sellercentral.amazon.de';
const FR = 'sellercentral.amazon.fr';

const record = (portal: Portal, account: Account): Coverage => ({
  key: accountKey(portal, account),
  portal,
  account,
  state: 'ok',
  seenKeys: [],
  lookedAt: 0,
});

describe('an account is keyed by inbox and seller', () => {
  it.each<[string, Portal, Account, Account, boolean]>([
    ['an EU inbox on two hosts is one account', 'amazon', { host: DE }, { host: FR }, true],
    ['with its seller too', 'amazon', { host: DE, seller: 'A' }, { host: FR, seller: 'A' }, true],
    ['two sellers on one host are two', 'amazon', { host: UK, seller: 'A' }, { host: UK, seller: 'B' }, false],
    ['one seller has an inbox a region', 'amazon', { host: UK, seller: 'A' }, { host: DE, seller: 'A' }, false],
    ['Ireland is in the EU inbox', 'amazon', { host: 'sellercentral.amazon.ie' }, { host: DE }, true],
    ['the UK is not', 'amazon', { host: UK }, { host: DE }, false],
    [
      'a store of the EU inbox is no account',
      'amazon',
      { host: DE, marketplace: 'A13V1IB3VIYZZH' },
      { host: DE },
      true,
    ],
    [
      'an eBay user has one inbox',
      'ebay',
      { host: 'www.ebay.de', user: 'u' },
      { host: 'www.ebay.com', user: 'u' },
      true,
    ],
    ['two eBay users have two', 'ebay', { host: 'www.ebay.de', user: 'u' }, { host: 'www.ebay.de', user: 'v' }, false],
  ])('%s', (_, portal, a, b, same) => expect(accountKey(portal, a) === accountKey(portal, b)).toBe(same));
});

describe('a page that does not show its seller', () => {
  const a = record('amazon', { host: UK, seller: 'A' });
  const b = record('amazon', { host: UK, seller: 'B' });
  it.each<[string, Coverage[], string]>([
    ['belongs to the only one known', [a], a.key],
    ['but to none of two', [a, b], `amazon:${UK}`],
    ['nor to one of another inbox', [record('amazon', { host: DE, seller: 'A' })], `amazon:${UK}`],
  ])('%s', (_, known, key) => expect(resolveAccount('amazon', { host: UK }, known)).toBe(key));

  it('is no proof of what that seller has', () => {
    expect(isSurelyOf(a, { host: UK })).toBe(false);
    expect(isSurelyOf(a, { host: UK, seller: 'A' })).toBe(true);
    expect(isSurelyOf(record('amazon', { host: UK }), { host: UK })).toBe(true);
  });
});

describe('sellers of one login', () => {
  const known = [
    record('amazon', { host: UK, seller: 'A' }),
    record('amazon', { host: UK, seller: 'B' }),
    record('amazon', { host: DE, seller: 'A' }),
    record('ebay', { host: 'www.ebay.co.uk', user: 'u' }),
  ];

  it('are signed out together', () => {
    expect(accountsOfLogin('amazon', { host: UK }, known)).toEqual(known.slice(0, 2));
  });

  it.each<[Account, string]>([
    [{ host: UK, seller: 'B' }, 'Amazon UK B'],
    [{ host: DE, seller: 'A' }, 'Amazon EU'],
    [{ host: UK }, 'Amazon UK'],
  ])('are told apart by name where they have to be: %o', (account, name) => {
    expect(nameAmong('amazon', account, known)).toBe(name);
  });
});
