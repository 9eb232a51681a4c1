import { endsInCheck, mod10 } from './checks';
import { NUMBER_DATA, PARCEL_NOTES } from './evidence';
import { localeOf } from './locale';
import type { CarrierSpec, Examples } from './spec';

const SHAPE = /^1Z[A-Z0-9]{15}\d$/;
const check = (serial: string) => mod10(serial, 1, 2);
const checked = (number: string) => endsInCheck(number, check, number.slice(2, -1));

export const carrier: CarrierSpec = {
  id: 'ups',
  brand: 'UPS',
  names: ['^ups', ' ups ', 'unitedparcelservice', 'upsmailinnovations', 'iparcel', 'kiala'],
  countries: ['US', 'DE', 'FR', 'GB', 'IT', 'ES', 'NL', 'BE', 'CA'],
  // SurePost and Mail Innovations are handed to the post.
  partners: ['usps'],
  formats: [
    {
      id: 'ups-1z',
      pattern: SHAPE,
      lengths: [18],
      strength: 'strong',
      check: checked,
      evidence: NUMBER_DATA,
    },
    {
      // Nobody else's number begins like this; UPS's own test numbers have wrong check digits.
      id: 'ups-1z-slip',
      pattern: SHAPE,
      lengths: [18],
      strength: 'weak',
      slip: true,
      check: (number) => !checked(number),
      evidence: PARCEL_NOTES,
    },
    {
      id: 'ups-waybill',
      pattern: /^[AHJKTV]\d{10}$/,
      lengths: [11],
      strength: 'checksum',
      check: (number) => endsInCheck(number, check, number.slice(1, -1)),
      evidence: NUMBER_DATA,
    },
  ],
  link: (number, viewer) =>
    `https://www.ups.com/track?loc=${localeOf(viewer, 'en_US')}&tracknum=${encodeURIComponent(number)}`,
};

export const examples: Examples = {
  'ups-1z': {
    valid: ['1ZW74E210363190425', '1Z0F8R4YW266518307'],
    invalid: ['1ZW74E210363190426', '2ZW74E210363190425', '1ZW74E21036319042'],
  },
  'ups-1z-slip': {
    valid: ['1ZW74E210363190426', '1Z0F8R4YW266518308'],
    invalid: ['1ZW74E210363190425', '2ZW74E210363190426'],
  },
  'ups-waybill': { valid: ['K7301642581', 'H2049183775'], invalid: ['K7301642582', 'B7301642581'] },
};
