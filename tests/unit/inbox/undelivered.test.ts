import { describe, expect, it } from 'vitest';
import { findAbsent } from '../../../lib/inbox/absence';
import { ConversationIndex } from '../../../lib/inbox/conversation-index';
import { fold } from '../../../lib/inbox/fold';
import { markDelivered, markUndelivered, reachOf, withUndelivered } from '../../../lib/inbox/undelivered';
import { Conversation } from '../../../lib/model/conversation';
import type { Coverage } from '../../../lib/model/coverage';
import { amazon, row, short, t, thread } from './samples';

const known = (text: string): Conversation => fold(undefined, thread(text), amazon()) as Conversation;

describe('a reply that did not arrive', () => {
  it('leaves the clock of an open conversation as it was, and is said', () => {
    const before = known('b09:00');
    const marked = markUndelivered(before, t('10:00'));
    expect(short(marked)).toBe('open 09:00');
    expect(marked.waiting).toEqual({ ...before.waiting, refused: { from: t('10:00'), to: t('10:00') } });
    expect(Conversation.safeParse(marked).success).toBe(true);
  });

  it('sets the clock going again, from where it began, when the thread had stopped it', () => {
    const replied = fold(known('b09:00'), thread('b09:00 s10:00'), amazon('10:01')) as Conversation;
    expect(short(replied)).toBe('replied 10:00');
    expect(short(markUndelivered(replied, t('10:00')))).toBe('open 09:00');
  });

  it('does not touch an answer from before it', () => {
    const replied = fold(known('b09:00'), thread('b09:00 s09:30'), amazon('10:01')) as Conversation;
    expect(short(markUndelivered(replied, t('10:00')))).toBe('replied 09:30');
  });

  it('stays no answer when the thread is read again, or its row leaves the list', () => {
    const marked = markUndelivered(known('b09:00'), t('10:00'));
    const read = fold(marked, thread('b09:00 s10:00'), amazon('10:05')) as Conversation;
    expect(short(read)).toBe('open 09:00');
    const again = { ...read, seenAt: t('10:05') };
    const index = new ConversationIndex([again]);
    const record: Coverage = {
      key: 'amazon:sellercentral.amazon.co.uk',
      portal: 'amazon',
      account: { host: 'sellercentral.amazon.co.uk' },
      state: 'ok',
      seenKeys: [],
      total: 0,
      provenEmpty: true,
      seenAt: t('12:00'),
      countedAt: t('12:00'),
      countedSince: t('12:00'),
      lookedAt: t('12:00'),
    };
    expect(findAbsent(index, record, [record]).absent).toEqual([]);
    // The same conversation without the refusal would be taken for answered elsewhere.
    const { refused: _, ...waiting } = again.waiting as NonNullable<Conversation['waiting']>;
    const plain = new ConversationIndex([{ ...again, waiting }]);
    expect(findAbsent(plain, record, [record]).absent).toHaveLength(1);
  });

  it('is answered by the same text sent once more', () => {
    const marked = markUndelivered(known('b09:00'), t('10:00'));
    expect(short(fold(marked, thread('b09:00 s10:00 s10:01'), amazon('10:05')))).toBe('replied 10:01');
  });

  it('is told by a row of the Sent list too, as often as it is seen', () => {
    const replied = fold(known('b09:00'), thread('b09:00 s10:00'), amazon('10:01')) as Conversation;
    const sent = row('10:00', { needsReply: 'no', refused: true });
    const once = fold(replied, sent, amazon('11:00', 'sent')) as Conversation;
    expect(short(once)).toBe('open 09:00');
    expect({ ...fold(once, sent, amazon('11:05', 'sent')), seenAt: 0 }).toEqual({ ...once, seenAt: 0 });
    const coarse = row('00:00-23:59', { needsReply: 'no', refused: true });
    expect(short(fold(replied, coarse, amazon('11:00', 'sent')))).toBe('replied 10:00');
  });

  it('takes nothing from a later reply that did', () => {
    const replied = fold(known('b09:00'), thread('b09:00 s11:00'), amazon('11:01')) as Conversation;
    expect(short(markUndelivered(replied, t('10:00')))).toBe('replied 11:00');
  });

  it('is one message of the thread: the first of the seller at that time', () => {
    const marked = withUndelivered(thread('b10:00 s10:00 s10:01 s11:00'), [reachOf(t('10:00'))]);
    expect(marked.messages.map(({ refused }) => refused ?? false)).toEqual([false, true, false, false]);
    const other = thread('b10:00 s11:00');
    expect(withUndelivered(other, [reachOf(t('10:00'))])).toBe(other);
  });

  it('keeps the last ten only', () => {
    let marked = known('b09:00');
    for (let minute = 10; minute < 30; minute++) marked = markUndelivered(marked, t(`10:${minute}`));
    expect(marked.undelivered).toHaveLength(10);
    expect(Conversation.safeParse(marked).success).toBe(true);
  });
});

describe('a reply that arrived, as the agent says', () => {
  it('stops the clock of what waited then', () => {
    expect(short(markDelivered(known('b09:00'), t('10:00')))).toBe('replied 10:00');
    expect(short(markDelivered(known('b11:00'), t('10:00')))).toBe('open 11:00');
  });

  it('takes back that it did not', () => {
    const marked = markDelivered(markUndelivered(known('b09:00'), t('10:00')), t('10:00'));
    expect(marked.undelivered).toBeUndefined();
    expect(short(marked)).toBe('replied 10:00');
  });

  it('says nothing where nobody is known to wait', () => {
    const unknown = { ...known('b09:00'), state: 'unknown' as const };
    expect(markDelivered(unknown, t('10:00'))).toEqual(unknown);
    expect(short(fold(unknown, row('09:00'), amazon()))).toBe('open 09:00');
  });
});
