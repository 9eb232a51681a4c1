import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/carriers/identify';

/** Strength and carriers, as a line. */
const told = (text: string, context?: Parameters<typeof identify>[1]) => {
  const { strength, candidates } = identify(text, context);
  return [strength, ...candidates.map(({ carrier }) => carrier)].join(' ');
};

describe('a number as people type it', () => {
  it.each([
    ' 1Z W74E 2103 6319 0425 ',
    '1zw74e210363190425',
    '1Z\u00A0W74E\u200B210\u202F363190425',
    '1ZW74E210363190425.',
    '#1ZW74E210363190425',
    '"1ZW74E210363190425",',
    '(1ZW74E210363190425)',
    '1ZW74E210363190425\u202C\n',
    '\uFEFF1ZW74E210363190425\0',
    '1Z-W74E21-0363190425',
    '１ＺＷ７４Ｅ２１０３６３１９０４２５',
  ])('%j', (text) => {
    expect(identify(text)).toMatchObject({ number: '1ZW74E210363190425', strength: 'strong' });
    expect(told(text)).toBe('strong ups');
  });

  it('never answers with more than a label holds', () =>
    expect(identify('A1'.repeat(90)).number.length).toBeLessThan(50));

  it('keeps the one hyphen that belongs to the number', () =>
    expect(identify('1ls7 1610 1140 2773-1').number).toBe('1LS7161011402773-1'));

  it('reads the dots of Swiss Post', () => expect(identify('99.61.402773.16409128').number).toBe('996140277316409128'));

  it('links what the carrier’s page wants of a longer label', () => {
    expect(identify('420606149400111899561027384156').candidates[0]?.url).toMatch(/=9400111899561027384156$/);
    expect(identify('9611019407281635501929').candidates[0]?.url).toMatch(/=407281635501929$/);
    expect(identify('1001477392001000300307182649305510').candidates[0]?.url).toMatch(/=182649305510$/);
    expect(identify('32801644715200937164092531862016').candidates[0]?.url).toMatch(/=716409253186$/);
  });
});

describe('what is never a parcel', () => {
  const NEVER = [
    ['an Amazon order', '026-1234567-1234567'],
    ['an Amazon order with dashes', '026–1234567–1234567'],
    ['a digital Amazon order', 'D01-1234567-1234567'],
    ['an Amazon order without hyphens', '02612345671234567'],
    ['an eBay order', '12-34567-12345'],
    ['an eBay order whose digits pass the check of FedEx', '61-40735-29181'],
    ['an old eBay order', '110123456789-1234567890123'],
    ['an ASIN', 'B07XJ8C8F5'],
    ['an EAN', '4006381333931'],
    ['a British telephone number', '+44 7911 123456'],
    ['a British telephone number from abroad', '0044 7911 123456'],
    ['a British telephone number at home', '07911 123456'],
    ['a British telephone number without blanks', '07911123456'],
    ['an American telephone number', '(806) 341-9571'],
    ['an American telephone number that passes the check of DHL', '806-341-9571'],
    ['the same with blanks', '806 341 9571'],
    ['the same with its country', '1-806-341-9571'],
    ['a French telephone number', '06 12 34 56 78'],
    ['a German mobile number', '0151 12345678'],
    ['a number with an area code in brackets', '+49 (0)30 1234567'],
    ['a date', '2026-11-22'],
    ['a price', '1,299.99'],
    ['a word', 'TRACKINGNUMBER'],
    ['nothing', ''],
  ] as const;
  it.each(NEVER)('%s: %s', (_, text) => expect(told(text)).toBe('none'));
  it.each(NEVER.filter(([, text]) => text !== '07911123456'))('%s, whatever is named: %s', (_, text) =>
    expect(told(text, { carrierText: 'DHL' })).toBe('none'),
  );

  it('an eBay item number is never strong by itself', () => {
    for (let n = 0; n < 2000; n++)
      expect(identify(String(110_000_000_000 + n * 98_765_431)).strength).toMatch(/none|checksum/);
  });

  it('one digit many times passes checks and means nothing', () => {
    for (const length of [10, 11, 12, 14, 15, 16, 18, 20, 22]) expect(told('0'.repeat(length))).toBe('none');
  });
});

describe('strength', () => {
  it.each([
    ['614073529181', 'checksum fedex'],
    ['614073529182', 'none'],
    ['61402773164091', 'weak dhl dpd'],
    // Nothing but eleven digits: only a name makes a parcel of them.
    ['71204466318', 'none'],
    ['QRT614027731', 'weak purolator'],
    ['RR471902636GB', 'strong royal-mail s10'],
    ['EB471902636GB', 'strong parcelforce s10'],
    ['CB471902636FR', 'strong la-poste colissimo s10'],
    ['XW471902636FR', 'strong chronopost s10'],
    ['RR472047842JP', 'strong s10'],
    ['RR472047843JP', 'none'],
    ['RR471902636XX', 'none'],
    ['9261290317460255183707', 'strong usps fedex'],
    ['JJD0140277316409128', 'weak dhl yodel'],
    ['JJD0002614027731640', 'strong yodel'],
  ])('%s: %s', (number, expected) => expect(told(number).startsWith(expected)).toBe(true));

  it('takes a hyphenated number only where it is distinctive', () => {
    expect(told('6140-7352-9181')).toBe('none');
    expect(told('6140-7352-9181', { carrierText: 'FedEx' })).toBe('strong fedex');
  });
});

describe('with the carrier that the portal names', () => {
  it.each([
    ['614073529181', 'FedEx', 'strong fedex'],
    ['71204466318', 'GLS Germany', 'strong gls'],
    ['61402773', 'Mondial Relay', 'strong mondial-relay'],
    ['61402773164091', 'dpd', 'strong dpd'],
    // Its check digit is wrong.
    ['614073529182', 'FedEx', 'weak fedex'],
    ['712044663187', 'Royal Mail', 'weak royal-mail gls'],
    ['1ZW74E210363190426', 'UPS', 'weak ups'],
    // It contradicts: the number is believed, the name is kept.
    ['1ZW74E210363190425', 'DHL', 'strong ups dhl'],
    // Partners and posts do not contradict.
    ['9400111899561027384156', 'UPS Mail Innovations', 'strong ups usps'],
    ['RR471980823NL', 'Royal Mail', 'strong royal-mail postnl s10'],
    ['LTN61402773N1', 'Other', 'strong landmark'],
    ['614073529181', 'Hermes', 'weak evri fedex'],
    ['hello world', 'FedEx', 'none'],
  ])('%s from %s: %s', (number, carrierText, expected) => expect(told(number, { carrierText })).toBe(expected));

  it('asks the country which Hermes is meant', () =>
    expect(told('61402773164091', { carrierText: 'Hermes', country: 'DE' })).toBe('weak dhl dpd'));
});

describe('with the country', () => {
  it('puts who is at home there first', () => {
    expect(told('61402773164091', { country: 'GB' })).toBe('weak dpd dhl');
    expect(told('61402773164091', { country: 'DE' })).toBe('weak dhl dpd');
  });

  it('links the country’s page', () => {
    const url = (country: string) => identify('61402773164091', { carrierText: 'DPD', country }).candidates[0]?.url;
    expect(url('GB')).toBe('https://track.dpd.co.uk/?reference=61402773164091');
    expect(url('AT')).toBe('https://tracking.dpd.de/parcelstatus?locale=de_AT&query=61402773164091');
  });
});
