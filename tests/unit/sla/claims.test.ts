import { describe, expect, it } from 'vitest';
import { whyOf } from '../../../components/panel/why';
import { queueOf } from '../../../lib/inbox/queue';
import { viewOf } from '../../../lib/inbox/views';
import type { Conversation, Waiting } from '../../../lib/model/conversation';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { deadlineOf } from '../../../lib/sla/deadline';
import { badgeText } from '../../../lib/sla/say';
import { wordsIn } from '../core/catalog';

const H = 3_600_000;
// A Sunday, 11:04.
const NOW = Date.parse('2026-11-22T11:04:00Z');
const at = (hours: number, to = hours) => ({ from: NOW + hours * H, to: NOW + to * H });

/** Open since `hours` ago (`null`: no message waits), at Amazon. */
const amazon = (hours: number | null, more: Partial<Conversation> = {}, wait: Partial<Waiting> = {}): Conversation => ({
  key: 'amazon:a',
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  aliases: [],
  orderId: '113-1234567-1234561',
  promised: at(0),
  state: 'open',
  ...(hours === null ? {} : { waiting: { start: at(-hours), from: 'thread', source: 'data', ...wait } }),
  firstSeenAt: NOW,
  seenAt: NOW,
  ...more,
});
const claimed = (by?: number, to = by) => ({
  claim: 'open' as const,
  ...(by === undefined ? {} : { claimBy: at(by, to) }),
});
const say = (conversation: Conversation) =>
  badgeText(
    conversation,
    deadlineOf(conversation, DEFAULT_SETTINGS),
    NOW,
    DEFAULT_SETTINGS,
    wordsIn('en'),
    'en',
    'Europe/London',
  );
const why = (conversation: Conversation) =>
  whyOf(conversation, deadlineOf(conversation, DEFAULT_SETTINGS), DEFAULT_SETTINGS, {
    words: wordsIn('en'),
    locale: 'en',
    zone: 'Europe/London',
    now: NOW,
  });

describe('the deadline of a claim', () => {
  it.each<[string, Conversation, object | null]>([
    [
      'a shown date before the message’s line',
      amazon(2, claimed(5)),
      { clock: 'amazon.a-to-z', due: at(5), basis: 'displayed', consequence: 'claim' },
    ],
    [
      'a shown date alone',
      amazon(null, claimed(40)),
      { clock: 'amazon.a-to-z', due: at(40), basis: 'displayed', consequence: 'claim' },
    ],
    [
      'a shown date after the message’s line: the earlier is the line, the date the next',
      amazon(2, claimed(40)),
      {
        clock: 'amazon.message',
        due: at(22),
        basis: 'exact',
        consequence: 'claim',
        claim: { at: at(40), condition: 'certain' },
      },
    ],
    [
      'a late message stays late',
      amazon(30, claimed(40)),
      {
        clock: 'amazon.message',
        due: at(-6),
        basis: 'exact',
        consequence: 'claim',
        claim: { at: at(40), condition: 'certain' },
      },
    ],
    [
      'no date: the message’s line, and why it matters',
      amazon(2, claimed()),
      { clock: 'amazon.message', due: at(22), basis: 'exact', consequence: 'claim' },
    ],
    ['neither a date nor a message', amazon(null, claimed()), null],
    ['answered', amazon(2, { ...claimed(), state: 'answered' }), null],
  ])('%s', (_, conversation, deadline) => expect(deadlineOf(conversation, DEFAULT_SETTINGS)).toEqual(deadline));

  it('a hint changes nothing about it', () => {
    expect(deadlineOf(amazon(2, { claim: 'hinted' }), DEFAULT_SETTINGS)).toEqual(
      deadlineOf(amazon(2), DEFAULT_SETTINGS),
    );
  });

  it('the portal’s "late" counts without a message whose time is known', () => {
    expect(deadlineOf(amazon(null, { overSlaAt: NOW - H }), DEFAULT_SETTINGS)).toEqual({
      clock: 'amazon.message',
      due: at(-1),
      basis: 'displayed',
      consequence: 'metric',
    });
    expect(say(amazon(null, { overSlaAt: NOW - H }))).toMatchObject({ sign: '!', text: 'late', band: 'overdue' });
  });
});

describe('what a badge says', () => {
  it.each<[string, Conversation, string, string, RegExp]>([
    ['date ahead', amazon(2, claimed(5)), '', 'by 16:04', /to be answered by 16:04\. A message does not/],
    ['date near', amazon(null, claimed(2)), '◐', '2 h 00 left', /to be answered by 13:04/],
    ['date as a range', amazon(null, claimed(20, 22)), '', 'about 20 h left', /to be answered by Mon 07:04/],
    ['date passed', amazon(2, claimed(-1)), '!', 'deadline passed', /to be answered by 10:04/],
    ['message late, claim ahead', amazon(26, claimed(40)), '!', '2 h late', /names an A-to-z claim.*24 h ended at/],
    [
      'message late, claim without a date',
      amazon(50, claimed()),
      '!',
      '26 h late',
      /names an A-to-z claim for this order\. /,
    ],
    ['both passed', amazon(50, claimed(-1)), '!', 'deadline passed', /to be answered by 10:04.*24 h ended/],
    ['a hint', amazon(2, { claim: 'hinted' }), '', 'by Mon 09:04', /hints that the buyer may file/],
    [
      'answered, claim without a date',
      amazon(2, { ...claimed(), state: 'answered' }),
      '',
      'answered',
      /names an A-to-z/,
    ],
  ])('%s', (_, conversation, sign, text, label) => {
    const said = say(conversation);
    expect([said.sign, said.text]).toEqual([sign, text]);
    expect(said.label).toMatch(label);
    expect(said.label).not.toMatch(/eBay|From .* the buyer can file/);
  });

  it('reported unresolved: what the buyer said, whether or not a time is known', () => {
    for (const conversation of [
      amazon(2, { reportedUnresolved: true }),
      amazon(null, { reportedUnresolved: true, answer: { reason: 'replied', at: at(-1) } }),
      amazon(null, { reportedUnresolved: true, state: 'unknown' }),
    ]) {
      expect(say(conversation).text).toBe('buyer: not solved');
      expect(say(conversation).label).toContain('The buyer reported that the problem is not solved.');
      expect(why(conversation)).toContain('buyer: not solved');
    }
    expect(say(amazon(null, { reportedUnresolved: true, answer: { reason: 'replied', at: at(-1) } })).label).toBe(
      'buyer: not solved. The buyer reported that the problem is not solved.',
    );
  });

  it('a message that may need no answer: said in the hover and the line, and its clock runs', () => {
    const hint = amazon(2, {}, { hint: 'thanks' });
    expect(say(hint)).toMatchObject({ text: 'by Mon 09:04', band: 'ok' });
    expect(say(hint).label).toContain('Needs no answer? Mark "No response needed" at Amazon;');
    expect(why(hint)[0]).toMatch(/^Needs no answer\?.*starts the clock again$/);
    expect(say({ ...hint, portal: 'ebay' }).label).not.toContain('Needs no answer');
  });
});

describe('where they stand in the queue', () => {
  const named = (key: string, conversation: Conversation): Conversation => ({ ...conversation, key });
  const all = [
    named('ok', amazon(1)),
    named('own', { ...amazon(21), portal: 'ebay' }),
    named('untimed', amazon(null, { state: 'unknown' })),
    named('reported', amazon(0.5, { reportedUnresolved: true })),
    named('reported-untimed', amazon(null, { reportedUnresolved: true })),
    named('soon', amazon(14)),
    named('late', amazon(25)),
    named('claim', amazon(null, claimed(1.5))),
    named('urgent', amazon(22)),
  ];
  const keys = (items: { conversation: Conversation }[]) => items.map(({ conversation }) => conversation.key);

  it('claims by their date among what presses, reported ones before what is only ok', () => {
    const order = ['late', 'claim', 'urgent', 'own', 'soon', 'reported-untimed', 'reported', 'ok', 'untimed'];
    expect(keys(queueOf(all, DEFAULT_SETTINGS, NOW))).toEqual(order);
    expect(keys(queueOf(all.toReversed(), DEFAULT_SETTINGS, NOW))).toEqual(order);
  });

  it('what an answer can save first: claims, dated or not', () => {
    const claims = [named('undated', amazon(30, claimed())), named('dated', amazon(2, claimed(5)))];
    const parts = viewOf('save-first', [...all, ...claims], DEFAULT_SETTINGS, NOW, NOW);
    const inClaims = parts.filter(({ part }) => part === 'claims');
    expect(keys(inClaims)).toEqual(expect.arrayContaining(['undated', 'dated', 'claim']));
  });
});
