import { endsInCheck, luhn } from './checks';
import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'purolator',
  brand: 'Purolator',
  names: ['purolator'],
  countries: ['CA'],
  formats: [
    {
      id: 'purolator-12',
      pattern: /^[1-5]\d{11}$/,
      lengths: [12],
      strength: 'checksum',
      check: (number) => endsInCheck(number, luhn),
      evidence: NUMBER_DATA,
    },
    {
      // A telephone number begins like this as well.
      id: 'purolator-12-zero',
      pattern: /^0\d{11}$/,
      lengths: [12],
      strength: 'named',
      check: (number) => endsInCheck(number, luhn),
      evidence: NUMBER_DATA,
    },
    {
      // Not JJD, BYS and LTN: they begin other carriers' numbers.
      id: 'purolator-letters',
      pattern: /^(?!JJD|BYS|LTN)[A-Z]{3}\d{9}$/,
      lengths: [12],
      strength: 'weak',
      evidence: NUMBER_DATA,
    },
  ],
  link: ending('https://www.purolator.com/en/shipping/tracker?searchValue='),
};

export const examples: Examples = {
  'purolator-12': { valid: ['330188472618', '402771639059'], invalid: ['330188472619', '602771639059'] },
  'purolator-12-zero': { valid: ['030188472614', '002771639057'], invalid: ['030188472619', '330188472618'] },
  'purolator-letters': { valid: ['QRT614027731', 'MWK000918827'], invalid: ['QR614027731', 'JJD614027731'] },
};
