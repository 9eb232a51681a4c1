import { describe, expect, it } from 'vitest';
import { closeAbsent, findAbsent, settleAbsence, withDoubts } from '../../../lib/inbox/absence';
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
  return found.absent.map(({ key }) => key.replace('amazon:', '')).join(' ');
};
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
const keys = (from: number, to: number) => ids(from, to).map((id) => `amazon:c${id}`);

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
      coverage([1], {
        key: 'amazon:sellercentral.amazon.com/A2',
        account: { host: 'sellercentral.amazon.com', seller: 'A2' },
      }),
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
    [30, 12, 'closed'],
    [30, 15, 'closed'],
    [30, 16, 'asked'],
    [20, 10, 'closed'],
    [20, 11, 'asked'],
    [11, 11, 'asked'],
    [10, 10, 'closed'],
  ])('of %i open, %i gone at once: %s', (all, gone, what) => {
    const left = ids(1, all - gone);
    const record = coverage(left, left.length === 0 ? { provenEmpty: true } : {});
    const { absent: closed, doubted } = findAbsent(open(all), record, [record]);
    expect([closed.length, doubted.length]).toEqual(what === 'closed' ? [gone, 0] : [0, gone]);
  });

  it('stops the clock somewhere between the last sighting and now', () => {
    const index = open(1);
    closeAbsent(index, index.all(), t('11:30'));
    expect(short(index.get('amazon:c1'))).toBe('elsewhere 11:00-11:30');
  });
});

describe('too many gone at once', () => {
  const asked = coverage(ids(17, 30), { held: { keys: keys(1, 16), at: t('11:30') } });

  it('stays a question at the next look, also when there are fewer of them among more', () => {
    const index = open(30);
    for (const id of ids(31, 60)) applySighting(index, row('11:40', { nativeId: `c${id}` }), amazon('11:45'));
    const later = { ...coverage(ids(17, 60), { countedSince: t('11:45') }), held: asked.held } as Coverage;
    const { absent: closed, doubted } = findAbsent(index, later, [later]);
    expect([closed.length, doubted.length]).toEqual([0, 16]);
    expect(withDoubts(later, doubted, t('11:45')).held).toEqual(asked.held);
  });

  it('a few more that go are closed beside it', () => {
    const index = open(30);
    const later = { ...coverage(ids(19, 30), { countedSince: t('11:45') }), held: asked.held } as Coverage;
    const { absent: closed, doubted } = findAbsent(index, later, [later]);
    expect([closed.map(({ key }) => key), doubted.length]).toEqual([keys(17, 18), 16]);
  });

  it('what is back in the list is no question any more', () => {
    expect(
      withDoubts(coverage(ids(1, 30), { held: { keys: keys(1, 16), at: 1 } }), [], t('11:45')).held,
    ).toBeUndefined();
  });

  it('"they were answered" closes them as of the look that missed them, but none seen since', () => {
    const index = open(30);
    applySighting(index, row('09:00', { nativeId: 'c1' }), amazon('11:40'));
    const settled = settleAbsence(index, asked, true);
    expect(settled.held).toBeUndefined();
    expect([short(index.get('amazon:c1')), short(index.get('amazon:c2')), short(index.get('amazon:c17'))]).toEqual([
      'open 09:00',
      'elsewhere 11:00-11:30',
      'open 09:00',
    ]);
  });

  it('"keep them" asks no more, until they have been in the list again', () => {
    const index = open(30);
    const kept = settleAbsence(index, asked, false);
    expect(findAbsent(index, kept, [kept])).toEqual({ absent: [], doubted: [] });
    const back = withDoubts({ ...kept, seenKeys: keys(1, 30), total: 30 }, [], t('11:45'));
    expect(back.kept).toBeUndefined();
  });
});
