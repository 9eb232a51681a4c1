import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/compliance/check';
import type { CheckContext } from '../../../lib/compliance/context';
import type { Finding } from '../../../lib/model/finding';

const OWN = '1Z12345E0205271688';
const find = (text: string, rule: string, context: Partial<CheckContext>): Finding | undefined =>
  check(text, { portal: 'amazon', ...context }).find((finding) => finding.rule === rule);
const mended = (text: string, finding: Finding | undefined, id: string): string | undefined => {
  const fix = finding?.fixes.find((one) => one.id === id);
  return fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end);
};

describe('another order', () => {
  const text = 'About order 203-1234567-1234567: it left.';
  const found = find(text, 'wrong_order', { orderId: '203-7654321-7654321' });

  it('names both numbers, also in the English sentence', () => {
    expect(found?.args).toEqual(['203-7654321-7654321', '203-1234567-1234567']);
    expect(found?.reason).toBe('This conversation is about 203-7654321-7654321; the text names 203-1234567-1234567.');
    expect(found?.severity).toBe('advice');
    expect(found?.source).toBeNull();
  });

  it('puts the right one in', () => {
    expect(mended(text, found, 'use_order')).toBe('About order 203-7654321-7654321: it left.');
  });

  it('has offsets in the text as typed', () => {
    const typed = 'ﬁrst\u200b: 203-1234567-1234567';
    const { start, end } = find(typed, 'wrong_order', { orderId: '203-7654321-7654321' }) as Finding;
    expect(typed.slice(start, end)).toBe('203-1234567-1234567');
  });

  it.each(['12-12345-12345', 'not an id', ''])('is not told where the own id is %j', (orderId) => {
    expect(find(text, 'wrong_order', { orderId })).toBeUndefined();
  });

  it('knows digital orders', () => {
    expect(find('Order D01-1234567-1234567', 'wrong_order', { orderId: '203-7654321-7654321' })).toBeDefined();
  });
});

describe('another parcel', () => {
  it.each([
    'Your parcel is 1Z12345E1305277940.',
    'It left as RB123456785GB.',
    'Tracking: 9400111899223100001234',
    'Your tracking number is: DPD 15501234567890',
    'Votre numéro de suivi est 6A12345678901.',
    'Ihre Sendungsnummer: 00340434161094000001',
    'Su número de seguimiento es 123456789012.',
    'Il codice di tracciamento è 123456789012.',
    'Uw track & trace-code is 3SABCD1234567.',
    'Numer przesyłki: 123456789012345678901234',
    'Ditt spårningsnummer är 12345678901SE.',
    'O código de rastreio é 123456789012.',
    'Kargo takip numarası: 123456789012',
    'お問い合わせ番号は 1234-5678-9012 です。',
  ])('is told in %s', (text) => {
    const found = find(text, 'wrong_tracking', { trackingNumbers: [OWN] });
    expect(found).toBeDefined();
    expect(mended(text, found, 'use_tracking_number')).toContain(OWN);
  });

  it.each([
    `Your parcel is ${OWN}.`,
    'Your parcel is 1z 123 45e 02 0527 1688.',
    'The part RB123456789GB has no check digit.',
    'The order 203-1234567-1234567 left.',
    'You can track it from tomorrow, 24 November 2026, on.',
    'Please call nobody; the serial number is 123456789012.',
    '> my tracking number is 123456789012\nI see.',
  ])('is not told in %s', (text) => {
    expect(find(text, 'wrong_tracking', { trackingNumber: OWN })).toBeUndefined();
  });

  it('is not told where no number of the order is known', () => {
    expect(find('Your parcel is 1Z12345E1305277940.', 'wrong_tracking', {})).toBeUndefined();
  });
});

describe('a carrier link on Amazon', () => {
  const link = 'https://www.dhl.de/track?id=00340434161094000000';
  it('passes with advice, which goes once the number is written too', () => {
    expect(find(`See ${link}`, 'link_carrier', {})?.severity).toBe('advice');
    expect(find(`Sendungsnummer 00340434161094000000: ${link}`, 'link_carrier', {})).toBeUndefined();
    expect(find(`Parcel ${OWN}: ${link}`, 'link_carrier', { trackingNumber: OWN })).toBeUndefined();
  });
});

describe('blanks', () => {
  const order = { orderId: '203-7654321-7654321', trackingNumbers: [OWN] };
  it.each([
    ['Order {{order_id}} left.', 'Order 203-7654321-7654321 left.'],
    ['Order [Order number] left.', 'Order 203-7654321-7654321 left.'],
    ['Bestellung {Bestellnummer} ist weg.', 'Bestellung 203-7654321-7654321 ist weg.'],
    ['ご注文【注文番号】です。', 'ご注文203-7654321-7654321です。'],
    ['Parcel <tracking number> left.', `Parcel ${OWN} left.`],
    ['Colis [numéro de suivi] parti.', `Colis ${OWN} parti.`],
  ])('%s is filled from the order', (text, wanted) => {
    expect(mended(text, find(text, 'placeholder', order), 'fill_from_order')).toBe(wanted);
  });

  it.each(['Dear {first_name},', 'Dear [NAME],', 'On {order date} it left.', 'Dear %name%', 'Number XXX', '____'])(
    '%s can only be removed',
    (text) => {
      expect(find(text, 'placeholder', order)?.fixes.map(({ id }) => id)).toEqual(['remove_match']);
    },
  );

  it.each([
    ['Dear {{first_name}},', 'first_name'],
    ['Dear [NAME],', 'NAME'],
    ['Dear %name%,', 'name'],
    ['It costs ____.', '____'],
  ])('%s names the blank', (text, name) => {
    expect(find(text, 'placeholder', {})?.args).toEqual([name]);
  });
});

describe('an attachment', () => {
  it('is named; the finding covers no text', () => {
    const found = find('See the file.', 'attachment', { attachments: ['manual.pdf', 'setup.exe'] });
    expect(found).toMatchObject({ start: 0, end: 0, match: '', args: ['setup.exe'], severity: 'advice' });
  });

  it.each(['', '\0\0', '‮fdp.exe.pdf', 'a'.repeat(100_000)])('a strange name is no error', (name) => {
    expect(find('See the file.', 'attachment', { attachments: [name] })).toBeUndefined();
  });
});
