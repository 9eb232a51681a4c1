import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/inbox/fold';
import { join } from '../../../lib/inbox/join';
import type { Conversation } from '../../../lib/model/conversation';
import { ThreadSighting } from '../../../lib/model/sighting';
import { amazon, row, thread } from './samples';

type Shown = Parameters<typeof fold>[1];
const folded = (...steps: [at: string, shown: Shown][]) =>
  steps.reduce<Conversation | undefined>((known, [at, shown]) => fold(known, shown, amazon(at)) ?? known, undefined);
const asks = (topics: NonNullable<ThreadSighting['topics']>, text = 'b10:00', more: Partial<ThreadSighting> = {}) =>
  thread(text, { topics, ...more });

describe('what a conversation is about', () => {
  it('is what its thread tells, and stays while the page has not told it again', () => {
    expect(folded(['11:00', asks(['damaged', 'refund'])])?.topics).toEqual(['damaged', 'refund']);
    expect(folded(['11:00', asks(['damaged'])], ['12:00', thread('b10:00')])?.topics).toEqual(['damaged']);
    expect(folded(['11:00', asks(['damaged'])], ['12:00', row('10:00')])?.topics).toEqual(['damaged']);
    expect(folded(['11:00', asks(['damaged'])], ['12:00', asks(['invoice'], 'b10:00 b11:30')])?.topics).toEqual([
      'invoice',
    ]);
    expect(folded(['11:00', asks(['damaged'])], ['12:00', asks([])])).not.toHaveProperty('topics');
  });

  it('is gone when answered or closed, and not back with the next message', () => {
    const answered = folded(['11:00', asks(['damaged'])], ['12:00', asks([], 'b10:00 s11:30')]);
    expect(answered?.state).toBe('answered');
    expect(answered).not.toHaveProperty('topics');
    const again = folded(['11:00', asks(['damaged'])], ['12:00', thread('b10:00 s11:30')], ['13:00', row('12:30')]);
    expect(again?.state).toBe('open');
    expect(again).not.toHaveProperty('topics');
    const closed = row('10:00', { needsReply: 'no', closure: 'resolved' });
    expect(folded(['11:00', asks(['damaged'])], ['12:00', closed])).not.toHaveProperty('topics');
  });

  it('two records of one conversation: kept while it is open', () => {
    const open = folded(['11:00', asks(['damaged'])]) as Conversation;
    const done = folded(['11:00', thread('b10:00 s10:30')]) as Conversation;
    expect(join(open, { ...open, key: 'amazon:~x' }).topics).toEqual(['damaged']);
    expect(join(done, open)).not.toHaveProperty('topics');
  });

  it('orders that the buyer names stay, also when answered', () => {
    const quoting = asks(['damaged'], 'b10:00', { quotedOrders: ['12-34567-89012'] });
    expect(folded(['11:00', quoting], ['12:00', asks([], 'b10:00 s11:30')])?.quotedOrders).toEqual(['12-34567-89012']);
  });

  it('a page cannot tell more than that', () => {
    expect(ThreadSighting.safeParse(asks(['damaged'])).success).toBe(true);
    expect(ThreadSighting.safeParse({ ...thread('b'), topics: ['my parcel is broken'] }).success).toBe(false);
    expect(ThreadSighting.safeParse({ ...thread('b'), topics: Array(4).fill('damaged') }).success).toBe(false);
    expect(ThreadSighting.safeParse({ ...thread('b'), quotedOrders: Array(6).fill('1') }).success).toBe(false);
  });
});
