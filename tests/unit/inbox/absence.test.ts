import { describe, expect, it } from 'vitest';
import { closeAbsent, findAbsent } from '../../../lib/inbox/absence';
import { applySighting } from '../../../lib/inbox/apply';
import { ConversationIndex } from '../../../lib/inbox/conversation-index';
import type { Coverage } from '../../../lib/model/coverage';
import { amazon, row, short, t } from './samples';

/** `n` open conversations, last seen at 11:00. */
function open(n: number): ConversationIndex {
  const index = new ConversationIndex();
  for (let id = 1; id <= n; id++) applySighting(index, row('09:00', { nativeId: `c${id}` }), amazon('11:00'));
  return index;
}

const coverage = (ids: number[], more: Partial<Coverage> = {}): Coverage => ({
  key: 'amazon:sellercentral.amazon.co.uk',
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  state: 'ok',
  seenKeys: ids.map((id) => `amazon:c${id}`),
  total: ids.length,
  countedSince: t('11:30'),
  countedAt: t('11:30'),
  seenAt: t('11:30'),
  lookedAt: t('11:30'),
  ...more,
});

const absent = (index: ConversationIndex, record: Coverage) => {
  const found = findAbsent(index, record, [record]);
  return `${found.absent.map(({ key }) => key.replace('amazon:', '')).join(' ')}${found.doubtful ? ' doubtful' : ''}`;
};

describe('missing from a list that was seen to its end', () => {
  it.each<[string, Coverage, string]>([
    ['is dealt with elsewhere', coverage([1, 2]), 'c3'],
    ['a partial list proves nothing', coverage([1, 2], { total: 3 }), ''],
    ['nor one of at least so many', coverage([1, 2], { totalAtLeast: true }), ''],
    ['nor one without a number', { ...coverage([1, 2]), total: undefined } as unknown as Coverage, ''],
    ['nor an empty one that is not proven', coverage([]), ''],
    ['a proven empty one does', coverage([], { provenEmpty: true }), 'c1 c2 c3'],
    [
      'another seller in the same browser',
      coverage([1], { key: 'amazon:A2', account: { host: 'sellercentral.amazon.com', seller: 'A2' } }),
      '',
    ],
    ['seen elsewhere while the pages were turned', coverage([1, 2], { countedSince: t('10:59') }), ''],
  ])('%s', (_, record, expected) => expect(absent(open(3), record)).toBe(expected));

  it('a case that buyers reported unresolved stands in another list', () => {
    const index = open(2);
    applySighting(index, row('09:00', { nativeId: 'c3', reportedUnresolved: true }), amazon('11:00'));
    expect(absent(index, coverage([1, 2]))).toBe('');
  });

  it('a case seen under its alias is there', () => {
    const index = open(2);
    applySighting(index, row('09:00', { nativeId: '', orderId: 'o3' }), amazon('11:00'));
    applySighting(index, row('09:00', { nativeId: 'c3', orderId: 'o3' }), amazon('11:00'));
    expect(absent(index, coverage([], { seenKeys: ['amazon:c1', 'amazon:c2', 'amazon:~o3'], total: 3 }))).toBe('');
  });

  it.each([
    [20, 10, false],
    [20, 11, true],
    [30, 15, false],
    [11, 11, true],
    [10, 10, false],
  ])('of %i open, %i gone at once: doubtful %s', (all, gone, doubtful) => {
    const left = Array.from({ length: all - gone }, (_, n) => n + 1);
    const record = coverage(left, left.length === 0 ? { provenEmpty: true } : {});
    expect(findAbsent(open(all), record, [record]).doubtful).toBe(doubtful);
  });

  it('stops the clock somewhere between the last sighting and now', () => {
    const index = open(1);
    closeAbsent(index, index.all(), t('11:30'));
    expect(short(index.get('amazon:c1'))).toBe('elsewhere 11:00-11:30');
  });
});
