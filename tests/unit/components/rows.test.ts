import { describe, expect, it } from 'vitest';
import { filterRows, NO_FILTER, setFilters } from '../../../components/panel/filter';
import { panelModel } from '../../../components/panel/model';
import { rowsOf } from '../../../components/panel/rows';
import { viewOf } from '../../../lib/inbox/views';
import type { Conversation } from '../../../lib/model/conversation';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { conversation, coverage, H, MIN, NOW, speech, waiting } from './scene';

const rows = (...conversations: Conversation[]) =>
  rowsOf(
    viewOf('queue', conversations, DEFAULT_SETTINGS, NOW, NOW),
    panelModel(conversations, [coverage()], DEFAULT_SETTINGS, NOW),
    speech,
  );
const row = (more: Partial<Conversation>) => {
  const [only] = rows(conversation('a', more));
  if (!only) throw new Error('not in the queue');
  return only;
};
const order = { orderId: '113-1234567-1234561', promised: { from: NOW, to: NOW } };

describe('why a conversation stands where it stands', () => {
  it.each<[string, Partial<Conversation>, string]>([
    ['claim ahead', { ...order, waiting: waiting(26 * H) }, 'from Mon 09:04 a claim is possible'],
    ['claim reached', { ...order, waiting: waiting(50 * H) }, 'since 09:04 a claim is possible'],
    ['claim uncertain', { orderId: order.orderId, waiting: waiting(26 * H) }, 'from Mon 09:04 a claim may be possible'],
    ['before the line no word of claims', { ...order, waiting: waiting(2 * H) }, ''],
    ['no order', { waiting: waiting(2 * H) }, 'no order yet'],
    ['parcel', { ...order, deliveryProblem: true, waiting: waiting(2 * H) }, 'parcel has not come'],
    [
      'parcel in trouble',
      { ...order, atRisk: 'exception', deliveryProblem: true, waiting: waiting(2 * H) },
      'parcel has a problem · parcel has not come',
    ],
    [
      'promise broken, after how old it is',
      { ...order, atRisk: 'promise-passed', waiting: waiting(2 * H, { messages: 3 }), seenAt: NOW - 3 * H },
      'seen 3 h ago, may be answered · promised day is over',
    ],
    ['several messages', { ...order, waiting: waiting(2 * H, { messages: 3 }) }, '3 messages unanswered'],
    ['not seen lately', { ...order, waiting: waiting(2 * H), seenAt: NOW - 3 * H }, 'seen 3 h ago, may be answered'],
    [
      'refused',
      { ...order, waiting: waiting(20 * H, { refused: { from: NOW - H, to: NOW - H } }) },
      'Amazon did not deliver your reply of 10:04',
    ],
    [
      'disagreement stands alone',
      { ...order, waiting: waiting(2 * H), overSlaAt: NOW, seenAt: NOW - 3 * H },
      'Amazon says late, Replywatch does not. Amazon counts.',
    ],
    ['own target', { portal: 'ebay', waiting: waiting(26 * H) }, 'your own target of 24 h'],
    [
      'coarse time',
      { portal: 'ebay', waiting: waiting(7 * H, { source: 'relative', text: '7h' }) },
      'your own target of 24 h · eBay shows only "7h"',
    ],
    ['unknown time', { portal: 'ebay', state: 'unknown' }, 'no readable time on the page'],
    [
      'unknown author',
      { portal: 'ebay', state: 'unknown', lastActivity: { range: { from: NOW, to: NOW }, source: 'data' } },
      'the list does not tell who wrote last',
    ],
    [
      'at most two',
      {
        waiting: waiting(26 * H, { messages: 2 }),
        seenAt: NOW - 3 * H,
        reportedUnresolved: true,
        deliveryProblem: true,
      },
      'seen 3 h ago, may be answered · buyer: not solved',
    ],
  ])('%s', (_, more, why) => expect(row(more).why).toBe(why));
});

describe('rows', () => {
  it('name buyer, order or subject, account and time', () => {
    expect(row({ buyer: 'Palmer', ...order, waiting: waiting(24 * H - 28 * MIN) })).toMatchObject({
      buyer: 'Palmer',
      about: order.orderId,
      accountName: 'Amazon UK',
      conversation: 'a',
      band: 'critical',
      part: 'first',
      due: '2026-11-22T11:32:00.000Z',
      said: { text: '28 min left' },
    });
    expect(row({ portal: 'ebay', subject: 'Brass lamp', waiting: waiting(26 * H) })).toMatchObject({
      buyer: 'Buyer not shown',
      about: 'Brass lamp',
      part: 'own',
      due: '2026-11-22T09:04:00.000Z',
    });
    expect(row({ portal: 'ebay', state: 'unknown' })).toMatchObject({ due: undefined, part: 'later' });
  });

  it('tell the time even where a reply was refused, and say the rest to assistive technology', () => {
    const refused = row({ ...order, waiting: waiting(23 * H, { refused: { from: NOW - H, to: NOW - H } }) });
    expect(refused.said.text).toBe('1 h 00 left');
    expect(refused.said.label).toContain('Amazon did not deliver your reply');
    expect(row({ ...order, waiting: waiting(2 * H), reportedUnresolved: true }).said.text).toBe('by Mon 09:04');
  });

  it('keep the order of the queue', () => {
    const keys = rows(
      conversation('ok', { waiting: waiting(H) }),
      conversation('own', { portal: 'ebay', waiting: waiting(90 * H) }),
      conversation('late', { waiting: waiting(25 * H) }),
      conversation('later', { waiting: waiting(30 * H) }),
      conversation('done', { state: 'answered' }),
    ).map((one) => one.conversation);
    expect(keys).toEqual(['later', 'late', 'own', 'ok']);
  });
});

describe('filterRows', () => {
  const all = rows(
    conversation('a', { waiting: waiting(25 * H), language: 'de-AT', ...order }),
    conversation('b', {
      waiting: waiting(H),
      language: 'fr',
      account: { host: 'sellercentral.amazon.de', marketplace: 'A13V1IB3VIYZZH' },
    }),
    conversation('c', { portal: 'ebay', waiting: waiting(H) }),
  );
  it.each([
    [{}, ['a', 'b', 'c']],
    [{ portal: 'amazon' as const }, ['a', 'b']],
    [{ account: 'ebay:www.ebay.co.uk' }, ['c']],
    [{ marketplace: 'amazon:UK' }, ['a']],
    [{ marketplace: 'amazon:FR' }, ['b']],
    [{ marketplace: 'ebay:UK' }, ['c']],
    [{ claim: true }, ['a']],
    [{ band: 'overdue' }, ['a']],
    [{ language: 'de' }, ['a']],
    [{ portal: 'ebay' as const, language: 'de' }, []],
  ])('%j', (part, ids) => {
    expect(filterRows(all, { ...NO_FILTER, ...part }).map((one) => one.conversation)).toEqual(ids);
  });

  it('counts what is set behind the button', () => {
    expect(setFilters({ ...NO_FILTER, portal: 'ebay', band: 'ok', language: 'de', claim: true })).toBe(3);
  });
});
