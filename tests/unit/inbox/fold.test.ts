import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/inbox/fold';
import type { Identified } from '../../../lib/inbox/identity';
import { Conversation } from '../../../lib/model/conversation';
import { amazon, CASE, messages, range, row, short, t, thread } from './samples';

/** Folds sightings one after the other, a minute apart from 12:00 on, each twice: the second time changes nothing. */
function folded(...sightings: Identified[]): Conversation | null {
  let known: Conversation | undefined;
  for (const [index, sighting] of sightings.entries()) {
    const context = { ...amazon(), at: t('12:00') + index * 60_000 };
    const once = fold(known, sighting, context);
    const twice = fold(once ?? undefined, sighting, { ...context, at: context.at + 1_000 });
    expect({ ...twice, seenAt: 0 }).toEqual({ ...once, seenAt: 0 });
    if (once) Conversation.parse(once);
    known = once ?? known;
  }
  return known ?? null;
}

const noReply = { needsReply: 'no' } as const;

describe('rows start the clock, and never move it later', () => {
  it.each<[string, Identified[], string]>([
    ['a first row starts at its activity', [row('10:00')], 'open 10:00'],
    ['a coarse one keeps its range', [row('09:00-10:00')], 'open 09:00-10:00'],
    ['no time: open, time unknown', [row()], 'open ?'],
    ['a time later found fills in', [row(), row('10:00')], 'open 10:00'],
    ['a later row does not move it', [row('10:00'), row('11:00')], 'open 10:00'],
    ['an earlier row moves it earlier', [row('11:00'), row('10:00')], 'open 10:00'],
    ['a narrower one that overlaps sharpens it', [row('09:00-10:00'), row('09:30')], 'open 09:30'],
    ['sharpening takes what both share', [row('09:00-10:00'), row('09:40-10:10')], 'open 09:40-10:00'],
    ['a coarser one changes nothing', [row('09:30'), row('09:00-10:00')], 'open 09:30'],
    ['as wide and overlapping changes nothing', [row('09:00-10:00'), row('09:30-10:30')], 'open 09:00-10:00'],
    ['wholly later changes nothing', [row('09:00-10:00'), row('10:30')], 'open 09:00-10:00'],
    ['"no" without a reason stops nothing', [row('10:00'), row('11:00', noReply)], 'open 10:00'],
    ['"unknown" stops nothing', [row('10:00'), row('11:00', { needsReply: 'unknown' })], 'open 10:00'],
    ['"unknown" starts nothing', [row('10:00', { needsReply: 'unknown' })], 'unknown'],
    ['an unknown one that needs a reply opens', [row('10:00', { needsReply: 'unknown' }), row('11:00')], 'open 11:00'],
  ])('%s', (_, sightings, expected) => expect(short(folded(...sightings))).toBe(expected));

  it('notes the newest activity all the same', () => {
    expect(folded(row('10:00'), row('11:00'))?.lastActivity?.range).toEqual(range('11:00'));
  });
});

describe('a thread replaces what rows told', () => {
  it.each<[string, Identified[], string]>([
    ['first unanswered, not newest', [thread('b09:00 b10:00 b11:00')], 'open 09:00'],
    ['after the last reply', [thread('b08:00 s09:00 b10:00 b11:00')], 'open 10:00'],
    ['earlier than the row', [row('11:00'), thread('b09:00 b11:00')], 'open 09:00'],
    ['later than the row', [row('09:00'), thread('b09:00 s10:00 b11:00')], 'open 11:00'],
    ['rows after it change nothing', [thread('b09:00 s10:00 b11:00'), row('09:00'), row('11:30')], 'open 11:00'],
    ['answered at the reply', [row('09:00'), thread('b09:00 s10:00')], 'replied 10:00'],
    ['answered, though a row said later', [row('10:30'), thread('b09:00 s10:00 a10:30')], 'replied 10:00'],
    ['portal for the buyer starts', [thread('s08:00 p09:00')], 'open 09:00'],
    ['out of office starts', [thread('s08:00 o09:00')], 'open 09:00'],
    ['assistant does not stop', [thread('b09:00 a09:01')], 'open 09:00'],
    ['assistant does not start', [thread('b08:00 s09:00 a10:00')], 'replied 09:00'],
    ['system is ignored', [thread('b09:00 y10:00')], 'open 09:00'],
    ['refused is no reply', [thread('b09:00 r10:00')], 'open 09:00'],
    ['refused, then delivered', [thread('b09:00 r10:00 s10:05')], 'replied 10:05'],
    ['unknown in between: up to the last message', [thread('b09:00 u10:00 b11:00')], 'open 09:00-11:00'],
    ['unknown last keeps it running', [row('09:00'), thread('s08:00 u10:00')], 'open 09:00'],
    ['unknown last starts nothing', [thread('s08:00 u10:00')], 'unknown'],
    ['unknown last, the portal wants a reply', [thread('s08:00 u10:00', { needsReply: 'yes' })], 'open 10:00'],
    ['nothing read, the portal wants a reply', [thread('', { needsReply: 'yes' })], 'open ?'],
    ['nothing read', [thread('')], 'unknown'],
    ['ranges stay ranges', [thread('b09:00-10:00 b11:00')], 'open 09:00-10:00'],
  ])('%s', (_, sightings, expected) => expect(short(folded(...sightings))).toBe(expected));

  it('is exact, counts the messages and notes the refusal', () => {
    expect(folded(row('11:00'), thread('b09:00 b10:00 r10:30'))?.waiting).toMatchObject({
      from: 'thread',
      messages: 2,
      refused: range('10:30'),
    });
  });

  it('forgets the refusal when a reply arrives', () => {
    expect(folded(thread('b09:00 r10:00'), thread('b09:00 r10:00 s10:10'))?.waiting?.refused).toBeUndefined();
  });
});

describe('a thread without times, or not read to its beginning', () => {
  const part = { complete: false };
  it.each<[string, Identified[], string]>([
    ['order only: the row keeps its start', [row('10:00'), thread('s b')], 'open 10:00'],
    ['order only, no row: time unknown', [thread('s b')], 'open ?'],
    ['order only, answered: between the row and now', [row('10:00'), thread('b s')], 'replied 10:00-12:01'],
    ['first one without a time keeps the row', [row('08:00'), thread('b b09:00')], 'open 08:00'],
    ['part of a thread: the earlier row stays', [row('08:00'), thread('b09:00', part)], 'open 08:00'],
    ['part of a thread: an earlier message wins', [row('10:00'), thread('b09:00 b10:00', part)], 'open 09:00'],
    ['part of a thread with a reply in it is exact', [row('08:00'), thread('s09:00 b10:00', part)], 'open 10:00'],
    ['part of a thread that ends in a reply', [row('08:00'), thread('s09:00', part)], 'replied 09:00'],
  ])('%s', (_, sightings, expected) => expect(short(folded(...sightings))).toBe(expected));

  it('is only derived where an older message may exist', () => {
    expect(folded(thread('b09:00', part))?.waiting?.from).toBe('row');
    expect(folded(thread('s08:00 b09:00', part))?.waiting?.from).toBe('thread');
  });
});

describe('after an answer', () => {
  const replied = thread('b09:00 s10:00');
  it.each<[string, Identified[], string]>([
    ['a row after it starts a new clock', [replied, row('10:30')], 'open 10:30'],
    ['a row before it: list not refreshed', [replied, row('09:00')], 'replied 10:00'],
    ['a row that may be before it, too', [replied, row('09:30-10:30')], 'replied 10:00'],
    ['a row without a time, too', [replied, row()], 'replied 10:00'],
    ['an old tab does not reopen', [replied, thread('b09:00')], 'replied 10:00'],
    ['an old tab does not move a new clock back', [replied, row('10:30'), row('09:00')], 'open 10:30'],
    ['nor does its thread', [replied, row('10:30'), thread('b09:00')], 'open 10:30'],
    ['nor does its reply stop it', [replied, row('10:30'), replied], 'open 10:30'],
    ['a new message in the thread', [replied, thread('b09:00 s10:00 b11:00')], 'open 11:00'],
    ['the reply was refused after all', [replied, thread('b09:00 r10:00')], 'open 09:00'],
    ['refused, times unknown', [row('09:00'), thread('b s'), thread('b r')], 'open 09:00'],
    ['there was no reply after all', [replied, thread('b09:00 a10:00 b11:00')], 'open 09:00'],
    ['a second reply counts as the last', [replied, thread('b09:00 s10:00 s11:00')], 'replied 11:00'],
    ['an unknown author later makes it unknown', [replied, thread('b09:00 s10:00 u11:00')], 'unknown'],
    ['which a row turns into a new clock', [replied, thread('b09:00 s10:00 u11:00'), row('11:00')], 'open 11:00'],
  ])('%s', (_, sightings, expected) => expect(short(folded(...sightings))).toBe(expected));
});

describe('closed by the portal', () => {
  it.each<[string, Identified[], string]>([
    ['resolved', [row('10:00'), row('10:00', { ...noReply, closure: 'resolved' })], 'resolved 12:01'],
    [
      'at its own time',
      [row('10:00'), row('10:00', { ...noReply, closure: 'closed', closedAt: range('11:00') })],
      'closed 11:00',
    ],
    [
      'by the thread',
      [row('10:00'), thread('b10:00', { ...noReply, closure: 'no-response-needed' })],
      'no-response-needed 12:01',
    ],
    ['never seen open', [row('10:00', { ...noReply, closure: 'resolved' })], 'resolved 12:00'],
    [
      'an old tab closes no newer message',
      [row('11:00'), row('10:00', { ...noReply, closure: 'resolved' })],
      'open 11:00',
    ],
    [
      'a later message opens it again',
      [row('10:00', { ...noReply, closure: 'resolved', closedAt: range('10:30') }), row('11:00')],
      'open 11:00',
    ],
    [
      'the same message does not',
      [row('10:00', { ...noReply, closure: 'resolved', closedAt: range('10:30') }), row('10:00')],
      'resolved 10:30',
    ],
  ])('%s', (_, sightings, expected) => expect(short(folded(...sightings))).toBe(expected));
});

describe('gone from the list was only inferred', () => {
  const gone = (): Conversation => ({
    ...(fold(undefined, row('09:00'), amazon('10:00')) as Conversation),
    state: 'answered',
    answer: { reason: 'elsewhere', at: range('10:00-11:00') },
  });
  it.each<[string, Identified, string, string]>([
    ['a row that stands there again reopens with its old start', row('09:00'), '12:00', 'open 09:00'],
    ['a newer message starts anew', row('11:30'), '12:00', 'open 11:30'],
    ['a report from before it does not', row('09:00'), '10:30', 'elsewhere 10:00-11:00'],
    ['nor does a row that needs nothing', row('09:00', noReply), '12:00', 'elsewhere 10:00-11:00'],
    ['the thread shows the message still waiting', thread('b09:00'), '12:00', 'open 09:00'],
    ['the thread shows the reply', thread('b09:00 s10:20'), '12:00', 'replied 10:20'],
  ])('%s', (_, sighting, at, expected) => expect(short(fold(gone(), sighting, amazon(at)))).toBe(expected));
});

describe('what makes no conversation', () => {
  it.each<[string, Identified, Parameters<typeof amazon>[1]]>([
    ['a row of Sent', row('10:00', noReply), 'sent'],
    ['a row of Sent, whatever it says', row('10:00'), 'sent'],
    ['a row of Resolved', row('10:00', { ...noReply, closure: 'resolved' }), 'resolved'],
    ['no reply needed, no reason', row('10:00', noReply), 'all'],
    ['nothing that identifies it', { kind: 'row', needsReply: 'yes' }, 'response-needed'],
    ['a buyer without a time', { kind: 'row', needsReply: 'yes', buyer: 'Ann' }, 'response-needed'],
    ['an id longer than any key', row('10:00', { nativeId: 'x'.repeat(200) }), 'response-needed'],
  ])('%s', (_, sighting, view) => expect(fold(undefined, sighting, amazon('12:00', view))).toBeNull());

  it('a known one keeps its state in Sent', () => {
    const known = fold(undefined, row('10:00'), amazon()) as Conversation;
    expect(short(fold(known, row('11:00', noReply), amazon('12:01', 'sent')))).toBe('open 10:00');
  });
});

describe('attributes fill in and are never emptied', () => {
  const first = fold(undefined, row('10:00', { buyer: 'Ann', subject: 'Lamp' }), amazon()) as Conversation;

  it('keeps what a later sighting does not show', () => {
    const later = fold(first, row('10:00', { orderId: '203-1', buyer: '' }), amazon('12:05'));
    expect(later).toMatchObject({ buyer: 'Ann', subject: 'Lamp', orderId: '203-1' });
  });

  it('lets a tab that lags behind fill gaps only', () => {
    const older = fold(first, row('10:00', { subject: 'Old', language: 'de' }), amazon('11:00'));
    expect(older).toMatchObject({ subject: 'Lamp', language: 'de', seenAt: t('12:00') });
  });

  it('fills in the account', () => {
    const account = { host: 'sellercentral.amazon.co.uk', seller: 'A1' };
    const seller = fold(first, row('10:00', { marketplace: 'A1F83G8C2ARO7P' }), { ...amazon('12:05'), account });
    const later = fold(seller ?? undefined, row('10:00'), amazon('12:06'));
    expect(later?.account).toEqual({ ...account, marketplace: 'A1F83G8C2ARO7P' });
  });

  it('keeps when the portal said "late", until the answer', () => {
    const late = fold(first, row('10:00', { overSla: true }), amazon('12:05')) as Conversation;
    const still = fold(late, row('10:00', { overSla: false }), amazon('12:06')) as Conversation;
    expect(still.overSlaAt).toBe(t('12:05'));
    expect(fold(still, thread('b10:00 s11:00'), amazon('12:07'))?.overSlaAt).toBeUndefined();
    // Reply and new message seen in one look: "late" was about the old one.
    expect(fold(still, thread('b10:00 s11:00 b11:30'), amazon('12:07'))?.overSlaAt).toBeUndefined();
  });

  it('takes a case id whatever its case', () => {
    expect(fold(undefined, row('10:00', { nativeId: CASE.toUpperCase() }), amazon())?.key).toBe(`amazon:${CASE}`);
  });
});

it('holds 500 messages in a thread', () => {
  const many = messages(Array.from({ length: 500 }, () => 'b10:00').join(' '));
  expect(short(fold(undefined, thread('', { messages: many }), amazon()))).toBe('open 10:00');
});
