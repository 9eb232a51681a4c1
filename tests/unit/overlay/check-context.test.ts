import { describe, expect, it } from 'vitest';
import { type AroundReply, checkContextOf } from '../../../lib/overlay/check-context';
import type { Composer, PageReading } from '../../../lib/portals/portal';

const ORDER = '203-1234567-1234567';
const composer = { purpose: 'reply' } as Composer;
const around = (more: Partial<AroundReply> = {}): AroundReply => ({
  portal: 'amazon',
  address: 'https://sellercentral.amazon.co.uk/messaging/inbox-v3?cc=1',
  parcels: new Map(),
  now: 5,
  zone: 'Europe/Paris',
  ...more,
});
const thread = (more: object) => ({ thread: { sighting: { kind: 'thread', ...more } }, orders: [] }) as never;

describe('what the check may know', () => {
  it('is next to nothing before the page was read', () => {
    expect(checkContextOf(null, composer, around())).toEqual({
      portal: 'amazon',
      purpose: 'reply',
      now: 5,
      zone: 'Europe/Paris',
    });
  });

  it('takes order and language from the open thread, the language else from what the worker knows', () => {
    const reading = thread({ nativeId: 'c1', orderId: ORDER, language: 'fr-FR' });
    expect(checkContextOf(reading, composer, around({ language: 'de' }))).toMatchObject({
      conversation: 'c1',
      orderId: ORDER,
      buyerLanguage: 'fr-FR',
    });
    expect(checkContextOf(thread({ nativeId: 'c1' }), composer, around({ language: 'de' }))).toMatchObject({
      buyerLanguage: 'de',
    });
  });

  it("takes parcels of this order only, the page's own first", () => {
    const parcels = new Map([
      [ORDER, ['1ZWORKER', '1ZSECOND']],
      ['203-9999999-9999999', ['1ZOTHER']],
    ]);
    const reading = {
      ...(thread({ orderId: ORDER }) as PageReading),
      orders: [
        { kind: 'order', orderId: ORDER, items: [], tracking: '1ZPAGE', promised: { from: 1, to: 2 } },
        { kind: 'order', orderId: '203-9999999-9999999', items: [], tracking: '1ZELSE' },
      ],
    } as unknown as PageReading;
    expect(checkContextOf(reading, composer, around({ parcels }))).toMatchObject({
      trackingNumber: '1ZPAGE',
      trackingNumbers: ['1ZPAGE', '1ZWORKER', '1ZSECOND'],
      completedBy: 2,
    });
    expect(checkContextOf(thread({}), composer, around({ parcels })).trackingNumbers).toBeUndefined();
  });

  it.each([
    [`https://sellercentral.amazon.de/messaging/contact?orderID=${ORDER}&marketplaceID=A1`, ORDER],
    ['https://sellercentral.amazon.de/messaging/contact?orderID=%3Cscript%3E', undefined],
    ['https://sellercentral.amazon.de/messaging/contact', undefined],
  ])('a message that is started is about the order of its address: %s', (address, orderId) => {
    const started = { purpose: 'proactive', attachments: ['a.pdf'] } as Composer;
    const context = checkContextOf(null, started, around({ address }));
    expect(context.orderId).toBe(orderId);
    expect(context).toMatchObject({ purpose: 'proactive', attachments: ['a.pdf'] });
  });

  it("does not take an address's order for an open thread's", () => {
    const address = `https://sellercentral.amazon.de/messaging/inbox-v3?orderID=${ORDER}`;
    expect(checkContextOf(thread({ nativeId: 'c1' }), composer, around({ address })).orderId).toBeUndefined();
  });
});
