import { endsInCheck, gs1 } from './checks';
import { NUMBER_DATA, USPS_199 } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

/** Where the item's own number may begin: at once, or after 420 and a ZIP code of nine or five digits. */
function bodies(number: string): string[] {
  return number.startsWith('420') ? [number.slice(12), number.slice(8)] : [number];
}

/**
 * An Intelligent Mail package barcode: 92 with a mailer id of nine digits (they begin with 9), 93 with one of six, 94
 * with a source before it, 95 from a counter.
 */
const IMPB = /^(?:92\d{3}9|93\d{3}[0-8]|95\d{4})\d{16}(?:\d{4})?$|^94\d{20}(?:\d{4}){0,2}$/;
const isImpb = (body: string) => IMPB.test(body) && endsInCheck(body, gs1);

/** Delivery Confirmation: 91 and 20 digits; the 91 counts in the check digit even where it is not printed. */
const isLegacy = (body: string) =>
  /^91\d{20}$/.test(body) ? endsInCheck(body, gs1) : /^\d{20}$/.test(body) && endsInCheck(body, (s) => gs1(`91${s}`));

export const carrier: CarrierSpec = {
  id: 'usps',
  brand: 'USPS',
  names: ['usps', 'uspostal', 'unitedstatespostal'],
  countries: ['US'],
  formats: [
    {
      id: 'usps-impb',
      pattern: /^(?:9[2-5]|420)\d+$/,
      lengths: [22, 26, 30, 34],
      strength: 'strong',
      check: (number) => bodies(number).some(isImpb),
      trackable: (number) => bodies(number).find(isImpb) ?? number,
      evidence: USPS_199,
    },
    {
      id: 'usps-legacy',
      pattern: /^(?:91|420)\d+$/,
      lengths: [22, 28, 30, 32, 34],
      strength: 'strong',
      check: (number) => bodies(number).some(isLegacy),
      trackable: (number) => bodies(number).find(isLegacy) ?? number,
      evidence: NUMBER_DATA,
    },
    {
      id: 'usps-20',
      pattern: /^\d{20}$/,
      lengths: [20],
      strength: 'checksum',
      check: (number) => endsInCheck(number, gs1) || isLegacy(number),
      evidence: NUMBER_DATA,
    },
    s10Format('usps-s10', ['US', 'AS', 'GU', 'MP', 'PR', 'VI']),
  ],
  link: ending('https://tools.usps.com/go/TrackConfirmAction?tLabels='),
};

export const examples: Examples = {
  'usps-impb': {
    valid: [
      '9400111899561027384156',
      '9205590177283401160525',
      '9301120744188206610931',
      '9505102744661309288172',
      '92748903390255180366401724',
      '420606149400111899561027384156',
      '4206061422079205590177283401160525',
    ],
    invalid: [
      '9400111899561027384157',
      '9205500177283401160525',
      '9600111899561027384156',
      '420606149400111899561027384157',
    ],
  },
  'usps-legacy': {
    valid: ['9101027746613092811503', '420372039101026804417753000963', '4203720301026804417753000963'],
    invalid: ['9101027746613092811504', '420372039101026804417753000964'],
  },
  'usps-20': {
    valid: ['03127740190036285174', '23047166208153900272'],
    invalid: ['03127740190036285175', '2304716620815390027'],
  },
  'usps-s10': { valid: ['RR471913801US', 'LX604195604US'], invalid: ['RR471913802US', 'RR471913801UT'] },
};
