import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/templates/facts';
import { fillTemplate } from '../../../lib/templates/fill';

const NOW = Date.parse('2026-11-20T15:00:00Z');
const facts = (more: Partial<Facts> = {}): Facts => ({ now: NOW, zone: 'Europe/Paris', ...more });
const fill = (text: string, more: Partial<Facts> = {}, language = 'en') =>
  fillTemplate({ texts: { [language.slice(0, 2)]: text } }, language, facts(more));
const item = (title: string, portal?: 'amazon' | 'ebay') => fill('{item}', { itemTitles: [title], portal });

describe('filling a template', () => {
  it('puts in what is known and names what is missing, each once, in the order of the text', () => {
    const { text, missing } = fill('{status} {order_id} {carrier} {status}', { orderId: '305-1234567-1234567' });
    expect(text).toBe('{status} 305-1234567-1234567 {carrier} {status}');
    expect(missing).toEqual(['status', 'carrier']);
  });

  it('takes what the agent typed before anything else, and ignores it while it is blank', () => {
    expect(
      fill('{carrier} {answer}', { carrierName: 'DHL', typed: { carrier: 'UPS', answer: ' Yes.\nIt fits. ' } }),
    ).toEqual({ text: 'UPS Yes.\nIt fits.', missing: [], language: 'en' });
    expect(fill('{carrier}{answer}', { carrierName: 'DHL', typed: { carrier: '  ', answer: '\u200b' } })).toMatchObject(
      {
        text: 'DHL{answer}',
        missing: ['answer'],
      },
    );
  });

  it('never reads a blank in a value', () => {
    const { text, missing } = fill('{item} {answer}', {
      itemTitles: ['Mug {order_id}'],
      orderId: '305-1234567-1234567',
      typed: { answer: '{carrier}' },
    });
    expect(text).toBe('Mug (order_id) (carrier)');
    expect(missing).toEqual([]);
  });

  it('chooses the text by the language, else English, else the first, and says which', () => {
    const texts = { de: 'Stand: {status}', en: 'Status: {status}' };
    const said = (language: string) => fillTemplate({ texts }, language, facts({ status: 'in_transit' }));
    expect(said('de-AT')).toMatchObject({ text: 'Stand: unterwegs', language: 'de' });
    expect(said('pl')).toMatchObject({ text: 'Status: in transit', language: 'en' });
    const only = { texts: { nl: 'Hallo' } };
    expect(fillTemplate(only, 'fr', facts())).toEqual({ text: 'Hallo', missing: [], language: 'nl' });
    expect(fillTemplate({ texts: {} }, 'fr', facts())).toEqual({ text: '', missing: [], language: '' });
  });

  it('has no words for a status that says nothing, nor in a language without them', () => {
    expect(fill('{status}', { status: 'unknown' }).missing).toEqual(['status']);
    expect(fill('{status}', { status: 'delivered' }, 'nl').missing).toEqual(['status']);
  });
});

describe('days', () => {
  it.each([
    ['en', 'Wednesday 25 November'],
    ['en-US', 'Wednesday, November 25'],
    ['fr', 'mercredi 25 novembre'],
    ['de', 'Mittwoch, 25. November'],
    ['es', 'miércoles 25 de noviembre'],
    ['it', 'mercoledì 25 novembre'],
  ])('in %s', (language, said) => {
    const at = Date.parse('2026-11-25T10:00:00Z');
    expect(fill('{promised_date}', { promised: { from: at, to: at } }, language).text).toBe(said);
  });

  it('are those of the agent where the zone is known, and never moved where it is not', () => {
    const zone = 'America/Los_Angeles';
    const said = (at: string, unknown = false) =>
      fill('{last_event}', { zone, lastEventAt: unknown ? { at, zone: 'unknown' } : { at } }).text;
    expect(said('2026-11-18T02:00:00Z')).toBe('Tuesday 17 November');
    expect(said('2026-11-18T02:00:00+01:00')).toBe('Tuesday 17 November');
    expect(said('2026-11-18T02:00:00Z', true)).toBe('Wednesday 18 November');
    expect(said('2026-11-18T23:59:00')).toBe('Wednesday 18 November');
    expect(said('2026-11-18')).toBe('Wednesday 18 November');
  });

  it('stand for a whole day of another zone without moving', () => {
    const promised = { from: Date.parse('2026-11-25T00:00:00+09:00'), to: Date.parse('2026-11-25T23:59:59+09:00') };
    expect(fill('{promised_date}', { promised }).text).toBe('Wednesday 25 November');
  });

  it('come as two where it is not known which', () => {
    const estimate = { from: { at: '2026-11-24' }, to: { at: '2026-11-26' } };
    expect(fill('{estimate}', { estimate }).text).toBe('Tuesday 24 November – Thursday 26 November');
  });

  it('name the year where it is another', () => {
    const at = Date.parse('2027-01-04T10:00:00Z');
    expect(fill('{promised_date}', { promised: { from: at, to: at } }).text).toBe('Monday, 4 January 2027');
  });

  it('that are over are no estimate and no plan; today is', () => {
    const on = (day: string) => ({ from: { at: day }, to: { at: day } });
    const said = (day: string) =>
      fill('{estimate}{dispatch_by_date}', { estimate: on(day), dispatchBy: on(day) }).missing.length;
    expect(said('2026-11-19')).toBe(2);
    expect(said('2026-11-20')).toBe(0);
  });

  it('of an answer are working days', () => {
    const said = (now: string) => fill('{reply_by_date}', { now: Date.parse(now) }).text;
    expect(said('2026-11-19T10:00:00Z')).toBe('Friday 20 November');
    expect(said('2026-11-20T10:00:00Z')).toBe('Monday 23 November');
    expect(said('2026-11-21T10:00:00Z')).toBe('Monday 23 November');
    expect(said('2026-11-22T10:00:00Z')).toBe('Monday 23 November');
    // Already Saturday in Paris.
    expect(said('2026-11-20T23:30:00Z')).toBe('Monday 23 November');
  });

  it.each(['', 'soon', '2026-99-99', '18/11/2026', '2026-11-18T10:00:00Zx', 'x'.repeat(1e5)])(
    'that are none are missing: %.20s',
    (at) => expect(fill('{last_event}', { lastEventAt: { at } }).missing).toEqual(['last_event']),
  );

  it('survive a zone and a language that nobody knows', () => {
    const at = Date.parse('2026-11-25T10:00:00Z');
    expect(fill('{promised_date}', { zone: 'Mars/Base', promised: { from: at, to: at } }).text).toBe(
      'Wednesday 25 November',
    );
    expect(fill('{promised_date}', { promised: { from: Number.NaN, to: at } }).missing).toEqual(['promised_date']);
  });
});

describe('foreign values', () => {
  it.each([
    ['Mug\u202etac\u202c blue', 'Mugtac blue'],
    ['Mug 😀 blue 👩‍👩‍👧 🇫🇷', 'Mug blue'],
    ['Mug\r\n\tblue\u0000', 'Mug blue'],
    ['Brand™ mug #3 * 2', 'Brand™ mug #3 * 2'],
    ['‘Mug’ “blue” <5 l', '‘Mug’ “blue” <5 l'],
  ])('an item %j is cleaned', (title, said) => expect(item(title)).toMatchObject({ text: said, missing: [] }));

  it.each([
    'Mug, ask shop@example.com',
    'Mug https://shop.example.com',
    'Mug www.our-shop.de',
    '<b>Mug</b>',
    'Call 030 12345678 for a mug',
    `${'Very long mug '.repeat(9)}shop@example.com`,
    '😀😀',
    '   ',
  ])('an item %j is refused', (title) => expect(item(title)).toMatchObject({ text: '{item}', missing: ['item'] }));

  it('cuts a long title at a word', () => {
    const { text } = item(`${'Wooden board '.repeat(20)}`.slice(0, 200));
    expect(text.length).toBeLessThanOrEqual(91);
    expect(text).toMatch(/ (?:Wooden|board)…$/);
  });

  it('joins up to three items as the language does, and leaves more to the agent', () => {
    const titled = (count: number, language: string) =>
      fill('{item}', { itemTitles: ['Lamp', 'Bulb', 'Cable', 'Plug'].slice(0, count) }, language);
    expect(titled(2, 'de').text).toBe('Lamp und Bulb');
    expect(titled(3, 'fr').text).toBe('Lamp, Bulb et Cable');
    expect(titled(4, 'en').missing).toEqual(['item']);
    expect(titled(0, 'en').missing).toEqual(['item']);
  });

  it.each([
    'http://www.dhl.de/track?id=1',
    'https://shop.example.com/track?id=1',
    'https://www.dhl.de.example.com/1',
    'https://user:pass@www.dhl.de/1',
    'https://www.dhl.de/{order_id}',
    'https://www.dhl.de/1 and more',
    'https://www.dhl.de/\u202e1',
    'javascript:alert(1)',
    'https://',
    `https://www.dhl.de/${'1'.repeat(600)}`,
  ])('a link %.60s is refused', (trackingLink) =>
    expect(fill('{tracking_link}', { trackingLink }).missing).toEqual(['tracking_link']),
  );

  it.each(['', 'none', '12', '1Z{order_id}', '1Z 999\n888', '<b>123456</b>', '1'.repeat(80)])(
    'a number %j is refused',
    (trackingNumber) => expect(fill('{tracking_number}', { trackingNumber }).missing).toEqual(['tracking_number']),
  );

  it('whatever they hold, only what is missing stays in braces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }),
        fc.string({ unit: 'binary' }),
        (titles, other) => {
          const { text, missing } = fill('{item}|{carrier}|{tracking_number}|{answer}', {
            itemTitles: titles,
            carrierName: other,
            trackingNumber: other,
            typed: { answer: other },
          });
          const left = [...text.matchAll(/[{}]/g)].length;
          expect(left).toBe(2 * missing.length);
          expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
      { numRuns: 60 },
    );
  }, 20_000);
});
