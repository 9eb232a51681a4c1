import { describe, expect, it } from 'vitest';
import {
  countAgainst,
  disagreementReport,
  disagreementsIn,
  isLateOnlyThere,
  newsOf,
  shownDisagreement,
  verdictsAgainst,
} from '../../../lib/inbox/disagreements';
import type { Conversation, Waiting } from '../../../lib/model/conversation';
import { Coverage } from '../../../lib/model/coverage';
import { instant } from '../../../lib/model/range';
import { HOUR, MINUTE, row, t } from './samples';

const NOW = t('12:00');
const ACCOUNT = { host: 'sellercentral.amazon.co.uk' };

const open = (hoursAgo: number, more: Partial<Conversation> = {}, wait: Partial<Waiting> = {}): Conversation => ({
  key: 'amazon:a',
  portal: 'amazon',
  account: ACCOUNT,
  aliases: [],
  state: 'open',
  waiting: { start: instant(NOW - hoursAgo * HOUR), from: 'thread', source: 'data', ...wait },
  firstSeenAt: NOW,
  seenAt: NOW,
  ...more,
});
const record = (more: Partial<Coverage> = {}): Coverage =>
  Coverage.parse({
    key: 'amazon:sellercentral.amazon.co.uk',
    portal: 'amazon',
    account: ACCOUNT,
    state: 'ok',
    seenKeys: ['amazon:a', 'amazon:b'],
    total: 2,
    countedAt: NOW,
    seenAt: NOW,
    lookedAt: NOW,
    ...more,
  });
const verdict = (overSla: boolean | undefined, conversation: Conversation) =>
  verdictsAgainst([{ sighting: row('10:00', overSla === undefined ? {} : { overSla }), conversation }], NOW);

describe('verdicts', () => {
  it.each<[string, boolean | undefined, Conversation, string[]]>([
    ['late there, 5 h here', true, open(5), ['late']],
    ['late there, by the newest message 5 h here', true, open(5, {}, { from: 'row' }), ['late-by-newest']],
    ['late on both sides', true, open(25), []],
    ['not late there, 25 h here', false, open(25), ['not-late']],
    ['not late there, just late here', false, open(24 + 10 / 60), []],
    ['not late there, by the newest message 25 h here', false, open(25, {}, { from: 'row' }), []],
    ['nothing said', undefined, open(25), []],
    ['answered', true, open(5, { state: 'answered' }), []],
    ['eBay', true, open(5, { portal: 'ebay' }), []],
    ['a claim does not hide it', true, open(5, { claim: 'open', claimBy: instant(NOW + HOUR) }), ['late']],
  ])('%s', (_, overSla, conversation, found) =>
    expect(verdict(overSla, conversation).map(({ what }) => what)).toEqual(found),
  );

  it('one line for a whole list, in numbers', () => {
    const sighting = row('10:00', { overSla: true });
    const late = [open(5), open(5), open(6, { key: 'amazon:b' }), open(2, { key: 'amazon:c' }, { from: 'row' })];
    const compared = late.map((conversation) => ({
      sighting,
      conversation,
    }));
    expect(verdictsAgainst(compared, NOW)).toEqual([
      { what: 'late', said: '2 late there, not here, all messages read' },
      { what: 'late-by-newest', said: '1 late there, not here by the newest message seen' },
    ]);
  });

  it('is shown only where all messages were read, and until our own line has passed', () => {
    const late = open(5, { overSlaAt: NOW - HOUR });
    expect(isLateOnlyThere(late, NOW)).toBe(true);
    expect(isLateOnlyThere(late, NOW + 20 * HOUR)).toBe(false);
    expect(isLateOnlyThere(open(5, { overSlaAt: NOW }, { from: 'row' }), NOW)).toBe(false);
    expect(isLateOnlyThere(open(5), NOW)).toBe(false);
  });
});

describe('counts', () => {
  const answered = (at: number): Conversation =>
    open(5, { key: 'amazon:b', state: 'answered', answer: { reason: 'replied', at: instant(at) } });
  const against = (coverage: Coverage, ...known: Conversation[]) =>
    countAgainst(coverage, (key) => known.find((one) => one.key === key));

  it('a row that stands in the list although it was answered before the list was loaded', () => {
    expect(against(record(), open(5), answered(NOW - HOUR))).toEqual({ portal: 2, ours: 1 });
  });

  it.each<[string, Coverage, Conversation]>([
    ['as many', record(), open(5, { key: 'amazon:b' })],
    ['answered since', record(), answered(NOW - 5 * MINUTE)],
    ['a list seen in part', record({ total: 3 }), answered(NOW - HOUR)],
    ['at least so many', record({ totalAtLeast: true }), answered(NOW - HOUR)],
    ['eBay', record({ portal: 'ebay' }), answered(NOW - HOUR)],
  ])('%s: nothing', (_, coverage, second) => expect(against(coverage, open(5), second)).toBeNull());
});

describe('what is logged', () => {
  const find = () => undefined;
  it('holds what strategies of reading disagree on, and nothing that a page could write', () => {
    const probe = {
      'disagree.rows': 2,
      'disagree.times': 0,
      'disagree.<b>x</b>': 3,
      rows: 7,
      'disagree.bubble-order': 1,
    };
    expect(disagreementsIn(record(), { find }, [], probe, NOW)).toEqual([
      { what: 'disagree.rows', said: '2' },
      { what: 'disagree.bubble-order', said: '1' },
    ]);
  });

  it('once, and other numbers at most every ten minutes', () => {
    const found = (said: string) => [{ what: 'count', said }];
    const first = newsOf(record(), found('1'), NOW);
    expect(first.news).toHaveLength(1);
    Coverage.parse(first.record);
    expect(newsOf(first.record, found('1'), NOW + HOUR).news).toEqual([]);
    expect(newsOf(first.record, found('2'), NOW + 9 * MINUTE).news).toEqual([]);
    expect(newsOf(first.record, found('2'), NOW + 10 * MINUTE).news).toHaveLength(1);
  });

  it('is copied as plain lines, the newest first', () => {
    const report = disagreementReport(
      [
        { at: NOW, what: 'disagrees', detail: 'amazon x: count: there 2, open here 1' },
        { at: NOW + HOUR, what: 'disagrees', detail: 'amazon x: disagree.rows: 2' },
        { at: NOW, what: 'failed', detail: 'something else' },
      ],
      { extension: '1.2.3', selectors: 'amazon 2026.11.22' },
    );
    expect(report.split('\n')).toEqual([
      'Replywatch 1.2.3, selectors amazon 2026.11.22',
      'What the portal says and what Replywatch works out, where they differ:',
      '- 2026-11-20T13:00:00.000Z amazon x: disagree.rows: 2',
      '- 2026-11-20T12:00:00.000Z amazon x: count: there 2, open here 1',
      '',
    ]);
  });
});

describe('what the panel says of an account', () => {
  const second = open(5, {
    key: 'amazon:b',
    state: 'answered',
    answer: { reason: 'replied', at: instant(NOW - HOUR) },
  });
  const shown = (...conversations: Conversation[]) =>
    shownDisagreement('amazon:sellercentral.amazon.co.uk', conversations, [record()], NOW);
  it('the verdict before the number, and nothing where they agree', () => {
    expect(shown(open(5, { overSlaAt: NOW }), second)).toEqual({ what: 'late' });
    expect(shown(open(5), second)).toEqual({ what: 'count', portal: 2, ours: 1 });
    expect(shown(open(5), open(6, { key: 'amazon:b' }))).toBeNull();
    expect(shownDisagreement('amazon:other', [open(5, { overSlaAt: NOW })], [record()], NOW)).toBeNull();
  });
});
