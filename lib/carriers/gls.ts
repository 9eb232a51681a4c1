import { endsInCheck, gs1 } from './checks';
import { PARCEL_NOTES } from './evidence';
import type { CarrierSpec, Examples } from './spec';

/** GS1's digit, with one added to the sum. */
const checked = (number: string) => endsInCheck(number, (serial) => (gs1(serial) + 9) % 10);

export const carrier: CarrierSpec = {
  id: 'gls',
  brand: 'GLS',
  names: ['^gls', ' gls ', 'generallogistics'],
  countries: ['DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'BE', 'PL', 'DK', 'IE'],
  formats: [
    {
      id: 'gls-12',
      pattern: /^[1-9]\d{11}$/,
      lengths: [12],
      strength: 'checksum',
      check: checked,
      evidence: PARCEL_NOTES,
    },
    {
      // A telephone number begins like this as well.
      id: 'gls-12-zero',
      pattern: /^0\d{11}$/,
      lengths: [12],
      strength: 'named',
      check: checked,
      evidence: PARCEL_NOTES,
    },
    { id: 'gls-11', pattern: /^\d{11}$/, lengths: [11], strength: 'named', evidence: PARCEL_NOTES },
    {
      id: 'gls-track-id',
      pattern: /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{8}$/,
      lengths: [8],
      strength: 'named',
      evidence: PARCEL_NOTES,
    },
  ],
  link: (number, { country }) => {
    const code = encodeURIComponent(number);
    if (country === 'DE') return `https://gls-group.eu/DE/de/paketverfolgung?match=${code}`;
    if (country === 'ES') return `https://gls-group.com/ES/es/seguimiento-envio?match=${code}`;
    return `https://gls-group.eu/GROUP/en/parcel-tracking?match=${code}`;
  },
};

export const examples: Examples = {
  'gls-12': { valid: ['712044663187', '509188372408'], invalid: ['712044663188', '71204466318'] },
  'gls-12-zero': { valid: ['012044663188', '009188372403'], invalid: ['012044663189', '712044663187'] },
  'gls-11': { valid: ['71204466318', '50918837240'], invalid: ['7120446631', '7120446631A'] },
  'gls-track-id': { valid: ['ZK4M7Q2P', '00X6R1TD'], invalid: ['ZKAMQPLS', '71204466'] },
};
