import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyerOf, historyOf, isSameBuyer, joinedWith } from '../../../lib/inbox/customers';
import { joinable, joinId, suggestJoins, withJoin, withoutJoin } from '../../../lib/inbox/joins';
import type { Conversation } from '../../../lib/model/conversation';
import type { Buyer, Join } from '../../../lib/model/customer';
import type { Order } from '../../../lib/model/order';
import { t } from './samples';

const HOSTS = { amazon: 'sellercentral.amazon.co.uk', ebay: 'www.ebay.co.uk' };

const talk = (id: string, more: Partial<Conversation> = {}): Conversation => {
  const portal = more.portal ?? 'amazon';
  return {
    key: `${portal}:${id}`,
    portal,
    account: { host: HOSTS[portal] },
    aliases: [],
    state: 'open',
    firstSeenAt: t('09:00'),
    seenAt: t('10:00'),
    ...more,
  };
};
const order = (orderId: string, more: Partial<Order> = {}): Order => ({
  kind: 'order',
  portal: 'amazon',
  orderId,
  items: [],
  seenAt: t('10:00'),
  ...more,
});
const keys = (found: readonly Conversation[]) => found.map(({ key }) => key);
const buyer = (portal: Buyer['portal'], name: string): Buyer => ({ portal, buyer: name, family: `${portal}:x` });
const joined = (a: Conversation, b: Conversation, joins: Join[] = [], refused = false): Join[] => {
  const [one, other] = [buyerOf(a), buyerOf(b)];
  const made = one && other && withJoin(joins, one, other, refused, t('11:00'));
  if (!made) throw new Error('not joined');
  return made;
};

describe('the history of a buyer', () => {
  it('lists the other conversations of one name in one inbox, newest first', () => {
    const all = [
      talk('a', { buyer: 'Jo Palmer' }),
      talk('b', { buyer: ' jo  PALMER', seenAt: t('11:00') }),
      talk('c', { buyer: 'Jo Palmer', account: { host: 'sellercentral.amazon.com' } }),
      talk('d', { buyer: 'Jo Palmer', portal: 'ebay' }),
      talk('e', { buyer: 'Jo Palmer', seenAt: t('12:00') }),
      talk('f', { buyer: 'Jo Palmers' }),
    ];
    expect(keys(historyOf(all[0] as Conversation, all, [], []).conversations)).toEqual(['amazon:e', 'amazon:b']);
  });

  it('the common EU inbox is one, two sellers in it are two', () => {
    const at = (host: string, seller?: string) => ({ host, ...(seller ? { seller } : {}) });
    const all = [
      talk('a', { buyer: 'Jo Palmer', account: at('sellercentral.amazon.de', 'One') }),
      talk('b', { buyer: 'Jo Palmer', account: at('sellercentral.amazon.fr') }),
      talk('c', { buyer: 'Jo Palmer', account: at('sellercentral.amazon.fr', 'Two') }),
    ];
    expect(keys(historyOf(all[0] as Conversation, all, [], []).conversations)).toEqual(['amazon:b']);
  });

  it.each([
    '',
    ' ',
    'Amazon Customer',
    'Client Amazon',
    'amazon-kunde',
    'a***b',
    'J…',
    'x@y.example',
    'Deleted User 1',
  ])('the name %j tells nobody apart: only the same order does', (name) => {
    const all = [
      talk('a', { buyer: name, orderId: '1' }),
      talk('b', { buyer: name }),
      talk('c', { buyer: name, orderId: '1' }),
    ];
    const orders = [order('1', { buyer: name }), order('2', { buyer: name })];
    const { conversations, orders: found } = historyOf(all[0] as Conversation, all, orders, []);
    expect(keys(conversations)).toEqual(['amazon:c']);
    expect(found.map(({ orderId }) => orderId)).toEqual(['1']);
    expect(buyerOf(all[0] as Conversation)).toBeNull();
  });

  it('orders by id and by name; by name not where another inbox knows the name too', () => {
    const a = talk('a', { buyer: 'Jo Palmer', orderId: '1' });
    const orders = [
      order('1'),
      order('2', { buyer: 'Jo Palmer' }),
      order('3', { buyer: 'Noor' }),
      order('1', { portal: 'ebay' }),
    ];
    const ids = (all: Conversation[]) =>
      historyOf(a, all, orders, []).orders.map(({ portal, orderId }) => `${portal} ${orderId}`);
    expect(ids([a]).sort()).toEqual(['amazon 1', 'amazon 2']);
    expect(ids([a, talk('b', { buyer: 'Jo Palmer', account: { host: 'sellercentral.amazon.com' } })])).toEqual([
      'amazon 1',
    ]);
  });

  it('holds all of a joined buyer, and nothing of it any more when parted', () => {
    const a = talk('a', { buyer: 'Jo Palmer' });
    const b = talk('b', { buyer: 'jopalmer_88', portal: 'ebay' });
    const all = [a, b, talk('c', { buyer: 'jopalmer_88', portal: 'ebay' })];
    const orders = [order('9', { portal: 'ebay', buyer: 'jopalmer_88' })];
    const joins = joined(a, b);
    const found = historyOf(a, all, orders, joins);
    expect(keys(found.conversations).sort()).toEqual(['ebay:b', 'ebay:c']);
    expect(found.orders).toHaveLength(1);
    expect(found.joined?.buyer).toBe('jopalmer_88');
    expect(keys(historyOf(b, all, orders, joins).conversations).sort()).toEqual(['amazon:a', 'ebay:c']);
    const parted = withoutJoin(joins, buyerOf(b) as Buyer, buyerOf(a) as Buyer);
    expect(historyOf(a, all, orders, parted)).toEqual(historyOf(a, all, orders, []));
  });
});

describe('suggested joins', () => {
  const a = talk('a', { buyer: 'Jo Palmer', orderId: '203-1234567-7654321' });

  it('an order number that either names, or whose order is the other buyer’s', () => {
    const b = talk('b', { portal: 'ebay', buyer: 'sunny', quotedOrders: ['203-1234567-7654321'] });
    const reason = { by: 'order', orderId: '203-1234567-7654321' };
    expect(suggestJoins(a, [a, b], [], [])).toEqual([{ buyer: buyerOf(b), reason }]);
    expect(suggestJoins(b, [a, b], [], [])).toEqual([{ buyer: buyerOf(a), reason }]);
    const quiet = talk('a', { buyer: 'Jo Palmer' });
    const orders = [order('203-1234567-7654321', { buyer: 'Jo Palmer' })];
    expect(suggestJoins(b, [quiet, b], orders, [])).toEqual([{ buyer: buyerOf(quiet), reason }]);
    expect(suggestJoins(b, [quiet, b], [], [])).toEqual([]);
  });

  it('the same particular name, and no other', () => {
    const both = (name: string) => {
      const one = talk('x', { buyer: name });
      return suggestJoins(one, [one, talk('y', { portal: 'ebay', buyer: name })], [], []).map(
        ({ reason }) => reason.by,
      );
    };
    expect(both('jopalmer_88')).toEqual(['name']);
    for (const name of ['anna', 'Customer', 'seller', 'j***8', 'Amazon Customer'])
      expect([name, both(name)]).toEqual([name, []]);
  });

  it('none that is joined, none that was refused, and nobody of the same portal', () => {
    const b = talk('b', { portal: 'ebay', buyer: 'Jo Palmer' });
    const c = talk('c', { buyer: 'Jo Palmer', account: { host: 'sellercentral.amazon.com' } });
    const all = [a, b, c];
    expect(suggestJoins(a, all, [], []).map(({ buyer: { portal } }) => portal)).toEqual(['ebay']);
    expect(suggestJoins(a, all, [], joined(a, b))).toEqual([]);
    expect(suggestJoins(c, all, [], joined(a, b))).toEqual([]);
    expect(suggestJoins(a, all, [], joined(a, b, [], true))).toEqual([]);
    expect(suggestJoins(c, all, [], joined(a, b, [], true))).toHaveLength(1);
  });

  it('by hand: each free buyer of the other portal once, a refused one too', () => {
    const b = talk('b', { portal: 'ebay', buyer: 'sunny' });
    const all = [a, b, talk('c', { portal: 'ebay', buyer: 'SUNNY' }), talk('d', { portal: 'ebay', buyer: 'a***b' })];
    expect(joinable(a, all, []).map(({ buyer: name }) => name)).toEqual(['sunny']);
    expect(joinable(a, all, joined(a, b, [], true))).toHaveLength(1);
    expect(joinable(a, all, joined(a, b))).toEqual([]);
  });
});

describe('joins, whatever is joined with whatever', () => {
  const anyBuyer = fc
    .tuple(fc.constantFrom('amazon', 'ebay'), fc.constantFrom('ann', 'ben', 'cem', 'dee'))
    .map(([portal, name]) => buyer(portal as Buyer['portal'], name));
  const steps = fc.array(fc.tuple(anyBuyer, anyBuyer, fc.boolean()), { maxLength: 30 });
  const run = (all: [Buyer, Buyer, boolean][]) =>
    all.reduce<Join[]>((joins, [a, b, refused]) => withJoin(joins, a, b, refused, 1) ?? joins, []);

  it('are symmetric', () => {
    fc.assert(
      fc.property(steps, anyBuyer, (all, one) => {
        const joins = run(all);
        const other = joinedWith(one, joins);
        if (other) expect(isSameBuyer(joinedWith(other, joins) as Buyer, one)).toBe(true);
        for (const [a, b] of all) if (a.portal !== b.portal) expect(joinId(a, b)).toBe(joinId(b, a));
        expect(run(all.map(([a, b, refused]) => [b, a, refused]))).toEqual(joins);
      }),
    );
  });

  it('never join two buyers of one portal, directly or through a third', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const made = run(all).filter(({ refused }) => !refused);
        for (const { amazon, ebay } of made) expect([amazon.portal, ebay.portal]).toEqual(['amazon', 'ebay']);
        expect(new Set(made.map(({ amazon }) => amazon.buyer)).size).toBe(made.length);
        expect(new Set(made.map(({ ebay }) => ebay.buyer)).size).toBe(made.length);
      }),
    );
  });

  it('parting restores what was before', () => {
    fc.assert(
      fc.property(steps, anyBuyer, anyBuyer, (all, a, b) => {
        const before = withoutJoin(run(all), a, b);
        const after = withJoin(before, a, b, false, 2);
        expect(withoutJoin(after ?? before, b, a)).toEqual(before);
      }),
    );
  });
});
