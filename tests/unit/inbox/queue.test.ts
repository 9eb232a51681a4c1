import { describe, expect, it } from 'vitest';
import { accountCounts, portalSummary } from '../../../lib/inbox/counts';
import { queueOf } from '../../../lib/inbox/queue';
import type { Conversation } from '../../../lib/model/conversation';
import type { Coverage } from '../../../lib/model/coverage';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { HOUR, t } from './samples';

const NOW = t('12:00');
const UK = { host: 'sellercentral.amazon.co.uk' };
const EBAY = { host: 'www.ebay.de' };

/** A conversation whose 24 h end in `left` hours (negative: ago). */
const open = (id: string, left: number | null, more: Partial<Conversation> = {}): Conversation => {
  const portal = id.startsWith('e') ? 'ebay' : 'amazon';
  const start = NOW + ((left ?? 0) - 24) * HOUR;
  return {
    key: `${portal}:${id}`,
    portal,
    account: portal === 'ebay' ? EBAY : UK,
    aliases: [],
    state: 'open',
    ...(left === null ? {} : { waiting: { start: { from: start, to: start }, from: 'thread', source: 'data' } }),
    firstSeenAt: NOW,
    seenAt: NOW,
    ...more,
  };
};

const coverage = (portal: 'amazon' | 'ebay', more: Partial<Coverage> = {}): Coverage => ({
  key: portal === 'amazon' ? 'amazon:sellercentral.amazon.co.uk' : 'ebay:www.ebay.de',
  portal,
  account: portal === 'amazon' ? UK : EBAY,
  state: 'ok',
  seenKeys: [],
  seenAt: NOW,
  countedAt: NOW,
  lookedAt: NOW,
  ...more,
});

describe('queueOf', () => {
  const all = [
    open('a-ok', 20),
    open('e-late', -30),
    open('a-urgent', 3),
    open('e-urgent', 2),
    open('a-late', -2),
    open('e-soon', 10),
    open('a-untimed', null),
    open('a-critical', 0.5),
    open('a-unknown', null, { state: 'unknown' }),
    open('a-answered', -5, { state: 'answered' }),
  ];
  const risky = { atRisk: 'exception' as const };
  const ids = (items: ReturnType<typeof queueOf>) =>
    items.map(({ conversation }) => conversation.key.replace(/.*:/, ''));

  it('lets what is at risk rise within its band, and no further', () => {
    const both = [
      open('a-late-risky', -1, risky),
      open('a-late', -2),
      open('a-critical', 0.5),
      open('a-urgent', 2),
      open('a-urgent-risky', 3, risky),
      open('e-urgent', 2),
      open('e-urgent-risky', 3, risky),
      open('a-ok', 14),
      open('a-ok-risky', 20, risky),
      open('a-untimed', null),
      open('a-untimed-risky', null, risky),
    ];
    const expected = [
      'a-late-risky',
      'a-late',
      'a-critical',
      'a-urgent-risky',
      'a-urgent',
      'e-urgent-risky',
      'e-urgent',
      'a-ok-risky',
      'a-ok',
      'a-untimed-risky',
      'a-untimed',
    ];
    expect(ids(queueOf(both, DEFAULT_SETTINGS, NOW))).toEqual(expected);
    expect(ids(queueOf(both.toReversed(), DEFAULT_SETTINGS, NOW))).toEqual(expected);
  });

  it("puts Amazon's line first, then own targets, then the rest, then what has no time", () => {
    expect(ids(queueOf(all, DEFAULT_SETTINGS, NOW))).toEqual([
      'a-late',
      'a-critical',
      'a-urgent',
      'e-late',
      'e-urgent',
      'e-soon',
      'a-ok',
      'a-unknown',
      'a-untimed',
    ]);
  });

  it('does not depend on the order of the store', () => {
    expect(queueOf([...all].reverse(), DEFAULT_SETTINGS, NOW)).toEqual(queueOf(all, DEFAULT_SETTINGS, NOW));
  });

  it.each([
    [{ portal: 'ebay' as const }, ['e-late', 'e-urgent', 'e-soon']],
    [{ band: 'urgent' as const }, ['a-urgent', 'e-urgent']],
    [{ band: 'unknown' as const }, ['a-unknown', 'a-untimed']],
    [{ account: 'ebay:www.ebay.de', band: 'soon' as const }, ['e-soon']],
    [{ account: 'ebay:nobody' }, []],
    [{ language: 'de' }, []],
  ])('filters by %j', (filter, expected) => {
    expect(ids(queueOf(all, DEFAULT_SETTINGS, NOW, filter))).toEqual(expected);
  });

  it('filters by language', () => {
    expect(
      ids(queueOf([...all, open('a-de', 1, { language: 'de' })], DEFAULT_SETTINGS, NOW, { language: 'de' })),
    ).toEqual(['a-de']);
  });

  it('leaves out a portal that is off', () => {
    const settings = { ...DEFAULT_SETTINGS, portals: { amazon: false, ebay: true } };
    expect(ids(queueOf(all, settings, NOW))).toEqual(['e-late', 'e-urgent', 'e-soon']);
  });

  it('finds the account of a page that did not show its seller', () => {
    const known = coverage('amazon', { key: 'amazon:A1', account: { ...UK, seller: 'A1' } });
    expect(ids(queueOf([open('a', 1)], DEFAULT_SETTINGS, NOW, { account: 'amazon:A1' }, [known]))).toEqual(['a']);
  });
});

describe('portalSummary', () => {
  const waiting = [open('a1', -1), open('a2', 20), open('a3', 1, { state: 'answered' })];

  it("gives the portal's own number, and how much of it was seen", () => {
    const seen = coverage('amazon', { total: 162, seenKeys: ['amazon:a1', 'amazon:a2'] });
    expect(portalSummary('amazon', waiting, [seen], DEFAULT_SETTINGS, NOW)).toMatchObject({
      unread: '',
      needsReply: 162,
      urgent: 1,
      seen: 2,
      total: 162,
      seenAt: NOW,
      state: 'partial',
    });
  });

  it("counts eBay's waiting buyers itself and repeats its badge literally", () => {
    const seen = coverage('ebay', { total: 99, totalAtLeast: true, unread: '99+', seenKeys: ['ebay:e1'] });
    expect(portalSummary('ebay', [open('e1', 1)], [seen], DEFAULT_SETTINGS, NOW)).toMatchObject({
      unread: '99+',
      needsReply: 1,
      urgent: 1,
      state: 'partial',
    });
  });

  it('is never-seen without an account, off where switched off', () => {
    expect(portalSummary('ebay', [], [], DEFAULT_SETTINGS, NOW)).toMatchObject({
      state: 'never-seen',
      total: null,
      seenAt: null,
    });
    const settings = { ...DEFAULT_SETTINGS, portals: { amazon: true, ebay: false } };
    expect(portalSummary('ebay', [], [], settings, NOW).state).toBe('off');
  });

  it('adds accounts up: worst state, oldest look, total only if each has one', () => {
    const uk = coverage('amazon', { total: 2, seenKeys: ['amazon:a1', 'amazon:a2'] });
    const us = coverage('amazon', {
      key: 'amazon:sellercentral.amazon.com',
      account: { host: 'sellercentral.amazon.com' },
      total: 1,
      seenKeys: ['amazon:u1'],
      countedAt: NOW - 2 * HOUR,
    });
    const { accounts, ...sum } = portalSummary('amazon', waiting, [uk, us], DEFAULT_SETTINGS, NOW);
    expect(sum).toMatchObject({ seen: 3, total: 3, needsReply: 3, seenAt: NOW - 2 * HOUR, state: 'stale' });
    expect(accounts.map(({ name, urgent, state }) => [name, urgent, state])).toEqual([
      ['Amazon UK', 1, 'ok'],
      ['Amazon US', 0, 'stale'],
    ]);
    const { total: _, ...unsaid } = us;
    expect(portalSummary('amazon', waiting, [uk, unsaid], DEFAULT_SETTINGS, NOW).total).toBeNull();
  });

  it('adds up badges, "at least" if one is', () => {
    const one = coverage('ebay', { unread: '3' });
    const two = coverage('ebay', { key: 'ebay:bright', account: { ...EBAY, user: 'bright' }, unread: '99+' });
    expect(portalSummary('ebay', [], [one, two], DEFAULT_SETTINGS, NOW).unread).toBe('102+');
  });

  it('says more than the portal does only where the portal says "at least"', () => {
    const capped = coverage('amazon', { total: 1, totalAtLeast: true });
    expect(accountCounts(waiting, [capped], DEFAULT_SETTINGS, NOW)[0]?.needsReply).toBe(2);
  });
});
