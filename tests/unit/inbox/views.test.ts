import { describe, expect, it } from 'vitest';
import { checkInOf } from '../../../lib/inbox/check-in';
import { type ViewItem, viewOf } from '../../../lib/inbox/views';
import type { AnswerReason, Conversation } from '../../../lib/model/conversation';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { HOUR, t } from './samples';

const NOW = t('12:00');
const ORDER = { orderId: '026-1234567-1234567', promised: { from: NOW, to: NOW } };

/**
 * A conversation whose line lies `left` hours ahead (negative: ago), or somewhere within a range of them; `null`: no
 * time. One named `e…` is eBay's.
 */
function open(id: string, left: number | [number, number] | null, more: Partial<Conversation> = {}): Conversation {
  const portal = id.startsWith('e') ? 'ebay' : 'amazon';
  const [from, to] = Array.isArray(left) ? left : [left ?? 0, left ?? 0];
  const start = { from: NOW + (from - 24) * HOUR, to: NOW + (to - 24) * HOUR };
  return {
    key: `${portal}:${id}`,
    portal,
    account: { host: portal === 'ebay' ? 'www.ebay.de' : 'sellercentral.amazon.co.uk' },
    aliases: [],
    state: 'open',
    ...(left === null ? {} : { waiting: { start, from: 'thread', source: 'data' } }),
    firstSeenAt: NOW - 48 * HOUR,
    seenAt: NOW,
    ...more,
  };
}

const parts = (items: readonly ViewItem[]) =>
  items.map(({ part, conversation }) => `${part} ${conversation.key.replace(/.*:/, '')}`);

const ALL = [
  open('ok', 20),
  open('late', -3),
  open('later', -9),
  open('claim-soon', -20, ORDER),
  open('claim-later', -2, ORDER),
  open('claim-passed', -26, ORDER),
  open('claim-passed-long', -60, ORDER),
  open('fba', -10, { ...ORDER, fulfilment: 'amazon' }),
  open('critical', 0.5),
  open('maybe-late', [-1, 1]),
  open('untimed', null),
  open('e-late', -2),
  open('e-later', -30),
  open('e-soon', 8),
  open('answered', -5, { state: 'answered' }),
];
const view = (name: Parameters<typeof viewOf>[0], all = ALL, before = NOW + 3 * HOUR) =>
  parts(viewOf(name, all, DEFAULT_SETTINGS, NOW, before));

describe('save first', () => {
  it('claims that can still be prevented, what is not late yet, what is (the newest first), own targets, no time', () => {
    expect(view('save-first')).toEqual([
      'claims claim-soon',
      'claims claim-later',
      'next maybe-late',
      'next critical',
      'next ok',
      'late claim-passed',
      'late claim-passed-long',
      'late late',
      'late later',
      'late fba',
      'own e-soon',
      'own e-late',
      'own e-later',
      'untimed untimed',
    ]);
  });

  it.each<[string, Partial<Conversation>, string]>([
    ['no order, no claim', { promised: ORDER.promised }, 'late'],
    ['an order', ORDER, 'claims'],
    ['an order whose promised date is not known', { orderId: ORDER.orderId }, 'claims'],
    ["Amazon's own parcels", { ...ORDER, fulfilment: 'amazon' }, 'late'],
  ])('a late one with %s', (_, more, part) => {
    expect(view('save-first', [open('a', -2, more)])).toEqual([`${part} a`]);
  });

  it('a late parcel has its claim 3 days after the promised date, however long the buyer waits', () => {
    const late = { deliveryProblem: true, promised: { from: NOW - 24 * HOUR, to: NOW - 24 * HOUR } };
    expect(view('save-first', [open('a', -60, { ...ORDER, ...late })])).toEqual(['claims a']);
  });
});

describe('runs out before', () => {
  it('what has a line until then: its own, else that of a claim; own targets apart; what is over is not in it', () => {
    expect(view('before', ALL, NOW + 9 * HOUR)).toEqual([
      'sure maybe-late',
      'sure critical',
      'sure claim-soon',
      'own e-soon',
    ]);
  });

  it.each<[string, number | [number, number], string[]]>([
    ['well before', 1, ['sure a']],
    ['at that moment', 3, ['sure a']],
    ['after it', 3.01, []],
    ['a range that ends before it', [1, 2.9], ['sure a']],
    ['a range across it', [2, 4], ['maybe a']],
    ['a range that begins with it', [3, 5], ['maybe a']],
    ['a range after it', [3.5, 5], []],
    ['maybe passed, at the latest before it', [-1, 2], ['sure a']],
    ['maybe passed, maybe after it', [-1, 4], ['maybe a']],
    ['passed just now', 0, []],
    ['surely passed', [-3, -1], []],
  ])('%s', (_, left, expected) => {
    expect(view('before', [open('a', left)])).toEqual(expected);
  });
});

describe('the default view', () => {
  it('has the order of the queue', () => {
    expect(view('queue', [open('ok', 20), open('e-late', -2), open('late', -3), open('urgent', 2)])).toEqual([
      'first late',
      'first urgent',
      'own e-late',
      'later ok',
    ]);
  });
});

describe.each(['queue', 'save-first', 'before'] as const)('%s', (name) => {
  it('does not depend on the order of the store', () => {
    expect(view(name, ALL.toReversed())).toEqual(view(name));
  });

  it('holds each conversation at most once, and none of a portal that is off', () => {
    const settings = { ...DEFAULT_SETTINGS, portals: { amazon: true, ebay: false } };
    const keys = viewOf(name, ALL, settings, NOW, NOW + 9 * HOUR).map(({ conversation }) => conversation.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith('ebay:'))).toEqual([]);
    expect(keys.length).toBeGreaterThan(2);
  });
});

describe('check-in', () => {
  const SINCE = t('06:00');
  const done = (id: string, reason: AnswerReason, from: string, to = from) =>
    open(id, -1, { state: 'answered', answer: { reason, at: { from: t(from), to: t(to) } } });
  const lists = (...conversations: Conversation[]) => {
    const {
      new: fresh,
      answered,
      late,
      before,
    } = checkInOf(conversations, DEFAULT_SETTINGS, NOW, SINCE, NOW + 3 * HOUR);
    return { new: parts(fresh), answered: parts(answered), late: parts(late), before: parts(before) };
  };

  it.each<[string, Conversation, Partial<ReturnType<typeof lists>>]>([
    ['first seen since', open('a', 10, { firstSeenAt: SINCE }), { new: ['later a'] }],
    ['known before', open('a', 10), {}],
    ['known before, but the buyer wrote again', open('a', 19), { new: ['later a'] }],
    ['without a time, first seen since', open('a', null, { firstSeenAt: SINCE + 1 }), { new: ['later a'] }],
    ['late since', open('a', -6), { late: ['late a'] }],
    ['late before', open('a', -6.1), {}],
    ['maybe late since', open('a', [-1, 5]), { late: ['late a'], before: ['maybe a'] }],
    ['own target passed since', open('e', -1), { late: ['own e'] }],
    ['runs out', open('a', 2), { before: ['sure a'] }],
    ['answered since', done('a', 'replied', '06:00'), { answered: ['answered-replied a'] }],
    ['answered before', done('a', 'replied', '05:59'), {}],
    ['gone since, maybe before', done('a', 'elsewhere', '05:00', '07:00'), { answered: ['answered-elsewhere a'] }],
  ])('%s', (_, conversation, expected) => {
    expect(lists(conversation)).toEqual({ new: [], answered: [], late: [], before: [], ...expected });
  });

  it('answers by reason, the newest first', () => {
    expect(
      lists(
        done('b', 'replied', '08:00'),
        done('c', 'elsewhere', '11:00'),
        done('a', 'replied', '09:00'),
        done('d', 'no-response-needed', '07:00'),
      ).answered,
    ).toEqual(['answered-replied a', 'answered-replied b', 'answered-no-response-needed d', 'answered-elsewhere c']);
  });

  it('leaves out a portal that is off', () => {
    const settings = { ...DEFAULT_SETTINGS, portals: { amazon: false, ebay: true } };
    const { answered, late } = checkInOf([done('a', 'replied', '08:00'), open('b', -1)], settings, NOW, SINCE, NOW);
    expect([...answered, ...late]).toEqual([]);
  });
});
