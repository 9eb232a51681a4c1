import { endsInCheck, sumProduct } from './checks';
import { PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

const SHAPE = /^[HT][0-9A-Z]{5}\d{10}$/;
const checked = (number: string) => endsInCheck(number, (serial) => sumProduct(serial, [2, 1], 10, 10));

export const carrier: CarrierSpec = {
  id: 'evri',
  brand: 'Evri',
  names: ['evri', 'hermes', 'parcelnet'],
  homonyms: { names: ['hermes'], notIn: ['DE', 'AT'] },
  countries: ['GB'],
  formats: [
    { id: 'evri-16', pattern: SHAPE, lengths: [16], strength: 'strong', check: checked, evidence: PUBLIC_DETECTORS },
    {
      id: 'evri-h',
      pattern: /^H[0-9A-Z]{15}$/,
      lengths: [16],
      strength: 'weak',
      // What has the checked form must pass the check.
      check: (number) => !SHAPE.test(number) && /\d{6}/.test(number),
      evidence: PARCEL_NOTES,
    },
    { id: 'evri-16-digits', pattern: /^\d{16}$/, lengths: [16], strength: 'named', evidence: PARCEL_NOTES },
  ],
  link: ending('https://www.evri.com/track/parcel/', '/details'),
};

export const examples: Examples = {
  'evri-16': { valid: ['H01QWA4027133907', 'T00KLM7188204613'], invalid: ['H01QWA4027133908', 'G01QWA4027133907'] },
  'evri-h': { valid: ['H01QWA4027133A07', 'HERM614027731AB2'], invalid: ['H01QWA4027133908', 'HABCDEFGHIJKLMNO'] },
  'evri-16-digits': {
    valid: ['6140277316409128', '4091882736513019'],
    invalid: ['614027731640912', '614027731640912A'],
  },
};
