import { describe, expect, it } from 'vitest';
import { type CheckContext, check, verdictOf } from '../../../lib/compliance/check';

const AMAZON: CheckContext = { portal: 'amazon' };
const EBAY: CheckContext = { portal: 'ebay' };
const seen = (text: string, context: CheckContext) =>
  check(text, context)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ category, match }) => `${category}: ${match}`);

describe('what is found, and where', () => {
  it.each<[string, CheckContext, string[]]>([
    ['', AMAZON, []],
    [' \n\t ', AMAZON, []],
    ['The parcel arrives tomorrow.', AMAZON, []],
    [
      'See www.our-shop.com, or write to me@our-shop.com.',
      AMAZON,
      ['external-link: www.our-shop.com', 'contact-info: me@our-shop.com'],
    ],
    ['Ring 020 7946 0958 please', EBAY, ['contact-info: Ring 020 7946 0958']],
    ['Hello. Please leave a positive review. Bye.', AMAZON, ['review-solicitation: leave a positive review']],
    ['Hello. Please leave a positive review. Bye.', EBAY, []],
    ['Thanks 😊😊 and 👍', AMAZON, ['emoji: 😊😊', 'emoji: 👍']],
    ['Thanks 😊', EBAY, []],
  ])('%j at %o', (text, context, expected) => {
    expect(seen(text, context)).toEqual(expected);
  });
});

describe('the same words, another sense', () => {
  it.each([
    ['a negation', 'Please do not send us your phone number.', 'Please send us your phone number.'],
    ['a refusal', 'A bank transfer is not possible.', 'Please pay by bank transfer.'],
    ['a report', 'You asked whether you may pay by bank transfer.', 'You may pay by bank transfer.'],
    ['a quotation', 'You wrote: "call me on 07700 900123".', 'Call me on 07700 900123.'],
    ['a quoted line', '> write to me@shop.com\nThank you.', 'Write to me@shop.com.'],
    ['thanks', 'Thank you for leaving a positive review.', 'Please consider leaving a positive review.'],
    [
      'a technical sense',
      'Please change the filter, then the flow rate is good.',
      'Please change your review, it is bad.',
    ],
    [
      'a greeting that holds a word of praise',
      'Dzień dobry, prosimy o opinię.',
      'Dzień dobry, prosimy o dobrą opinię.',
    ],
    [
      'thanks that are given in return',
      'Tack för recensionen, vi skickar en ny rulle.',
      'Som tack för recensionen skickar vi en extra rulle.',
    ],
    ['a pseudo negation', 'Do not hesitate to reply here.', "Don't forget to leave us five stars."],
  ])('%s', (_name, innocent, guilty) => {
    expect(seen(innocent, AMAZON)).toEqual([]);
    expect(seen(guilty, AMAZON)).not.toEqual([]);
  });
});

describe('links by portal', () => {
  it.each<[string, string, string]>([
    ['https://www.amazon.de/gp/help/customer/contact-us', 'clean', 'violation'],
    ['https://www.ebay.de/itm/123456789012', 'violation', 'clean'],
    ['https://www.dhl.de/track', 'advice', 'clean'],
    ['http://www.dhl.de/track', 'violation', 'warning'],
    ['https://bit.ly/3abcd', 'violation', 'violation'],
    ['https://dhl.com.evil.shop/track', 'violation', 'violation'],
    ['https://youtu.be/abcdefghijk', 'violation', 'warning'],
    ['http://192.168.1.1/', 'clean', 'clean'],
  ])('%s: Amazon %s, eBay %s', (url, amazon, ebay) => {
    expect(verdictOf(check(`Look: ${url}`, AMAZON))).toBe(amazon);
    expect(verdictOf(check(`Look: ${url}`, EBAY))).toBe(ebay);
  });
});

describe('invariants', () => {
  const HOSTILE: [string, string][] = [
    ['markup', '<script>alert(1)</script>'],
    ['null bytes', '\0'.repeat(50)],
    ['direction marks', '\u202eevil\u202c'],
    ['a lone surrogate', '\ud800 lone'],
    ['100 kB', 'a'.repeat(100_000)],
    ['marks', 'e\u0301'.repeat(100)],
    ['joined emoji', '👨‍👩‍👧‍👦'.repeat(50)],
    ['signs', '. . . . @ @ @ .. // http:// www. (((('],
    [
      'everything',
      'Write to ｍｅ＠ｓｈｏｐ．ｃｏｍ or m\u200be@shop.com or call ０２０ ７９４６ ０９５８ 😊 please leave 5 stars',
    ],
  ];

  it.each(HOSTILE)('sorted, inside the text, not overlapping in a category: %s', (_name, text) => {
    for (const context of [AMAZON, EBAY]) {
      const findings = check(text, context);
      let start = 0;
      const ends = new Map<string, number>();
      for (const finding of findings) {
        expect(finding.start).toBeGreaterThanOrEqual(start);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(finding.match).toBe(text.slice(finding.start, finding.end));
        expect(finding.start).toBeGreaterThanOrEqual(ends.get(finding.category) ?? 0);
        ends.set(finding.category, finding.end);
        start = finding.start;
        for (const fix of finding.fixes)
          expect(fix.start >= 0 && fix.end <= text.length && fix.start <= fix.end).toBe(true);
      }
    }
  });

  it('gives the same answer twice', () => {
    const text = 'Please leave us 5 stars and write to me@shop.com';
    expect(check(text, AMAZON)).toEqual(check(text, AMAZON));
  });
});

describe('verdict', () => {
  it.each([
    ['clean', []],
    ['advice', ['advice']],
    ['warning', ['advice', 'warning']],
    ['violation', ['warning', 'violation', 'advice']],
  ] as const)('%s for %j', (verdict, severities) => {
    const [model] = check('Write to me@shop.com', AMAZON);
    expect(verdictOf(severities.map((severity) => ({ ...(model as NonNullable<typeof model>), severity })))).toBe(
      verdict,
    );
  });
});

describe('purpose', () => {
  it('is stricter where the seller starts the message', () => {
    const severities = (purpose: 'reply' | 'proactive') =>
      check('Your order has been shipped 🚚', { ...AMAZON, purpose }).map(({ category, severity }) => [
        category,
        severity,
      ]);
    expect(severities('reply')).toEqual([['emoji', 'warning']]);
    expect(severities('proactive')).toEqual([
      ['proactive', 'warning'],
      ['emoji', 'violation'],
    ]);
  });
});
