import { describe, expect, it } from 'vitest';
import { type CheckContext, check } from '../../../lib/compliance/check';

function fixed(text: string, id: string, context: Partial<CheckContext> = {}): string | undefined {
  for (const { fixes } of check(text, { portal: 'amazon', ...context })) {
    const fix = fixes.find((one) => one.id === id);
    if (fix) return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
  }
  return undefined;
}

describe('fixes', () => {
  it.each<[string, string, Partial<CheckContext>, string | undefined]>([
    ['remove_match', 'Hello 😊 Anna', {}, 'Hello Anna'],
    ['remove_match', 'Thanks 😊.', {}, 'Thanks.'],
    ['remove_match', 'ｗｒｉｔｅ to me@shop.com now', {}, 'ｗｒｉｔｅ to now'],
    ['remove_sentence', 'Hello. Please leave five stars. Bye.', {}, 'Hello. Bye.'],
    ['remove_sentence', 'Hello.\nPlease leave five stars.\nBye.', {}, 'Hello.\n\nBye.'],
    ['reply_here', 'Hello. Please call us. Bye.', {}, 'Hello. Please reply to this message here. Bye.'],
    [
      'reply_here',
      'Guten Tag. Bitte rufen Sie uns an. Danke.',
      { language: 'de' },
      'Guten Tag. Bitte antworten Sie direkt auf diese Nachricht. Danke.',
    ],
    ['use_tracking_number', 'Track https://www.dhl.de/x now', { trackingNumber: '0034' }, 'Track 0034 now'],
    ['use_tracking_number', 'Track https://www.dhl.de/x now', {}, undefined],
    ['make_secure', 'Track http://www.dhl.de/x now', {}, 'Track https://www.dhl.de/x now'],
    [
      'use_order',
      'Order 123-1234567-1234567 left',
      { orderId: '999-1234567-1234567' },
      'Order 999-1234567-1234567 left',
    ],
  ])('%s: %j', (id, text, context, expected) => {
    expect(fixed(text, id, context)).toBe(expected);
  });
});
