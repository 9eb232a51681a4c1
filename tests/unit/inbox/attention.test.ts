import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/inbox/fold';
import type { Conversation } from '../../../lib/model/conversation';
import { Conversation as Schema } from '../../../lib/model/conversation';
import type { Message } from '../../../lib/model/message';
import type { RowSighting, ThreadSighting } from '../../../lib/model/sighting';
import { amazon, messages, range, row, short, thread } from './samples';

type Step = [at: string, sighting: RowSighting | ThreadSighting, view?: 'reported-unresolved' | 'all'];

/** The conversation after these sightings; each twice, which must change nothing. */
function foldAll(...steps: Step[]): Conversation {
  let known: Conversation | null = null;
  for (const [at, sighting, view] of steps) {
    const context = amazon(at, view ?? 'response-needed');
    known = fold(known ?? undefined, sighting, context);
    expect(fold(known ?? undefined, sighting, context)).toEqual(known);
  }
  return Schema.parse(known);
}
const by = range('18:00');
const reported = (activity?: string): RowSighting => row(activity, { needsReply: 'unknown', reportedUnresolved: true });

describe('a claim', () => {
  it('without a date changes nothing about who waits', () => {
    const known = foldAll(['12:00', thread('b10:00', { claim: 'open' })]);
    expect([short(known), known.claim, known.claimBy]).toEqual(['open 10:00', 'open', undefined]);
    expect(short(foldAll(['12:00', thread('b10:00 s11:00', { claim: 'open' })]))).toBe('replied 11:00');
  });

  it('with a date stays open when its messages are answered, with no clock of theirs', () => {
    const known = foldAll(
      ['12:00', thread('b10:00', { claim: 'open', claimBy: by })],
      ['13:00', thread('b10:00 s12:30', { claim: 'open', claimBy: by })],
    );
    expect([known.state, known.waiting, known.claimBy, known.answer?.at]).toEqual([
      'open',
      undefined,
      by,
      range('12:30'),
    ]);
  });

  it('and when the case is resolved', () => {
    const closed = thread('b10:00 s11:00', { claim: 'open', claimBy: by, needsReply: 'no', closure: 'resolved' });
    expect(foldAll(['12:00', closed]).state).toBe('open');
    expect(foldAll(['11:30', thread('b10:00 s11:00')], ['12:00', closed]).state).toBe('open');
  });

  it('a new message starts a clock of its own', () => {
    const claimed = { claim: 'open' as const, claimBy: by };
    const known = foldAll(
      ['12:00', thread('b10:00 s11:00', claimed)],
      ['13:00', thread('b10:00 s11:00 b12:45', claimed)],
    );
    expect(short(known)).toBe('open 12:45');
  });

  it('is gone when the portal says that there is none, and the answer stands again', () => {
    const known = foldAll(
      ['12:00', thread('b10:00 s11:00', { claim: 'open', claimBy: by })],
      ['13:00', thread('b10:00 s11:00', { claim: 'none' })],
    );
    expect([short(known), known.claim, known.claimBy]).toEqual(['replied 11:00', undefined, undefined]);
  });

  it('loses its date when the portal shows it without one', () => {
    const known = foldAll(
      ['12:00', thread('b10:00', { claim: 'open', claimBy: by })],
      ['13:00', thread('b10:00', { claim: 'open' })],
    );
    expect([known.claim, known.claimBy]).toEqual(['open', undefined]);
  });

  it('is not taken back by a tab that lags behind, nor by silence', () => {
    const known = foldAll(
      ['12:00', thread('b10:00', { claim: 'open', claimBy: by })],
      ['11:00', thread('b10:00', { claim: 'none' })],
      ['13:00', row('10:00')],
    );
    expect([known.claim, known.claimBy]).toEqual(['open', by]);
  });
});

describe('reported unresolved', () => {
  it('after the answer opens the conversation again, without a clock', () => {
    const known = foldAll(['11:30', thread('b10:00 s11:00')], ['12:00', reported('11:00'), 'reported-unresolved']);
    expect([known.state, known.waiting, known.reportedUnresolved]).toEqual(['open', undefined, true]);
  });

  it('makes a conversation although no answer is called for', () => {
    const sighting = row('11:00', { needsReply: 'no', reportedUnresolved: true });
    expect(foldAll(['12:00', sighting, 'reported-unresolved']).state).toBe('unknown');
  });

  it('stays so while the thread shows the answer and the list says so', () => {
    const known = foldAll(
      ['11:30', thread('b10:00 s11:00')],
      ['12:00', reported('11:00'), 'reported-unresolved'],
      ['12:01', thread('b10:00 s11:00', { reportedUnresolved: true })],
      ['12:01', reported('11:00'), 'reported-unresolved'],
    );
    expect(known.state).toBe('open');
  });

  it('seen before the answer says nothing about it', () => {
    expect(
      short(foldAll(['11:30', thread('b10:00 s11:00')], ['10:30', reported('10:00'), 'reported-unresolved'])),
    ).toBe('replied 11:00');
  });

  it('is over when the whole list does not hold it any more', () => {
    const known = foldAll(
      ['11:30', thread('b10:00 s11:00')],
      ['12:00', reported('11:00'), 'reported-unresolved'],
      ['12:30', row('11:00', { needsReply: 'unknown', reportedUnresolved: false }), 'all'],
    );
    expect([short(known), known.reportedUnresolved]).toEqual(['replied 11:00', false]);
  });

  it('never brings back the clock that the answer stopped', () => {
    const known = foldAll(
      ['11:30', thread('b10:00 s11:00')],
      ['12:00', reported('11:00'), 'reported-unresolved'],
      ['12:10', row('11:00')],
    );
    expect([known.state, known.waiting]).toEqual(['open', undefined]);
  });
});

describe('the portal’s verdict', () => {
  it('read before a message was written is not about it', () => {
    const late = foldAll(['12:00', thread('b10:00', { overSla: true })]);
    expect(late.overSlaAt).toBeDefined();
    const known = foldAll(
      ['11:30', thread('b10:00 s11:00', { reportedUnresolved: true })],
      ['12:00', thread('b10:00 s11:00', { reportedUnresolved: true, overSla: true })],
      ['13:00', thread('b10:00 s11:00 b12:30')],
    );
    expect([short(known), known.overSlaAt]).toEqual(['open 12:30', undefined]);
  });

  it('`false` lowers nothing', () => {
    const known = foldAll(
      ['12:00', thread('b10:00', { overSla: true })],
      ['13:00', thread('b10:00', { overSla: false })],
    );
    expect(known.overSlaAt).toBeDefined();
  });
});

describe('needs no answer?', () => {
  const hinted = (text: string, hints: Record<number, Message['hint']>, more: Partial<ThreadSighting> = {}) =>
    thread(text, {
      messages: messages(text).map((message, at) => ({ ...message, ...(hints[at] ? { hint: hints[at] } : {}) })),
      ...more,
    });
  const hintOf = (...steps: Step[]) => foldAll(...steps).waiting?.hint;

  it.each<[string, ThreadSighting, string | undefined]>([
    ['the only message thanks', hinted('s09:00 b10:00', { 1: 'thanks' }), 'thanks'],
    ['out of office', hinted('s09:00 o10:00', { 1: 'out-of-office' }), 'out-of-office'],
    ['an automatic reply without a hint of its own', thread('s09:00 o10:00'), 'out-of-office'],
    ['a question before the thanks', hinted('s09:00 b10:00 b11:00', { 2: 'thanks' }), undefined],
    ['a bot in between', hinted('s09:00 b10:00 a10:30 b11:00', { 1: 'thanks', 3: 'thanks' }), 'thanks'],
    ['an unknown author in between', hinted('s09:00 b10:00 u11:00', { 1: 'thanks' }), undefined],
    ['older messages not read', hinted('b10:00', { 0: 'thanks' }, { complete: false }), undefined],
  ])('%s', (_, sighting, hint) => {
    expect(hintOf(['12:00', sighting])).toBe(hint);
    // The clock runs all the same.
    expect(short(foldAll(['12:00', sighting]))).toContain('open 1');
  });

  it('goes with a newer message, in the thread or in the list', () => {
    const thanks: Step = ['12:00', hinted('s09:00 b10:00', { 1: 'thanks' })];
    expect(hintOf(thanks, ['13:00', hinted('s09:00 b10:00 b12:30', { 1: 'thanks' })])).toBeUndefined();
    expect(hintOf(thanks, ['13:00', row('12:30')])).toBeUndefined();
    expect(hintOf(thanks, ['13:00', row('10:00')])).toBe('thanks');
    expect(hintOf(thanks, ['13:00', thread('s09:00 b10:00 s12:30')])).toBeUndefined();
  });
});
